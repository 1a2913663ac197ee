#include "ui/words/plan_words.h"

#include "models/provisioning/applications/application_estate.h"
#include "ui/words/joined_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::plan_words {

namespace {

using provisioning::Plan;
using provisioning::PlanState;
using provisioning::Step;
using provisioning::UndoQuality;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString textAt(const Step &step, const char *member)
{
    return step.desired.value(QLatin1StringView(member)).toString();
}

QString joined(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray list = array.toArray();
    for (const QJsonValue &item : list)
        texts << item.toString();
    return texts.join(u", "_s);
}

QString noun(const Step &step)
{
    const QString key = step.naturalKey;
    if (step.kind == u"services")
        return Words::tr("Service %1").arg(key);
    if (step.kind == u"routes")
        return Words::tr("Route %1").arg(key);
    if (step.kind == u"plugins")
        return Words::tr("Plugin %1").arg(key);
    if (step.kind == u"consumers")
        return Words::tr("Consumer %1").arg(key);
    if (step.kind == u"acls")
        return Words::tr("Group %1").arg(key);
    if (step.kind == u"jwt-credentials")
        return Words::tr("Public key for “%1”").arg(step.application);
    if (step.kind == u"developers")
        return Words::tr("Developer %1").arg(key);
    if (step.kind == u"contracts")
        return Words::tr("Contract with %1").arg(key);
    if (step.kind == u"claim")
        return Words::tr("Claim %1").arg(key);
    if (step.kind == u"scope")
        return Words::tr("Scope %1").arg(key);
    if (step.kind == u"policy")
        return Words::tr("Access policy “%1”").arg(key);
    if (step.kind == u"policy-rule")
        return Words::tr("Access rule “%1”").arg(key);
    if (step.kind == u"assignment")
        return Words::tr("Assignment to %1").arg(key);
    if (step.kind == u"verification")
        return Words::tr("Proof for “%1”").arg(key);
    return Words::tr("Application “%1”").arg(key);
}

bool isApproval(const Step &step)
{
    return step.desired.value("status"_L1).toInt(-1) == int(provisioning::AccessStatus::Approved);
}

Step::Outlook outlookOf(const Step &step)
{
    return step.outlook;
}

int count(const Plan &plan, Step::Outlook outlook)
{
    return int(std::count_if(plan.steps.begin(), plan.steps.end(), [outlook](const Step &step) { return outlookOf(step) == outlook; }));
}

} // namespace

QString title(const Step &step)
{
    if (step.action == Step::Action::Removal)
        return Words::tr("Remove: %1").arg(noun(step));
    if (step.action == Step::Action::Deletion)
        return Words::tr("Delete: %1").arg(noun(step));
    if (step.action != Step::Action::Update)
        return noun(step);
    if (!isApproval(step))
        return Words::tr("Change: %1").arg(noun(step));
    if (step.kind == u"contracts")
        return Words::tr("Approve the contract with %1").arg(step.naturalKey);
    if (step.kind == u"developers")
        return Words::tr("Approve the developer %1").arg(step.naturalKey);
    return Words::tr("Approve: %1").arg(noun(step));
}

QString caption(const Plan &plan, const Step &step)
{
    if (step.kind == u"services")
        return textAt(step, "url").isEmpty() ? Words::tr("on the gateway") : textAt(step, "url");
    if (step.kind == u"routes")
        return joined(step.desired.value("paths"_L1));
    if (step.kind == u"plugins") {
        const auto service
            = std::find_if(plan.steps.begin(), plan.steps.end(), [](const Step &other) { return other.kind == u"services"; });
        return service == plan.steps.end() ? QString() : Words::tr("on %1").arg(service->naturalKey);
    }
    if (step.kind == u"claim")
        return Words::tr("in access tokens, value %1").arg(textAt(step, "value"));
    if (step.kind == u"client")
        return Words::tr("registered for %1").arg(joined(step.desired.value("grant_types"_L1)));
    if (step.kind == u"verification")
        return Words::tr("gets a token and reads its claim %1").arg(textAt(step, "claim"));
    return step.application.isEmpty() ? QString() : Words::tr("for “%1”").arg(step.application);
}

QString icon(const Step &step)
{
    static const QHash<QString, QString> icons {
        { u"services"_s, u"network-server"_s },
        { u"routes"_s, u"network-connect"_s },
        { u"plugins"_s, u"plugins"_s },
        { u"consumers"_s, u"user"_s },
        { u"developers"_s, u"user"_s },
        { u"acls"_s, u"object-locked"_s },
        { u"jwt-credentials"_s, u"certificate-server"_s },
        { u"claim"_s, u"tag"_s },
        { u"scope"_s, u"tag"_s },
        { u"policy"_s, u"security-high"_s },
        { u"policy-rule"_s, u"security-high"_s },
        { u"assignment"_s, u"user"_s },
        { u"contracts"_s, u"approved"_s },
        { u"verification"_s, u"quickopen"_s },
    };
    return icons.value(step.kind, u"view-list-icons"_s);
}

bool isAtProvider(const Step &step)
{
    return !step.isAtGateway();
}

Badge outlook(const Step &step)
{
    switch (step.outlook) {
    case Step::Outlook::AlreadySo:
        return { .text = Words::tr("Already so"), .icon = u"dialog-ok-apply"_s };
    case Step::Outlook::Conflict:
        return { .text = Words::tr("Conflict"), .tone = Tone::Danger, .glyph = Glyph::Failed };
    case Step::Outlook::Missing:
        break;
    }
    if (step.action == Step::Action::Verification)
        return { .text = Words::tr("Check"), .tone = Tone::Accent, .icon = u"edit-find"_s };
    if (step.action == Step::Action::Removal)
        return { .text = Words::tr("Remove"), .tone = Tone::Warning, .icon = u"edit-delete"_s };
    if (step.action == Step::Action::Deletion)
        return { .text = Words::tr("Delete"), .tone = Tone::Danger, .icon = u"edit-delete"_s };
    if (step.action == Step::Action::Update)
        return { .text = Words::tr("Change"), .tone = Tone::Accent, .icon = u"document-edit"_s };
    return { .text = Words::tr("Create"), .tone = Tone::Accent, .icon = u"list-add"_s };
}

Badge mark(StepMark mark)
{
    switch (mark) {
    case StepMark::Waiting:
        return { .text = Words::tr("To do"), .glyph = Glyph::Off, .quiet = true };
    case StepMark::Running:
        return { .text = Words::tr("Running"), .tone = Tone::Accent, .glyph = Glyph::Running };
    case StepMark::AlreadySo:
        return { .text = Words::tr("Was so"), .icon = u"dialog-ok-apply"_s };
    case StepMark::Done:
        return { .text = Words::tr("Done"), .tone = Tone::Success, .glyph = Glyph::Done };
    case StepMark::Failed:
        return { .text = Words::tr("Failed"), .tone = Tone::Danger, .glyph = Glyph::Failed };
    case StepMark::Unknown:
        return { .text = Words::tr("Unknown"), .tone = Tone::Warning, .glyph = Glyph::Unknown };
    case StepMark::Undoing:
        return { .text = Words::tr("Taking back"), .tone = Tone::Accent, .glyph = Glyph::Running };
    case StepMark::Undone:
        return { .text = Words::tr("Taken back"), .glyph = Glyph::Off };
    }
    Q_UNREACHABLE();
}

StepMark markOf(const provisioning::StepState &state)
{
    using Phase = provisioning::StepState::Phase;
    switch (state.phase) {
    case Phase::Planned:
        return StepMark::Waiting;
    case Phase::Started:
        return StepMark::Unknown;
    case Phase::Done:
        return state.made ? StepMark::Done : StepMark::AlreadySo;
    case Phase::Failed:
        return StepMark::Failed;
    case Phase::Undone:
        return StepMark::Undone;
    }
    Q_UNREACHABLE();
}

ErrorText conflict(const Step &step)
{
    core::Error error;
    error.kind = core::Error::Kind::Conflict;
    error.code = step.conflictCode.isEmpty() ? u"gatehouse.exists_differently"_s : step.conflictCode;
    QJsonObject fields = step.conflictFields;
    fields.insert(u"paths"_s, step.conflicts.join(u", "_s));
    error.fields = fields;
    return explain(error);
}

QString undo(const Step &step)
{
    if (step.action == Step::Action::Verification)
        return Words::tr("There is nothing to take back: this step only looks.");
    if (step.outlook == Step::Outlook::AlreadySo)
        return Words::tr("It was there before, so taking the plan back leaves it alone.");
    switch (step.undo) {
    case UndoQuality::Exact:
        return Words::tr("It can be taken back exactly.");
    case UndoQuality::WithoutSecret:
        return Words::tr("It can be made again, but a secret of it cannot.");
    case UndoQuality::Impossible:
        return Words::tr("It cannot be taken back.");
    }
    Q_UNREACHABLE();
}

ErrorText note(const provisioning::PlanNote &note)
{
    core::Error error;
    error.code = note.code;
    error.fields = note.fields;
    return explain(error);
}

Badge phase(PlanState::Phase phase)
{
    switch (phase) {
    case PlanState::Phase::Planned:
        return { .text = Words::tr("Not begun"), .glyph = Glyph::Off };
    case PlanState::Phase::Unfinished:
        return { .text = Words::tr("Unfinished"), .tone = Tone::Warning, .glyph = Glyph::Attention };
    case PlanState::Phase::Done:
        return { .text = Words::tr("Applied"), .tone = Tone::Success, .glyph = Glyph::Done };
    case PlanState::Phase::RollingBack:
        return { .text = Words::tr("Half taken back"), .tone = Tone::Warning, .glyph = Glyph::Attention };
    case PlanState::Phase::RolledBack:
        return { .text = Words::tr("Taken back"), .glyph = Glyph::Off };
    }
    Q_UNREACHABLE();
}

QString strategy(const QString &strategy)
{
    if (strategy == u"portal")
        return Words::tr("Developer portal");
    if (strategy == u"consumer")
        return Words::tr("Consumer and group");
    if (strategy == u"open-source")
        return Words::tr("Open source");
    if (strategy == u"edit")
        return Words::tr("Single edit");
    if (strategy == u"bulk-edit")
        return Words::tr("Edit of several");
    if (strategy == u"import")
        return Words::tr("Import");
    if (strategy == u"delete")
        return Words::tr("Deletion");
    if (strategy == u"decision")
        return Words::tr("Decision on access");
    if (strategy == u"retirement")
        return Words::tr("Retirement");
    return strategy;
}

QString summary(const Plan &plan)
{
    QStringList parts;
    if (const int missing = count(plan, Step::Outlook::Missing); missing > 0)
        parts << Words::tr("%n to do", nullptr, missing);
    if (const int same = count(plan, Step::Outlook::AlreadySo); same > 0)
        parts << Words::tr("%n already so", nullptr, same);
    if (const int conflicts = count(plan, Step::Outlook::Conflict); conflicts > 0)
        parts << Words::tr("%n conflict(s)", nullptr, conflicts);
    return enumeration(parts);
}

} // namespace ui::plan_words
