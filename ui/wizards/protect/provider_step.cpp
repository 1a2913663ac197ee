#include "ui/wizards/protect/provider_step.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/session/provider_list.h"
#include "ui/views/bones.h"
#include "ui/views/choice_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/two_panes.h"
#include "ui/wizards/protect/detail_column.h"
#include "ui/wizards/protect/protect_wizard.h"
#include "ui/words/joined_text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Reading = ProtectWizard::Reading;

namespace {

QString kindName(const QString &kind)
{
    return kind == u"okta" ? u"Okta"_s : ProviderStep::tr("OpenID provider");
}

} // namespace

ProviderStep::ProviderStep(ProtectWizard &wizard, QWidget *parent)
    : ProtectStep(wizard, parent)
    , m_list(new ChoiceList(tr("Providers")))
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_list, 1);
    QPushButton *add = makeButton(tr("&Add a provider…"), Loudness::Normal, u"list-add"_s);
    connect(add, &QPushButton::clicked, this, [this] { this->wizard().bench().navigator->open({ .page = u"provider"_s }); });
    column->addWidget(add, 0, Qt::AlignLeft);
    m_panes = new TwoPanes(left);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_panes);
    connect(m_list, &ChoiceList::chosen, &wizard, &ProtectWizard::chooseProvider);
    connect(m_list, &QTreeView::activated, this, &ProtectStep::nextRequested);
    connect(wizard.bench().providers, &ProviderList::changed, this, &ProviderStep::showProviders);
    connect(&wizard, &ProtectWizard::changed, this, &ProviderStep::showDetail);
    showProviders();
}

QString ProviderStep::caption() const
{
    return tr("Whose tokens shall open the service? Nothing is written until the last step.");
}

void ProviderStep::enter()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProviderStep::showProviders()
{
    QList<Choice> choices;
    const auto &providers = wizard().bench().providers->providers();
    for (const core::Provider &provider : providers)
        choices << Choice { provider.id, provider.name, enumeration({ kindName(provider.kind), provider.issuer.host() }), u"globe"_s };
    m_list->setChoices(choices);
    if (wizard().provider().isEmpty() && !providers.empty())
        wizard().chooseProvider(providers.front().id);
    m_list->setCurrent(wizard().provider());
    m_shown.clear();
    showDetail();
}

void ProviderStep::showDetail()
{
    m_list->setCurrent(wizard().provider());
    const QString shown
        = u"%1/%2/%3"_s.arg(wizard().provider(), QString::number(int(wizard().looking())), wizard().present().issuer.toString());
    if (shown != m_shown)
        m_panes->setDetail(makeDetail());
    m_shown = shown;
    Q_EMIT changed();
}

QWidget *ProviderStep::makeDetail() const
{
    ProtectWizard &state = wizard();
    const core::Provider *provider = state.bench().providers->find(state.provider());
    if (!provider) {
        auto *none = new DetailColumn(tr("No provider yet"));
        none->addText(tr("Add the identity provider whose tokens callers bring: Okta, or any other OpenID provider."));
        return none;
    }
    auto *column = new DetailColumn(provider->name);
    column->addFacts({ { tr("Issuer"), provider->issuer.toString() } });
    const QUrl present = state.present().issuer;
    if (!present.isEmpty() && !provider->issuer.matches(present, QUrl::StripTrailingSlash))
        column->add(new Callout(Tone::Warning, Glyph::Pending, tr("The service takes tokens of another provider now"),
            tr("Its plugin names the issuer %1.").arg(present.toString())));
    if (state.looking() == Reading::Failed) {
        const ErrorText text = explain(state.lookError());
        auto *problem = new Callout(Tone::Danger, Glyph::Failed, text.what, text.fix);
        QPushButton *again = makeButton(tr("&Try again"));
        connect(again, &QPushButton::clicked, &state, &ProtectWizard::lookAgain);
        problem->addAction(again);
        column->add(problem);
        return column;
    }
    if (!state.look()) {
        column->addText(tr("Asking the provider what it can do…"));
        return column;
    }
    const identity::Capabilities &can = state.look()->facts.capabilities;
    column->addHeader(tr("What this provider can do"));
    const auto line = [column](bool possible, const QString &yes, const QString &no) {
        column->addMarked(possible ? Glyph::Done : Glyph::Off, possible ? Tone::Success : Tone::Neutral, possible ? yes : no);
    };
    line(can.registersClients, tr("New applications are registered from here."),
        tr("New applications cannot be registered from here: give the client ids of registered ones."));
    line(can.findsClients, tr("A registered application is found again, so nothing is made twice."),
        tr("A registered application cannot be looked up: if an answer is lost, it can only be named."));
    line(can.choosesClientId, tr("The client id is known before the application is made, so its undo is exact."),
        tr("The provider gives out the client ids."));
    line(provider->kind == u"okta", tr("Claims, scopes and access policies are made with the application."),
        tr("Tokens carry what the provider puts there; nothing is made but the application."));
    if (state.look()->claimsError) {
        const ErrorText text = explain(*state.look()->claimsError);
        column->add(new Callout(Tone::Warning, Glyph::Attention, text.what, text.fix));
    }
    return column;
}

QString ProviderStep::blocker() const
{
    if (wizard().provider().isEmpty())
        return tr("Choose a provider, or add one");
    if (wizard().looking() == Reading::Running)
        return tr("Asking the provider…");
    return wizard().looking() == Reading::Failed ? tr("This provider cannot be used now") : QString();
}

bool ProviderStep::isFaulty() const
{
    return wizard().looking() == Reading::Failed;
}

} // namespace ui
