#include "ui/session/take_back.h"

#include "ui/error_text.h"
#include "ui/session/entity_lists.h"
#include "ui/session/task_list.h"
#include "ui/workbench.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TakeBack)
};

} // namespace

bool isPresent(const Workbench &bench, const Target &target)
{
    const core::Connection &shown = bench.entities->target().connection;
    return shown.adminUrl == target.connection.adminUrl && shown.workspace == target.connection.workspace;
}

void takeBack(const Workbench &bench, const TakeBack &what)
{
    TaskList *tasks = bench.tasks;
    const int task = tasks->start(what.running, {}, true);
    const auto work
        = [undo = bench.entities->engine().takeBack, what](const core::CancelToken &) { return undo(what.target, what.planId); };
    bench.operations->run(bench.entities, work, [bench, tasks, task, what](const core::Result<> &made) {
        if (made)
            tasks->finish(task, { .words = what.done });
        else
            tasks->finish(task,
                { .tone = Tone::Danger,
                    .words = Words::tr("Not all of it is back: %1").arg(explain(made.error()).what),
                    .error = made.error(),
                    .action = Words::tr("Try again"),
                    .act = [bench, what] { takeBack(bench, what); } });
        // Where nothing was changed, a reading that fails too would only hide the way to try again.
        const bool changed = made || made.error().sent != core::Error::Sent::No || what.count > 1;
        if (!changed || !isPresent(bench, what.target))
            return;
        for (const QString &kind : what.kinds)
            bench.entities->reload(kind);
    });
}

} // namespace ui
