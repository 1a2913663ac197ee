#include "app/sandbox/gateway/node_info.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QString listener(quint16 port)
{
    return u"127.0.0.1:"_s + QString::number(port);
}

QJsonArray pluginsInUse(const Store &store)
{
    std::set<QString> names;
    for (const auto &[id, entity] : store.table(*findKind(u"plugins"_s)))
        names.insert(QJsonDocument::fromJson(entity.text).object().value(u"name"_s).toString());
    QJsonArray list;
    for (const QString &name : names)
        list.append(name);
    return list;
}

QJsonObject memoryOf(const QString &name, qint64 capacity, qint64 used, bool inBytes)
{
    const auto amount = [inBytes](qint64 bytes) {
        return inBytes ? QJsonValue(bytes) : QJsonValue(QString::number(static_cast<double>(bytes) / 1048576.0, 'f', 2) + u" MiB");
    };
    return { { name, QJsonObject { { u"capacity"_s, amount(capacity) }, { u"allocated_slabs"_s, amount(used) } } } };
}

/// What is served besides the paths of the entities.
std::set<QString> otherPaths()
{
    return { u"/"_s, u"/cache/{key}"_s, u"/clustering/status"_s, u"/config"_s, u"/endpoints"_s, u"/filter-chains"_s, u"/plugins/enabled"_s,
        u"/plugins/schema/{name}"_s, u"/schemas/plugins/validate"_s, u"/schemas/plugins/{name}"_s, u"/schemas/{db_entity_name}/validate"_s,
        u"/schemas/{name}"_s, u"/status"_s, u"/tags"_s, u"/tags/{tags}"_s, u"/upstreams/{upstreams}/health"_s,
        u"/upstreams/{upstreams}/targets/all"_s, u"/upstreams/{upstreams}/targets/{targets}/healthy"_s,
        u"/upstreams/{upstreams}/targets/{targets}/unhealthy"_s, u"/upstreams/{upstreams}/targets/{targets}/{address}/healthy"_s,
        u"/upstreams/{upstreams}/targets/{targets}/{address}/unhealthy"_s, u"/workspaces"_s };
}

} // namespace

QJsonObject nodeInformation(const NodeFacts &facts, const SchemaCatalogue &catalogue, const Store &store)
{
    QJsonObject available;
    for (const QString &name : catalogue.pluginNames())
        available.insert(name, QJsonObject { { u"version"_s, u"3.4.2"_s }, { u"priority"_s, catalogue.pluginPriority(name) } });
    const qint64 pid = QCoreApplication::applicationPid();
    // Empty Lua tables print as objects even where they are lists, "trusted_ips" among them.
    const QJsonObject configuration { { u"database"_s, u"postgres"_s }, { u"role"_s, u"traditional"_s },
        { u"router_flavor"_s, u"traditional_compatible"_s }, { u"admin_listen"_s, QJsonArray { listener(facts.adminPort) } },
        { u"proxy_listen"_s, QJsonArray { listener(facts.proxyPort) } }, { u"admin_gui_listen"_s, QJsonArray { u"off"_s } },
        { u"admin_gui_listeners"_s, QJsonObject() }, { u"plugins"_s, QJsonArray { u"bundled"_s } }, { u"pg_password"_s, u"******"_s },
        { u"pg_host"_s, u"127.0.0.1"_s }, { u"pg_database"_s, u"kong"_s }, { u"trusted_ips"_s, QJsonObject() },
        { u"nginx_admin_client_max_body_size"_s, u"10m"_s }, { u"headers"_s, QJsonArray { u"server_tokens"_s, u"latency_tokens"_s } },
        { u"prefix"_s, u"/usr/local/kong"_s }, { u"worker_consistency"_s, u"eventual"_s }, { u"worker_state_update_frequency"_s, 5 },
        { u"db_update_frequency"_s, 5 }, { u"db_update_propagation"_s, 0 }, { u"db_cache_ttl"_s, 0 } };
    const QJsonArray inUse = pluginsInUse(store);
    return { { u"configuration"_s, configuration }, { u"version"_s, u"3.4.2"_s }, { u"tagline"_s, u"Welcome to kong"_s },
        { u"node_id"_s, facts.nodeId }, { u"hostname"_s, facts.hostname }, { u"lua_version"_s, u"LuaJIT 2.1.0-beta3"_s },
        { u"timers"_s, QJsonObject { { u"running"_s, 37 }, { u"pending"_s, 1 } } },
        { u"pids"_s, QJsonObject { { u"master"_s, pid }, { u"workers"_s, QJsonArray { pid } } } },
        { u"plugins"_s,
            QJsonObject { { u"available_on_server"_s, available },
                { u"enabled_in_cluster"_s, inUse.isEmpty() ? QJsonValue(QJsonObject()) : QJsonValue(inUse) } } } };
}

QJsonObject nodeStatus(qint64 requests, bool inBytes)
{
    QJsonObject dictionaries;
    for (const QJsonObject &dictionary : { memoryOf(u"kong"_s, 5242880, 40960, inBytes), memoryOf(u"kong_locks"_s, 8388608, 61440, inBytes),
             memoryOf(u"kong_db_cache"_s, 134217728, 796918, inBytes), memoryOf(u"kong_core_db_cache"_s, 134217728, 796918, inBytes) })
        dictionaries.insert(dictionary.constBegin().key(), dictionary.constBegin().value());
    const QJsonObject worker { { u"pid"_s, QCoreApplication::applicationPid() },
        { u"http_allocated_gc"_s, inBytes ? QJsonValue(44277327) : QJsonValue(u"42.23 MiB"_s) } };
    const QJsonObject server { { u"connections_accepted"_s, requests }, { u"connections_active"_s, 1 },
        { u"connections_handled"_s, requests }, { u"connections_reading"_s, 0 }, { u"connections_waiting"_s, 0 },
        { u"connections_writing"_s, 1 }, { u"total_requests"_s, requests } };
    return { { u"database"_s, QJsonObject { { u"reachable"_s, true } } }, { u"server"_s, server },
        { u"memory"_s, QJsonObject { { u"lua_shared_dicts"_s, dictionaries }, { u"workers_lua_vms"_s, QJsonArray { worker } } } } };
}

QJsonObject nodeEndpoints()
{
    std::set<QString> paths = otherPaths();
    for (const EntityKind &kind : entityKinds()) {
        if (kind.isEnterprise)
            continue;
        const QString collection = u'/' + QString::fromLatin1(kind.collection.isEmpty() ? kind.nested : kind.collection);
        const QString one = collection + u"/{"_s + kind.name + u'}';
        paths.insert(collection);
        paths.insert(one);
        for (const ForeignKey &foreign : kind.foreignKeys) {
            paths.insert(one + u'/' + foreign.field);
            const EntityKind *parent = findKind(foreign.kind);
            const QString nested
                = u'/' + QString::fromLatin1(parent->collection) + u"/{" + parent->name + u"}/" + QString::fromLatin1(kind.nested);
            paths.insert(nested);
            paths.insert(nested + u"/{"_s + kind.name + u'}');
        }
    }
    QJsonArray list;
    for (const QString &path : paths)
        list.append(path);
    return { { u"data"_s, list } };
}

QJsonObject workspaceList(const NodeFacts &facts)
{
    const QJsonObject workspace { { u"id"_s, facts.nodeId }, { u"name"_s, u"default"_s }, { u"comment"_s, QJsonValue::Null },
        { u"meta"_s, QJsonObject() }, { u"config"_s, QJsonObject() }, { u"created_at"_s, 1700000000 }, { u"updated_at"_s, 1700000000 } };
    return { { u"data"_s, QJsonArray { workspace } }, { u"next"_s, QJsonValue::Null } };
}

} // namespace sandbox
