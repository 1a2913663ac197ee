#include "models/provisioning/applications/decision.h"

#include "models/provisioning/apply/apply.h"
#include "models/provisioning/apply/plan_workplace.h"
#include "models/provisioning/apply/rollback.h"
#include "models/provisioning/plan/references.h"
#include "models/provisioning/strategies/step_list.h"

#include <QJsonArray>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::AdminClient;
using gateway::Entity;
using gateway::EntityKind;

namespace {

enum class Standing {
    AsShown,
    AsWanted,
};

bool isGroup(const DecisionPreview &preview)
{
    return preview.kind == gateway::kinds::acls().name;
}

const EntityKind &kindOf(const DecisionPreview &preview)
{
    const EntityKind *kind = gateway::findKind(preview.kind);
    Q_ASSERT(kind);
    return *kind;
}

int wantedStatus(const DecisionPreview &preview)
{
    for (const AccessStatus status : { AccessStatus::Approved, AccessStatus::Rejected, AccessStatus::Revoked }) {
        if (statusName(status) == preview.after)
            return int(status);
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> changedMeanwhile(const QString &where, const QString &member)
{
    return core::failure(
        Error::Kind::Conflict, u"gatehouse.changed_meanwhile"_s, {}, where, QJsonObject { { u"paths"_s, QJsonArray { member } } });
}

/// Of a contract or a developer. @param begun whether an earlier attempt may have asked for the contract
Result<Standing> standingOfStatus(const AdminClient &client, const DecisionPreview &preview, bool begun)
{
    const EntityKind &kind = kindOf(preview);
    const bool known = !preview.id.isEmpty();
    const auto now = known ? client.get(kind, preview.id, preview.parent).map([](const Entity &one) { return std::optional(one); })
                           : client.find(kind, preview.key, preview.parent);
    if (!now)
        return core::failure(now.error());
    const QString status = *now ? statusName(accessStatus((*now)->json)) : u"none"_s;
    if (status == preview.after)
        return Standing::AsWanted;
    const bool asked = begun && !known && status == statusName(AccessStatus::Pending);
    if (status == preview.before || asked)
        return Standing::AsShown;
    return changedMeanwhile(kind.name + u'/' + (*now ? (*now)->id() : preview.key), u"status"_s);
}

Result<Standing> standingOfMembership(const AdminClient &client, const DecisionPreview &preview)
{
    gateway::ListQuery query;
    query.parentId = preview.parent;
    const auto groups = client.list(kindOf(preview), query);
    if (!groups)
        return core::failure(groups.error());
    QStringList in; // those that let in
    for (const Entity &group : *groups) {
        if (preview.allowed.contains(group.text("group"_L1)))
            in << group.text("group"_L1);
    }
    if (in.isEmpty() != (preview.decision == Decision::Approve))
        return Standing::AsWanted;
    // A group that nobody was shown is not left unasked.
    if (std::any_of(in.begin(), in.end(), [&preview](const QString &group) { return !preview.groups.contains(group); }))
        return changedMeanwhile(u"consumers/"_s + preview.parent, u"group"_s);
    return Standing::AsShown;
}

Step stepOn(const EntityKind &kind, const DecisionPreview &preview, Step::Action action, const QString &key)
{
    Step step;
    step.action = action;
    step.kind = kind.name;
    step.naturalKey = key;
    step.parent = preview.parent;
    step.application = preview.application;
    return step;
}

QList<Step> stepsOf(const DecisionPreview &preview)
{
    const EntityKind &kind = kindOf(preview);
    StepList list;
    if (isGroup(preview)) {
        for (const QString &group : preview.groups) {
            if (preview.decision == Decision::Approve)
                list.entity(kind, group, { { kind.naturalKey, group } }, preview.parent, preview.application);
            else
                list.append(stepOn(kind, preview, Step::Action::Removal, group));
        }
        return list.take();
    }
    Step step = stepOn(kind, preview, Step::Action::Update, preview.application.isEmpty() ? preview.key : preview.service);
    step.id = preview.id;
    step.desired = { { u"status"_s, wantedStatus(preview) } };
    if (preview.id.isEmpty()) {
        const int asked
            = list.entity(kind, preview.service, { { u"service"_s, foreign(preview.key) } }, preview.parent, preview.application);
        step.id = referTo(asked, u"id"_s);
    }
    list.append(step);
    return list.take();
}

Plan planOf(const PlanContext &context, const DecisionPreview &preview)
{
    const QString name = preview.application.isEmpty() ? preview.key : QString(preview.application + u" → "_s + preview.service);
    Plan plan = context.newPlan(name, u"decision"_s);
    plan.steps = stepsOf(preview);
    return plan;
}

bool isSameStep(const Step &one, const Step &other)
{
    return one.action == other.action && one.kind == other.kind && one.naturalKey == other.naturalKey && one.parent == other.parent
        && one.desired == other.desired && (one.action != Step::Action::Update || one.id == other.id);
}

/// The plan of an earlier attempt at the same that came to no end.
Result<std::optional<PlanState>> begunLike(const PlanContext &context, const Plan &plan)
{
    return Journal(*context.store).findUnfinished(plan.strategy, [&](const Plan &earlier) {
        return std::equal(earlier.steps.begin(), earlier.steps.end(), plan.steps.begin(), plan.steps.end(), isSameStep)
            && checkGateway(earlier, context.gateway.connection());
    });
}

/// A decision that was refused is no plan to go on with; one that may have come through is.
void closeRefused(const PlanContext &context, const QString &planId, const Error &error)
{
    const auto state = Journal(*context.store).load(planId);
    if (!state || error.sent != Error::Sent::No)
        return;
    const bool cutOff = error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Tls;
    if (!cutOff || !state->hasWritten())
        (void)rollBackPlan(context, planId);
}

Error named(const DecisionPreview &preview, Error error)
{
    const bool twice = error.kind == Error::Kind::Conflict && !error.code.startsWith("gatehouse."_L1);
    if (!twice || preview.kind != gateway::kinds::contracts().name || !preview.id.isEmpty())
        return error;
    error.code = u"gatehouse.contract_twice"_s;
    error.fields = QJsonObject { { u"application"_s, preview.application }, { u"service"_s, preview.service } };
    return error;
}

} // namespace

Result<QString> decide(const PlanContext &context, const DecisionPreview &preview)
{
    if (preview.isAlreadySo())
        return QString();
    const Plan plan = planOf(context, preview);
    const auto begun = begunLike(context, plan);
    if (!begun)
        return core::failure(begun.error());
    const auto standing = isGroup(preview) ? standingOfMembership(context.gateway, preview)
                                           : standingOfStatus(context.gateway, preview, begun->has_value());
    if (!standing)
        return core::failure(standing.error());
    if (!*begun && *standing == Standing::AsWanted)
        return QString(); // somebody else was quicker
    const QString planId = *begun ? (*begun)->plan.id : plan.id;
    const auto applied = *begun ? resumePlan(context, planId) : applyPlan(context, plan);
    if (applied)
        return planId;
    closeRefused(context, planId, applied.error());
    return core::failure(named(preview, applied.error()));
}

} // namespace provisioning
