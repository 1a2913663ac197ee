#include "models/gateway/admin_client.h"

#include "models/gateway/admin_path.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = core::Error::Kind;

/// A part of the probe that this node does not serve or does not let us see, which is an answer too.
bool isMerelyMissing(const core::Error &error)
{
    switch (error.kind) {
    case Kind::Http:
        return error.httpStatus < 500; // a node that fails says nothing about what it serves
    case Kind::NotFound:
    case Kind::Denied:
    case Kind::Rejected:
    case Kind::Unsupported:
    case Kind::Protocol:
        return true;
    default:
        return false;
    }
}

/// What an error of the very first call says about the address.
core::Error aboutAddress(core::Error error)
{
    if (error.kind == Kind::Denied || error.kind == Kind::RateLimited)
        return error;
    if (error.code == "gatehouse.html_answer"_L1) {
        error.kind = Kind::Protocol;
    } else if (error.code == "gatehouse.not_json"_L1 || error.code == "gatehouse.not_an_entity"_L1 || error.kind == Kind::NotFound
        || error.kind == Kind::Unsupported || error.kind == Kind::Rejected) {
        error.kind = Kind::Protocol;
        error.code = u"gatehouse.not_an_admin_api"_s;
    }
    return error;
}

} // namespace

core::Error AdminClient::workspaceUnknown(const QStringList &known) const
{
    core::Error error;
    error.kind = Kind::NotFound;
    error.code = u"gatehouse.workspace_unknown"_s;
    error.where = u"GET /workspaces"_s;
    error.fields = QJsonObject { { u"workspace"_s, connection().workspace }, { u"known"_s, QJsonArray::fromStringList(known) } };
    return error;
}

core::Result<NodeInfo> AdminClient::askRoot() const
{
    auto root = callObject("GET", u"/"_s);
    // A token that is good for one workspace alone may not see the root; that workspace has the same answer under /kong.
    if (!root && root.error().kind == Kind::Denied && !prefix().isEmpty()) {
        if (auto own = callObject("GET", prefix() + u"/kong"))
            root = std::move(own);
    }
    if (!root && root.error().httpStatus == 403) {
        if (auto node = askAroundRoot())
            return node;
    }
    if (!root)
        return core::failure(aboutAddress(root.error()));
    auto node = nodeInfoFromJson(*root);
    if (!node)
        node.error().where = u"GET /"_s;
    return node;
}

core::Result<NodeInfo> AdminClient::askAroundRoot() const
{
    const auto plugins = callObject("GET", prefix() + u"/plugins/enabled");
    if (!plugins)
        return core::failure(plugins.error());
    const auto forbidden = exchange("GET", u"/"_s);
    if (!forbidden)
        return core::failure(forbidden.error());
    return nodeInfoFromHeader(forbidden->header("Server"), *plugins);
}

core::Result<> AdminClient::askStatus(NodeInfo &node) const
{
    const auto status = callObject("GET", u"/status"_s);
    if (status)
        node.databaseReachable = status->value("database"_L1).toObject().value("reachable"_L1).toBool(true);
    else if (!isMerelyMissing(status.error()))
        return core::failure(status.error());
    return {};
}

core::Result<> AdminClient::askWorkspaces(NodeInfo &node) const
{
    QStringList ids;
    const auto done = eachItem(u"/workspaces"_s, {}, 1000, [&](const QJsonObject &item) {
        node.workspaces.append(item.value("name"_L1).toString());
        ids.append(item.value("id"_L1).toString());
        return true;
    });
    if (!done && !isMerelyMissing(done.error()))
        return core::failure(done.error());
    if (prefix().isEmpty())
        return {};
    if (done) {
        if (!node.workspaces.contains(connection().workspace) && !ids.contains(connection().workspace))
            return core::failure(workspaceUnknown(node.workspaces));
        return {};
    }
    const auto inside = callObject("GET", prefix() + u"/services?size=1");
    if (inside || (inside.error().kind != Kind::NotFound && isMerelyMissing(inside.error())))
        return {};
    return core::failure(inside.error().kind == Kind::NotFound ? workspaceUnknown({}) : inside.error());
}

core::Result<QJsonObject> AdminClient::workspace() const
{
    const auto name = pathSegment(connection().workspace.isEmpty() ? u"default"_s : connection().workspace);
    if (!name)
        return core::failure(name.error());
    auto own = callObject("GET", prefix() + u"/workspaces/" + *name);
    // Inside a workspace its roles count, outside those of the default one.
    if (own || prefix().isEmpty() || (own.error().kind != Kind::Denied && own.error().kind != Kind::NotFound))
        return own;
    return callObject("GET", u"/workspaces/" + *name);
}

core::Result<NodeInfo> AdminClient::workspaceNode() const
{
    const auto root = callObject("GET", (prefix().isEmpty() ? u"/default"_s : prefix()) + u"/kong");
    if (!root)
        return core::failure(root.error());
    return nodeInfoFromJson(*root);
}

core::Result<QJsonObject> AdminClient::whoAmI() const
{
    return callObject("GET", prefix() + u"/userinfo");
}

core::Result<QJsonObject> AdminClient::permissionsOf(const QString &user) const
{
    const auto name = pathSegment(user);
    if (!name)
        return core::failure(name.error());
    return callObject("GET", prefix() + u"/rbac/users/" + *name + u"/permissions");
}

core::Result<NodeInfo> AdminClient::probe() const
{
    QElapsedTimer timer;
    timer.start();
    auto node = askRoot();
    if (!node) {
        // With its database down the root is 500 while /status still answers (gateway recording, section 8).
        NodeInfo other;
        if (node.error().httpStatus >= 500 && askStatus(other) && !other.databaseReachable)
            node.error().code = u"gatehouse.database_unreachable"_s;
        return node;
    }
    node->latencyMs = timer.elapsed();

    if (const auto status = askStatus(*node); !status)
        return core::failure(status.error());
    const auto endpoints = callObject("GET", u"/endpoints"_s);
    if (!endpoints && !isMerelyMissing(endpoints.error()))
        return core::failure(endpoints.error());
    if (endpoints) {
        const QJsonArray paths = endpoints->value("data"_L1).toArray();
        for (const QJsonValue &path : paths)
            node->endpoints.append(path.toString());
    }
    if (const auto workspaces = askWorkspaces(*node); !workspaces)
        return core::failure(workspaces.error());
    return node;
}

} // namespace gateway
