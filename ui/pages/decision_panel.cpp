#include "ui/pages/decision_panel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/words/chain_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::Decision;
using provisioning::DecisionPreview;

namespace {

constexpr int mostShown = 12;

Badge badgeOf(const QString &status)
{
    const bool good = status == u"approved" || status == u"member";
    const bool waits = status == u"pending";
    return { accessWord(status),
        good        ? Tone::Success
            : waits ? Tone::Warning
                    : Tone::Neutral,
        good        ? Glyph::Done
            : waits ? Glyph::Pending
                    : Glyph::Off,
        {}, false };
}

QString titleOf(const QList<DecisionPreview> &previews)
{
    const int count = int(previews.size());
    const bool developer = previews.first().application.isEmpty();
    switch (previews.first().decision) {
    case Decision::Approve:
        if (developer)
            return DecisionPanel::tr("Approve this developer?");
        return count == 1 ? DecisionPanel::tr("Approve this access?") : DecisionPanel::tr("Approve %n request(s)?", nullptr, count);
    case Decision::Reject:
        return DecisionPanel::tr("Reject this request?");
    case Decision::Revoke:
        return DecisionPanel::tr("Revoke this access?");
    }
    Q_UNREACHABLE();
}

QString acceptWords(Decision decision)
{
    switch (decision) {
    case Decision::Approve:
        return DecisionPanel::tr("&Approve");
    case Decision::Reject:
        return DecisionPanel::tr("Re&ject");
    case Decision::Revoke:
        return DecisionPanel::tr("Re&voke");
    }
    Q_UNREACHABLE();
}

QString noteOf(const DecisionPreview &preview)
{
    switch (preview.decision) {
    case Decision::Approve:
        if (preview.application.isEmpty())
            return DecisionPanel::tr("Contracts of this developer take effect from then on.");
        return DecisionPanel::tr("Calls pass a few seconds later. Revoking takes it back.");
    case Decision::Reject:
        return DecisionPanel::tr("The developer sees the request as rejected. It can still be approved later.");
    case Decision::Revoke:
        return DecisionPanel::tr("Its calls are refused a few seconds later. Approving takes it back.");
    }
    Q_UNREACHABLE();
}

QString subjectOf(const DecisionPreview &preview)
{
    if (preview.application.isEmpty())
        return DecisionPanel::tr("Account of the developer %1").arg(preview.key);
    if (preview.kind == u"acls")
        return DecisionPanel::tr("“%1” in the group %2, which %3 lets in").arg(preview.application, preview.key, preview.service);
    return DecisionPanel::tr("Contract of “%1” for %2").arg(preview.application, preview.service);
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent)
    : Card(Layer::Raised, parent)
    , m_title(Label::wrapped({}, Type::Strong, Voice::Text))
    , m_changes(new QVBoxLayout)
    , m_note(Label::wrapped({}, Type::Caption, Voice::Text3))
    , m_problem(new Callout(Tone::Danger, Glyph::Failed, {}))
    , m_accept(makeButton({}, Loudness::Primary))
    , m_cancel(makeButton(tr("&Cancel")))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::m, space::m, space::m, space::m);
    box->setSpacing(space::s);
    box->addWidget(m_title);
    m_changes->setSpacing(space::s);
    box->addLayout(m_changes);
    box->addWidget(m_note);
    box->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_accept);
    row->addWidget(m_cancel);
    row->addStretch();
    box->addLayout(row);
    m_accept->setObjectName(u"decide"_s);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        setError(std::nullopt);
        Q_EMIT accepted(m_previews);
    });
    connect(m_cancel, &QPushButton::clicked, this, &DecisionPanel::close);
    hide();
}

void DecisionPanel::addChange(const DecisionPreview &preview)
{
    auto *change = new QWidget;
    auto *box = new QVBoxLayout(change);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::xs);
    box->addWidget(Label::wrapped(subjectOf(preview), Type::Body, Voice::Text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new BadgeLabel(badgeOf(preview.before)));
    row->addWidget(new Label(QString(layoutDirection() == Qt::RightToLeft ? u'←' : u'→'), Type::Body, Voice::Text2));
    row->addWidget(new BadgeLabel(badgeOf(preview.after)));
    row->addStretch();
    box->addLayout(row);
    change->setAccessibleName(tr("%1: %2, will be %3").arg(subjectOf(preview), accessWord(preview.before), accessWord(preview.after)));
    m_changes->addWidget(change);
}

void DecisionPanel::open(const QList<DecisionPreview> &previews, const QStringList &skipped)
{
    m_previews = previews;
    while (QLayoutItem *item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DecisionPreview &preview : previews.first(std::min<qsizetype>(mostShown, previews.size())))
        addChange(preview);
    if (previews.size() > mostShown)
        m_changes->addWidget(Label::wrapped(tr("and %n more", nullptr, int(previews.size()) - mostShown)));
    for (const QString &sentence : skipped)
        m_changes->addWidget(Label::wrapped(sentence, Type::Caption, Voice::Warning));
    m_title->setText(titleOf(previews));
    setAccessibleName(m_title->text());
    m_note->setText(noteOf(previews.first()));
    m_accept->setText(acceptWords(previews.first().decision));
    setLoudness(m_accept, previews.first().decision == Decision::Approve ? Loudness::Primary : Loudness::Danger);
    setError(std::nullopt);
    setBusy(false);
    show();
    m_accept->setFocus(Qt::OtherFocusReason);
}

void DecisionPanel::setError(const std::optional<core::Error> &error)
{
    m_problem->setVisible(error.has_value());
    if (!error)
        return;
    const ErrorText text = chainText(*error);
    m_problem->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
}

void DecisionPanel::setBusy(bool busy)
{
    m_accept->setEnabled(!busy);
}

bool DecisionPanel::isOpen() const
{
    return !isHidden();
}

void DecisionPanel::close()
{
    Q_EMIT closed(); // before it goes, so that the focus can be handed on
    hide();
}

void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

} // namespace ui
