#include "app/sandbox/proxy/openid_connect/issuers.h"

#include "app/sandbox/proxy/openid_connect/plugin_config.h"
#include "app/sandbox/proxy/openid_connect/provider_call.h"
#include "models/core/random.h"

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

/// What discovery brought, or why it failed.
struct Discovered {
    QJsonObject configuration;
    QJsonArray keys;
    QString failure;
};

ProviderCall discoveryCall(const PluginConfig &config, const QString &url)
{
    ProviderCall call { "GET", QUrl(url), { { "Accept", "application/json" } } };
    const QStringList names = config.texts(u"discovery_headers_names"_s);
    const QStringList values = config.texts(u"discovery_headers_values"_s);
    for (qsizetype i = 0; i < names.size(); ++i)
        call.headers.append(Header(names.at(i).toUtf8(), values.value(i).toUtf8()));
    call.timeoutMs = static_cast<int>(config.number(u"timeout"_s));
    call.verifiesCertificate = config.flag(u"ssl_verify"_s);
    return call;
}

QString failureOf(const ProviderAnswer &answer)
{
    return answer.isReached() ? QString(u"invalid status code received ("_s + QString::number(answer.status) + u')') : answer.failure;
}

Discovered discover(const PluginConfig &config)
{
    const QString issuer = plainIssuer(config.text(u"issuer"_s));
    Discovered found;
    QStringList keySets = config.texts(u"extra_jwks_uris"_s);
    if (!config.flag(u"using_pseudo_issuer"_s)) {
        const ProviderAnswer answer = callProvider(discoveryCall(config, issuer + u"/.well-known/openid-configuration"));
        if (answer.status != 200 || answer.json.isEmpty()) {
            found.failure = failureOf(answer);
            return found;
        }
        found.configuration = answer.json;
        keySets.prepend(answer.json.value(u"jwks_uri"_s).toString());
    }
    for (const QString &url : keySets) {
        const ProviderAnswer answer = callProvider(discoveryCall(config, url));
        const QJsonArray keys = answer.json.value(u"keys"_s).toArray();
        for (const auto &key : keys)
            found.keys.append(key);
    }
    return found;
}

} // namespace

QString plainIssuer(const QString &issuer)
{
    static const QString path = u"/.well-known/openid-configuration"_s;
    QString plain = issuer.endsWith(path) ? issuer.chopped(path.size()) : issuer;
    while (plain.endsWith(u'/'))
        plain.chop(1);
    return plain;
}

QJsonObject IssuerRow::shown() const
{
    return { { u"id"_s, id }, { u"issuer"_s, issuer }, { u"created_at"_s, createdAt.toSecsSinceEpoch() },
        { u"configuration"_s, configuration }, { u"keys"_s, keys } };
}

Issuers::Issuers(const core::Clock &clock, GatewayLog &log)
    : m_clock(clock)
    , m_log(log)
{
}

std::optional<IssuerRow> Issuers::find(const PluginConfig &config)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto row = m_rows.find(plainIssuer(config.text(u"issuer"_s))); row != m_rows.end())
            return row->second;
    }
    return load(config);
}

std::optional<IssuerRow> Issuers::refresh(const PluginConfig &config)
{
    const QDateTime now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        const auto row = m_rows.find(plainIssuer(config.text(u"issuer"_s)));
        if (row != m_rows.end() && row->second.loadedAt.addSecs(static_cast<qint64>(config.number(u"rediscovery_lifetime"_s))) > now)
            return row->second;
        if (row != m_rows.end())
            row->second.loadedAt = now; // others do not ask meanwhile
    }
    std::optional<IssuerRow> loaded = load(config);
    return loaded ? loaded : read(config.text(u"issuer"_s));
}

std::optional<IssuerRow> Issuers::load(const PluginConfig &config)
{
    const QString issuer = plainIssuer(config.text(u"issuer"_s));
    const Discovered found = discover(config);
    if (!found.failure.isEmpty()) {
        m_log.add(u"openid-connect"_s,
            u"loading configuration for %1 using discovery failed: %2 (falling back to empty configuration)"_s.arg(issuer, found.failure));
        return std::nullopt;
    }
    const QDateTime now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    IssuerRow &row = m_rows[issuer];
    if (row.id.isEmpty()) {
        row.id = core::randomUuid();
        row.issuer = issuer;
        row.createdAt = now;
        row.sessionSecret = core::randomBytes(32);
    }
    row.loadedAt = now;
    row.configuration = found.configuration;
    row.keys = found.keys;
    return row;
}

QList<IssuerRow> Issuers::list() const
{
    const std::lock_guard lock(m_mutex);
    QList<IssuerRow> rows;
    for (const auto &[issuer, row] : m_rows)
        rows.append(row);
    return rows;
}

std::optional<IssuerRow> Issuers::read(const QString &issuerOrId) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[issuer, row] : m_rows) {
        if (row.id == issuerOrId || issuer == plainIssuer(issuerOrId))
            return row;
    }
    return std::nullopt;
}

bool Issuers::remove(const QString &issuerOrId)
{
    const std::lock_guard lock(m_mutex);
    return std::erase_if(m_rows, [&issuerOrId](const auto &entry) {
        return entry.second.id == issuerOrId || entry.first == plainIssuer(issuerOrId);
    }) > 0;
}

void Issuers::clear()
{
    const std::lock_guard lock(m_mutex);
    m_rows.clear();
}

} // namespace sandbox::openid
