#include "app/cli/commands/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/declared/declared_session.h"
#include "app/cli/plan_output.h"
#include "app/cli/text.h"
#include "models/provisioning/declarative/declared_plan.h"
#include "models/provisioning/plan/plan_secrets.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Import final : public Command {
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override { return Text::tr("Make the gateway as a file of decK says."); }

    void describe(QCommandLineParser &parser) const override
    {
        describeDeclaredFile(parser);
        parser.addOption({ u"delete"_s, Text::tr("Also delete what the file does not have.") });
        parser.addOption({ u"dry-run"_s, Text::tr("Show what would change; writes nothing.") });
        describeKeychainOption(parser);
        describeConfirmation(parser);
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto opened = openForEdit(parser, session);
        if (!opened)
            return output.error(opened.error());
        const provisioning::PlanContext &context = (*opened)->context;
        const auto diff = diffFromOptions(parser, context.gateway, (*opened)->node);
        if (!diff)
            return output.error(diff.error());
        printDiff(*diff, output);
        const bool deletes = parser.isSet(u"delete"_s);
        const qsizetype spared = deletes ? 0 : diff->count(provisioning::DeclaredChange::What::OnlyThere);
        if (diff->changes.size() == spared || parser.isSet(u"dry-run"_s))
            return ExitCode::Done;
        if (const auto agreed = confirm(parser, Text::tr("Do it?"), session.cancel()); !agreed)
            return output.error(agreed.error());
        const auto plan = provisioning::planDeclared(context, *diff, QFileInfo(parser.value(u"file"_s)).fileName(), deletes);
        if (!plan)
            return output.error(plan.error());
        return carryOut(context, *plan, output);
    }

private:
    static ExitCode carryOut(const provisioning::PlanContext &context, const provisioning::Plan &plan, const Output &output)
    {
        const auto state = provisioning::applyPlan(context, plan, printEvents(output));
        if (!state) {
            const ExitCode code = output.error(state.error());
            if (state.error().code == u"gatehouse.connection_locked")
                (void)provisioning::PlanSecrets(context.secrets, plan.id).clear(); // no journal knows of it
            else
                output.line(
                    Text::tr("What was done stands in the journal: resume goes on, rollback takes it back (plan %1).").arg(plan.id));
            return code;
        }
        output.object({ { u"outcome"_s, u"imported"_s }, { u"plan"_s, plan.id }, { u"steps"_s, plan.steps.size() } });
        output.line(Text::tr("Imported: %n object(s)", nullptr, int(plan.steps.size())));
        output.line(Text::tr("To undo it: gatehouse-cli rollback %1").arg(plan.id));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeImport()
{
    return std::make_unique<Import>();
}

} // namespace cli
