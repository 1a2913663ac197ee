#include "app/cli/commands/commands.h"
#include "app/cli/entities/edit_report.h"
#include "app/cli/entities/entity_desk.h"
#include "app/cli/entities/entity_save.h"
#include "app/cli/entities/member_options.h"
#include "app/cli/text.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Clone final : public Command {
public:
    QString name() const override { return u"clone"_s; }
    QString summary() const override { return Text::tr("Create an object with the settings of another one."); }
    qsizetype mostArguments() const override { return 2; }

    void describe(QCommandLineParser &parser) const override
    {
        describeDesk(parser);
        describeName(parser);
        describeMembers(parser, true);
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto desk = openDesk(parser, session);
        if (!desk)
            return output.error(desk.error());
        const auto entity = namedEntity(parser, *desk);
        if (!entity)
            return output.error(entity.error());
        return saveNew(parser, session, *desk, gateway::cloneOf(*desk->kind, *entity), output);
    }
};

} // namespace

std::unique_ptr<Command> makeClone()
{
    return std::make_unique<Clone>();
}

} // namespace cli
