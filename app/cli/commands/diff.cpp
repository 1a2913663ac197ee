#include "app/cli/commands/commands.h"
#include "app/cli/declared/declared_session.h"
#include "app/cli/text.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Diff final : public Command {
public:
    QString name() const override { return u"diff"_s; }
    QString summary() const override { return Text::tr("Show what a file of decK says otherwise than the gateway; writes nothing."); }
    void describe(QCommandLineParser &parser) const override { describeDeclaredFile(parser); }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto client = session.gateway(parser);
        if (!client)
            return output.error(client.error());
        const auto node = client->probe();
        if (!node)
            return output.error(node.error());
        const auto diff = diffFromOptions(parser, *client, *node);
        if (!diff)
            return output.error(diff.error());
        printDiff(*diff, output);
        return diff->changes.isEmpty() ? ExitCode::Done : ExitCode::Different;
    }
};

} // namespace

std::unique_ptr<Command> makeDiff()
{
    return std::make_unique<Diff>();
}

} // namespace cli
