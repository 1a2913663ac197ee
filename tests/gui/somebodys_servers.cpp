#include "tests/gui/somebodys_servers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int patienceMs = 30'000;
constexpr int forEverMs = 600'000; ///< no test runs as long

/// In an order of its own: the gateway lists by id, the provider by age.
QJsonArray sorted(const QJsonArray &array)
{
    QList<QByteArray> lines;
    for (const QJsonValue &value : array)
        lines << QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    std::sort(lines.begin(), lines.end());
    QJsonArray result;
    for (const QByteArray &line : std::as_const(lines))
        result << QJsonDocument::fromJson(line).object();
    return result;
}

} // namespace

SomebodysServers::~SomebodysServers()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished(patienceMs);
}

bool SomebodysServers::start(const QString &estate)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/gatehouse-sandbox"_s,
        { u"--leash"_s, u"--lag"_s, u"0"_s, u"--edition"_s, u"enterprise"_s, u"--dialect"_s, u"okta"_s, u"--rbac-token"_s, u"-"_s,
            u"--estate"_s, estate });
    if (!m_process.waitForStarted(patienceMs))
        return false;
    m_process.write(adminToken().toUtf8() + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return false;
    }
    m_line = m_process.readLine().trimmed();
    m_urls = QJsonDocument::fromJson(m_line).object();
    return !m_http.get(QUrl(url(u"admin"_s)), "Kong-Admin-Token", adminToken().toUtf8()).isEmpty()
        && !atProvider(authorizationServer() + u"scopes"_s).isEmpty();
}

QString SomebodysServers::url(const QString &server) const
{
    return m_urls.value(server).toString();
}

QString SomebodysServers::adminToken()
{
    return u"the-admins-own-token"_s;
}

QString SomebodysServers::providerToken()
{
    return u"sandbox-okta-token"_s;
}

QByteArray SomebodysServers::addresses() const
{
    return m_line;
}

QJsonArray SomebodysServers::listOf(const QString &kind)
{
    return m_http.listOf(url(u"admin"_s), kind, adminToken());
}

QJsonArray SomebodysServers::atProvider(const QString &path)
{
    QUrl address(url(u"provider"_s));
    address.setPath(u"/api/v1/"_s + path);
    return m_http.get(address, "Authorization", "SSWS " + providerToken().toUtf8()).array();
}

QString SomebodysServers::authorizationServer() const
{
    return u"authorizationServers/"_s + url(u"provider"_s).section(u'/', -1) + u'/';
}

QJsonObject SomebodysServers::objects()
{
    QJsonObject all;
    for (const QString &kind :
        { u"services"_s, u"routes"_s, u"plugins"_s, u"consumers"_s, u"acls"_s, u"jwts"_s, u"developers"_s, u"applications"_s })
        all.insert(kind, sorted(listOf(kind)));
    all.insert(u"provider apps"_s, sorted(atProvider(u"apps"_s)));
    const QString server = authorizationServer();
    for (const QString &kind : { u"claims"_s, u"scopes"_s, u"policies"_s })
        all.insert(u"provider "_s + kind, sorted(atProvider(server + kind)));
    const QJsonArray policies = all.value("provider policies"_L1).toArray();
    for (const QJsonValue &policy : policies) {
        const QString id = policy[u"id"_s].toString();
        all.insert(u"provider rules "_s + id, sorted(atProvider(server + u"policies/"_s + id + u"/rules"_s)));
    }
    return all;
}

QStringList SomebodysServers::names(const QString &kind)
{
    return namesOf(listOf(kind), kind == u"consumers"_s ? u"username"_s : u"name"_s);
}

int SomebodysServers::hold(const Hold &call)
{
    return addFault({ { u"count"_s, 1 }, { u"action"_s, u"drop-before"_s }, { u"delayMs"_s, forEverMs } }, call);
}

bool SomebodysServers::isHolding(int rule)
{
    return hits(rule) == 1;
}

int SomebodysServers::cut(const Hold &call)
{
    return addFault({ { u"action"_s, u"drop-before"_s } }, call);
}

int SomebodysServers::slow(const Hold &call, int ms)
{
    return addFault({ { u"action"_s, u"delay"_s }, { u"delayMs"_s, ms } }, call);
}

bool SomebodysServers::hasHit(int rule)
{
    return hits(rule) > 0;
}

void SomebodysServers::mend()
{
    m_http.send("DELETE", QUrl(url(u"control"_s) + u"/faults"_s));
}

void SomebodysServers::changeAtGateway(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    m_http.send(verb, QUrl(url(u"admin"_s) + path), body, "Kong-Admin-Token", adminToken().toUtf8());
}

int SomebodysServers::addFault(QJsonObject rule, const Hold &call)
{
    rule.insert(u"server"_s, call.server);
    rule.insert(u"method"_s, call.method);
    rule.insert(u"path"_s, call.path);
    return m_http.send("POST", QUrl(url(u"control"_s) + u"/faults"_s), rule).object().value("id"_L1).toInt();
}

int SomebodysServers::hits(int rule)
{
    const QJsonArray rules = m_http.get(QUrl(url(u"control"_s) + u"/faults"_s)).object().value("data"_L1).toArray();
    const auto found = std::find_if(rules.begin(), rules.end(), [rule](const QJsonValue &one) { return one[u"id"_s].toInt() == rule; });
    return found == rules.end() ? 0 : (*found)[u"hits"_s].toInt();
}

} // namespace test
