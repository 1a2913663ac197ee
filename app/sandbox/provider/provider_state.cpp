#include "app/sandbox/provider/provider_state.h"

#include "models/core/random.h"
#include "models/jose/base64url.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

QString hexHash(const core::Secret &secret)
{
    return QString::fromLatin1(hashOf(secret.reveal()).toHex());
}

template <typename Records, typename Predicate> void removeIf(Records &records, Predicate predicate)
{
    for (auto record = records.begin(); record != records.end();)
        record = predicate(*record) ? records.erase(record) : std::next(record);
}

} // namespace

bool isPasswordOf(const ProviderOptions &options, const QString &login, const core::Secret &password)
{
    return std::any_of(options.users.cbegin(), options.users.cend(),
        [&](const ProviderUser &user) { return user.login == login && !user.password.isEmpty() && user.password == password; });
}

QByteArray hashOf(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256);
}

QByteArray randomText(int bytes)
{
    return jose::toBase64Url(core::randomBytes(bytes));
}

core::Result<> ProviderState::seed(const ProviderOptions &options, const QDateTime &now)
{
    for (const ProviderClientSeed &seed : options.clients) {
        const auto metadata = ClientMetadata::fromJson(seed.metadata, options);
        if (!metadata)
            return core::failure(metadata.error());
        clients.insert(seed.id, { seed.id, seed.secret, {}, now, *metadata });
    }
    return {};
}

void ProviderState::removeClient(const QString &id)
{
    clients.remove(id);
    consents.remove(id);
    const auto ofClient = [&id](const auto &record) { return record.clientId == id; };
    removeIf(grants, ofClient);
    removeIf(accessTokens, ofClient);
    removeIf(codes, [&id](const CodeRecord &code) { return code.request.clientId == id; });
    removeIf(interactions, [&id](const InteractionRecord &interaction) { return interaction.request.clientId == id; });
}

void ProviderState::revokeGrant(const QByteArray &grantId)
{
    // Callers pass the map's own key, which remove() frees.
    const QByteArray id = grantId;
    grants.remove(id);
    removeIf(accessTokens, [&id](const AccessTokenRecord &token) { return !id.isEmpty() && token.grantId == id; });
}

QMap<QByteArray, GrantRecord>::iterator ProviderState::findGrant(const QByteArray &refreshHash)
{
    return std::find_if(grants.begin(), grants.end(), [&refreshHash](const GrantRecord &grant) {
        return grant.refreshHash == refreshHash || grant.usedRefreshHashes.contains(refreshHash);
    });
}

void ProviderState::purge(const QDateTime &now)
{
    const auto expired = [&now](const auto &record) { return record.expiresAt <= now; };
    removeIf(sessions, expired);
    removeIf(interactions, expired);
    removeIf(codes, expired);
    removeIf(grants, expired);
    removeIf(accessTokens, expired);
}

void ProviderState::clear()
{
    SigningKeys kept = std::move(keys);
    *this = {};
    keys = std::move(kept);
}

QJsonObject ProviderState::dump() const
{
    QJsonObject clientsJson;
    for (const ClientRecord &client : clients) {
        QJsonObject json = client.metadata.json;
        if (!client.secret.isEmpty())
            json.insert("client_secret_sha256"_L1, hexHash(client.secret));
        if (!client.registrationToken.isEmpty())
            json.insert("registration_access_token_sha256"_L1, hexHash(client.registrationToken));
        clientsJson.insert(client.id, json);
    }
    QStringList grantLines;
    for (const GrantRecord &grant : grants) {
        grantLines << u"%1 %2 [%3] %4%5"_s.arg(grant.clientId, grant.user, grant.scopes.join(u' '), grant.audience,
            grant.refreshHash.isEmpty() ? QString() : u" with a refresh token"_s);
    }
    grantLines.sort();
    QJsonObject consentsJson;
    for (auto client = consents.begin(); client != consents.end(); ++client) {
        QJsonObject people;
        for (auto person = client->begin(); person != client->end(); ++person)
            people.insert(person.key(), QJsonArray::fromStringList(person.value()));
        consentsJson.insert(client.key(), people);
    }
    QJsonObject json { { u"clients"_s, clientsJson }, { u"consents"_s, consentsJson },
        { u"grants"_s, QJsonArray::fromStringList(grantLines) }, { u"keys"_s, keys.publicSet().value("keys"_L1) } };
    if (!okta.isEmpty())
        json.insert(u"okta"_s, okta.dump());
    return json;
}

} // namespace sandbox::provider
