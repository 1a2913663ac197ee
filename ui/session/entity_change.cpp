#include "ui/session/entity_change.h"

#include "ui/error_text.h"
#include "ui/session/take_back.h"
#include "ui/session/task_list.h"
#include "ui/workbench.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Outcome = core::Result<provisioning::SeparateOutcome>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntityChange)
};

TaskOutcome outcomeOf(const Workbench &bench, const Target &target, const QString &kind, const Outcome &outcome)
{
    if (!outcome)
        return {
            .tone = Tone::Danger, .words = Words::tr("Nothing was changed: %1").arg(explain(outcome.error()).what), .error = outcome.error()
        };
    const int done = int(outcome->done.size());
    TaskOutcome told { .words = Words::tr("%Ln object(s) changed", nullptr, done) };
    if (!outcome->failures.isEmpty()) {
        told.error = outcome->failures.first().error;
        told.tone = done == 0 ? Tone::Danger : Tone::Warning;
        told.words = Words::tr("%1, %n not: %2", nullptr, int(outcome->failures.size())).arg(told.words, explain(*told.error).what);
    }
    if (!outcome->planId.isEmpty()) {
        told.action = Words::tr("Undo");
        const TakeBack back { target, outcome->planId, done, { kind }, Words::tr("Taking the change back…"),
            Words::tr("The change of %Ln object(s) is taken back", nullptr, done) };
        told.act = [bench, back] { takeBack(bench, back); };
    }
    return told;
}

} // namespace

void changeEntities(
    const Workbench &bench, const provisioning::BulkReview &review, QObject *context, std::function<void(const Outcome &)> done)
{
    const Target target = bench.entities->target();
    const int total = int(review.items.size());
    const QString title = Words::tr("Changing %n object(s)…", nullptr, total);
    const auto cancel = std::make_shared<std::function<void()>>();
    TaskList *tasks = bench.tasks;
    const int task = tasks->start(
        title, [cancel] { (*cancel)(); }, true);
    const auto progress = bench.operations->relay<int>(
        bench.entities, [tasks, task, title, total](int count) { tasks->progress(task, title, count, total); });
    const auto work = [change = bench.entities->engine().change, target, review, progress](
                          const core::CancelToken &token) { return change(target, review, progress, token); };
    const auto finish
        = [bench, task, target, kind = review.kind, alive = QPointer(context), done = std::move(done)](const Outcome &outcome) {
              bench.tasks->finish(task, outcomeOf(bench, target, kind, outcome));
              if (isPresent(bench, target))
                  bench.entities->reload(kind);
              if (alive)
                  done(outcome);
          };
    const core::CancelToken token = bench.operations->run(bench.entities, work, finish);
    *cancel = [token] { token.cancel(); };
}

} // namespace ui
