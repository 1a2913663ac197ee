#include "models/provisioning/apply/bulk_change.h"

#include "models/core/parallel.h"
#include "models/provisioning/strategies/step_list.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr int readAtOnce = 16; ///< objects

QJsonArray tagsAfter(const QJsonArray &before, const BulkChange &change)
{
    QJsonArray after;
    for (const QJsonValue &tag : before) {
        if (!change.removeTags.contains(tag.toString()))
            after << tag;
    }
    for (const QString &tag : change.addTags) {
        if (!after.contains(tag))
            after << tag;
    }
    return after;
}

BulkReview::Item itemOf(const gateway::EntityKind &kind, const ChosenEntity &object, const QJsonObject &json, const BulkChange &change)
{
    BulkReview::Item item { object, json.value(kind.naturalKey).toString(), {}, {} };
    if (item.name.isEmpty())
        item.name = object.id;
    if (change.enabled && json.value("enabled"_L1) != *change.enabled) {
        item.before.insert(u"enabled"_s, json.value("enabled"_L1));
        item.after.insert(u"enabled"_s, *change.enabled);
    }
    const QJsonArray tags = json.value("tags"_L1).toArray();
    if (const QJsonArray after = tagsAfter(tags, change); after != tags) {
        item.before.insert(u"tags"_s, tags);
        item.after.insert(u"tags"_s, after);
    }
    return item;
}

} // namespace

Result<BulkReview> reviewBulkChange(
    const gateway::AdminClient &gateway, const gateway::EntityKind &kind, const QList<ChosenEntity> &objects, const BulkChange &change)
{
    core::Parallel parallel(readAtOnce);
    const auto read = parallel.each(int(objects.size()), gateway.cancelToken(),
        [&](int index) { return gateway.get(kind, objects.at(index).id, objects.at(index).parent); });
    if (gateway.cancelToken().isCancelled())
        return core::failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s);
    BulkReview review { .kind = kind.name };
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const auto &entity = read[size_t(i)];
        if (!entity) {
            review.unread << SeparateOutcome::Failure { objects.at(i).id, entity.error() };
            continue;
        }
        const BulkReview::Item item = itemOf(kind, objects.at(i), entity->json, change);
        if (item.after.isEmpty())
            ++review.same;
        else
            review.items << item;
    }
    return review;
}

Result<SeparateOutcome> carryOutBulkChange(const PlanContext &context, const BulkReview &review, const std::function<void(int)> &count)
{
    if (review.items.isEmpty())
        return SeparateOutcome { .failures = review.unread };
    Plan plan = context.newPlan(review.items.first().name, u"bulk-edit"_s);
    plan.separate = true;
    StepList list;
    for (const BulkReview::Item &item : review.items) {
        Step step;
        step.action = Step::Action::Update;
        step.kind = review.kind;
        step.id = item.object.id;
        step.parent = item.object.parent;
        step.naturalKey = item.name;
        step.desired = item.after;
        list.append(step);
    }
    plan.steps = list.take();
    auto outcome = carryOutSeparately(context, plan, count);
    if (outcome)
        outcome->failures += review.unread;
    return outcome;
}

} // namespace provisioning
