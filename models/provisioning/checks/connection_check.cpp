#include "models/provisioning/checks/connection_check.h"

#include "models/gateway/portal_settings.h"
#include "models/gateway/rights.h"
#include "models/net/loopback_proxy.h"
#include "models/provisioning/checks/reach_check.h"
#include "models/provisioning/strategies/portal_strategy.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using Mark = core::CheckLine::Mark;
using core::Error;
using core::Result;
using gateway::NodeInfo;

namespace {

/// What the plans of this program do. What it makes at an id of its own is a PUT, which counts as update.
QList<gateway::Right> neededRights()
{
    QList<gateway::Right> rights;
    for (const QString &path : { u"/services"_s, u"/routes"_s, u"/plugins"_s, u"/consumers"_s }) {
        rights.append({ u"read"_s, path });
        rights.append({ u"update"_s, path + u"/*" });
        rights.append({ u"delete"_s, path + u"/*" });
    }
    // A star stands for one part of a path (contract notes on RBAC), so the consumers' own things are asked for by themselves.
    for (const QString &path : { u"/consumers/*/acls"_s, u"/consumers/*/jwt"_s }) {
        rights.append({ u"read"_s, path });
        rights.append({ u"update"_s, path + u"/*" });
        rights.append({ u"delete"_s, path + u"/*" });
    }
    return rights;
}

/// One look at one gateway.
class ConnectionCheck {
public:
    ConnectionCheck(const gateway::AdminClient &client, const CheckLines &lines)
        : m_client(client)
        , m_lines(lines)
    {
    }

    Result<NodeInfo> askNode(bool withoutToken)
    {
        m_lines.ask(u"api"_s);
        auto node = m_client.probe();
        if (!node && withoutToken && node.error().code == u"gatehouse.rbac_credentials")
            node.error().code = u"gatehouse.rbac_token_missing"_s;
        if (node)
            m_lines.tell(u"api"_s, Mark::Done,
                { { u"version"_s, node->version }, { u"enterprise"_s, node->enterprise }, { u"hostname"_s, node->hostname },
                    { u"ms"_s, node->latencyMs } });
        else
            tellWhatStopped(node.error());
        return node;
    }

    Result<> lookAround(const NodeInfo &node)
    {
        tellDatabase(node);
        tellWorkspaces(node);
        tellPlugins(node);
        if (const auto rights = tellRights(node); !rights)
            return rights;
        if (const auto portal = tellPortal(node); !portal)
            return portal;
        return tellStrategies(node);
    }

private:
    /// An error of the probe stands at the line that it is about; what must be there for it is said too.
    void tellWhatStopped(const Error &error)
    {
        const QString about = error.code == u"gatehouse.workspace_unknown" ? u"workspaces"_s
            : error.code == u"gatehouse.database_unreachable"              ? u"database"_s
            : error.kind == Error::Kind::Denied                            ? u"rights"_s
                                                                           : u"api"_s;
        if (about != u"api")
            m_lines.tell(u"api"_s, Mark::Done, {}, u"guarded"_s);
        m_lines.fail(about, error);
    }

    void tellDatabase(const NodeInfo &node)
    {
        const QJsonObject facts { { u"database"_s, node.database } };
        if (node.readOnly)
            m_lines.tell(u"database"_s, Mark::Attention, facts, u"file"_s);
        else if (node.databaseReachable)
            m_lines.tell(u"database"_s, Mark::Done, facts);
        else
            m_lines.tell(u"database"_s, Mark::Failed, facts);
    }

    void tellWorkspaces(const NodeInfo &node)
    {
        const QString own = m_client.connection().workspace;
        if (!node.enterprise || node.workspaces.isEmpty())
            m_lines.tell(u"workspaces"_s, node.enterprise ? Mark::Unknown : Mark::Off);
        else
            m_lines.tell(u"workspaces"_s, Mark::Done,
                { { u"workspaces"_s, QJsonArray::fromStringList(node.workspaces) },
                    { u"workspace"_s, own.isEmpty() ? u"default"_s : own } });
    }

    void tellPlugins(const NodeInfo &node)
    {
        QJsonArray present;
        QJsonArray missing;
        QStringList wanted { u"jwt"_s, u"acl"_s };
        wanted += portalPlugins();
        wanted.removeDuplicates();
        for (const QString &plugin : std::as_const(wanted)) {
            const bool there = node.plugins.contains(plugin) && !node.disabledPlugins.contains(plugin);
            (there ? present : missing).append(plugin);
        }
        m_lines.tell(u"plugins"_s,
            present.isEmpty()       ? Mark::Failed
                : missing.isEmpty() ? Mark::Done
                                    : Mark::Off,
            { { u"present"_s, present }, { u"missing"_s, missing }, { u"enterprise"_s, node.enterprise } });
    }

    Result<> tellRights(const NodeInfo &node)
    {
        const bool local = net::isLoopbackHost(m_client.connection().adminUrl.host());
        if (!node.enterprise || node.rbac == u"off") {
            m_lines.tell(u"rights"_s, local ? Mark::Off : Mark::Attention, { { u"enterprise"_s, node.enterprise } }, u"open"_s);
            return {};
        }
        m_lines.ask(u"rights"_s);
        const auto who = m_client.whoAmI();
        if (!who)
            return hidden(u"rights"_s, who.error(), {}, u"not_told"_s);
        const QString name = who->value("rbac_user"_L1)
                                 .toObject()
                                 .value("name"_L1)
                                 .toString(who->value("admin"_L1).toObject().value("username"_L1).toString());
        if (name.isEmpty() || node.rbac == u"entity") {
            m_lines.tell(u"rights"_s, Mark::Unknown, { { u"user"_s, name } }, name.isEmpty() ? u"not_told"_s : u"entity"_s);
            return {};
        }
        QJsonObject permissions = who->value("permissions"_L1).toObject();
        if (!permissions.contains("endpoints"_L1)) {
            const auto asked = m_client.permissionsOf(name);
            if (!asked)
                return hidden(u"rights"_s, asked.error(), { { u"user"_s, name } }, u"rights_hidden"_s);
            permissions = *asked;
        }
        compareRights(name, permissions);
        return {};
    }

    void compareRights(const QString &user, const QJsonObject &permissions)
    {
        const auto missing = gateway::missingRights(permissions, m_client.connection().workspace, neededRights());
        QStringList rights;
        for (const gateway::Right &right : missing)
            rights.append(right.action + u' ' + right.path);
        m_mayWrite = missing.isEmpty();
        m_lines.tell(u"rights"_s, missing.isEmpty() ? Mark::Done : Mark::Attention,
            { { u"user"_s, user }, { u"rights"_s, QJsonArray::fromStringList(rights) } });
    }

    Result<> tellPortal(const NodeInfo &node)
    {
        if (!node.enterprise) {
            m_lines.tell(u"portal"_s, Mark::Off);
            return {};
        }
        m_lines.ask(u"portal"_s);
        const auto settings = gateway::readPortalSettings(m_client, node);
        if (!settings)
            return stopped(u"portal"_s, settings.error());
        const auto fits = gateway::portalFits(*settings);
        const QStringList unchecked = gateway::portalUnchecked(*settings);
        const QJsonObject facts { { u"workspace"_s, settings->workspace }, { u"app_auth"_s, settings->appAuth },
            { u"auth"_s, settings->auth }, { u"unchecked"_s, QJsonArray::fromStringList(unchecked) } };
        if (!fits)
            m_lines.note(u"portal"_s, Mark::Attention, fits.error(), facts);
        else
            m_lines.tell(u"portal"_s, unchecked.isEmpty() ? Mark::Done : Mark::Unknown, facts);
        return {};
    }

    Result<> tellStrategies(const NodeInfo &node)
    {
        const auto fits = strategyFits(m_client, node);
        if (!fits)
            return stopped(u"strategy.open-source"_s, fits.error());
        bool first = true;
        for (const StrategyFit &fit : *fits) {
            core::CheckLine line = strategyLine(fit, first && !fit.refusal);
            if (!fit.refusal && !m_mayWrite) {
                line.mark = Mark::Attention;
                line.finding = u"no_rights"_s;
            }
            m_lines.tell(line);
            first = first && fit.refusal;
        }
        return {};
    }

    /// What is not served or not for us is unknown; what breaks the connection ends the check.
    Result<> hidden(const QString &topic, const Error &error, const QJsonObject &facts, const QString &finding)
    {
        const bool broken = error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Tls
            || error.kind == Error::Kind::Cancelled;
        if (broken)
            return stopped(topic, error);
        m_lines.tell(topic, Mark::Unknown, facts, finding);
        return {};
    }

    Result<> stopped(const QString &topic, const Error &error)
    {
        m_lines.fail(topic, error);
        return core::failure(error);
    }

    const gateway::AdminClient &m_client;
    const CheckLines &m_lines;
    bool m_mayWrite = true; ///< as far as is known
};

} // namespace

core::CheckLine strategyLine(const StrategyFit &fit, bool recommended)
{
    core::CheckLine line { .topic = u"strategy."_s + fit.strategy, .mark = Mark::Off, .error = fit.refusal };
    if (fit.refusal)
        return line;
    line.mark = fit.unchecked.isEmpty() ? Mark::Done : Mark::Unknown;
    line.facts = { { u"recommended"_s, recommended }, { u"unchecked"_s, QJsonArray::fromStringList(fit.unchecked) } };
    return line;
}

Result<NodeInfo> checkConnection(
    const net::Http &http, const core::Connection &connection, const core::Secret &token, const core::CheckSink &sink)
{
    const CheckLines lines(sink);
    QUrl root = connection.adminUrl;
    if (!root.path().endsWith(u'/'))
        root.setPath(root.path() + u'/');
    if (const auto reached = checkReach(http, root, connection.tls, lines); !reached)
        return core::failure(reached.error());
    const gateway::AdminClient client(http, connection, token);
    ConnectionCheck check(client, lines);
    auto node = check.askNode(token.isEmpty() || connection.access.sort != core::Access::Sort::Token);
    if (!node)
        return node;
    if (const auto looked = check.lookAround(*node); !looked)
        return core::failure(looked.error());
    return node;
}

} // namespace provisioning
