#include "models/provisioning/steps/step_change.h"

#include "models/gateway/entity_kind.h"
#include "models/gateway/member_names.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

QJsonValue memberAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue at(object);
    for (const QString &name : path)
        at = at.toObject().value(name);
    return at.isUndefined() ? QJsonValue(QJsonValue::Null) : at;
}

QJsonObject withMember(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return object;
    }
    object.insert(path.first(), withMember(object.value(path.first()).toObject(), path.mid(1), value));
    return object;
}

/// The members that differ, as they are wanted; null for one that must go.
QJsonObject changesOf(const Step &step)
{
    const gateway::EntityKind &kind = *gateway::findKind(step.kind);
    const QJsonObject wanted = gateway::normalised(step.desired, kind);
    QJsonObject changes;
    for (const QString &conflict : step.conflicts) {
        // Conflicts come under the newest names; the step was made in those that the node knows.
        const QStringList path = gateway::pathAs(conflict, step.desired, kind).split(u'.');
        const QJsonValue own = memberAt(step.desired, path);
        changes = withMember(changes, path, own.isNull() ? memberAt(wanted, path) : own);
    }
    return changes;
}

} // namespace

bool canChangeInstead(const Step &step)
{
    const bool possible = step.action == Step::Action::Entity
        && (step.kind == gateway::kinds::services().name || step.kind == gateway::kinds::routes().name
            || step.kind == gateway::kinds::plugins().name);
    // A path with a backslash has a member whose name is no plain one.
    const bool plain = std::none_of(step.conflicts.begin(), step.conflicts.end(), [](const QString &path) { return path.contains(u'\\'); });
    return possible && plain && step.outlook == Step::Outlook::Conflict && !step.conflicts.isEmpty()
        && !step.stored.value("id"_L1).toString().isEmpty();
}

void changeInstead(Plan &plan, const QStringList &identities)
{
    bool changed = false;
    for (Step &step : plan.steps) {
        if (!canChangeInstead(step) || !identities.contains(step.identity(plan.workspace)))
            continue;
        step.desired = changesOf(step);
        step.action = Step::Action::Update;
        step.id = step.stored.value("id"_L1).toString();
        step.parent.clear();
        step.outlook = Step::Outlook::Missing;
        step.conflicts.clear();
        step.conflictCode.clear();
        step.conflictFields = {};
        changed = true;
    }
    for (Step &step : plan.steps) {
        if (changed && step.action == Step::Action::Verification)
            step.outlook = Step::Outlook::Missing;
    }
}

} // namespace provisioning
