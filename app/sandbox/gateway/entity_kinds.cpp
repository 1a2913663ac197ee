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
        { u"services"_s, "services", "services", u"name"_s, true, { { u"name"_s } }, {}, false, true },
        { u"routes"_s, "routes", "routes", u"name"_s, true, { { u"name"_s } }, { { u"service"_s, u"services"_s, false } }, false, true },
        { u"consumers"_s, "consumers", "consumers", u"username"_s, false, { { u"username"_s }, { u"custom_id"_s } }, {}, false, false },
        { u"plugins"_s, "plugins", "plugins", u"instance_name"_s, true,
            { { u"instance_name"_s }, { u"consumer"_s, u"name"_s, u"route"_s, u"service"_s } },
            { { u"service"_s, u"services"_s, true }, { u"route"_s, u"routes"_s, true }, ofConsumer }, false, true },
        { u"acls"_s, "acls", "acls", {}, false, { { u"consumer"_s, u"group"_s } }, { ofConsumer }, false, false },
        { u"jwt_secrets"_s, "jwts", "jwt", u"key"_s, false, { { u"key"_s } }, { ofConsumer }, false, false },
        { u"keyauth_credentials"_s, "key-auths", "key-auth", u"key"_s, false, { { u"key"_s } }, { ofConsumer }, true, false },
        { u"oauth2_credentials"_s, "oauth2", "oauth2", u"client_id"_s, false, { { u"client_id"_s } }, { ofConsumer }, false, false },
        { u"oauth2_tokens"_s, "oauth2_tokens", "oauth2_tokens", u"access_token"_s, false, { { u"access_token"_s }, { u"refresh_token"_s } },
            { { u"credential"_s, u"oauth2_credentials"_s, true }, { u"service"_s, u"services"_s, true } }, true, false },
        { u"workspaces"_s, "workspaces", {}, u"name"_s, true, { { u"name"_s } }, {}, false, false, true },
        { u"developers"_s, "developers", "developers", u"email"_s, false, { { u"email"_s }, { u"custom_id"_s } },
            { { u"consumer"_s, u"consumers"_s, false } }, false, false, true },
        { u"applications"_s, "applications", "applications", {}, false, { { u"custom_id"_s } },
            { { u"developer"_s, u"developers"_s, true }, { u"consumer"_s, u"consumers"_s, false } }, false, false, true },
        { u"application_instances"_s, {}, "application_instances", {}, false, { { u"composite_id"_s } },
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
        if (!kind.isEnterprise && kind.collection == path)
            return &kind;
    }
    return nullptr;
}

const EntityKind *findNested(const EntityKind &parent, const QByteArray &path)
{
    for (const EntityKind &kind : entityKinds()) {
        if (!kind.isEnterprise && kind.nested == path && kind.foreignKeyTo(parent.name))
            return &kind;
    }
    return nullptr;
}

} // namespace sandbox
