#include "app/cli/commands/commands.h"
#include "app/cli/commands/entity_argument.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/core/paths.h"
#include "models/index/reading.h"
#include "models/index/search.h"
#include "models/provisioning/apply/plan_workplace.h"

#include <QCryptographicHash>

namespace cli {

using namespace Qt::StringLiterals;
using entity_index::Answer;
using entity_index::Found;
using entity_index::IndexFile;

namespace {

constexpr int usualLimit = 50;

/// What the file is called: by the saved connection, or by where the gateway is.
QString indexName(const core::Connection &connection)
{
    if (!connection.id.isEmpty())
        return connection.id;
    const QByteArray place = provisioning::placeOf(connection.adminUrl, connection.workspace).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(32));
}

class Search final : public Command {
public:
    QString name() const override { return u"search"_s; }
    QString summary() const override { return Text::tr("Find objects of the gateway of any kind by words and fields."); }
    qsizetype mostArguments() const override { return 1; }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"QUERY"_s,
            Text::tr("Such as 'plugin:openid-connect !tag:prod host~api'. Fields: %1.").arg(entity_index::fieldNames().join(u", ")));
        parser.addOption({ u"kind"_s, Text::tr("Only objects of this kind."), u"KIND"_s });
        parser.addOption({ u"limit"_s, Text::tr("Show at most so many (default: %1).").arg(usualLimit), u"N"_s });
        parser.addOption({ u"offline"_s, Text::tr("Search what was read last, without asking the gateway.") });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const auto search = searchOf(parser);
        if (!search)
            return output.error(search.error());
        const auto connection = session.connection(parser);
        if (!connection)
            return output.error(connection.error());
        const auto file = IndexFile::open(core::dataDir(), indexName(*connection));
        if (!file)
            return output.error(file.error());
        if (!parser.isSet(u"offline"_s)) {
            if (const auto read = readAgain(parser, session, *connection, *file); !read)
                return output.error(read.error());
        }
        const auto answer = entity_index::search(*file, *search);
        if (!answer)
            return output.error(answer.error());
        print(*answer, output);
        return ExitCode::Done;
    }

private:
    static core::Result<entity_index::Search> searchOf(const QCommandLineParser &parser)
    {
        auto query = entity_index::parseQuery(parser.positionalArguments().value(0));
        if (!query)
            return core::failure(query.error());
        entity_index::Search search { std::move(*query), parser.value(u"kind"_s), usualLimit };
        if (!search.kind.isEmpty()) {
            if (const auto kind = entityKind(search.kind, u"--kind"_s); !kind)
                return core::failure(kind.error());
        }
        bool number = true;
        if (parser.isSet(u"limit"_s))
            search.limit = parser.value(u"limit"_s).toInt(&number);
        if (!number || search.limit < 1)
            return core::failure(core::Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"--limit"_s,
                QJsonObject { { u"key"_s, u"--limit"_s }, { u"value"_s, parser.value(u"limit"_s) } });
        return search;
    }

    static core::Result<> readAgain(
        const QCommandLineParser &parser, Session &session, const core::Connection &connection, const IndexFile &file)
    {
        const auto client = session.gateway(parser, connection);
        if (!client)
            return core::failure(client.error());
        const auto node = client->probe();
        if (!node)
            return core::failure(node.error());
        core::Parallel parallel;
        const auto read = entity_index::readIntoIndex(*client, *node, file, parallel, session.clock());
        // Another console is reading it: what it has read by now is searched.
        return read || read.error().code == u"gatehouse.index_locked" ? core::Result<>() : read;
    }

    static void print(const Answer &answer, const Output &output)
    {
        QList<QStringList> rows;
        for (const Found &one : answer.found) {
            output.object({ { u"kind"_s, one.kind }, { u"id"_s, one.id }, { u"name"_s, one.title } });
            rows << QStringList { one.kind, one.title, one.id };
        }
        if (output.isJson())
            return;
        output.table({ Text::tr("kind"), Text::tr("name"), u"id"_s }, {}, rows);
        output.line(answer.total > answer.found.size() ? Text::tr("%1 of %n object(s)", nullptr, answer.total).arg(answer.found.size())
                                                       : Text::tr("%n object(s)", nullptr, answer.total));
        if (!answer.incomplete.isEmpty())
            output.line(Text::tr("Not read whole, so something may be missing: %1").arg(answer.incomplete.join(u", "_s)));
    }
};

} // namespace

std::unique_ptr<Command> makeSearch()
{
    return std::make_unique<Search>();
}

} // namespace cli
