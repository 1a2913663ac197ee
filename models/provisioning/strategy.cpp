#include "models/provisioning/strategy.h"

#include "models/provisioning/open_source_strategy.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<Plan> planByStrategy(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection)
{
    if (protection.strategy == u"open-source")
        return planOpenSource(context, node, protection);
    return core::failure(Error::Kind::Unsupported, u"gatehouse.unknown_strategy"_s, {}, u"strategy"_s,
        QJsonObject { { u"strategy"_s, protection.strategy }, { u"supported"_s, u"open-source"_s } });
}

} // namespace

Result<QList<StrategyFit>> strategyFits(const gateway::AdminClient &, const gateway::NodeInfo &)
{
    return QList<StrategyFit> { { u"open-source"_s, std::nullopt, {} } };
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
