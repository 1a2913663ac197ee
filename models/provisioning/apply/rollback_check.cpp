#include "models/provisioning/apply/rollback_check.h"

#include "models/gateway/entity_kind.h"

#include <QJsonArray>
#include <QSet>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

/// Ids of the objects of @p kind that the plan made and that still count as made.
QSet<QString> madeOf(const PlanState &state, const gateway::EntityKind &kind)
{
    QSet<QString> ids;
    for (const Step &step : state.plan.steps) {
        const StepState &own = state.steps.at(step.index);
        if (step.action == Step::Action::Entity && step.kind == kind.name && (own.made || own.phase == StepState::Phase::Started))
            ids << (own.id.isEmpty() ? step.id : own.id);
    }
    return ids;
}

} // namespace

Result<> checkServiceCanGo(const PlanContext &context, const PlanState &state)
{
    const QSet<QString> routes = madeOf(state, gateway::kinds::routes());
    for (const QString &service : madeOf(state, gateway::kinds::services())) {
        gateway::ListQuery query;
        query.parentId = service;
        const auto found = context.gateway.regardless().list(gateway::kinds::routes(), query);
        if (!found && found.error().kind == Error::Kind::NotFound)
            continue;
        if (!found)
            return core::failure(found.error());
        qsizetype foreign = 0;
        for (const gateway::Entity &route : *found)
            foreign += !routes.contains(route.id());
        if (foreign > 0)
            return core::failure(Error::Kind::Conflict, u"gatehouse.has_dependents"_s, {}, u"services/"_s + service,
                QJsonObject { { u"dependents"_s, QJsonArray { u"routes (%1)"_s.arg(foreign) } } });
    }
    return {};
}

} // namespace provisioning
