#include "app/cli/commands/commands.h"
#include "app/cli/entities/edit_report.h"
#include "app/cli/entities/entity_desk.h"
#include "app/cli/entities/entity_save.h"
#include "app/cli/entities/member_options.h"
#include "app/cli/text.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Create final : public Command {
public:
    QString name() const override { return u"create"_s; }
    QString summary() const override { return Text::tr("Create an object of the gateway."); }
    qsizetype mostArguments() const override { return 1; }

    void describe(QCommandLineParser &parser) const override
    {
        describeDesk(parser);
        describeMembers(parser, false);
        parser.addOption({ u"from"_s, Text::tr("Begin with the JSON object of this file; - reads standard input."), u"FILE"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto desk = openDesk(parser, session);
        if (!desk)
            return output.error(desk.error());
        const auto begun = objectFromOptions(parser, session);
        if (!begun)
            return output.error(begun.error());
        return saveNew(parser, session, *desk, *begun, output);
    }
};

} // namespace

std::unique_ptr<Command> makeCreate()
{
    return std::make_unique<Create>();
}

} // namespace cli
