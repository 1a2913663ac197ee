#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/provisioning/plan/journal.h"

namespace cli {

using namespace Qt::StringLiterals;
using provisioning::PlanState;

namespace {

QString phaseName(PlanState::Phase phase)
{
    switch (phase) {
    case PlanState::Phase::Planned:
        return u"planned"_s;
    case PlanState::Phase::Unfinished:
        return u"unfinished"_s;
    case PlanState::Phase::Done:
        return u"done"_s;
    case PlanState::Phase::RollingBack:
        return u"rolling_back"_s;
    case PlanState::Phase::RolledBack:
        return u"rolled_back"_s;
    }
    Q_UNREACHABLE();
}

QString phaseText(PlanState::Phase phase)
{
    switch (phase) {
    case PlanState::Phase::Planned:
        return Text::tr("planned");
    case PlanState::Phase::Unfinished:
        return Text::tr("unfinished: resume or rollback");
    case PlanState::Phase::Done:
        return Text::tr("done");
    case PlanState::Phase::RollingBack:
        return Text::tr("half taken back: rollback");
    case PlanState::Phase::RolledBack:
        return Text::tr("taken back");
    }
    Q_UNREACHABLE();
}

class Plans final : public Command {
public:
    QString name() const override { return u"plans"_s; }
    QString summary() const override { return Text::tr("List the plans of the journal and where each stands."); }
    void describe(QCommandLineParser &) const override { }

    ExitCode run(const QCommandLineParser &, Session &session, const Output &output) const override
    {
        const auto store = session.store();
        if (!store)
            return output.error(store.error());
        const auto plans = provisioning::Journal(**store).all();
        if (!plans)
            return output.error(plans.error());
        QList<QStringList> rows;
        for (const PlanState &state : *plans) {
            const provisioning::Plan &plan = state.plan;
            output.object({
                { u"plan"_s, plan.id },
                { u"name"_s, plan.name },
                { u"strategy"_s, plan.strategy },
                { u"phase"_s, phaseName(state.phase) },
                { u"made_at"_s, plan.madeAt.toString(Qt::ISODate) },
                { u"admin_url"_s, plan.adminUrl },
                { u"workspace"_s, plan.workspace },
                { u"issuer"_s, plan.issuer },
            });
            rows << QStringList { plan.id, plan.madeAt.toString(Qt::ISODate), plan.name, plan.strategy, phaseText(state.phase) };
        }
        if (output.isJson())
            return ExitCode::Done;
        output.table({ Text::tr("plan"), Text::tr("made"), Text::tr("name"), Text::tr("strategy"), Text::tr("state") }, {}, rows);
        output.line(Text::tr("%n plan(s)", nullptr, int(plans->size())));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makePlans()
{
    return std::make_unique<Plans>();
}

} // namespace cli
