#include "ui/pages/chain_section.h"

#include "ui/navigator.h"
#include "ui/session/gateway_session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/words/chain_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int patienceMs = 120;
}

ChainSection::ChainSection(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(&bench)
    , m_badge(new BadgeLabel({}))
    , m_callout(new Callout(Tone::Danger, Glyph::Failed, {}))
    , m_ways(new QWidget)
    , m_action(makeButton({}))
    , m_again(makeButton(tr("&Follow again")))
    , m_details(makeButton(tr("&Details"), Loudness::Ghost))
    , m_view(new ChainView(ChainView::Look::Cards))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new Label(tr("Identity chain"), Type::Strong));
    head->addWidget(m_badge);
    head->addStretch();
    box->addLayout(head);
    m_details->setAccessibleName(tr("Details of the chain"));
    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(0, space::s, 0, 0);
    ways->setSpacing(space::s);
    for (QPushButton *button : { m_action, m_again, m_details })
        ways->addWidget(button);
    ways->addStretch();
    m_callout->addDetail(m_ways);
    m_callout->setObjectName(u"chainReason"_s);
    box->addWidget(m_callout);
    m_view->setAccessibleName(tr("Identity chain"));
    m_view->setAccessibleDescription(tr("Up and Down move between the links, Enter opens where one stands."));
    box->addWidget(m_view);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ChainSection::ask);
    connect(m_view, &ChainView::currentChanged, this, &ChainSection::explainLink);
    connect(m_view, &ChainView::activated, this, &ChainSection::goTo);
    connect(m_details, &QPushButton::clicked, this, [this] {
        if (m_bench->showDetails)
            m_bench->showDetails(m_error);
    });
    connect(m_again, &QPushButton::clicked, this, &ChainSection::repeat);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!m_fix)
            return;
        if (m_fix->act == ChainFix::Act::Go)
            m_bench->navigator->open(m_fix->place);
        else
            Q_EMIT fixRequested(m_fix->act);
    });
    clear({});
}

void ChainSection::follow(
    const ApplicationOverviewPtr &overview, const provisioning::RegisteredApplication &application, const QString &serviceId)
{
    const bool same = m_chain && m_question.application.id == application.id && m_question.serviceId == serviceId;
    m_provider = askedProvider(*m_bench->providers, overview->estate, serviceId);
    m_question = { overview, application, serviceId, m_provider.open };
    if (!same)
        clear({});
    m_badge->setBadge({ tr("looking…"), Tone::Neutral, Glyph::Running, {}, true });
    m_badge->show();
    m_running.cancel();
    ++m_attempt;
    m_patience.start();
}

void ChainSection::clear(const QString &why)
{
    m_patience.stop();
    m_running.cancel();
    ++m_attempt;
    m_chain.reset();
    m_badge->hide();
    m_view->setSteps({});
    m_view->setCurrent(-1);
    m_view->hide();
    m_callout->setVisible(!why.isEmpty());
    m_callout->setWords(Tone::Neutral, Glyph::Off, why, {});
    setWays(std::nullopt, false);
}

void ChainSection::repeat()
{
    if (!m_question.overview)
        return;
    follow(m_question.overview, provisioning::RegisteredApplication(m_question.application), QString(m_question.serviceId));
}

void ChainSection::ask()
{
    const ApplicationEngine &engine = m_bench->engine.applications;
    if (!engine.chain)
        return;
    const int attempt = m_attempt;
    m_running = m_bench->operations->run(
        this,
        [chain = engine.chain, target = m_bench->session->target(), question = m_question](
            const core::CancelToken &token) { return chain(target, question, token); },
        [this, attempt](const core::Result<provisioning::ApplicationChain> &chain) {
            if (attempt == m_attempt)
                showChain(chain);
        });
}

void ChainSection::showChain(const core::Result<provisioning::ApplicationChain> &chain)
{
    if (!chain) {
        showError(chain.error());
        return;
    }
    m_chain = *chain;
    m_badge->setBadge(chainBadge(*chain));
    m_view->setSteps(chainSteps(*chain, m_question.overview->estate, m_provider.name));
    m_view->show();
    const int first = firstWithReason();
    m_view->setCurrent(first);
    explainLink(first);
    const provisioning::ChainLink *broken = chain->broken();
    Q_EMIT followed(m_question.application.id, broken && !isWaiting(*broken));
}

void ChainSection::showError(const core::Error &error)
{
    const ErrorText text = chainText(error);
    m_badge->hide();
    m_callout->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
    m_callout->show();
    m_error = error;
    setWays(std::nullopt, true);
}

int ChainSection::firstWithReason() const
{
    using Verdict = provisioning::ChainLink::Verdict;
    for (const Verdict wanted : { Verdict::Failed, Verdict::CannotKnow }) {
        for (int i = 0; i < m_chain->links.size(); ++i) {
            if (m_chain->links[i].verdict == wanted)
                return i;
        }
    }
    return -1;
}

/// Says why the link at @p index is not sound; where it is, the explanation of the first one that is not stays.
void ChainSection::explainLink(int index)
{
    using Verdict = provisioning::ChainLink::Verdict;
    if (!m_chain)
        return;
    const auto hasReason = [this](int at) {
        const Verdict verdict = at < 0 ? Verdict::Passed : m_chain->links[at].verdict;
        return verdict == Verdict::Failed || verdict == Verdict::CannotKnow;
    };
    const int explained = hasReason(index) ? index : firstWithReason();
    // A decision that waits is written on the rail and has its buttons above; there is nothing to explain.
    m_callout->setVisible(explained >= 0 && !isWaiting(m_chain->links[explained]));
    if (explained < 0)
        return;
    const provisioning::ChainLink &link = m_chain->links[explained];
    const ErrorText text = chainText(link.reason);
    const bool failed = link.verdict == Verdict::Failed;
    m_callout->setWords(failed ? Tone::Danger : Tone::Neutral, failed ? Glyph::Failed : Glyph::Unknown, text.what, text.fix);
    const auto fix = chainFix(*m_chain, link, m_question.overview->estate, m_question.serviceId, m_provider.id);
    // Where there is nothing to decide, mending the chain is the next thing to do.
    setLoudness(m_action, failed && isLetIn() ? Loudness::Primary : Loudness::Normal);
    // A question that went wrong can be asked again; one of ours cannot come to another end.
    m_error = link.reason;
    setWays(fix, !link.reason.code.startsWith(u"gatehouse.chain_"));
}

/// Whether somebody has decided that the application may call the service.
bool ChainSection::isLetIn() const
{
    const auto &accesses = m_question.application.accesses;
    return std::any_of(accesses.begin(), accesses.end(), [this](const provisioning::ApplicationAccess &access) {
        return access.serviceId == m_question.serviceId && access.status == provisioning::AccessStatus::Approved;
    });
}

/// @param again the question went wrong and can be asked again
void ChainSection::setWays(const std::optional<ChainFix> &fix, bool again)
{
    m_fix = fix;
    // Decisions have their button above, the one primary of the view.
    const bool leads = fix && fix->act == ChainFix::Act::Go;
    m_action->setVisible(leads);
    if (fix)
        m_action->setText(fix->words);
    m_again->setVisible(again);
    m_details->setVisible(again);
    m_ways->setVisible(leads || again);
}

void ChainSection::goTo(int index)
{
    if (!m_chain)
        return;
    const provisioning::ChainLink &link = m_chain->links[index];
    if (const auto fix = chainFix(*m_chain, link, m_question.overview->estate, m_question.serviceId, m_provider.id);
        fix && fix->act != ChainFix::Act::Go) {
        Q_EMIT fixRequested(fix->act);
        return;
    }
    if (const auto place = placeOfLink(*m_chain, link, m_question.serviceId, m_provider.id))
        m_bench->navigator->open(*place);
}

} // namespace ui
