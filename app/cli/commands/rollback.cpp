#include "models/provisioning/apply/rollback.h"
#include "app/cli/commands/commands.h"
#include "app/cli/plan_output.h"
#include "app/cli/plan_session.h"
#include "app/cli/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using provisioning::PlanState;

namespace {

class RollBack final : public Command {
public:
    QString name() const override { return u"rollback"_s; }
    QString summary() const override { return Text::tr("Take back what a plan made."); }
    qsizetype mostArguments() const override { return 1; }
    void describe(QCommandLineParser &parser) const override { describePlanArgument(parser); }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        using Phase = PlanState::Phase;
        const auto plan = planFromArguments(parser, session, { Phase::Planned, Phase::Unfinished, Phase::RollingBack, Phase::Done });
        if (!plan)
            return output.error(plan.error());
        const auto opened = openForPlan(parser, session, plan->plan);
        if (!opened)
            return output.error(opened.error());
        if (const auto ready = checkKeychain(**opened, plan->plan); !ready)
            return output.error(ready.error());
        const auto state = provisioning::rollBackPlan((*opened)->context, plan->plan.id, printEvents(output));
        return state ? printOutcome(*state, output) : output.error(state.error());
    }
};

class Resume final : public Command {
public:
    QString name() const override { return u"resume"_s; }
    QString summary() const override { return Text::tr("Go on with a plan that was interrupted."); }
    qsizetype mostArguments() const override { return 1; }
    void describe(QCommandLineParser &parser) const override { describePlanArgument(parser); }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto plan = planFromArguments(parser, session, { PlanState::Phase::Planned, PlanState::Phase::Unfinished });
        if (!plan)
            return output.error(plan.error());
        const auto opened = openForPlan(parser, session, plan->plan);
        if (!opened)
            return output.error(opened.error());
        if (const auto ready = checkKeychain(**opened, plan->plan); !ready)
            return output.error(ready.error());
        const auto state = provisioning::resumePlan((*opened)->context, plan->plan.id, printEvents(output));
        return state ? printOutcome(*state, output) : output.error(state.error());
    }
};

} // namespace

std::unique_ptr<Command> makeRollback()
{
    return std::make_unique<RollBack>();
}

std::unique_ptr<Command> makeResume()
{
    return std::make_unique<Resume>();
}

} // namespace cli
