#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/core/yaml.h"
#include "models/provisioning/declarative/deck_file.h"

#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Export final : public Command {
public:
    QString name() const override { return u"export"_s; }
    QString summary() const override { return Text::tr("Write what the gateway holds as a file of decK; secrets become placeholders."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addOption({ u"tag"_s, Text::tr("Only objects with this tag; may be repeated."), u"TAG"_s });
        parser.addOption({ u"format"_s, Text::tr("deck for YAML, the usual, or json."), u"FORMAT"_s, u"deck"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const QString format = parser.value(u"format"_s);
        if (format != u"deck" && format != u"json")
            return output.error(core::failure(core::Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"--format"_s,
                QJsonObject { { u"key"_s, u"--format"_s }, { u"value"_s, format } }));
        const auto client = session.gateway(parser);
        if (!client)
            return output.error(client.error());
        const auto node = client->probe();
        if (!node)
            return output.error(node.error());
        core::Parallel parallel;
        const QStringList tags = parser.values(u"tag"_s);
        provisioning::DeclaredSchemas schemas(*client);
        const auto gateway = provisioning::readDeclaredGateway(*client, *node, tags, parallel, schemas);
        if (!gateway)
            return output.error(gateway.error());
        const provisioning::DeckFile file = provisioning::deckFile(*gateway, tags, client->connection().workspace);
        output.document(output.isJson() || format == u"json" ? QJsonDocument(file.json).toJson() : core::yamlText(file.json));
        output.remark(Text::tr("%n object(s)", nullptr, int(gateway->entities.size())));
        if (!file.placeholders.isEmpty())
            output.remark(Text::tr("%n secret(s) left out: decK reads them from the environment.", nullptr, int(file.placeholders.size())));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeExport()
{
    return std::make_unique<Export>();
}

} // namespace cli
