#include "app/cli/commands/commands.h"
#include "app/cli/plan_output.h"
#include "app/cli/plan_session.h"
#include "app/cli/text.h"
#include "models/provisioning/strategies/strategy.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

core::Result<provisioning::Plan> makePlanFromOptions(
    const QCommandLineParser &parser, Session &session, std::unique_ptr<PlanSession> &opened)
{
    const auto protection = protectionFromOptions(parser);
    if (!protection)
        return core::failure(protection.error());
    auto open = openForProtection(parser, session, *protection);
    if (!open)
        return core::failure(open.error());
    opened = std::move(*open);
    return provisioning::makePlan(opened->context, opened->node, *protection);
}

class PreviewPlan final : public Command {
public:
    QString name() const override { return u"plan"_s; }
    QString summary() const override { return Text::tr("Show what a protection file would change; writes nothing."); }
    void describe(QCommandLineParser &parser) const override { describeProtectionOptions(parser); }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        std::unique_ptr<PlanSession> opened;
        const auto plan = makePlanFromOptions(parser, session, opened);
        if (!plan)
            return output.error(plan.error());
        printPlan(*plan, output);
        return plan->hasConflicts()
            ? output.error(core::failure(core::Error::Kind::Conflict, u"gatehouse.plan_has_conflicts"_s, {}, plan->name))
            : ExitCode::Done;
    }
};

class ApplyPlan final : public Command {
public:
    QString name() const override { return u"apply"_s; }
    QString summary() const override { return Text::tr("Make the gateway and the provider as a protection file says."); }

    void describe(QCommandLineParser &parser) const override { describeProtectionOptions(parser); }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        std::unique_ptr<PlanSession> opened;
        const auto plan = makePlanFromOptions(parser, session, opened);
        if (!plan)
            return output.error(plan.error());
        printPlan(*plan, output);
        if (plan->changes() == 0 && !plan->hasConflicts())
            return ExitCode::Done;
        if (const auto ready = checkKeychain(*opened, *plan); !ready && !plan->hasConflicts())
            return output.error(ready.error());
        const auto state = provisioning::applyPlan(opened->context, *plan, printEvents(output));
        if (state)
            return printOutcome(*state, output);
        const ExitCode code = output.error(state.error());
        if (state.error().code == u"gatehouse.plan_has_conflicts" || state.error().code == u"gatehouse.connection_locked")
            return code;
        output.line(Text::tr("What was done stands in the journal: resume goes on, rollback takes it back (plan %1).").arg(plan->id));
        return code;
    }
};

} // namespace

std::unique_ptr<Command> makePlan()
{
    return std::make_unique<PreviewPlan>();
}

std::unique_ptr<Command> makeApply()
{
    return std::make_unique<ApplyPlan>();
}

} // namespace cli
