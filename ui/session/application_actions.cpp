#include "ui/session/application_actions.h"

#include "ui/session/task_list.h"
#include "ui/words/chain_words.h"

namespace ui {

using provisioning::Decision;
using provisioning::DecisionPreview;

namespace {

QString doneWords(const DecisionPreview &preview)
{
    const bool developer = preview.application.isEmpty();
    const QString &name = developer ? preview.key : preview.application;
    switch (preview.decision) {
    case Decision::Approve:
        return developer ? ApplicationActions::tr("Developer %1 approved").arg(name)
                         : ApplicationActions::tr("“%1” approved for %2").arg(name, preview.service);
    case Decision::Reject:
        return developer ? ApplicationActions::tr("Developer %1 rejected").arg(name)
                         : ApplicationActions::tr("“%1” rejected for %2").arg(name, preview.service);
    case Decision::Revoke:
        return developer ? ApplicationActions::tr("Developer %1 revoked").arg(name)
                         : ApplicationActions::tr("“%1” revoked for %2").arg(name, preview.service);
    }
    Q_UNREACHABLE();
}

QString workWords(const DecisionPreview &preview)
{
    const QString name = preview.application.isEmpty() ? preview.key : preview.application;
    switch (preview.decision) {
    case Decision::Approve:
        return ApplicationActions::tr("Approving “%1”…").arg(name);
    case Decision::Reject:
        return ApplicationActions::tr("Rejecting “%1”…").arg(name);
    case Decision::Revoke:
        return ApplicationActions::tr("Revoking “%1”…").arg(name);
    }
    Q_UNREACHABLE();
}

QString backWords(const DecisionPreview &preview)
{
    if (preview.application.isEmpty())
        return ApplicationActions::tr("Developer %1 stands as before").arg(preview.key);
    return ApplicationActions::tr("“%1” stands as before for %2").arg(preview.application, preview.service);
}

} // namespace

ApplicationActions::ApplicationActions(
    ApplicationEngine engine, Operations &operations, TaskList &tasks, ApplicationList &list, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_operations(&operations)
    , m_tasks(&tasks)
    , m_list(&list)
{
}

void ApplicationActions::decide(const QList<DecisionPreview> &previews)
{
    decideAt(m_list->target(), previews);
}

void ApplicationActions::decideAt(const Target &target, const QList<DecisionPreview> &previews)
{
    if (!previews.isEmpty())
        inTurn([this, target, previews] { begin(target, previews); });
}

void ApplicationActions::begin(const Target &target, const QList<DecisionPreview> &previews)
{
    const auto running = std::make_shared<core::CancelToken>();
    const int total = int(previews.size());
    const QString title = total == 1 ? workWords(previews.first()) : tr("Deciding over %n application(s)…", nullptr, total);
    const int task = m_tasks->start(
        title, [running] { running->cancel(); }, true);
    const auto report = m_operations->relay<int>(this, [this, task, title, total](int done) {
        if (total > 1)
            m_tasks->progress(task, title, done, total);
    });
    const auto work = [decide = m_engine.decide, target, previews, report](const core::CancelToken &cancel) {
        Decided decided;
        for (const DecisionPreview &preview : previews) {
            const auto one = decide(target, preview, cancel);
            if (one)
                decided.done << preview;
            else
                decided.left << preview;
            if (one && !one->isEmpty())
                decided.plans << *one;
            if (!one && !decided.error)
                decided.error = one.error();
            report(int(decided.done.size() + decided.left.size()));
        }
        return decided;
    };
    *running = m_operations->run(this, work, [this, task, target](const Decided &decided) { tellDecided(task, target, decided); });
}

void ApplicationActions::tellDecided(int task, const Target &target, const Decided &decided)
{
    TaskOutcome outcome;
    const int total = int(decided.done.size() + decided.left.size());
    if (decided.error) {
        const QString why = chainText(*decided.error).what;
        outcome.tone = Tone::Danger;
        outcome.words = total == 1 ? why : tr("%1 of %2 decided; then: %3").arg(decided.done.size()).arg(total).arg(why);
        outcome.error = decided.error;
        outcome.action = tr("Try again");
        outcome.act = [this, target, left = decided.left] { decideAt(target, left); };
    } else {
        outcome.words = total == 1 ? doneWords(decided.done.first()) : tr("%n application(s) decided", nullptr, total);
        if (!decided.plans.isEmpty()) {
            outcome.action = tr("Undo");
            outcome.act = [this, target, decided] { takeBackAt(target, decided.done, decided.plans); };
        }
    }
    m_tasks->finish(task, outcome);
    end(target, decided.error);
}

void ApplicationActions::takeBackAt(const Target &target, const QList<DecisionPreview> &previews, const QStringList &plans)
{
    inTurn([this, target, previews, plans] {
        const int total = int(plans.size());
        const int task = m_tasks->start(tr("Taking back %n decision(s)…", nullptr, total), {}, true);
        const auto work = [takeBack = m_engine.takeBack, target, plans](const core::CancelToken &) {
            Decided decided;
            for (const QString &plan : plans) {
                const auto one = takeBack(target, plan);
                if (!one)
                    decided.plans << plan;
                if (!one && !decided.error)
                    decided.error = one.error();
            }
            return decided;
        };
        m_operations->run(this, work, [this, task, target, previews, total](const Decided &decided) {
            TaskOutcome outcome;
            outcome.words = total == 1 ? backWords(previews.first()) : tr("%n decision(s) taken back", nullptr, total);
            if (decided.error) {
                outcome.tone = Tone::Danger;
                outcome.words = tr("Not all of it is taken back: %1").arg(explain(*decided.error).what);
                outcome.error = decided.error;
                outcome.action = tr("Try again");
                outcome.act = [this, target, previews, left = decided.plans] { takeBackAt(target, previews, left); };
            }
            m_tasks->finish(task, outcome);
            end(target, decided.error);
        });
    });
}

void ApplicationActions::retire(const Retirement &retirement)
{
    retireAt(m_list->target(), retirement);
}

void ApplicationActions::retireAt(const Target &target, const Retirement &retirement)
{
    inTurn([this, target, retirement] { beginRetirement(target, retirement); });
}

void ApplicationActions::beginRetirement(const Target &target, const Retirement &retirement)
{
    const auto running = std::make_shared<core::CancelToken>();
    const int total = int(retirement.objects.size());
    const QString &name = retirement.application.name;
    const QString title = tr("Retiring “%1”…").arg(name);
    const int task = m_tasks->start(
        title, [running] { running->cancel(); }, true);
    const auto gone = std::make_shared<int>(0); // touched on the UI thread only
    const auto watch
        = m_operations->relay<provisioning::RetiredObject>(this, [this, task, gone, total](const provisioning::RetiredObject &object) {
              m_tasks->progress(task, tr("Removed %1").arg(object.key), ++*gone, total);
          });
    const auto work = [retire = m_engine.retire, target, retirement, watch](
                          const core::CancelToken &cancel) { return retire(target, retirement, watch, cancel); };
    *running = m_operations->run(this, work, [this, task, target, retirement, name](const core::Result<> &retired) {
        TaskOutcome outcome;
        outcome.words = tr("“%1” retired").arg(name);
        if (!retired) {
            outcome.tone = Tone::Danger;
            outcome.words = tr("“%1” is only partly retired: %2").arg(name, chainText(retired.error()).what);
            outcome.error = retired.error();
            outcome.action = tr("Try again");
            outcome.act = [this, target, retirement] { retireAt(target, retirement); };
        }
        m_tasks->finish(task, outcome);
        end(target, retired ? std::nullopt : std::optional(retired.error()));
    });
}

void ApplicationActions::inTurn(std::function<void()> work)
{
    m_turns << std::move(work);
    if (m_turns.size() == 1)
        m_turns.first()();
}

void ApplicationActions::end(const Target &target, const std::optional<core::Error> &error)
{
    if (target.connection.id == m_list->target().connection.id) {
        Q_EMIT finished(error);
        m_list->reload();
    }
    m_turns.removeFirst();
    if (!m_turns.isEmpty())
        m_turns.first()();
}

} // namespace ui
