#include "ui/shell/error_details.h"

#include "ui/error_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int panelWidth = 520;

/// What a vendor calls the number of a request, if the answer had one.
QString requestId(const core::Error &error)
{
    const QJsonObject fields = error.fields.toObject();
    const QString kong = fields.value("request_id"_L1).toString();
    return kong.isEmpty() ? fields.value("requestId"_L1).toString() : kong;
}

/// Parameters of the error, in one line each.
QString parameterText(const core::Error &error)
{
    QStringList lines;
    const QJsonObject fields = error.fields.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QVariant variant = field.value().toVariant();
        const QString value = field.value().isArray() ? variant.toStringList().join(u", "_s) : variant.toString();
        if (!value.isEmpty() && field.key() != u"request_id" && field.key() != u"requestId")
            lines << u"%1: %2"_s.arg(field.key(), value);
    }
    return lines.join(u'\n');
}

QString sentText(core::Error::Sent sent)
{
    switch (sent) {
    case core::Error::Sent::No:
        return ErrorDetails::tr("no");
    case core::Error::Sent::Unknown:
        return ErrorDetails::tr("cannot be known: the answer never came");
    case core::Error::Sent::Yes:
        return ErrorDetails::tr("yes");
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorDetails::ErrorDetails(QWidget *window)
    : Overlay(Spot::Foot, tr("Details of an error"), panelWidth, window)
    , m_what(Label::wrapped({}, Type::Strong, Voice::Text))
    , m_fix(Label::wrapped({}))
    , m_ground(new QWidget)
{
    QPushButton *copy = makeButton(tr("&Copy"), Loudness::Normal, u"edit-copy"_s);
    copy->setAccessibleName(tr("Copy the details"));
    QPushButton *close = makeButton(tr("C&lose"), Loudness::Ghost);
    close->setAccessibleName(tr("Close the details"));
    m_copy = copy;
    new QVBoxLayout(m_ground);
    m_ground->layout()->setContentsMargins(0, space::s, 0, space::s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    buttons->addStretch();
    m_what->makeSelectable();
    m_fix->makeSelectable();
    box()->addWidget(m_what);
    box()->addWidget(m_fix);
    box()->addWidget(m_ground);
    box()->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_lines.join(u'\n')); });
    connect(close, &QPushButton::clicked, this, &Overlay::dismiss);
}

QWidget *ErrorDetails::firstFocus() const
{
    return m_copy;
}

void ErrorDetails::showError(const core::Error &error)
{
    const ErrorText text = explain(error);
    m_what->setText(text.what);
    m_what->setAccessibleName(text.what);
    m_fix->setText(text.fix);
    m_fix->setAccessibleName(text.fix);
    m_fix->setVisible(!text.fix.isEmpty());
    m_lines = { text.what };
    if (!text.fix.isEmpty())
        m_lines << text.fix;
    delete m_facts;
    m_facts = new FactList(m_ground);
    m_ground->layout()->addWidget(m_facts);
    add(tr("Kind"), core::kindName(error.kind), true);
    add(tr("Status"), error.httpStatus > 0 ? QString::number(error.httpStatus) : QString(), true);
    add(tr("Code"), error.code, true);
    add(tr("Where"), error.where, true);
    add(tr("Request id"), requestId(error), true);
    add(tr("Answer"), error.text);
    add(tr("Particulars"), parameterText(error), true);
    add(tr("Was it sent"), sentText(error.sent));
    open();
}

void ErrorDetails::add(const QString &name, const QString &value, bool technical)
{
    if (value.isEmpty())
        return;
    m_facts->add(name, value, technical);
    m_lines << u"%1: %2"_s.arg(name, value);
}

} // namespace ui
