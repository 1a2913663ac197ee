#include "ui/activity/plan_words.h"

#include "models/provisioning/applications/application_estate.h"
#include "ui/words/chain_words.h"
#include "ui/words/kind_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::PlanHistory;
using provisioning::PlanState;
using provisioning::Step;
using provisioning::StepState;
using provisioning::UndoQuality;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString removalWords(const Step &step, const QString &object)
{
    if (step.kind == u"client")
        return Words::tr("Remove the application %1 at the provider").arg(step.naturalKey);
    return step.isAtGateway() ? Words::tr("Remove %1", "an object").arg(object)
                              : Words::tr("Remove %1 at the provider", "an object").arg(object);
}

bool hasFailed(const PlanHistory &history)
{
    return std::any_of(history.steps.begin(), history.steps.end(), [](const auto &step) { return step.failure.has_value(); });
}

/// Steps of a plan at its end that were not carried out: the plan went on without them.
int leftOut(const PlanHistory &history)
{
    return int(std::count_if(history.state.steps.begin(), history.state.steps.end(),
        [](const StepState &step) { return step.phase == StepState::Phase::Failed || step.phase == StepState::Phase::Planned; }));
}

constexpr qsizetype mostFields = 3; ///< that are named in a row

/// What an edit did to its one object.
QString editWords(const PlanHistory &history)
{
    const QString name = history.state.plan.name;
    const bool changes = !history.state.plan.steps.isEmpty() && history.state.plan.steps.first().action == Step::Action::Update;
    if (!changes)
        return Words::tr("Create %1", "an object").arg(name);
    QStringList fields;
    for (const provisioning::RecordedChange &change :
        history.steps.isEmpty() ? QList<provisioning::RecordedChange>() : history.steps.first().changes)
        fields << change.path;
    if (fields.isEmpty())
        return Words::tr("Change %1", "an object").arg(name);
    if (fields.size() > mostFields)
        fields = fields.mid(0, mostFields) << u"…"_s;
    return Words::tr("Change %1: %2", "an object, its fields").arg(name, fields.join(u", "_s));
}

QString deletionWords(const provisioning::Plan &plan)
{
    const int others = int(plan.steps.size()) - 1;
    return others > 0 ? Words::tr("Delete %1 and %n other(s)", "objects", others).arg(plan.name)
                      : Words::tr("Delete %1", "an object").arg(plan.name);
}

QString bulkWords(const provisioning::Plan &plan)
{
    const int others = int(plan.steps.size()) - 1;
    return others > 0 ? Words::tr("Change %1 and %n other(s)", "objects", others).arg(plan.name)
                      : Words::tr("Change %1", "an object").arg(plan.name);
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return u"—"_s;
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    }
}

/// Whether taking back leaves the step as it is.
bool stays(const Step &step)
{
    return step.action == Step::Action::Verification || step.undo == UndoQuality::Impossible;
}

} // namespace

QString planWords(const PlanHistory &history)
{
    const provisioning::Plan &plan = history.state.plan;
    if (plan.strategy == u"edit")
        return editWords(history);
    if (plan.strategy == u"delete")
        return deletionWords(plan);
    if (plan.strategy == u"bulk-edit")
        return bulkWords(plan);
    if (plan.strategy == u"import")
        return Words::tr("Import %1", "a file").arg(plan.name);
    if (plan.strategy == u"decision")
        return Words::tr("Decide over %1", "an application and its service").arg(plan.name);
    return plan.strategy == u"retirement" ? Words::tr("Retire %1", "an application").arg(plan.name)
                                          : Words::tr("Protect %1", "a service").arg(plan.name);
}

QString valueWords(const Step &step, const QString &path, const QJsonValue &value)
{
    const bool access = step.kind == u"contracts" || step.kind == u"developers";
    if (!access || path != u"status" || !value.isDouble())
        return valueText(value);
    return accessWord(provisioning::statusName(provisioning::accessStatus({ { path, value } })));
}

QString planPhaseWords(const PlanHistory &history)
{
    switch (history.state.phase) {
    case PlanState::Phase::Planned:
        return Words::tr("Not begun");
    case PlanState::Phase::Unfinished:
        return hasFailed(history) ? Words::tr("Stopped by an error") : Words::tr("Unfinished");
    case PlanState::Phase::Done:
        return leftOut(history) > 0 ? Words::tr("Done, %n not", "steps", leftOut(history)) : Words::tr("Done");
    case PlanState::Phase::RollingBack:
        return Words::tr("Half taken back");
    case PlanState::Phase::RolledBack:
        return Words::tr("Taken back");
    }
    Q_UNREACHABLE();
}

CellMark planMark(const PlanHistory &history)
{
    switch (history.state.phase) {
    case PlanState::Phase::Planned:
        return { .glyph = Glyph::Pending };
    case PlanState::Phase::Unfinished:
        return hasFailed(history) ? CellMark { Tone::Danger, Glyph::Failed } : CellMark { Tone::Warning, Glyph::Attention };
    case PlanState::Phase::Done:
        return leftOut(history) > 0 ? CellMark { Tone::Warning, Glyph::Attention }
                                    : CellMark { .tone = Tone::Success, .glyph = Glyph::Done, .quiet = true };
    case PlanState::Phase::RollingBack:
        return { Tone::Warning, Glyph::Attention };
    case PlanState::Phase::RolledBack:
        return { .glyph = Glyph::Off };
    }
    Q_UNREACHABLE();
}

QString stepWords(const Step &step)
{
    const bool forOne = !step.application.isEmpty() && step.application != step.naturalKey;
    const QString object = forOne
        ? Words::tr("%1 %2 for %3", "kind, name, application").arg(kindWord(step.kind), step.naturalKey, step.application)
        : Words::tr("%1 %2", "kind, name").arg(kindWord(step.kind), step.naturalKey);
    switch (step.action) {
    case Step::Action::Entity:
        return object;
    case Step::Action::Client:
        return Words::tr("Application %1 at the provider").arg(step.naturalKey);
    case Step::Action::Verification:
        return Words::tr("Get a token and look at its claim");
    case Step::Action::Update:
        return Words::tr("Change %1", "an object").arg(object);
    case Step::Action::Deletion:
        return Words::tr("Delete %1", "an object").arg(object);
    case Step::Action::ProviderObject:
        return Words::tr("%1 at the provider", "an object").arg(object);
    case Step::Action::Removal:
        return removalWords(step, object);
    }
    Q_UNREACHABLE();
}

QString stepPhaseWords(const PlanHistory &history, int index)
{
    const StepState &state = history.state.steps.at(index);
    const bool looksOnly = history.state.plan.steps.at(index).action == Step::Action::Verification;
    switch (state.phase) {
    case StepState::Phase::Planned:
        return Words::tr("Not begun");
    case StepState::Phase::Started:
        return Words::tr("Begun, its end is not known");
    case StepState::Phase::Done:
        return looksOnly ? Words::tr("Passed") : state.made ? Words::tr("Done") : Words::tr("Was so already");
    case StepState::Phase::Failed:
        return Words::tr("Failed");
    case StepState::Phase::Undone:
        return Words::tr("Taken back");
    }
    Q_UNREACHABLE();
}

CellMark stepMark(const PlanHistory &history, int index)
{
    const StepState &state = history.state.steps.at(index);
    switch (state.phase) {
    case StepState::Phase::Planned:
        return { .glyph = Glyph::Pending };
    case StepState::Phase::Started:
        return { Tone::Warning, Glyph::Unknown };
    case StepState::Phase::Done:
        return state.made ? CellMark { .tone = Tone::Success, .glyph = Glyph::Done, .quiet = true } : CellMark { .glyph = Glyph::Done };
    case StepState::Phase::Failed:
        return { Tone::Danger, Glyph::Failed };
    case StepState::Phase::Undone:
        return { .glyph = Glyph::Off };
    }
    Q_UNREACHABLE();
}

QString undoWords(const PlanHistory &history)
{
    int made = 0;
    int withoutSecret = 0;
    int impossible = 0;
    for (int i = 0; i < history.state.steps.size(); ++i) {
        const Step &step = history.state.plan.steps.at(i);
        if (!history.state.steps.at(i).made || history.state.steps.at(i).phase != StepState::Phase::Done
            || step.action == Step::Action::Verification)
            continue;
        ++made;
        withoutSecret += step.undo == UndoQuality::WithoutSecret ? 1 : 0;
        impossible += step.undo == UndoQuality::Impossible ? 1 : 0;
    }
    QStringList words;
    if (made > impossible || made == 0)
        words << Words::tr("%n change(s) go back to what was before, last one first.", nullptr, made - impossible);
    if (withoutSecret > 0)
        words << Words::tr("%n of them lose a secret that cannot be brought back.", nullptr, withoutSecret);
    if (impossible > 0)
        words << Words::tr("%n change(s) cannot be taken back and stay.", nullptr, impossible);
    words << Words::tr("What the plan found there already stays.");
    return words.join(u' ');
}

bool canUndo(const PlanHistory &history)
{
    const QList<Step> &steps = history.state.plan.steps;
    return history.state.phase != PlanState::Phase::RolledBack && history.state.phase != PlanState::Phase::Planned
        && (steps.isEmpty() || !std::all_of(steps.begin(), steps.end(), stays));
}

bool canResume(const PlanHistory &history)
{
    return history.state.phase == PlanState::Phase::Planned || history.state.phase == PlanState::Phase::Unfinished;
}

} // namespace ui
