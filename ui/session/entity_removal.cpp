#include "ui/session/entity_removal.h"

#include "ui/error_text.h"
#include "ui/session/take_back.h"
#include "ui/session/task_list.h"
#include "ui/workbench.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestName = 60; ///< characters of a name in a sentence

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntityRemoval)
};

RemovalReport reportOf(const QList<EntityHit> &objects, const core::Result<provisioning::RemovalOutcome> &outcome)
{
    RemovalReport report;
    if (!outcome) {
        for (const EntityHit &object : objects)
            report.refused << RemovalReport::Refusal { object, outcome.error() };
        return report;
    }
    report.planId = outcome->planId;
    report.removed = outcome->removed;
    report.alongKinds = outcome->alongKinds;
    for (const provisioning::RemovalOutcome::Failure &failure : outcome->failures) {
        const auto found
            = std::find_if(objects.cbegin(), objects.cend(), [&failure](const EntityHit &one) { return one.id == failure.id; });
        if (found != objects.cend())
            report.refused << RemovalReport::Refusal { *found, failure.error };
    }
    return report;
}

QString nameOf(const QString &id, const QList<EntityHit> &objects)
{
    const auto found = std::find_if(objects.cbegin(), objects.cend(), [&id](const EntityHit &object) { return object.id == id; });
    return found == objects.cend() ? id : found->name.left(longestName);
}

void finishTask(const Workbench &bench, int task, const Target &target, const QList<EntityHit> &objects, const RemovalReport &report,
    const RemovalWords &words)
{
    TaskOutcome outcome;
    const int removed = int(report.removed.size());
    outcome.words = removed == 1 ? Words::tr("“%1” deleted").arg(nameOf(report.removed.first(), objects)) : words.deleted(removed);
    if (!report.refused.isEmpty()) {
        outcome.tone = removed == 0 ? Tone::Danger : Tone::Warning;
        outcome.error = report.refused.first().error;
        const QString why = explain(*outcome.error).what;
        if (removed > 0)
            outcome.words = Words::tr("%1, %n not: %2", nullptr, int(report.refused.size())).arg(words.deleted(removed), why);
        else
            outcome.words = report.isUnknown() ? Words::tr("Whether it was deleted is not known: %1").arg(why)
                                               : Words::tr("Nothing was deleted: %1").arg(why);
    }
    if (removed > 0 && !report.planId.isEmpty()) {
        outcome.action = Words::tr("Undo");
        const TakeBack back { target, report.planId, removed, QStringList(objects.first().kind) + report.alongKinds,
            Words::tr("Bringing back what was deleted…"), words.restored(removed) };
        outcome.act = [bench, back] { takeBack(bench, back); };
    }
    bench.tasks->finish(task, outcome);
}

void forgetRemoved(const Workbench &bench, const Target &target, const QString &kind, const RemovalReport &report)
{
    EntityLists &lists = *bench.entities;
    if (!isPresent(bench, target))
        return;
    if (report.isUnknown())
        lists.reload(kind);
    if (report.removed.isEmpty())
        return;
    lists.forget(kind, report.removed);
    for (const QString &along : report.alongKinds)
        lists.reload(along);
}

} // namespace

bool RemovalReport::isUnknown() const
{
    return std::any_of(
        refused.cbegin(), refused.cend(), [](const Refusal &refusal) { return refusal.error.sent == core::Error::Sent::Unknown; });
}

bool RemovalReport::lacksKeychain() const
{
    return removed.isEmpty() && !refused.isEmpty() && refused.first().error.kind == core::Error::Kind::Keychain;
}

void removeEntities(const Workbench &bench, const QList<EntityHit> &objects, bool withoutKeychain, const RemovalWords &words,
    QObject *context, std::function<void(const RemovalReport &)> done)
{
    const Target target = bench.entities->target();
    RemovalOrder order { .kind = objects.first().kind, .objects = {}, .withoutKeychain = withoutKeychain };
    for (const EntityHit &object : objects)
        order.objects << provisioning::ChosenEntity { object.id, object.parent };
    const auto cancel = std::make_shared<std::function<void()>>();
    const QString title = objects.size() == 1 ? Words::tr("Deleting “%1”…").arg(objects.first().name.left(longestName))
                                              : Words::tr("Deleting %n object(s)…", nullptr, int(objects.size()));
    TaskList *tasks = bench.tasks;
    const int task = tasks->start(
        title, [cancel] { (*cancel)(); }, true);
    const int total = int(objects.size());
    const auto progress = bench.operations->relay<int>(
        bench.entities, [tasks, task, title, total](int count) { tasks->progress(task, title, count, total); });
    const auto work = [remove = bench.entities->engine().remove, target, order, progress](
                          const core::CancelToken &token) { return remove(target, order, progress, token); };
    const auto finish = [bench, task, target, objects, words, alive = QPointer(context), done = std::move(done)](
                            const core::Result<provisioning::RemovalOutcome> &outcome) {
        const RemovalReport report = reportOf(objects, outcome);
        finishTask(bench, task, target, objects, report, words);
        forgetRemoved(bench, target, objects.first().kind, report);
        if (alive)
            done(report);
    };
    const core::CancelToken token = bench.operations->run(bench.entities, work, finish);
    *cancel = [token] { token.cancel(); };
}

} // namespace ui
