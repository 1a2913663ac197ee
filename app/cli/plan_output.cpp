#include "app/cli/plan_output.h"

#include "app/cli/text.h"
#include "models/provisioning/applications/application_estate.h"
#include "ui/error_text.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using provisioning::Plan;
using provisioning::PlanState;
using provisioning::Step;
using provisioning::StepEvent;
using provisioning::UndoQuality;

namespace {

QString outlookName(Step::Outlook outlook)
{
    switch (outlook) {
    case Step::Outlook::AlreadySo:
        return u"already_so"_s;
    case Step::Outlook::Missing:
        return u"missing"_s;
    case Step::Outlook::Conflict:
        return u"conflict"_s;
    }
    Q_UNREACHABLE();
}

QString undoName(UndoQuality undo)
{
    switch (undo) {
    case UndoQuality::Exact:
        return u"exact"_s;
    case UndoQuality::WithoutSecret:
        return u"without_secret"_s;
    case UndoQuality::Impossible:
        return u"impossible"_s;
    }
    Q_UNREACHABLE();
}

QString eventText(const StepEvent &event)
{
    const QString what = stepText(event.step);
    switch (event.what) {
    case StepEvent::What::AlreadySo:
        return Text::tr("Already so: %1").arg(what);
    case StepEvent::What::Done:
        return Text::tr("Done: %1").arg(what);
    case StepEvent::What::Failed:
        return Text::tr("Failed: %1").arg(what);
    case StepEvent::What::Lost:
        return Text::tr("Unknown: the answer to a registration never came; if it exists, its software_id is %1").arg(event.attempt);
    case StepEvent::What::Undone:
        return Text::tr("Taken back: %1").arg(what);
    case StepEvent::What::Waiting:
        return Text::tr("Too many calls for now: going on in %n second(s)", nullptr, event.seconds);
    case StepEvent::What::Started:
    case StepEvent::What::Answered:
    case StepEvent::What::Undoing:
        return {};
    }
    Q_UNREACHABLE();
}

/// One of our codes in words.
QString codeText(const QString &code, const QJsonObject &fields)
{
    core::Error error;
    error.code = code;
    error.fields = fields;
    return ui::sentence(ui::explain(error));
}

QString conflictText(const Step &step)
{
    const QString paths = step.conflicts.join(u", "_s);
    if (step.conflictCode.isEmpty())
        return Text::tr("something else stands there, different in %1").arg(paths);
    QJsonObject fields = step.conflictFields;
    fields.insert(u"paths"_s, paths);
    return codeText(step.conflictCode, fields);
}

} // namespace

QString eventName(StepEvent::What what)
{
    switch (what) {
    case StepEvent::What::Started:
        return u"started"_s;
    case StepEvent::What::Answered:
        return u"answered"_s;
    case StepEvent::What::AlreadySo:
        return u"already_so"_s;
    case StepEvent::What::Done:
        return u"done"_s;
    case StepEvent::What::Failed:
        return u"failed"_s;
    case StepEvent::What::Lost:
        return u"lost"_s;
    case StepEvent::What::Undoing:
        return u"undoing"_s;
    case StepEvent::What::Undone:
        return u"undone"_s;
    case StepEvent::What::Waiting:
        return u"waiting"_s;
    }
    Q_UNREACHABLE();
}

QString stepText(const Step &step)
{
    switch (step.action) {
    case Step::Action::Entity:
        return step.application.isEmpty() ? u"%1 %2"_s.arg(step.kind, step.naturalKey)
                                          : Text::tr("%1 %2 for %3").arg(step.kind, step.naturalKey, step.application);
    case Step::Action::Client:
        return Text::tr("register the application %1").arg(step.naturalKey);
    case Step::Action::Verification:
        return Text::tr("mint a token for %1 and read its claim").arg(step.naturalKey);
    case Step::Action::Update:
        if (step.desired.value("status"_L1).toInt(-1) != int(provisioning::AccessStatus::Approved))
            return Text::tr("change %1 %2").arg(step.kind, step.naturalKey);
        return step.application.isEmpty() ? Text::tr("approve %1 %2").arg(step.kind, step.naturalKey)
                                          : Text::tr("approve %1 %2 for %3").arg(step.kind, step.naturalKey, step.application);
    case Step::Action::Deletion:
        return Text::tr("delete %1 %2").arg(step.kind, step.naturalKey);
    case Step::Action::ProviderObject:
        return step.application.isEmpty() ? Text::tr("%1 %2 at the provider").arg(step.kind, step.naturalKey)
                                          : Text::tr("%1 %2 at the provider for %3").arg(step.kind, step.naturalKey, step.application);
    case Step::Action::Removal:
        return step.application.isEmpty() ? Text::tr("remove %1 %2").arg(step.kind, step.naturalKey)
                                          : Text::tr("remove %1 %2 of %3").arg(step.kind, step.naturalKey, step.application);
    }
    Q_UNREACHABLE();
}

void printPlan(const Plan &plan, const Output &output)
{
    for (const Step &step : plan.steps) {
        output.object({
            { u"index"_s, step.index },
            { u"step"_s, step.identity(plan.workspace) },
            { u"outlook"_s, outlookName(step.outlook) },
            { u"undo"_s, undoName(step.undo) },
            { u"conflicts"_s, QJsonArray::fromStringList(step.conflicts) },
            { u"code"_s, step.conflictCode },
            { u"fields"_s, step.conflictFields },
            { u"desired"_s, step.desired },
        });
        const QString mark = step.outlook == Step::Outlook::AlreadySo ? u"="_s : step.outlook == Step::Outlook::Missing ? u"+"_s : u"!"_s;
        QString text = mark + u' ' + stepText(step);
        if (step.outlook == Step::Outlook::Conflict)
            text += u": "_s + conflictText(step);
        // An id of ours can be looked up.
        if (step.action == Step::Action::Client && step.outlook == Step::Outlook::Missing && plan.vendor == u"generic")
            text += u" ("_s + Text::tr("if its answer is lost, it can only be named, not found") + u')';
        if (step.undo != UndoQuality::Exact)
            text += u" ("_s + Text::tr("cannot be taken back exactly") + u')';
        output.line(text);
    }
    for (const provisioning::PlanNote &note : plan.notes) {
        output.object({ { u"note"_s, note.code }, { u"fields"_s, note.fields } });
        output.line(codeText(note.code, note.fields));
    }
    output.object({ { u"plan"_s, plan.id }, { u"changes"_s, plan.changes() }, { u"conflicts"_s, plan.hasConflicts() } });
    output.line(plan.changes() == 0 && !plan.hasConflicts() ? Text::tr("Nothing to change.")
                                                            : Text::tr("%n object(s) to create.", nullptr, plan.changes()));
}

provisioning::Watch printEvents(const Output &output)
{
    return [output](const StepEvent &event) {
        QJsonObject json {
            { u"step"_s, event.step.identity({}) },
            { u"index"_s, event.step.index },
            { u"event"_s, eventName(event.what) },
        };
        if (event.outputs.contains(u"id"_s))
            json.insert(u"id"_s, event.outputs.value(u"id"_s));
        if (event.outputs.contains(u"client_id"_s))
            json.insert(u"client_id"_s, event.outputs.value(u"client_id"_s));
        if (event.step.action == Step::Action::Client && !event.attempt.isEmpty())
            json.insert(u"software_id"_s, event.attempt);
        output.object(json);
        if (const QString text = eventText(event); !text.isEmpty())
            output.line(text);
    };
}

ExitCode printOutcome(const PlanState &state, const Output &output)
{
    const bool back = state.phase == PlanState::Phase::RolledBack;
    const QStringList lost = state.lostAttempts();
    output.object({
        { u"plan"_s, state.plan.id },
        { u"outcome"_s,
            !lost.isEmpty() ? u"unknown"_s
                : back      ? u"rolled_back"_s
                            : u"done"_s },
        { u"rolled_back"_s, back },
        { u"software_ids"_s, QJsonArray::fromStringList(lost) },
    });
    output.line(back ? Text::tr("Plan %1 is taken back.").arg(state.plan.id) : Text::tr("Plan %1 is done.").arg(state.plan.id));
    if (lost.isEmpty())
        return ExitCode::Done;
    output.line(Text::tr("A registration may be left at %1; look there for software_id %2.").arg(state.plan.issuer, lost.join(u", "_s)));
    return ExitCode::UnknownOutcome;
}

} // namespace cli
