#include "app/sandbox/provider/provider_state.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

constexpr int stateVersion = 1;

QJsonValue seconds(const QDateTime &time)
{
    return time.toSecsSinceEpoch();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

QJsonObject toJson(const ClientRecord &client)
{
    return { { u"id"_s, client.id }, { u"secret"_s, QString::fromUtf8(client.secret.reveal()) },
        { u"registration_token"_s, QString::fromUtf8(client.registrationToken.reveal()) }, { u"issued_at"_s, seconds(client.issuedAt) },
        { u"metadata"_s, client.metadata.json } };
}

QJsonObject toJson(const QByteArray &id, const GrantRecord &grant)
{
    QJsonArray used;
    for (const QByteArray &hash : grant.usedRefreshHashes)
        used << hex(hash);
    return { { u"id"_s, hex(id) }, { u"client_id"_s, grant.clientId }, { u"user"_s, grant.user },
        { u"scopes"_s, QJsonArray::fromStringList(grant.scopes) }, { u"audience"_s, grant.audience },
        { u"logged_in_at"_s, seconds(grant.loggedInAt) }, { u"refresh_sha256"_s, hex(grant.refreshHash) },
        { u"used_refresh_sha256"_s, used }, { u"expires_at"_s, seconds(grant.expiresAt) }, { u"server"_s, grant.server } };
}

QJsonObject toJson(const QByteArray &hash, const AccessTokenRecord &token)
{
    return { { u"sha256"_s, hex(hash) }, { u"client_id"_s, token.clientId }, { u"grant"_s, hex(token.grantId) }, { u"user"_s, token.user },
        { u"scopes"_s, QJsonArray::fromStringList(token.scopes) }, { u"audience"_s, token.audience }, { u"jti"_s, token.tokenId },
        { u"issued_at"_s, seconds(token.issuedAt) }, { u"expires_at"_s, seconds(token.expiresAt) }, { u"claims"_s, token.claims },
        { u"server"_s, token.server } };
}

tl::unexpected<core::Error> unusable(const QString &member)
{
    return core::failure(core::Error::Kind::Invalid, u"gatehouse.sandbox_state"_s, {}, u"provider."_s + member);
}

core::Result<> loadClients(ProviderState &state, const QJsonArray &array, const ProviderOptions &options)
{
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        const QString id = json.value("id"_L1).toString();
        const auto metadata = ClientMetadata::fromJson(json.value("metadata"_L1).toObject(), options);
        if (!metadata || id.isEmpty())
            return unusable(u"clients"_s);
        state.clients.insert(id,
            { id, core::Secret::fromText(json.value("secret"_L1).toString()),
                core::Secret::fromText(json.value("registration_token"_L1).toString()), timeOf(json.value("issued_at"_L1)), *metadata });
    }
    return {};
}

void loadGrants(ProviderState &state, const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        GrantRecord grant { json.value("client_id"_L1).toString(), json.value("user"_L1).toString(), texts(json.value("scopes"_L1)),
            json.value("audience"_L1).toString(), timeOf(json.value("logged_in_at"_L1)), unhex(json.value("refresh_sha256"_L1)), {},
            timeOf(json.value("expires_at"_L1)), json.value("server"_L1).toString() };
        const QStringList used = texts(json.value("used_refresh_sha256"_L1));
        for (const QString &hash : used)
            grant.usedRefreshHashes << QByteArray::fromHex(hash.toLatin1());
        state.grants.insert(unhex(json.value("id"_L1)), grant);
    }
}

void loadAccessTokens(ProviderState &state, const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        state.accessTokens.insert(unhex(json.value("sha256"_L1)),
            { json.value("client_id"_L1).toString(), unhex(json.value("grant"_L1)), json.value("user"_L1).toString(),
                texts(json.value("scopes"_L1)), json.value("audience"_L1).toString(), json.value("jti"_L1).toString(),
                timeOf(json.value("issued_at"_L1)), timeOf(json.value("expires_at"_L1)), json.value("claims"_L1).toObject(),
                json.value("server"_L1).toString() });
    }
}

} // namespace

QJsonObject ProviderState::save() const
{
    QJsonArray clientsJson;
    // Okta's are made of its applications again.
    for (const ClientRecord &client : clients) {
        if (okta.isEmpty())
            clientsJson << toJson(client);
    }
    QJsonArray grantsJson;
    for (auto grant = grants.begin(); grant != grants.end(); ++grant)
        grantsJson << toJson(grant.key(), *grant);
    QJsonArray tokensJson;
    for (auto token = accessTokens.begin(); token != accessTokens.end(); ++token)
        tokensJson << toJson(token.key(), *token);
    return { { u"version"_s, stateVersion }, { u"keys"_s, keys.save() }, { u"clients"_s, clientsJson }, { u"grants"_s, grantsJson },
        { u"access_tokens"_s, tokensJson }, { u"consents"_s, dump().value("consents"_L1) }, { u"okta"_s, okta.save() } };
}

core::Result<> ProviderState::load(const QJsonObject &json, const ProviderOptions &options)
{
    if (json.value("version"_L1).toInt() != stateVersion)
        return unusable(u"version"_s);
    ProviderState fresh;
    if (const auto loaded = fresh.keys.load(json.value("keys"_L1).toArray(), options.algorithm); !loaded)
        return loaded;
    if (const auto loaded = loadClients(fresh, json.value("clients"_L1).toArray(), options); !loaded)
        return loaded;
    auto objects = okta::ObjectStore::load(json.value("okta"_L1).toArray());
    if (!objects)
        return core::failure(objects.error());
    fresh.okta = std::move(*objects);
    loadGrants(fresh, json.value("grants"_L1).toArray());
    loadAccessTokens(fresh, json.value("access_tokens"_L1).toArray());
    const QJsonObject consentsJson = json.value("consents"_L1).toObject();
    for (auto client = consentsJson.begin(); client != consentsJson.end(); ++client) {
        const QJsonObject people = client->toObject();
        for (auto person = people.begin(); person != people.end(); ++person)
            fresh.consents[client.key()].insert(person.key(), texts(person.value()));
    }
    *this = std::move(fresh);
    return {};
}

} // namespace sandbox::provider
