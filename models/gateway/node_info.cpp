#include "models/gateway/node_info.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Listener {
    QString host;
    int port = 0;
    bool tls = false;
};

/// "0.0.0.0:8443 reuseport ssl http2", "[::]:8000 backlog=16384", "8000"; @return port 0 for "off", a Unix socket and nonsense
Listener readListener(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    const QString &address = words.first();
    const qsizetype colon = address.lastIndexOf(u':');
    bool isNumber = false;
    const int port = address.mid(colon + 1).toInt(&isNumber);
    if (address.startsWith("unix:"_L1) || !isNumber || port < 1 || port > 65535)
        return {};
    Listener listener;
    listener.host = colon < 0 ? QString() : address.left(colon);
    if (listener.host.startsWith(u'[') && listener.host.endsWith(u']'))
        listener.host = listener.host.mid(1, listener.host.size() - 2);
    listener.port = port;
    listener.tls = words.contains("ssl"_L1);
    return listener;
}

bool isWildcard(const QString &host)
{
    return host.isEmpty() || host == "0.0.0.0"_L1 || host == "::"_L1 || host == "*"_L1;
}

/// A fourth place in the version, or the word itself, marks the Enterprise edition (its own Go client decides so).
bool isEnterpriseVersion(const QString &version)
{
    return version.contains("enterprise"_L1, Qt::CaseInsensitive) || version.section(u'-', 0, 0).count(u'.') >= 3;
}

QHash<QString, QString> readPlugins(const QJsonObject &plugins)
{
    QHash<QString, QString> versions;
    const QJsonObject available = plugins.value("available_on_server"_L1).toObject();
    for (auto plugin = available.begin(); plugin != available.end(); ++plugin) {
        if (plugin->isObject() || plugin->toBool())
            versions.insert(plugin.key(), plugin->toObject().value("version"_L1).toString());
    }
    return versions;
}

QStringList readTexts(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts = value.toString().split(u',', Qt::SkipEmptyParts);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item.isString())
            texts.append(item.toString());
    }
    return texts;
}

} // namespace

QUrl NodeInfo::proxyUrl(const QString &adminHost) const
{
    Listener chosen;
    for (const QString &text : proxyListeners) {
        const Listener listener = readListener(text);
        if (listener.port != 0 && (chosen.port == 0 || (chosen.tls && !listener.tls)))
            chosen = listener;
    }
    if (chosen.port == 0)
        return {};
    QUrl url;
    url.setScheme(chosen.tls ? u"https"_s : u"http"_s);
    url.setHost(isWildcard(chosen.host) ? adminHost : chosen.host);
    url.setPort(chosen.port);
    return url.host().isEmpty() ? QUrl() : url;
}

core::Result<NodeInfo> nodeInfoFromJson(const QJsonObject &root)
{
    NodeInfo node;
    node.version = root.value("version"_L1).toString();
    const QJsonValue plugins = root.value("plugins"_L1);
    if (node.version.isEmpty() || !plugins.isObject())
        return core::failure(core::Error::Kind::Protocol, u"gatehouse.not_an_admin_api"_s, u"no version and plugins in the answer"_s);

    node.enterprise = root.value("edition"_L1).toString() == "enterprise"_L1 || isEnterpriseVersion(node.version);
    node.hostname = root.value("hostname"_L1).toString();
    node.nodeId = root.value("node_id"_L1).toString();
    node.plugins = readPlugins(plugins.toObject());

    const QJsonObject configuration = root.value("configuration"_L1).toObject();
    node.database = configuration.value("database"_L1).toString();
    node.readOnly = node.database == "off"_L1;
    node.proxyListeners = readTexts(configuration.value("proxy_listen"_L1));
    node.proxyLagSeconds = configuration.value("worker_state_update_frequency"_L1).toDouble(node.proxyLagSeconds);
    return node;
}

} // namespace gateway
