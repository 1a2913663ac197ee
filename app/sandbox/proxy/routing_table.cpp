#include "app/sandbox/proxy/routing_table.h"

#include <QJsonDocument>

#include <algorithm>
#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QJsonObject parse(const StoredEntity &entity)
{
    return QJsonDocument::fromJson(entity.text).object();
}

QByteArray idIn(const QJsonObject &entity, const QString &field)
{
    return entity.value(field).toObject().value(u"id"_s).toString().toLatin1();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        list.append(element.toString());
    return list;
}

bool hostFits(const QString &pattern, const QString &host, const QString &hostWithPort)
{
    const QString &subject = pattern.contains(u':') ? hostWithPort : host;
    if (pattern.startsWith(u"*."_s))
        return subject.endsWith(QStringView(pattern).mid(1)) && subject.size() >= pattern.size();
    if (pattern.endsWith(u".*"_s))
        return subject.startsWith(QStringView(pattern).chopped(1)) && subject.size() >= pattern.size();
    return subject == pattern;
}

bool hostsFit(const RouteRule &rule, const HttpRequest &request)
{
    if (rule.hosts.isEmpty())
        return true;
    const QString whole = QString::fromUtf8(request.header("Host")).toLower();
    static const QRegularExpression port(u":[0-9]+$"_s);
    const QString host = QString(whole).remove(port);
    return std::any_of(rule.hosts.cbegin(), rule.hosts.cend(),
        [&](const QString &pattern) { return hostFits(pattern, host, whole.contains(u':') ? whole : host + u":80"_s); });
}

bool valueFits(const QString &wanted, const QString &value)
{
    if (wanted.startsWith(u"~*"_s))
        return QRegularExpression(wanted.mid(2), QRegularExpression::CaseInsensitiveOption).match(value).hasMatch();
    return wanted.compare(value, Qt::CaseInsensitive) == 0;
}

bool headersFit(const RouteRule &rule, const HttpRequest &request)
{
    return std::all_of(rule.headers.cbegin(), rule.headers.cend(), [&request](const auto &wanted) {
        return std::any_of(request.headers.cbegin(), request.headers.cend(), [&wanted](const Header &header) {
            const QString value = QString::fromUtf8(header.second);
            return header.first.compare(wanted.first, Qt::CaseInsensitive) == 0
                && std::any_of(
                    wanted.second.cbegin(), wanted.second.cend(), [&value](const QString &text) { return valueFits(text, value); });
        });
    });
}

/// How many bytes of the path the rule eats; -1 when it does not fit.
qsizetype pathFit(const RouteRule &rule, const QByteArray &path)
{
    if (!rule.hasPath)
        return 0;
    if (!rule.isRegex)
        return path.startsWith(rule.prefix) ? rule.prefix.size() : -1;
    const QRegularExpressionMatch match = rule.regex.match(QString::fromUtf8(path));
    return match.hasMatch() ? match.captured().toUtf8().size() : -1;
}

} // namespace

std::tuple<int, bool, qsizetype, bool, int, qsizetype> RouteRule::priority() const
{
    const int criteria = (methods.isEmpty() ? 0 : 1) + (hosts.isEmpty() ? 0 : 1) + (headers.isEmpty() ? 0 : 1) + (hasPath ? 1 : 0);
    const bool plainHosts
        = !hosts.isEmpty() && std::none_of(hosts.cbegin(), hosts.cend(), [](const QString &host) { return host.contains(u'*'); });
    const int regexPriority = isRegex ? route.value(u"regex_priority"_s).toInt() : 0;
    return { criteria, plainHosts, headers.size(), isRegex, regexPriority, isRegex ? 0 : prefix.size() };
}

RoutingTable::RoutingTable(const Store &store, const RoutingTable *before)
{
    {
        const std::shared_lock lock(store.mutex());
        m_version = store.routingVersion();
        m_services = store.table(*findKind(u"services"_s));
        m_routes = store.table(*findKind(u"routes"_s));
        m_plugins = store.table(*findKind(u"plugins"_s));
    }
    QHash<QByteArray, QList<std::shared_ptr<const RouteRule>>> known;
    if (before) {
        for (const auto &rule : before->m_rules)
            known[rule->routeId].append(rule);
    }
    for (const auto &[id, entity] : m_routes) {
        const auto old = before ? before->m_routes.find(id) : EntityTable::const_iterator();
        if (before && old != before->m_routes.end() && old->second.text == entity.text)
            m_rules.insert(m_rules.end(), known[id].cbegin(), known[id].cend());
        else
            addRoute(parse(entity));
    }
    const auto born = [](const RouteRule &rule) { return rule.route.value(u"created_at"_s).toInteger(); };
    std::stable_sort(m_rules.begin(), m_rules.end(), [&born](const auto &a, const auto &b) {
        const auto first = a->priority();
        const auto second = b->priority();
        return first != second ? first > second : born(*a) < born(*b);
    });
    for (const auto &[id, entity] : m_plugins)
        addPlugin(parse(entity), entity.workspace);
}

void RoutingTable::addRoute(const QJsonObject &route)
{
    RouteRule base;
    base.routeId = route.value(u"id"_s).toString().toLatin1();
    base.route = route;
    base.methods = texts(route.value(u"methods"_s));
    for (const QString &host : texts(route.value(u"hosts"_s)))
        base.hosts.append(host.toLower());
    const QJsonObject headers = route.value(u"headers"_s).toObject();
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
        base.headers.append({ header.key().toUtf8(), texts(header.value()) });
    const QStringList paths = texts(route.value(u"paths"_s));
    if (paths.isEmpty())
        m_rules.push_back(std::make_shared<RouteRule>(base));
    for (const QString &path : paths) {
        RouteRule rule = base;
        rule.hasPath = true;
        rule.isRegex = path.startsWith(u'~');
        if (rule.isRegex)
            rule.regex = QRegularExpression(u"^(?:"_s + path.mid(1) + u')');
        else
            rule.prefix = path.toUtf8();
        m_rules.push_back(std::make_shared<RouteRule>(rule));
    }
}

void RoutingTable::addPlugin(const QJsonObject &plugin, const QByteArray &workspace)
{
    if (!plugin.value(u"enabled"_s).toBool())
        return;
    Scope scope { idIn(plugin, u"route"_s), idIn(plugin, u"service"_s), idIn(plugin, u"consumer"_s) };
    const QByteArray key = !scope.routeId.isEmpty() ? scope.routeId : !scope.serviceId.isEmpty() ? scope.serviceId : scope.consumerId;
    if (key.isEmpty())
        scope.workspace = workspace;
    m_scoped[plugin.value(u"name"_s).toString()][key].append({ scope, plugin });
}

RouteMatch RoutingTable::match(const HttpRequest &request, const QByteArray &path) const
{
    static const QSet<QString> httpProtocols { u"http"_s, u"https"_s };
    const QString method = QString::fromLatin1(request.method);
    for (const auto &rule : m_rules) {
        const qsizetype eaten = pathFit(*rule, path);
        if (eaten < 0 || !(rule->methods.isEmpty() || rule->methods.contains(method)) || !hostsFit(*rule, request)
            || !headersFit(*rule, request))
            continue;
        const QStringList protocols = texts(rule->route.value(u"protocols"_s));
        if (!httpProtocols.contains(protocols.value(0)))
            continue;
        const QByteArray serviceId = idIn(rule->route, u"service"_s);
        // A route of a service that is switched off is not there.
        if (!serviceId.isEmpty() && !service(serviceId).value(u"enabled"_s).toBool())
            continue;
        return { rule.get(), eaten };
    }
    return {};
}

QJsonObject RoutingTable::service(const QByteArray &id) const
{
    const auto found = m_services.find(id);
    return found == m_services.end() ? QJsonObject() : parse(found->second);
}

QByteArray RoutingTable::workspaceOf(const QByteArray &routeId) const
{
    const auto found = m_routes.find(routeId);
    return found == m_routes.end() ? QByteArray() : found->second.workspace;
}

QJsonObject RoutingTable::plugin(
    const QString &name, const QByteArray &routeId, const QByteArray &serviceId, const QByteArray &consumerId) const
{
    const auto byKey = m_scoped.constFind(name);
    if (byKey == m_scoped.constEnd())
        return {};
    const std::array<Scope, 8> wanted { Scope { routeId, serviceId, consumerId }, Scope { routeId, {}, consumerId },
        Scope { {}, serviceId, consumerId }, Scope { routeId, serviceId, {} }, Scope { {}, {}, consumerId }, Scope { routeId, {}, {} },
        Scope { {}, serviceId, {} }, Scope {} };
    for (Scope scope : wanted) {
        const QByteArray key = !scope.routeId.isEmpty() ? scope.routeId : !scope.serviceId.isEmpty() ? scope.serviceId : scope.consumerId;
        if (key.isEmpty())
            scope.workspace = workspaceOf(routeId);
        const QList<ScopedPlugin> candidates = byKey->value(key);
        for (const ScopedPlugin &candidate : candidates) {
            if (candidate.scope == scope)
                return candidate.plugin;
        }
    }
    return {};
}

QByteArray normalPath(const QByteArray &rawPath)
{
    QByteArray decoded;
    for (qsizetype i = 0; i < rawPath.size(); ++i) {
        const QByteArray code = rawPath.mid(i + 1, 2);
        const char c = rawPath.at(i) == '%' && code.size() == 2 ? QByteArray::fromHex(code).at(0) : '\0';
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c != '\0' && strchr("-._~", c));
        decoded += isPlain ? c : rawPath.at(i);
        i += isPlain ? 2 : 0;
    }
    QByteArrayList kept;
    const QByteArrayList segments = decoded.split('/');
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const bool isLast = i == segments.size() - 1;
        const QByteArray &segment = segments.at(i);
        if (segment == ".." && !kept.isEmpty())
            kept.removeLast();
        else if (segment != ".." && segment != "." && (!segment.isEmpty() || isLast))
            kept.append(segment);
        if (isLast && (segment == "." || segment == ".."))
            kept.append(QByteArray());
    }
    return '/' + kept.join('/');
}

} // namespace sandbox
