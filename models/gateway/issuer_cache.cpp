#include "models/gateway/issuer_cache.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

/// No kind of the catalogue: nobody creates or edits one.
EntityKind issuerKind()
{
    return {
        .name = u"openid-connect-issuers"_s, .path = u"openid-connect/issuers"_s, .schema = u"oic_issuers"_s, .naturalKey = u"issuer"_s
    };
}

/// An object or a list, or either as JSON in a text.
QJsonValue unpacked(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

CachedIssuer fromEntity(const Entity &entity)
{
    CachedIssuer cached;
    cached.id = entity.id();
    cached.issuer = entity.text("issuer"_L1);
    cached.createdAt = entity.json.value("created_at"_L1).toInteger();
    // What came as text was not looked through for secrets.
    const Entity parts = entityFromJson(
        {
            { u"configuration"_s, unpacked(entity.json.value("configuration"_L1)) },
            { u"keys"_s, unpacked(entity.json.value("keys"_L1)) },
        },
        issuerKind());
    cached.configuration = parts.json.value("configuration"_L1).toObject();
    const QJsonValue keys = parts.json.value("keys"_L1);
    cached.keys = keys.isObject() ? keys.toObject().value("keys"_L1).toArray() : keys.toArray();
    return cached;
}

} // namespace

core::Result<std::optional<QList<CachedIssuer>>> cachedIssuers(const AdminClient &client)
{
    const auto listed = client.list(issuerKind());
    if (!listed) {
        const core::Error &error = listed.error();
        if (error.kind == core::Error::Kind::NotFound && !error.text.contains("workspace"_L1, Qt::CaseInsensitive))
            return std::nullopt;
        return core::failure(error);
    }
    QList<CachedIssuer> issuers;
    for (const Entity &entity : *listed)
        issuers.append(fromEntity(entity));
    return issuers;
}

core::Result<> forgetIssuer(const AdminClient &client, const QString &issuerOrId)
{
    return client.remove(issuerKind(), issuerOrId);
}

core::Result<> forgetAllIssuers(const AdminClient &client)
{
    EntityKind plugin = issuerKind();
    plugin.path = u"openid-connect"_s;
    return client.remove(plugin, u"issuers"_s);
}

} // namespace gateway
