#include "ui/session/entity_removal.h"

#include "models/core/parallel.h"
#include "ui/error_text.h"
#include "ui/session/gateway_session.h"
#include "ui/session/task_list.h"
#include "ui/workbench.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Removed = core::Result<gateway::Removal>;

constexpr qsizetype longestName = 60; ///< characters of a name in a sentence

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntityRemoval)
};

/// The kinds whose tables something may have to be read again for what went along.
QStringList alongKinds(const QList<gateway::Removal> &removals)
{
    QStringList kinds;
    for (const gateway::Removal &removal : removals) {
        for (const gateway::Removal &one : removal.along) {
            if (!kinds.contains(one.kind))
                kinds << one.kind;
        }
    }
    return kinds;
}

/// Whether both are the same gateway: an undo must not write to another one.
bool isPresent(const EntityLists &lists, const Target &target)
{
    return lists.target().connection.adminUrl == target.connection.adminUrl
        && lists.target().connection.workspace == target.connection.workspace;
}

void showAgain(EntityLists &lists, const Target &target, const QList<gateway::Removal> &removals)
{
    if (!isPresent(lists, target))
        return;
    lists.reload(removals.first().kind);
    const QStringList kinds = alongKinds(removals);
    for (const QString &kind : kinds)
        lists.reload(kind);
}

/// Puts back everything of @p removals, as a task of its own.
void undo(const Workbench &bench, const Target &target, const QList<gateway::Removal> &removals, const RemovalWords &words)
{
    EntityLists *lists = bench.entities;
    TaskList *tasks = bench.tasks;
    const int task = tasks->start(Words::tr("Bringing back what was deleted…"), {}, true);
    const auto work = [putBack = lists->engine().putBack, target, removals](const core::CancelToken &token) -> core::Result<> {
        for (const gateway::Removal &removal : removals) {
            if (const auto made = putBack(target, removal, token); !made)
                return made;
        }
        return {};
    };
    const auto again = [bench, target, removals, words] { undo(bench, target, removals, words); };
    bench.operations->run(lists, work, [lists, tasks, task, target, removals, words, again](const core::Result<> &made) {
        if (made)
            tasks->finish(task, { .words = words.restored(int(removals.size())) });
        else
            tasks->finish(task,
                { .tone = Tone::Danger,
                    .words = Words::tr("Not all of it is back: %1").arg(explain(made.error()).what),
                    .error = made.error(),
                    .action = Words::tr("Try again"),
                    .act = again });
        // Where nothing was changed, a reading that fails too would only hide the way to try again.
        if (made || made.error().sent != core::Error::Sent::No || removals.size() > 1)
            showAgain(*lists, target, removals);
    });
}

RemovalReport reportOf(const QList<EntityHit> &objects, const std::vector<Removed> &results)
{
    RemovalReport report;
    for (size_t i = 0; i < results.size(); ++i) {
        if (results[i])
            report.removed << *results[i];
        else
            report.refused << RemovalReport::Refusal { objects[qsizetype(i)], results[i].error() };
    }
    return report;
}

QString nameOf(const gateway::Removal &removal, const QList<EntityHit> &objects)
{
    const auto found
        = std::find_if(objects.cbegin(), objects.cend(), [id = removal.entity.id()](const EntityHit &object) { return object.id == id; });
    return found == objects.cend() ? removal.entity.id() : found->name.left(longestName);
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
    if (removed > 0) {
        outcome.action = Words::tr("Undo");
        outcome.act = [bench, target, removals = report.removed, words] { undo(bench, target, removals, words); };
    }
    bench.tasks->finish(task, outcome);
}

void forgetRemoved(EntityLists &lists, const Target &target, const RemovalReport &report)
{
    if (!isPresent(lists, target))
        return;
    if (report.isUnknown())
        lists.reload(report.refused.first().object.kind);
    if (report.removed.isEmpty())
        return;
    QStringList ids;
    for (const gateway::Removal &removal : report.removed)
        ids << removal.entity.id();
    lists.forget(report.removed.first().kind, ids);
    const QStringList kinds = alongKinds(report.removed);
    for (const QString &kind : kinds)
        lists.reload(kind);
}

} // namespace

bool RemovalReport::isUnknown() const
{
    return std::any_of(
        refused.cbegin(), refused.cend(), [](const Refusal &refusal) { return refusal.error.sent == core::Error::Sent::Unknown; });
}

void removeEntities(const Workbench &bench, const QList<EntityHit> &objects, const RemovalWords &words, QObject *context,
    std::function<void(const RemovalReport &)> done)
{
    const Target target = bench.entities->target();
    const auto cancel = std::make_shared<std::function<void()>>();
    const QString title = objects.size() == 1 ? Words::tr("Deleting “%1”…").arg(objects.first().name.left(longestName))
                                              : Words::tr("Deleting %n object(s)…", nullptr, int(objects.size()));
    TaskList *tasks = bench.tasks;
    const int task = tasks->start(
        title, [cancel] { (*cancel)(); }, true);
    const int total = int(objects.size());
    const auto progress = bench.operations->relay<int>(
        bench.entities, [tasks, task, title, total](int count) { tasks->progress(task, title, count, total); });
    const auto work = [remove = bench.entities->engine().remove, target, objects, progress, total](const core::CancelToken &token) {
        std::atomic<int> count = 0;
        core::Parallel parallel;
        return parallel.each(total, token, [&](int index) -> Removed {
            const EntityHit &object = objects[index];
            Removed removed = remove(target, { object.kind, object.id }, token);
            progress(++count);
            return removed;
        });
    };
    const auto finish
        = [bench, task, target, objects, words, alive = QPointer(context), done = std::move(done)](const std::vector<Removed> &results) {
              const RemovalReport report = reportOf(objects, results);
              finishTask(bench, task, target, objects, report, words);
              forgetRemoved(*bench.entities, target, report);
              if (alive)
                  done(report);
          };
    const core::CancelToken token = bench.operations->run(bench.entities, work, finish);
    *cancel = [token] { token.cancel(); };
}

} // namespace ui
