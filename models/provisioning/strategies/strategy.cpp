#include "models/provisioning/strategies/strategy.h"

#include "models/gateway/portal_settings.h"
#include "models/provisioning/strategies/consumer_strategy.h"
#include "models/provisioning/strategies/open_source_strategy.h"
#include "models/provisioning/strategies/planning.h"
#include "models/provisioning/strategies/portal_strategy.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<Plan> planByStrategy(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection)
{
    if (protection.strategy == u"open-source")
        return planOpenSource(context, node, protection);
    if (protection.strategy == u"consumer")
        return planConsumer(context, node, protection);
    if (protection.strategy == u"portal")
        return planPortal(context, node, protection);
    return core::failure(Error::Kind::Unsupported, u"gatehouse.unknown_strategy"_s, {}, u"strategy"_s,
        QJsonObject { { u"strategy"_s, protection.strategy }, { u"supported"_s, u"portal, consumer, open-source"_s } });
}

std::optional<Error> refusalOf(const Result<> &fit)
{
    return fit ? std::nullopt : std::optional(fit.error());
}

} // namespace

Result<QList<StrategyFit>> strategyFits(const gateway::AdminClient &gateway, const gateway::NodeInfo &node)
{
    const auto settings = gateway::readPortalSettings(gateway, node);
    if (!settings)
        return core::failure(settings.error());
    auto portal = gateway::portalFits(*settings);
    if (portal)
        portal = checkPlugins(node, portalPlugins());
    return QList<StrategyFit> {
        { u"portal"_s, refusalOf(portal), portal ? gateway::portalUnchecked(*settings) : QStringList() },
        { u"consumer"_s, refusalOf(checkPlugins(node, consumerPlugins())), {} },
        { u"open-source"_s, refusalOf(checkPlugins(node, { u"jwt"_s, u"acl"_s })), {} },
    };
}

Result<Plan> makePlan(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection)
{
    auto plan = planByStrategy(context, node, protection);
    if (!plan)
        return plan;
    // A later run opens the provider the same way.
    plan->vendor = protection.vendor;
    const auto &credential = protection.vendor == u"generic" ? protection.initialAccessToken : protection.apiToken;
    plan->providerCredential = credential ? credential->toText() : QString();
    return plan;
}

} // namespace provisioning
