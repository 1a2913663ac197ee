#include "app/cli/commands/commands.h"
#include "app/cli/commands/entity_argument.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/gateway/named_entity.h"

#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Get final : public Command {
public:
    QString name() const override { return u"get"_s; }
    QString summary() const override { return Text::tr("Show one object of the gateway; secrets stay hidden."); }
    qsizetype mostArguments() const override { return 2; }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"KIND"_s, kindsHelp());
        parser.addPositionalArgument(u"NAME"_s, Text::tr("Its id, or the name it goes by."));
        parser.addOption({ u"of"_s, Text::tr("What it belongs to, by name or id, such as the consumer of a group."), u"PARENT"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto kind = entityKindArgument(parser);
        if (!kind)
            return output.error(kind.error());
        const QString key = parser.positionalArguments().value(1);
        if (key.isEmpty())
            return output.error(core::failure(
                core::Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, u"NAME"_s, QJsonObject { { u"option"_s, u"NAME"_s } }));
        const auto client = session.gateway(parser);
        if (!client)
            return output.error(client.error());
        const auto place = parser.isSet(u"of"_s) ? gateway::findParent(*client, **kind, parser.value(u"of"_s))
                                                 : core::Result<gateway::EntityPlace>(gateway::EntityPlace());
        if (!place)
            return output.error(place.error());
        const auto entity = gateway::findNamed(*client, **kind, key, *place);
        if (!entity)
            return output.error(entity.error());
        output.object(entity->json);
        output.line(QString::fromUtf8(QJsonDocument(entity->json).toJson(QJsonDocument::Indented)).trimmed());
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeGet()
{
    return std::make_unique<Get>();
}

} // namespace cli
