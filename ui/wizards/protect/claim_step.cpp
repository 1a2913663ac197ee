#include "ui/wizards/protect/claim_step.h"

#include "ui/views/choice_list.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/two_panes.h"
#include "ui/wizards/protect/detail_column.h"
#include "ui/wizards/protect/protect_wizard.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString otherId = u"/other"_s; // no claim is called so

} // namespace

ClaimStep::ClaimStep(ProtectWizard &wizard, QWidget *parent)
    : ProtectStep(wizard, parent)
    , m_list(new ChoiceList(tr("Claims")))
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addWidget(m_list);
    m_panes = new TwoPanes(left);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_panes);
    connect(m_list, &ChoiceList::chosen, this, &ClaimStep::choose);
    connect(m_list, &QTreeView::activated, this, &ProtectStep::nextRequested);
    connect(&wizard, &ProtectWizard::changed, this, &ClaimStep::showClaims);
    showClaims();
}

QString ClaimStep::caption() const
{
    return tr("By which claim of an access token does the gateway know the application?");
}

void ClaimStep::enter()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool ClaimStep::isOffered(const QString &claim) const
{
    const auto choices = wizard().question(u"claim"_s).choices;
    return std::any_of(choices.begin(), choices.end(), [&claim](const provisioning::DraftChoice &choice) { return choice.value == claim; });
}

bool ClaimStep::isBuiltIn(const QString &claim) const
{
    return wizard().look() && wizard().look()->facts.capabilities.clientIdClaims.contains(claim);
}

void ClaimStep::choose(const QString &claim)
{
    m_wantsOther = claim == otherId;
    if (m_wantsOther)
        takeOther(m_other);
    else
        (void)wizard().answer(u"claim"_s, claim);
    showClaims();
}

void ClaimStep::takeOther(const QString &text)
{
    m_other = text.trimmed();
    (void)wizard().answer(u"claim"_s, m_other.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_other));
}

void ClaimStep::showClaims()
{
    const provisioning::DraftQuestion question = wizard().question(u"claim"_s);
    const QString claim = question.value.toString();
    if (question.answered && !isOffered(claim) && !m_wantsOther) { // of a file
        m_wantsOther = true;
        m_other = claim;
    }
    QList<Choice> choices;
    QStringList shown { m_wantsOther ? otherId : claim };
    for (const provisioning::DraftChoice &offered : question.choices) {
        Choice choice { offered.value, offered.value, isBuiltIn(offered.value) ? tr("built in") : tr("made by the plan"), u"tag"_s };
        if (offered.value == question.usual.toString())
            choice.badge = Badge { .text = tr("Recommended"), .tone = Tone::Success, .glyph = Glyph::Done };
        choices << choice;
        shown << offered.value;
    }
    choices << Choice { otherId, tr("Another claim"), tr("of a name that you give"), u"document-edit"_s };
    const QString state = shown.join(u'\n') + QString::number(wizard().look() ? wizard().look()->claims.size() : -1);
    if (state != m_shown) {
        m_list->setChoices(choices);
        m_list->setCurrent(shown.first());
        m_panes->setDetail(makeDetail());
    }
    m_shown = state;
    Q_EMIT changed();
}

QWidget *ClaimStep::makeDetail()
{
    const QString claim = wizard().text(u"claim"_s);
    auto *column = new DetailColumn(m_wantsOther ? tr("Another claim") : claim);
    if (m_wantsOther) {
        auto *name = new QLineEdit(m_other);
        name->setFont(fontFor(Type::Mono, font()));
        connect(name, &QLineEdit::textEdited, this, &ClaimStep::takeOther);
        column->add(new FieldRow(tr("Name of the claim"), name, tr("As it stands in the access tokens of this provider.")));
    } else if (isBuiltIn(claim)) {
        column->addText(tr("The provider puts it into every access token by itself. Nothing has to be made for it."));
    } else {
        column->addText(tr("The plan makes this claim at the provider, with the value app.clientId, in every access token. It is yours: "
                           "what the provider changes about its own claims does not touch it."));
    }
    column->addText(tr("The gateway compares its value with the client id that it holds for each application, letter by letter. The last "
                       "step of the plan gets a token and reads it."));
    if (!wizard().look())
        return column;
    const QList<identity::TokenClaim> &claims = wizard().look()->claims;
    if (claims.isEmpty())
        return column;
    column->addHeader(tr("Custom claims of the provider now"));
    QList<std::pair<QString, QString>> facts;
    for (const identity::TokenClaim &one : claims)
        facts << std::pair(one.name, one.active ? one.value : tr("%1 (switched off)").arg(one.value));
    column->addFacts(facts);
    return column;
}

QString ClaimStep::blocker() const
{
    if (m_wantsOther && m_other.isEmpty())
        return tr("Give the name of the claim");
    return wizard().text(u"claim"_s).isEmpty() ? tr("Choose a claim") : QString();
}

} // namespace ui
