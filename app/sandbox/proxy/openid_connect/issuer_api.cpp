#include "app/sandbox/proxy/openid_connect/issuer_api.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/entity_input.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"
#include "models/core/random.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

const QByteArrayList listMethods { "DELETE", "GET", "HEAD", "OPTIONS" };

} // namespace

IssuerApi::IssuerApi(openid::Issuers &issuers, const SchemaCatalogue &catalogue, const core::Clock &clock, const GatewayOptions &options)
    : m_issuers(issuers)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_options(options)
{
}

AdminExtension IssuerApi::extension()
{
    if (!m_catalogue.plugin(u"openid-connect"_s))
        return {};
    return { [this](const QList<QByteArray> &segments) { return find(segments); },
        [this](const EntityKind &kind, const AdminBody &body) { return refuse(kind, body); } };
}

std::optional<AdminResource> IssuerApi::find(const QList<QByteArray> &segments)
{
    const bool isOurs = segments.size() >= 2 && segments.size() <= 3 && segments.first() == "openid-connect";
    if (isOurs && segments.at(1) == "jwks" && segments.size() == 2)
        return AdminResource { listMethods, [this](const QByteArray &method, const AdminBody &) {
                                  if (method != "DELETE")
                                      return keys();
                                  const std::lock_guard lock(m_mutex);
                                  m_key.reset();
                                  return HttpReply { 204, {}, {} };
                              } };
    if (!isOurs || segments.at(1) != "issuers")
        return std::nullopt;
    if (segments.size() == 2)
        return AdminResource { listMethods, [this](const QByteArray &method, const AdminBody &) {
                                  if (method == "DELETE") {
                                      m_issuers.clear();
                                      return HttpReply { 204, {}, {} };
                                  }
                                  QJsonArray rows;
                                  for (const openid::IssuerRow &row : m_issuers.list())
                                      rows.append(row.shown());
                                  return jsonReply(200, { { u"data"_s, rows }, { u"next"_s, QJsonValue::Null } });
                              } };
    const QString key = decodeSegment(segments.at(2));
    return AdminResource { listMethods, [this, key](const QByteArray &method, const AdminBody &) {
                              if (method == "DELETE")
                                  return m_issuers.remove(key) ? HttpReply { 204, {}, {} } : notFound();
                              const std::optional<openid::IssuerRow> row = m_issuers.read(key);
                              return row ? jsonReply(200, row->shown()) : notFound();
                          } };
}

/// Up to 3.4.3.24 a plugin is not saved when its issuer does not answer.
std::optional<HttpReply> IssuerApi::refuse(const EntityKind &kind, const AdminBody &body)
{
    if (!m_options.unknown.discoveryAtSave || kind.name != u"plugins"_s)
        return std::nullopt;
    AdminBody typed = body;
    if (!typed.json.contains(u"name"_s))
        typed.json.insert(u"name"_s, u"openid-connect"_s); // no other plugin has an issuer
    const QJsonValue issuer = typed.json.value(u"config"_s).toObject().value(u"issuer"_s);
    if (typed.json.value(u"name"_s) != u"openid-connect"_s || !issuer.isString())
        return std::nullopt;
    QJsonObject errors;
    const QJsonObject fields = readFields(m_catalogue, kind, typed, errors);
    const RecordSchema &schema = *m_catalogue.plugin(u"openid-connect"_s);
    const QJsonObject filled = fillFields(schema, fields, WriteMode::Insert, m_clock.now());
    const FieldSchema &config = *schema.find(u"config"_s);
    if (!validateField(config, filled.value(u"config"_s), WriteMode::Insert).isNull())
        return std::nullopt; // what the schema says comes first
    if (m_issuers.load(openid::PluginConfig(filled.value(u"config"_s).toObject())))
        return std::nullopt;
    return schemaViolation({ { u"config"_s, QJsonObject { { u"issuer"_s, u"the discovery document could not be loaded"_s } } } });
}

HttpReply IssuerApi::keys()
{
    const std::lock_guard lock(m_mutex);
    if (!m_key) {
        core::Result<jose::Jwk> made = jose::Jwk::generate(jose::Algorithm::RS256, core::randomUuid());
        if (!made)
            return unexpectedError();
        m_key = *std::move(made);
    }
    HttpReply reply = jsonReply(200, { { u"keys"_s, QJsonArray { m_key->publicJson() } } });
    reply.headers.removeIf([](const Header &header) { return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0; });
    reply.headers.append(Header("Content-Type", "application/jwk-set+json"));
    return reply;
}

} // namespace sandbox
