#include "models/gateway/node_info.h"

#include <QJsonArray>
#include <QRegularExpression>

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
    static const QRegularExpression fourPlaces(u"^\\d+\\.\\d+\\.\\d+\\.\\d+"_s);
    return version.contains("enterprise"_L1, Qt::CaseInsensitive) || fourPlaces.match(version).hasMatch();
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

/// Names of a list, or those that are true in a map.
QStringList readNames(const QJsonValue &value)
{
    QStringList names;
    const QJsonObject map = value.toObject();
    for (auto member = map.begin(); member != map.end(); ++member) {
        if (member->isObject() || member->toBool())
            names.append(member.key());
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue name : list)
        names.append(name.toString());
    names.removeAll(QString());
    return names;
}

/// "on", true: a switch as kong.conf writes it, or as its own type.
QString readSwitch(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"on"_s : u"off"_s;
    return value.toString();
}

void readPortal(NodeInfo &node, const QJsonObject &configuration)
{
    const QString portal = readSwitch(configuration.value("portal"_L1));
    node.portalKnown = !portal.isEmpty();
    node.portal = portal == "on"_L1;
    node.portalAppAuth = configuration.value("portal_app_auth"_L1).toString();
    node.portalAuth = configuration.value("portal_auth"_L1).toString();
    node.rbac = readSwitch(configuration.value("rbac"_L1));
    if (node.rbac.isEmpty())
        node.rbac = readSwitch(configuration.value("enforce_rbac"_L1));
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

QString NodeInfo::release() const
{
    return version.section(u"-enterprise"_s, 0, 0);
}

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
    node.disabledPlugins = readNames(plugins.toObject().value("disabled_on_server"_L1));

    const QJsonObject configuration = root.value("configuration"_L1).toObject();
    node.database = configuration.value("database"_L1).toString();
    node.readOnly = node.database == "off"_L1;
    node.proxyListeners = readTexts(configuration.value("proxy_listen"_L1));
    node.proxyLagSeconds = configuration.value("worker_state_update_frequency"_L1).toDouble(node.proxyLagSeconds);
    readPortal(node, configuration);
    return node;
}

core::Result<NodeInfo> nodeInfoFromHeader(const QByteArray &server, const QJsonObject &enabledPlugins)
{
    static const QRegularExpression form(u"^kong/(\\d+\\.[\\w.-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(server).trimmed());
    if (!match.hasMatch())
        return core::failure(core::Error::Kind::Protocol, u"gatehouse.not_an_admin_api"_s, u"no version in the answer"_s);
    NodeInfo node;
    node.version = match.captured(1);
    node.enterprise = isEnterpriseVersion(node.version);
    for (const QString &name : readNames(enabledPlugins.value("enabled_plugins"_L1)))
        node.plugins.insert(name, QString());
    return node;
}

} // namespace gateway
