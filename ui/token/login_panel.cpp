#include "ui/token/login_panel.h"

#include "ui/error_text.h"
#include "ui/token/flow_words.h"
#include "ui/token/lab_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

LoginPanel::LoginPanel(std::function<QDateTime()> now, QWidget *parent)
    : Card(Layer::Raised, parent)
    , m_now(std::move(now))
    , m_title(Label::wrapped({}, Type::Strong, Voice::Text))
    , m_words(Label::wrapped({}))
    , m_left(new Label({}, Type::Strong))
{
    setTone(Tone::Accent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new GlyphLabel(Glyph::Pending, Tone::Accent), 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_left, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *open = makeButton(tr("&Open again"), Loudness::Normal, u"globe"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_wait.url); });
    row->addWidget(open);
    m_copy = makeButton(tr("Copy lin&k"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_wait.url.toString(QUrl::FullyEncoded));
        m_copy->setText(tr("Lin&k copied"));
    });
    row->addWidget(m_copy);
    row->addStretch();
    QPushButton *cancel = makeButton(tr("Ca&ncel the login"), Loudness::Ghost);
    connect(cancel, &QPushButton::clicked, this, &LoginPanel::cancelRequested);
    row->addWidget(cancel);
    column->addLayout(row);
    column->addWidget(makePasteRow());
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &LoginPanel::showTime);
}

QWidget *LoginPanel::makePasteRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_address = new QLineEdit;
    m_address->setObjectName(u"pastedAddress"_s);
    m_address->setFont(fontFor(Type::MonoCaption, font()));
    m_addressField = new LabField(tr("Address of the last pa&ge"), m_address,
        tr("If the browser ends on a page that it cannot load, paste that page's whole address here."));
    connect(m_address, &QLineEdit::returnPressed, this, &LoginPanel::takePasted);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setError({}); });
    row->addWidget(m_addressField, 1, Qt::AlignTop);
    QPushButton *take = makeButton(tr("&Use this address"));
    take->setObjectName(u"usePasted"_s);
    connect(take, &QPushButton::clicked, this, &LoginPanel::takePasted);
    row->addWidget(besideField(take), 0, Qt::AlignTop);
    return box;
}

void LoginPanel::start(const LoginWait &wait, bool opened)
{
    m_wait = wait;
    m_address->clear();
    m_addressField->setError({});
    m_copy->setText(tr("Copy lin&k"));
    m_title->setText(opened ? tr("Log in at the provider, in the browser that has opened") : tr("No browser could be opened"));
    m_words->setText(opened
            ? tr("The answer comes back to %1 on this computer. Nothing of the password passes through this program.").arg(wait.redirectUri)
            : tr("Copy the link and open it in a browser yourself. The answer comes back to %1 on this computer.").arg(wait.redirectUri));
    setAccessibleName(m_title->text());
    showTime();
    m_second.start();
    show();
}

void LoginPanel::stop()
{
    m_second.stop();
    m_address->clear(); // it may hold a code
    hide();
}

void LoginPanel::showTime()
{
    m_left->setText(tr("%1 left").arg(durationClock(std::max<qint64>(0, m_now().secsTo(m_wait.until)))));
}

void LoginPanel::takePasted()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty()) {
        m_addressField->setError(tr("Paste the address first."));
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT pasted(core::Secret::fromText(address));
}

void LoginPanel::refusePasted(const core::Error &error)
{
    const ErrorText text = explain(error);
    const bool foreign = error.code == u"gatehouse.foreign_state"; // this login waits on, so there is no need for another one
    m_addressField->setError(
        sentence({ text.what, {}, foreign ? tr("Paste the address of the last page that this login ended on.") : text.fix }));
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

} // namespace ui
