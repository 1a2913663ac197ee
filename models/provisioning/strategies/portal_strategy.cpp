#include "models/provisioning/strategies/portal_strategy.h"

#include "models/gateway/portal_settings.h"
#include "models/provisioning/steps/portal_conflicts.h"
#include "models/provisioning/steps/wiring_checks.h"
#include "models/provisioning/strategies/planning.h"
#include "models/provisioning/strategies/portal_steps.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

/// What a new developer has to log in with. A gateway that does not tell most likely wants a password: a portal without any login has no
/// applications.
QString developerSecret(const gateway::PortalSettings &settings)
{
    if (settings.auth == u"key-auth")
        return u"key"_s;
    return settings.auth == u"basic-auth" || !settings.authKnown ? u"password"_s : QString();
}

/// The facts that only the examination of a first plan could tell.
PortalFacts factsOf(const Plan &plan, const Examination &examination, const Protection &protection, const PortalFacts &before)
{
    PortalFacts facts = before;
    for (const Step &step : plan.steps) {
        if (step.action != Step::Action::Entity || portalStatus(examination.found.value(step.index).stored) != PortalStatus::Requested)
            continue;
        if (step.kind == gateway::kinds::developers().name)
            facts.pendingDevelopers << step.naturalKey;
        else if (step.kind == gateway::kinds::contracts().name && protection.autoApprove)
            facts.pendingContracts << step.application;
    }
    return facts;
}

Result<> checkMeta(const Plan &plan, const gateway::PortalSettings &settings)
{
    QStringList members = settings.requiredMeta;
    members.removeAll(u"full_name"_s);
    for (const Step &step : plan.steps) {
        const bool isNew = step.kind == gateway::kinds::developers().name && step.action == Step::Action::Entity
            && step.outlook == Step::Outlook::Missing;
        if (isNew && !members.isEmpty())
            return core::failure(Error::Kind::Unsupported, u"gatehouse.developer_meta"_s, {}, u"developers/"_s + step.naturalKey,
                QJsonObject { { u"email"_s, step.naturalKey }, { u"members"_s, QJsonArray::fromStringList(members) } });
    }
    return {};
}

Result<gateway::PortalSettings> checkGateway(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection)
{
    const auto settings = gateway::readPortalSettings(context.gateway, node);
    if (!settings)
        return settings;
    if (const auto fit = gateway::portalFits(*settings); !fit)
        return core::failure(fit.error());
    if (const auto fit = checkPlugins(node, portalPlugins()); !fit)
        return core::failure(fit.error());
    if (const auto good = checkWishes(protection); !good)
        return core::failure(good.error());
    if (const auto clear = checkServicePlugins(context.gateway, protection); !clear)
        return core::failure(clear.error());
    return settings;
}

} // namespace

QStringList portalPlugins()
{
    return { u"openid-connect"_s, u"application-registration"_s };
}

Result<Plan> planPortal(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection)
{
    const auto settings = checkGateway(context, node, protection);
    if (!settings)
        return core::failure(settings.error());
    const auto body = openIdConnectFor(context, protection);
    if (!body)
        return core::failure(body.error());

    const WiringInput input { *context.provider, context.provider->capabilities(context.metadata), *body };
    PortalFacts facts { developerSecret(*settings) };
    Plan plan = startPlan(context, protection);
    plan.steps = portalSteps(protection, input, facts, plan.notes);
    auto examination = examine(context, plan);
    const PortalFacts known = examination ? factsOf(plan, *examination, protection, facts) : facts;
    if (known != facts) {
        plan.notes.clear();
        plan.steps = portalSteps(protection, input, known, plan.notes);
        examination = examine(context, plan);
    }
    if (!examination)
        return core::failure(examination.error());
    if (const auto good = checkMeta(plan, *settings); !good)
        return core::failure(good.error());
    markTwins(plan);
    if (const auto marked = markStillApproved(context, protection, *examination, plan); !marked)
        return core::failure(marked.error());
    dropIdleVerifications(plan);
    for (const QString &code : gateway::portalUnchecked(*settings))
        plan.notes << PlanNote { code, {} };
    return plan;
}

} // namespace provisioning
