#include "models/provisioning/steps/step_call.h"

#include "models/gateway/admin_path.h"
#include "models/gateway/member_names.h"
#include "models/gateway/member_path.h"
#include "models/provisioning/plan/references.h"
#include "models/provisioning/steps/wanted_access.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView mask = "********"_L1;

/// What later steps may refer to: ids of our own choice and of what is there; a name in braces for the others.
QHash<int, Outputs> knownOutputs(const Plan &plan)
{
    QHash<int, Outputs> outputs;
    for (const Step &step : plan.steps) {
        Outputs names;
        for (const QString &name : { u"id"_s, u"client_id"_s, u"object_id"_s })
            names.insert(name, u"{%1.%2}"_s.arg(step.naturalKey, name));
        const gateway::EntityKind *kind = gateway::findKind(step.kind);
        if (const QString id = step.stored.value("id"_L1).toString(); !id.isEmpty())
            names.insert(u"id"_s, id);
        else if (step.action == Step::Action::Entity && kind && !kind->createdByPost)
            names.insert(u"id"_s, step.id);
        if (const QString given = step.desired.value("client_id"_L1).toString(); step.action == Step::Action::Client && !given.isEmpty())
            names.insert(u"client_id"_s, given);
        outputs.insert(step.index, names);
    }
    return outputs;
}

Step shownStep(const Plan &plan, int index)
{
    Step step = plan.steps.at(index);
    const QHash<int, Outputs> outputs = knownOutputs(plan);
    step.desired = resolveKnown(step.desired, outputs);
    step.parent = resolveKnown(step.parent, outputs);
    step.id = resolveKnown(step.id, outputs);
    return step;
}

QString gatewayPath(const Plan &plan, const gateway::EntityKind &kind, const Step &step)
{
    const bool stands = step.action == Step::Action::Update || step.action == Step::Action::Deletion
        || (step.action == Step::Action::Removal && !kind.nestedByNaturalKey);
    const bool below = stands ? kind.isBelowParent() : kind.isBelowParent() || !kind.nestedPath().isEmpty();
    const auto collection = gateway::collectionPath(kind, below ? step.parent : QString());
    QString path = collection ? QUrl::fromPercentEncoding(collection->toUtf8()) : u'/' + kind.path;
    if (!plan.workspace.isEmpty())
        path.prepend(u'/' + plan.workspace);
    if (step.action == Step::Action::Entity && kind.createdByPost)
        return path;
    const bool byKey = kind.nestedByNaturalKey && step.action == Step::Action::Entity;
    return path + u'/' + (byKey ? step.naturalKey : step.id);
}

StepCall gatewayCall(const Plan &plan, const gateway::EntityKind &kind, const Step &step)
{
    if (step.action == Step::Action::Removal || step.action == Step::Action::Deletion)
        return { u"DELETE"_s, gatewayPath(plan, kind, step), {} };
    const bool changes = step.action == Step::Action::Update;
    StepCall call { changes ? u"PATCH"_s : kind.createdByPost ? u"POST"_s : u"PUT"_s, gatewayPath(plan, kind, step), step.desired };
    if (!changes && kind.createdByPost)
        call.body = postedBody(kind, step);
    for (const QString &member : step.generatedSecrets)
        call.body.insert(member, mask);
    return call;
}

QJsonValue memberAt(const QJsonObject &object, const QString &path)
{
    QJsonValue at(object);
    const QStringList names = path.split(u'.');
    for (const QString &name : names)
        at = at.toObject().value(name);
    return at;
}

/// The leaves of a tree of records.
void addLeaves(const QJsonObject &object, const QString &path, QList<FieldChange> &leaves)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString memberPath = gateway::childPath(path, member.key());
        if (member->isObject() && !member->toObject().isEmpty())
            addLeaves(member->toObject(), memberPath, leaves);
        else
            leaves.append({ memberPath, QJsonValue::Undefined, *member, true });
    }
}

} // namespace

StepCall callOf(const Plan &plan, int index)
{
    const Step step = shownStep(plan, index);
    const bool writes = step.outlook == Step::Outlook::Missing && step.action != Step::Action::Verification;
    const gateway::EntityKind *kind = gateway::findKind(step.kind);
    const bool atGateway = step.isAtGateway();
    if (atGateway && kind && writes)
        return gatewayCall(plan, *kind, step);
    const QString method = step.action == Step::Action::Removal ? u"DELETE"_s : u"POST"_s;
    return { !atGateway && writes ? method : QString(), {}, step.desired };
}

QList<FieldChange> fieldChanges(const Plan &plan, int index)
{
    const Step step = shownStep(plan, index);
    const gateway::EntityKind *kind = gateway::findKind(step.kind);
    const bool atGateway = kind && step.isAtGateway();
    // Alike for comparing, and then in the names of the call.
    const auto shown = [&](const QJsonObject &object) {
        return atGateway ? gateway::namedAs(gateway::normalised(object, *kind), step.desired, *kind) : object;
    };
    QStringList conflicts = step.conflicts;
    for (QString &path : conflicts)
        path = atGateway ? gateway::pathAs(path, step.desired, *kind) : path;
    QList<FieldChange> changes;
    addLeaves(shown(step.desired), {}, changes);
    const QJsonObject stored = shown(step.stored);
    for (FieldChange &change : changes)
        change.before = memberAt(stored, change.path);
    for (const QString &path : std::as_const(conflicts)) {
        const auto known = std::find_if(changes.begin(), changes.end(), [&path](const FieldChange &change) { return change.path == path; });
        if (known == changes.end() && !memberAt(stored, path).isUndefined())
            changes.append({ path, memberAt(stored, path), QJsonValue::Undefined, true });
    }
    for (FieldChange &change : changes) {
        const bool named = conflicts.contains(change.path);
        const bool missing = step.outlook == Step::Outlook::Missing && change.before != change.after;
        change.differs = named || missing;
    }
    std::sort(changes.begin(), changes.end(), [](const FieldChange &left, const FieldChange &right) { return left.path < right.path; });
    return changes;
}

} // namespace provisioning
