#include "ui/words/chain_words.h"

#include "ui/words/difference_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::ApplicationChain;
using provisioning::ApplicationEstate;
using provisioning::ChainLink;
using Kind = ChainLink::Kind;
using Verdict = ChainLink::Verdict;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Client:
        return Words::tr("Client id");
    case Kind::Claim:
        return Words::tr("Claim of the token");
    case Kind::Consumer:
        return Words::tr("custom_id of the consumer");
    case Kind::Credential:
        return Words::tr("Key of the jwt credential");
    case Kind::Application:
        return Words::tr("Application");
    case Kind::Developer:
        return Words::tr("Developer");
    case Kind::Contract:
        return Words::tr("Contract");
    case Kind::Group:
        return Words::tr("Groups");
    case Kind::Service:
        return Words::tr("Service");
    }
    Q_UNREACHABLE();
}

/// How the link stands to the one before it when nothing is wrong.
QString passedWords(Kind kind)
{
    switch (kind) {
    case Kind::Client:
        return {};
    case Kind::Claim:
        return Words::tr("is carried by");
    case Kind::Consumer:
    case Kind::Credential:
        return Words::tr("equals");
    case Kind::Application:
        return Words::tr("belongs to");
    case Kind::Developer:
        return Words::tr("was made by");
    case Kind::Contract:
        return Words::tr("is approved by");
    case Kind::Group:
        return Words::tr("is a member of");
    case Kind::Service:
        return Words::tr("is let in to");
    }
    Q_UNREACHABLE();
}

QString failedWords(const ChainLink &link, const ApplicationChain &chain)
{
    struct CodeWords {
        QLatin1StringView code;
        const char *words;
    };
    static constexpr CodeWords known[] {
        { "gatehouse.chain_claim_missing"_L1, QT_TRANSLATE_NOOP("ChainWords", "is not in the token") },
        { "gatehouse.chain_other_issuer"_L1, QT_TRANSLATE_NOOP("ChainWords", "comes from another issuer") },
        { "gatehouse.chain_no_authentication"_L1, QT_TRANSLATE_NOOP("ChainWords", "is not looked for") },
        { "gatehouse.chain_no_claim"_L1, QT_TRANSLATE_NOOP("ChainWords", "is not looked for") },
        { "gatehouse.chain_no_consumer"_L1, QT_TRANSLATE_NOOP("ChainWords", "belongs to no consumer") },
        { "gatehouse.chain_other_consumer"_L1, QT_TRANSLATE_NOOP("ChainWords", "belongs to another consumer") },
        { "gatehouse.chain_no_credential"_L1, QT_TRANSLATE_NOOP("ChainWords", "is the key of no credential") },
        { "gatehouse.chain_developer_not_approved"_L1, QT_TRANSLATE_NOOP("ChainWords", "is not approved") },
        { "gatehouse.chain_no_contract"_L1, QT_TRANSLATE_NOOP("ChainWords", "was never asked for") },
        { "gatehouse.chain_contract_pending"_L1, QT_TRANSLATE_NOOP("ChainWords", "waits for your decision") },
        { "gatehouse.chain_contract_rejected"_L1, QT_TRANSLATE_NOOP("ChainWords", "was rejected") },
        { "gatehouse.chain_contract_revoked"_L1, QT_TRANSLATE_NOOP("ChainWords", "was revoked") },
        { "gatehouse.chain_contract_suspended"_L1, QT_TRANSLATE_NOOP("ChainWords", "is suspended") },
        { "gatehouse.chain_not_in_group"_L1, QT_TRANSLATE_NOOP("ChainWords", "is in no group that is let in") },
        { "gatehouse.chain_in_denied_group"_L1, QT_TRANSLATE_NOOP("ChainWords", "is in a group that is kept out") },
        { "gatehouse.chain_service_disabled"_L1, QT_TRANSLATE_NOOP("ChainWords", "is switched off") },
        { "gatehouse.chain_no_route"_L1, QT_TRANSLATE_NOOP("ChainWords", "has no route") },
    };
    if (link.reason.code == u"gatehouse.chain_custom_id_differs") {
        const QString found = link.kind == Kind::Application ? chain.application.clientId : link.value;
        return differenceText(chain.clientId, found);
    }
    const auto *found
        = std::find_if(std::begin(known), std::end(known), [&link](const CodeWords &one) { return one.code == link.reason.code; });
    return found == std::end(known) ? Words::tr("does not fit") : Words::tr(found->words);
}

QString nameIn(const QList<gateway::Entity> &entities, const QString &id, QLatin1String member)
{
    const auto found = std::find_if(entities.begin(), entities.end(), [&id](const gateway::Entity &one) { return one.id() == id; });
    return found == entities.end() ? QString() : found->text(member);
}

QString valueOf(const ChainLink &link, const ApplicationChain &chain)
{
    switch (link.kind) {
    case Kind::Contract:
        return link.verdict == Verdict::NotReached ? Words::tr("not looked at") : accessWord(link.value.isEmpty() ? u"none"_s : link.value);
    case Kind::Service:
        return chain.serviceName;
    case Kind::Application:
        return chain.application.name;
    case Kind::Developer:
        return chain.application.developerEmail;
    case Kind::Group:
        if (link.value.isEmpty() && link.verdict != Verdict::NotReached)
            return Words::tr("none", "groups of a consumer");
        break;
    default:
        break;
    }
    if (!link.value.isEmpty())
        return link.value;
    return link.verdict == Verdict::NotReached ? Words::tr("not looked at") : Words::tr("none", "value of a link");
}

QString sourceOf(const ChainLink &link, const ApplicationChain &chain, const ApplicationEstate &estate, const QString &providerName)
{
    const QString id = link.entity.section(u'/', 1);
    switch (link.kind) {
    case Kind::Client:
        if (link.verdict == Verdict::Passed)
            return Words::tr("registered at %1").arg(providerName);
        if (link.reason.code == u"gatehouse.chain_client_inactive")
            return Words::tr("switched off at %1").arg(providerName);
        return link.verdict == Verdict::Failed ? Words::tr("not known to %1").arg(providerName)
                                               : Words::tr("nobody could be asked about it");
    case Kind::Claim: {
        const QString plugin = nameIn(estate.plugins, id, "name"_L1);
        return plugin.isEmpty() ? Words::tr("no plugin reads it") : Words::tr("read by the plugin %1").arg(plugin);
    }
    case Kind::Consumer: {
        const bool own = id.isEmpty() || id == chain.application.consumerId;
        if (own && chain.application.world == provisioning::RegisteredApplication::World::Portal)
            return Words::tr("consumer made by the portal"); // it is called by an id of the portal's
        const QString name = nameIn(estate.consumers, own ? chain.application.consumerId : id, "username"_L1);
        return Words::tr("consumer %1").arg(name.isEmpty() ? id : name);
    }
    case Kind::Credential:
        return Words::tr("of the consumer");
    case Kind::Application:
        return Words::tr("registered at the portal");
    case Kind::Developer:
        return Words::tr("account: %1").arg(accessWord(provisioning::statusName(chain.application.developerStatus)));
    case Kind::Contract:
        return Words::tr("for the service %1").arg(chain.serviceName);
    case Kind::Group:
    case Kind::Service:
        break;
    }
    if (link.kind == Kind::Service)
        return link.verdict == Verdict::Passed ? Words::tr("switched on, with a route") : Words::tr("where the calls go");
    const auto service = std::find_if(estate.services.begin(), estate.services.end(),
        [&chain](const gateway::Entity &one) { return one.text("name"_L1) == chain.serviceName || one.id() == chain.serviceName; });
    const QStringList allowed = service == estate.services.end() ? QStringList() : provisioning::aclGroups(estate, service->id());
    return allowed.isEmpty() ? Words::tr("of the consumer") : Words::tr("%1 lets in: %2").arg(chain.serviceName, allowed.join(u", "_s));
}

void setVerdict(ChainStep &step, const ChainLink &link)
{
    switch (link.verdict) {
    case Verdict::Passed:
        step.verdict = Words::tr("passed");
        return;
    case Verdict::Failed:
        step.glyph = isWaiting(link) ? Glyph::Pending : Glyph::Failed;
        step.tone = isWaiting(link) ? Tone::Warning : Tone::Danger;
        step.verdict = isWaiting(link) ? Words::tr("waits") : Words::tr("broken");
        return;
    case Verdict::NotReached:
        step.glyph = Glyph::Off;
        step.tone = Tone::Neutral;
        step.verdict = Words::tr("not reached");
        return;
    case Verdict::CannotKnow:
        step.glyph = Glyph::Unknown;
        step.tone = Tone::Neutral;
        step.verdict = Words::tr("cannot be known");
        return;
    }
}

void setJoint(ChainStep &step, const ChainStep &next, const ChainLink &link, const ApplicationChain &chain)
{
    step.jointGlyph = next.glyph;
    step.jointTone = next.tone;
    step.joint = link.verdict == Verdict::Passed ? passedWords(link.kind)
        : link.verdict == Verdict::Failed        ? failedWords(link, chain)
                                                 : next.verdict;
}

} // namespace

bool isWaiting(const ChainLink &link)
{
    const bool developer = link.reason.code == u"gatehouse.chain_developer_not_approved"
        && link.reason.fields.toObject().value("status"_L1).toString() == u"pending";
    return link.verdict == Verdict::Failed && (developer || link.reason.code == u"gatehouse.chain_contract_pending");
}

QString accessWord(const QString &status)
{
    if (status == u"approved")
        return Words::tr("approved");
    if (status == u"pending")
        return Words::tr("waiting");
    if (status == u"rejected")
        return Words::tr("rejected");
    if (status == u"revoked")
        return Words::tr("revoked");
    if (status == u"suspended")
        return Words::tr("suspended");
    if (status == u"none")
        return Words::tr("no contract");
    if (status == u"member")
        return Words::tr("member");
    if (status == u"no member")
        return Words::tr("no member");
    return Words::tr("unknown");
}

QList<ChainStep> chainSteps(const ApplicationChain &chain, const ApplicationEstate &estate, const QString &providerName)
{
    QList<ChainStep> steps;
    for (const ChainLink &link : chain.links) {
        ChainStep step;
        step.title = titleOf(link.kind);
        step.value = valueOf(link, chain);
        step.source = sourceOf(link, chain, estate, providerName);
        const bool id
            = link.kind == Kind::Client || link.kind == Kind::Claim || link.kind == Kind::Consumer || link.kind == Kind::Credential;
        step.technical = id && !link.value.isEmpty();
        setVerdict(step, link);
        if (!steps.isEmpty())
            setJoint(steps.last(), step, link, chain);
        steps.append(step);
    }
    return steps;
}

Badge chainBadge(const ApplicationChain &chain)
{
    const auto total = int(chain.links.size());
    int passed = 0;
    for (int i = 0; i < total; ++i) {
        const ChainLink &link = chain.links[i];
        if (link.verdict == Verdict::Failed && isWaiting(link))
            return { Words::tr("%1 of %2", "links that passed").arg(i).arg(total), Tone::Warning, Glyph::Pending, {}, true };
        if (link.verdict == Verdict::Failed)
            return { Words::tr("broken at %1").arg(i + 1), Tone::Danger, Glyph::Failed, {}, true };
        passed += link.verdict == Verdict::Passed ? 1 : 0;
    }
    if (passed == total)
        return { Words::tr("whole", "a chain"), Tone::Success, Glyph::Done, {}, true };
    return { Words::tr("%1 of %2 known").arg(passed).arg(total), Tone::Neutral, Glyph::Unknown, {}, true };
}

ErrorText chainText(const core::Error &reason)
{
    struct CodeFix {
        QLatin1StringView code;
        const char *fix;
    };
    static constexpr CodeFix ours[] {
        { "gatehouse.chain_no_provider"_L1,
            QT_TRANSLATE_NOOP("ChainWords", "Add the provider whose tokens the service takes, then it is asked.") },
        { "gatehouse.chain_developer_not_approved"_L1, QT_TRANSLATE_NOOP("ChainWords", "Approve the developer.") },
        { "gatehouse.developer_not_approved"_L1, QT_TRANSLATE_NOOP("ChainWords", "Approve the developer first.") },
        { "gatehouse.chain_no_contract"_L1, QT_TRANSLATE_NOOP("ChainWords", "Approve it; that makes the contract.") },
        { "gatehouse.chain_contract_pending"_L1, QT_TRANSLATE_NOOP("ChainWords", "Approve it, or reject it.") },
        { "gatehouse.chain_contract_rejected"_L1, QT_TRANSLATE_NOOP("ChainWords", "Approve it, if it was rejected by mistake.") },
        { "gatehouse.chain_contract_revoked"_L1, QT_TRANSLATE_NOOP("ChainWords", "Approve it again, if it was revoked by mistake.") },
        { "gatehouse.chain_not_in_group"_L1, QT_TRANSLATE_NOOP("ChainWords", "Approve it; that puts it into the group.") },
        { "gatehouse.chain_no_credential"_L1, QT_TRANSLATE_NOOP("ChainWords", "Protect the service again; that makes the credential.") },
        { "gatehouse.chain_no_authentication"_L1, QT_TRANSLATE_NOOP("ChainWords", "Protect the service, or switch its plugin on.") },
        { "gatehouse.no_protected_service"_L1, QT_TRANSLATE_NOOP("ChainWords", "Protect a service first.") },
        { "gatehouse.service_needed"_L1, QT_TRANSLATE_NOOP("ChainWords", "Choose the service.") },
    };
    ErrorText text = explain(reason);
    for (const CodeFix &one : ours) {
        if (one.code == reason.code)
            text.fix = Words::tr(one.fix);
    }
    return text;
}

} // namespace ui
