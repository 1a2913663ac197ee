#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/core/random.h"
#include "models/provisioning/strategies/strategy.h"
#include "models/storage/access_secrets.h"
#include "ui/error_text.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Connect final : public Command {
public:
    QString name() const override { return u"connect"_s; }
    QString summary() const override { return Text::tr("Ask a gateway what it is; --save keeps it under a name."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addOption({ u"save"_s, Text::tr("Save the gateway under this name; its secrets go into the keychain."), u"NAME"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        auto connection = session.connection(parser);
        if (!connection)
            return output.error(connection.error());
        if (const auto read = session.readAccess(*connection); !read)
            return output.error(read.error());
        const auto token = session.adminToken(parser, *connection);
        if (!token)
            return output.error(token.error());
        const gateway::AdminClient client(session.http(connection->tls), *connection, *token);
        const auto node = client.probe();
        if (!node)
            return output.error(node.error());
        const auto fits = provisioning::strategyFits(client, *node);
        if (!fits)
            return output.error(fits.error());
        show(*connection, *node, *fits, output);
        if (!parser.isSet(u"save"_s))
            return ExitCode::Done;

        connection->name = parser.value(u"save"_s);
        connection->proxyUrl = node->proxyUrl(connection->adminUrl.host());
        const auto saved = save(session, *connection, *token);
        return saved ? ExitCode::Done : output.error(saved.error());
    }

private:
    static core::Result<> save(Session &session, core::Connection connection, const core::Secret &token)
    {
        const auto store = session.store();
        if (!store)
            return core::failure(store.error());
        if (connection.id.isEmpty())
            connection.id = core::randomUuid();
        // The secrets go first: a connection without its token would look whole.
        if (!token.isEmpty()) {
            const auto kept = session.secrets().write(storage::secretKey(u"connection"_s, connection.id, u"admin-token"_s), token);
            if (!kept)
                return kept;
        }
        if (!connection.tls.clientKeyPem.isEmpty()) {
            const auto kept
                = session.secrets().write(storage::secretKey(u"connection"_s, connection.id, u"client-key"_s), connection.tls.clientKeyPem);
            if (!kept)
                return kept;
            connection.tls.clientKeyPem = {};
        }
        const auto before = (*store)->connection(connection.id);
        const auto kept = storage::keepAccessSecrets(session.secrets(), connection, before ? &*before : nullptr);
        if (!kept)
            return kept;
        return (*store)->save(connection);
    }

    /// What each strategy is kept from by, in words; empty = nothing.
    static QString refusalOf(const provisioning::StrategyFit &fit)
    {
        return fit.refusal ? ui::sentence(ui::explain(*fit.refusal)) : QString();
    }

    static QJsonArray strategiesOf(const QList<provisioning::StrategyFit> &fits)
    {
        QJsonArray list;
        for (const provisioning::StrategyFit &fit : fits)
            list << QJsonObject { { u"strategy"_s, fit.strategy }, { u"possible"_s, !fit.refusal },
                { u"code"_s, fit.refusal ? fit.refusal->code : QString() }, { u"message"_s, refusalOf(fit) },
                { u"unchecked"_s, QJsonArray::fromStringList(fit.unchecked) } };
        return list;
    }

    static void show(const core::Connection &connection, const gateway::NodeInfo &node, const QList<provisioning::StrategyFit> &fits,
        const Output &output)
    {
        output.object({
            { u"admin_url"_s, connection.adminUrl.toString() },
            { u"version"_s, node.version },
            { u"edition"_s, node.enterprise ? u"enterprise"_s : u"open-source"_s },
            { u"hostname"_s, node.hostname },
            { u"node_id"_s, node.nodeId },
            { u"database"_s, node.database },
            { u"database_reachable"_s, node.databaseReachable },
            { u"workspaces"_s, QJsonArray::fromStringList(node.workspaces) },
            { u"proxy_url"_s, node.proxyUrl(connection.adminUrl.host()).toString() },
            { u"proxy_lag_seconds"_s, node.proxyLagSeconds },
            { u"plugins"_s, node.plugins.size() },
            { u"latency_ms"_s, node.latencyMs },
            { u"strategies"_s, strategiesOf(fits) },
        });
        output.line(
            Text::tr("Kong Gateway %1 (%2) at %3")
                .arg(node.version, node.enterprise ? Text::tr("Enterprise") : Text::tr("open source"), connection.adminUrl.toString()));
        output.line(Text::tr("Node %1, database %2, %n plugin(s), answered in %3 ms", nullptr, int(node.plugins.size()))
                        .arg(node.hostname, node.database)
                        .arg(node.latencyMs));
        output.line(Text::tr("Callers use %1").arg(node.proxyUrl(connection.adminUrl.host()).toString()));
        for (const provisioning::StrategyFit &fit : fits)
            output.line(fit.refusal ? Text::tr("Strategy %1: not here. %2").arg(fit.strategy, refusalOf(fit))
                                    : Text::tr("Strategy %1: possible").arg(fit.strategy));
    }
};

} // namespace

std::unique_ptr<Command> makeConnect()
{
    return std::make_unique<Connect>();
}

} // namespace cli
