#include "app/cli/commands/commands.h"
#include "app/cli/commands/entity_argument.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/gateway/named_entity.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString cell(const gateway::Entity &entity, const QString &member)
{
    const QJsonValue value = entity.json.value(member);
    if (value.isObject())
        return value.toObject().value("id"_L1).toString();
    return value.isNull() || value.isUndefined() ? QString() : value.toVariant().toString();
}

class List final : public Command {
public:
    QString name() const override { return u"list"_s; }
    QString summary() const override { return Text::tr("List objects of the gateway, such as services."); }
    qsizetype mostArguments() const override { return 1; }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"KIND"_s, kindsHelp());
        parser.addOption({ u"tag"_s, Text::tr("Only objects with this tag; may be repeated."), u"TAG"_s });
        parser.addOption(
            { u"of"_s, Text::tr("Only those of this parent, by name or id, such as the consumer of a credential."), u"PARENT"_s });
        parser.addOption({ u"limit"_s, Text::tr("Stop after so many."), u"N"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto kind = entityKindArgument(parser);
        if (!kind)
            return output.error(kind.error());
        gateway::ListQuery query;
        query.tags = parser.values(u"tag"_s);
        bool number = true;
        query.limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt(&number) : 0;
        if (!number || query.limit < 0)
            return output.error(core::failure(core::Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"--limit"_s,
                QJsonObject { { u"key"_s, u"--limit"_s }, { u"value"_s, parser.value(u"limit"_s) } }));
        const auto client = session.gateway(parser);
        if (!client)
            return output.error(client.error());
        if (parser.isSet(u"of"_s)) {
            const auto place = gateway::findParent(*client, **kind, parser.value(u"of"_s));
            if (!place)
                return output.error(place.error());
            query.parentId = place->parentId;
            query.parentKind = place->parentKind;
        }
        const auto entities = client->list(**kind, query);
        if (!entities)
            return output.error(entities.error());
        print(**kind, *entities, output);
        return ExitCode::Done;
    }

private:
    static void print(const gateway::EntityKind &kind, const QList<gateway::Entity> &entities, const Output &output)
    {
        if (output.isJson()) {
            for (const gateway::Entity &entity : entities)
                output.object(entity.json);
            return;
        }
        QList<QStringList> rows;
        for (const gateway::Entity &entity : entities)
            rows << QStringList { cell(entity, kind.naturalKey), cell(entity, kind.parentMember()), entity.id() };
        output.table({ kind.naturalKey, kind.parentMember(), u"id"_s }, {}, rows);
        output.line(Text::tr("%n object(s)", nullptr, int(entities.size())));
    }
};

} // namespace

std::unique_ptr<Command> makeList()
{
    return std::make_unique<List>();
}

} // namespace cli
