#include "app/sandbox/gateway/entity_kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

const ForeignKey *EntityKind::foreignKeyTo(const QString &kind) const
{
    const auto found = std::find_if(foreignKeys.cbegin(), foreignKeys.cend(), [&kind](const ForeignKey &key) { return key.kind == kind; });
    return found == foreignKeys.cend() ? nullptr : &*found;
}

const QList<EntityKind> &entityKinds()
{
    static const ForeignKey ofConsumer { u"consumer"_s, u"consumers"_s, true };
    static const QList<EntityKind> kinds {
        { u"certificates"_s, "certificates", "certificates", {}, {}, {}, {} },
        { u"ca_certificates"_s, "ca_certificates", {}, {}, {}, { { u"cert_digest"_s } }, {} },
        { u"snis"_s, "snis", "snis", u"name"_s, {}, { { u"name"_s } }, { { u"certificate"_s, u"certificates"_s, true } } },
        { u"upstreams"_s, "upstreams", "upstreams", u"name"_s, {}, { { u"name"_s } },
            { { u"client_certificate"_s, u"certificates"_s, false } } },
        { u"targets"_s, {}, "targets", {}, u"target"_s, { { u"target"_s, u"upstream"_s } }, { { u"upstream"_s, u"upstreams"_s, true } } },
        { u"services"_s, "services", "services", u"name"_s, {}, { { u"name"_s } },
            { { u"client_certificate"_s, u"certificates"_s, false } }, false, true },
        { u"routes"_s, "routes", "routes", u"name"_s, {}, { { u"name"_s } }, { { u"service"_s, u"services"_s, false } }, false, true },
        { u"consumers"_s, "consumers", "consumers", u"username"_s, {}, { { u"username"_s }, { u"custom_id"_s } }, {} },
        { u"plugins"_s, "plugins", "plugins", u"instance_name"_s, {},
            { { u"instance_name"_s }, { u"consumer"_s, u"name"_s, u"route"_s, u"service"_s } },
            { { u"service"_s, u"services"_s, true }, { u"route"_s, u"routes"_s, true }, ofConsumer }, false, true },
        { u"acls"_s, "acls", "acls", {}, u"group"_s, { { u"consumer"_s, u"group"_s } }, { ofConsumer } },
        { u"jwt_secrets"_s, "jwts", "jwt", u"key"_s, {}, { { u"key"_s } }, { ofConsumer } },
        { u"keyauth_credentials"_s, "key-auths", "key-auth", u"key"_s, {}, { { u"key"_s } }, { ofConsumer }, true },
        { u"basicauth_credentials"_s, "basic-auths", "basic-auth", u"username"_s, {}, { { u"username"_s } }, { ofConsumer } },
        { u"hmacauth_credentials"_s, "hmac-auths", "hmac-auth", u"username"_s, {}, { { u"username"_s } }, { ofConsumer } },
        { u"oauth2_credentials"_s, "oauth2", "oauth2", u"client_id"_s, {}, { { u"client_id"_s } }, { ofConsumer } },
        { u"oauth2_tokens"_s, "oauth2_tokens", "oauth2_tokens", u"access_token"_s, {}, { { u"access_token"_s }, { u"refresh_token"_s } },
            { { u"credential"_s, u"oauth2_credentials"_s, true }, { u"service"_s, u"services"_s, true } }, true },
        { u"vaults"_s, "vaults", {}, u"prefix"_s, {}, { { u"prefix"_s } }, {} },
        { u"key_sets"_s, "key-sets", {}, u"name"_s, {}, { { u"name"_s } }, {} },
        { u"keys"_s, "keys", "keys", u"name"_s, {}, { { u"name"_s }, { u"kid"_s, u"set"_s } }, { { u"set"_s, u"key_sets"_s, true } } },
        { u"workspaces"_s, "workspaces", {}, u"name"_s, {}, { { u"name"_s } }, {}, false, false, true },
        { u"consumer_groups"_s, "consumer_groups", {}, u"name"_s, {}, { { u"name"_s } }, {}, false, false, true },
        { u"developers"_s, "developers", "developers", u"email"_s, {}, { { u"email"_s }, { u"custom_id"_s } },
            { { u"consumer"_s, u"consumers"_s, false } }, false, false, true },
        { u"applications"_s, "applications", "applications", {}, {}, { { u"custom_id"_s } },
            { { u"developer"_s, u"developers"_s, true }, { u"consumer"_s, u"consumers"_s, false } }, false, false, true },
        { u"application_instances"_s, {}, "application_instances", {}, {}, { { u"composite_id"_s } },
            { { u"application"_s, u"applications"_s, true }, { u"service"_s, u"services"_s, true } }, false, false, true },
    };
    return kinds;
}

const EntityKind *findKind(const QString &name)
{
    for (const EntityKind &kind : entityKinds()) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

const EntityKind *findCollection(const QByteArray &path)
{
    for (const EntityKind &kind : entityKinds()) {
        if (!kind.isEnterprise && !kind.collection.isEmpty() && kind.collection == path)
            return &kind;
    }
    return nullptr;
}

const EntityKind *findNested(const EntityKind &parent, const QByteArray &path)
{
    for (const EntityKind &kind : entityKinds()) {
        if (!kind.isEnterprise && !kind.nested.isEmpty() && kind.nested == path && kind.foreignKeyTo(parent.name))
            return &kind;
    }
    return nullptr;
}

} // namespace sandbox
