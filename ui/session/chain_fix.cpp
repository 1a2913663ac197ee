#include "ui/session/chain_fix.h"

#include "ui/engine/provider_engine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::ApplicationChain;
using provisioning::ChainLink;
using Act = ChainFix::Act;
using Kind = ChainLink::Kind;
using Verdict = ChainLink::Verdict;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChainFix)
};

Place editor(const QString &kind, const QString &id, const QString &parent = {})
{
    Place place { .page = u"edit"_s, .object = id, .details = { { u"kind"_s, kind } } };
    if (!parent.isEmpty())
        place.details.insert(u"parent"_s, parent);
    return place;
}

ChainFix go(const QString &words, const Place &place)
{
    return { words, Act::Go, place };
}

ChainFix protectService(const ApplicationChain &chain)
{
    return go(Words::tr("&Protect the service"), { .page = u"protect"_s, .details = { { u"service"_s, chain.serviceName } } });
}

Place tokenLab(const provisioning::RegisteredApplication &application)
{
    return { .page = u"token-lab"_s, .details = { { u"application"_s, application.name }, { u"clientId"_s, application.clientId } } };
}

std::optional<ChainFix> fixAtProvider(const QString &code, const ApplicationChain &chain, const QString &issuer, const QString &providerId)
{
    if (code == u"gatehouse.chain_claim_unchecked" || code == u"gatehouse.chain_provider_cannot_tell")
        return go(Words::tr("Get a to&ken"), tokenLab(chain.application));
    if (providerId.isEmpty()) {
        Place place { .page = u"provider"_s };
        if (!issuer.isEmpty())
            place.details.insert(u"issuer"_s, issuer);
        return go(Words::tr("Add a &provider"), place);
    }
    // Where there is nothing to open, applications and their claims come by protecting.
    if (providerId == sandboxProviderId)
        return protectService(chain);
    return go(Words::tr("Open the &provider"), { .page = u"provider"_s, .object = providerId });
}

std::optional<ChainFix> fixOfClaim(const ChainLink &link, const ApplicationChain &chain, const QString &issuer, const QString &providerId)
{
    const QString &code = link.reason.code;
    if (code == u"gatehouse.chain_no_claim" || code == u"gatehouse.chain_consumer_by" || code == u"gatehouse.chain_other_issuer")
        return go(Words::tr("Open the pl&ugin"), editor(u"plugins"_s, link.entity.section(u'/', 1)));
    return fixAtProvider(code, chain, issuer, providerId);
}

std::optional<ChainFix> fixOfConsumer(const ChainLink &link, const ApplicationChain &chain)
{
    const QString found = link.entity.startsWith(u"consumers/") ? link.entity.section(u'/', 1) : chain.application.consumerId;
    if (found.isEmpty())
        return std::nullopt;
    return go(Words::tr("Open the c&onsumer"), editor(u"consumers"_s, found));
}

} // namespace

std::optional<ChainFix> chainFix(const ApplicationChain &chain, const ChainLink &link, const provisioning::ApplicationEstate &estate,
    const QString &serviceId, const QString &providerId)
{
    if (link.verdict != Verdict::Failed && link.verdict != Verdict::CannotKnow)
        return std::nullopt;
    const QString &code = link.reason.code;
    const QString issuer = provisioning::trustedIssuer(estate, serviceId);
    const ChainFix protect = protectService(chain);
    if (code == u"gatehouse.chain_no_authentication" || code == u"gatehouse.chain_no_registration" || code == u"gatehouse.chain_no_acl"
        || code == u"gatehouse.chain_no_credential" || code == u"gatehouse.chain_no_consumer")
        return protect;
    switch (link.kind) {
    case Kind::Client:
        return fixAtProvider(code, chain, issuer, providerId);
    case Kind::Claim:
        return fixOfClaim(link, chain, issuer, providerId);
    case Kind::Consumer:
    case Kind::Application:
        return fixOfConsumer(link, chain);
    case Kind::Credential:
        return protect;
    case Kind::Developer:
        return ChainFix { Words::tr("Approve the &developer…"), Act::ApproveDeveloper };
    case Kind::Contract:
        return code == u"gatehouse.chain_contract_suspended" ? std::nullopt
                                                             : std::optional(ChainFix { Words::tr("&Approve…"), Act::Approve });
    case Kind::Group:
        if (code == u"gatehouse.chain_in_denied_group")
            return go(Words::tr("Open the c&onsumer"), editor(u"consumers"_s, chain.application.consumerId));
        return ChainFix { Words::tr("&Approve…"), Act::Approve };
    case Kind::Service:
        break;
    }
    const gateway::Entity *acl = provisioning::servicePlugin(estate, serviceId, u"acl"_s);
    if (code == u"gatehouse.chain_acl_beside_registration" && acl)
        return go(Words::tr("Open the pl&ugin"), editor(u"plugins"_s, acl->id()));
    if (code == u"gatehouse.chain_no_route")
        return go(Words::tr("Add a &route"), editor(u"routes"_s, {}, serviceId));
    return go(Words::tr("Open the ser&vice"), editor(u"services"_s, serviceId));
}

std::optional<Place> placeOfLink(const ApplicationChain &chain, const ChainLink &link, const QString &serviceId, const QString &providerId)
{
    const QString id = link.entity.section(u'/', 1);
    switch (link.kind) {
    case Kind::Client:
        return providerId.isEmpty() ? std::nullopt : std::optional(Place { .page = u"provider"_s, .object = providerId });
    case Kind::Claim:
    case Kind::Group:
        return id.isEmpty() ? std::nullopt : std::optional(editor(u"plugins"_s, id));
    case Kind::Consumer:
    case Kind::Credential: {
        const bool other = link.entity.startsWith(u"consumers/");
        const QString consumer = other ? id : chain.application.consumerId;
        return consumer.isEmpty() ? std::nullopt : std::optional(editor(u"consumers"_s, consumer));
    }
    case Kind::Service:
        return editor(u"services"_s, serviceId);
    case Kind::Application:
    case Kind::Developer:
    case Kind::Contract:
        break;
    }
    return std::nullopt;
}

} // namespace ui
