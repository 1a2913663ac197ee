#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

namespace {

QList<Reference> ofConsumer(const QString &nestedPath, bool oftenDenied = false)
{
    return { { .member = u"consumer"_s,
        .kind = u"consumers"_s,
        .nestedPath = nestedPath,
        .onDelete = OnDelete::Cascades,
        .isParent = true,
        .oftenDenied = oftenDenied } };
}

Kinds keyKinds()
{
    return {
        { .name = u"jwt-credentials"_s,
            .path = u"jwts"_s,
            .schema = u"jwt_secrets"_s,
            .naturalKey = u"key"_s,
            .columns = { u"algorithm"_s },
            .references = ofConsumer(u"jwt"_s),
            .uniqueMembers = { u"key"_s },
            .secretMembers = { u"secret"_s },
            .serverSet = creationTime() },
        // Its key is the secret itself, so a person and a path know it by its id.
        { .name = u"key-auth-credentials"_s,
            .path = u"key-auths"_s,
            .schema = u"keyauth_credentials"_s,
            .naturalKey = u"id"_s,
            .references = ofConsumer(u"key-auth"_s),
            .uniqueMembers = { u"key"_s },
            .secretMembers = { u"key"_s },
            .serverSet = creationTime() + QStringList { u"ttl"_s },
            .expires = true },
    };
}

Kinds userKinds()
{
    return {
        { .name = u"basic-auth-credentials"_s,
            .path = u"basic-auths"_s,
            .schema = u"basicauth_credentials"_s,
            .naturalKey = u"username"_s,
            .references = ofConsumer(u"basic-auth"_s, true),
            .uniqueMembers = { u"username"_s },
            .secretMembers = { u"password"_s },
            .serverSet = creationTime(),
            .hashedMember = u"password"_s },
        { .name = u"hmac-auth-credentials"_s,
            .path = u"hmac-auths"_s,
            .schema = u"hmacauth_credentials"_s,
            .naturalKey = u"username"_s,
            .references = ofConsumer(u"hmac-auth"_s, true),
            .uniqueMembers = { u"username"_s },
            .secretMembers = { u"secret"_s },
            .serverSet = creationTime() },
    };
}

Kinds oauth2Kinds()
{
    const auto of = [](const QString &member, const QString &kind, bool isParent) {
        return Reference { .member = member,
            .kind = kind,
            .nestedPath = u"oauth2_tokens"_s,
            .onDelete = OnDelete::Cascades,
            .isParent = isParent,
            .oftenDenied = true };
    };
    return {
        { .name = u"oauth2-credentials"_s,
            .path = u"oauth2"_s,
            .schema = u"oauth2_credentials"_s,
            .naturalKey = u"client_id"_s,
            .columns = { u"name"_s, u"redirect_uris"_s },
            .references = ofConsumer(u"oauth2"_s, true),
            .uniqueMembers = { u"client_id"_s },
            .secretMembers = { u"client_secret"_s },
            .serverSet = creationTime(),
            .hashedMember = u"client_secret"_s,
            .hashedWhen = u"hash_secret"_s },
        // Both tokens are secrets, so a person and a path know it by its id.
        { .name = u"oauth2-tokens"_s,
            .path = u"oauth2_tokens"_s,
            .schema = u"oauth2_tokens"_s,
            .naturalKey = u"id"_s,
            .columns = { u"scope"_s, u"expires_in"_s },
            .references = { of(u"credential"_s, u"oauth2-credentials"_s, true), of(u"service"_s, u"services"_s, false) },
            .uniqueMembers = { u"access_token"_s, u"refresh_token"_s },
            .secretMembers = { u"access_token"_s, u"refresh_token"_s },
            .serverSet = creationTime() + QStringList { u"ttl"_s },
            .expires = true },
    };
}

} // namespace

Kinds credentialKinds()
{
    Kinds all { { .name = u"acls"_s,
        .path = u"acls"_s,
        .schema = u"acls"_s,
        .naturalKey = u"group"_s,
        .references = ofConsumer(u"acls"_s),
        .nestedByNaturalKey = true,
        .serverSet = creationTime() } };
    for (const Kinds &part : { keyKinds(), userKinds(), oauth2Kinds() })
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace gateway::kinds
