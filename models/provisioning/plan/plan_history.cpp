#include "models/provisioning/plan/plan_history.h"

#include "models/storage/database.h"
#include "models/storage/store.h"

#include <map>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

using Fields = std::map<QString, QJsonValue>;

/// Every plain value and every list by its dotted path.
void flatten(const QJsonObject &object, const QString &above, Fields &fields)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString path = above.isEmpty() ? member.key() : QString(above + u'.' + member.key());
        if (member.value().isObject() && !member.value().toObject().isEmpty())
            flatten(member.value().toObject(), path, fields);
        else
            fields.insert_or_assign(path, member.value());
    }
}

QList<RecordedChange> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    Fields old;
    Fields fresh;
    flatten(before, {}, old);
    flatten(after, {}, fresh);
    std::map<QString, RecordedChange> all;
    for (const auto &[path, value] : old)
        all[path] = { path, value, QJsonValue(QJsonValue::Undefined) };
    for (const auto &[path, value] : fresh) {
        const bool known = all.contains(path);
        all[path] = { path, known ? all[path].before : QJsonValue(QJsonValue::Undefined), value };
    }
    QList<RecordedChange> changes;
    for (const auto &[path, change] : all) {
        if (change.before != change.after)
            changes << change;
    }
    return changes;
}

QList<RecordedChange> changesOf(const Step &step, const StepState &state)
{
    if (step.action == Step::Action::Verification || (state.phase == StepState::Phase::Done && !state.made))
        return {};
    if (step.action == Step::Action::Update)
        return changesBetween(state.before, step.desired);
    if (step.action == Step::Action::Removal)
        return changesBetween(state.before, {});
    if (step.action == Step::Action::Deletion)
        return changesBetween(state.before.value("entity"_L1).toObject(), {});
    return changesBetween({}, step.desired);
}

Error::Kind kindFromName(const QString &name)
{
    for (int kind = 0; kind <= int(Error::Kind::Unsupported); ++kind) {
        if (core::kindName(Error::Kind(kind)) == name)
            return Error::Kind(kind);
    }
    return Error::Kind::Invalid;
}

void tell(StepHistory &step, const storage::StoredEvent &event)
{
    if (event.event == u"started") {
        step.startedAt = event.at;
        step.endedAt = {};
        step.failure.reset();
        return;
    }
    step.endedAt = event.at;
    if (event.event != u"failed")
        return;
    Error error;
    error.kind = kindFromName(event.detail.value("kind"_L1).toString());
    error.code = event.detail.value("code"_L1).toString();
    error.httpStatus = event.detail.value("status"_L1).toInt();
    error.text = event.detail.value("text"_L1).toString();
    step.failure = error;
}

PlanHistory historyOf(const PlanState &state, const std::vector<storage::StoredEvent> &events)
{
    PlanHistory history { state, {}, state.plan.madeAt };
    history.steps.resize(state.plan.steps.size());
    for (const storage::StoredEvent &event : events) {
        history.lastAt = event.at;
        if (event.stepIndex >= 0 && event.stepIndex < history.steps.size())
            tell(history.steps[event.stepIndex], event);
    }
    for (qsizetype i = 0; i < history.steps.size(); ++i)
        history.steps[i].changes = changesOf(state.plan.steps.at(i), state.steps.at(i));
    return history;
}

} // namespace

Result<QList<PlanHistory>> planHistories(const storage::Store &store)
{
    const auto open = store.keepOpen();
    if (!open)
        return core::failure(open.error());
    const auto plans = Journal(store).all();
    if (!plans)
        return core::failure(plans.error());
    QList<PlanHistory> histories;
    for (const PlanState &state : *plans) {
        const auto events = store.events(state.plan.id);
        if (!events)
            return core::failure(events.error());
        histories << historyOf(state, *events);
    }
    return histories;
}

} // namespace provisioning
