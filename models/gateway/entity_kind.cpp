#include "models/gateway/entity_kind.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

enum Index {
    Services,
    Routes,
    Consumers,
    Plugins,
    Acls,
    JwtCredentials,
    KeyAuthCredentials,
    Developers,
    Applications,
    Contracts,
    Count,
};

const QStringList &timestamps()
{
    static const QStringList members { u"id"_s, u"created_at"_s, u"updated_at"_s };
    return members;
}

const QStringList &withoutUpdate()
{
    static const QStringList members { u"id"_s, u"created_at"_s };
    return members;
}

using Kinds = std::vector<EntityKind>;

Kinds proxyKinds()
{
    return {
        { .name = u"services"_s, .path = u"services"_s, .schema = u"services"_s, .naturalKey = u"name"_s, .serverSet = timestamps() },
        { .name = u"routes"_s,
            .path = u"routes"_s,
            .schema = u"routes"_s,
            .naturalKey = u"name"_s,
            .parent = u"services"_s,
            .parentMember = u"service"_s,
            .nestedPath = u"routes"_s,
            .wholeMembers = { u"headers"_s },
            .serverSet = timestamps() },
        { .name = u"consumers"_s,
            .path = u"consumers"_s,
            .schema = u"consumers"_s,
            .naturalKey = u"username"_s,
            .serverSet = timestamps() },
        { .name = u"plugins"_s,
            .path = u"plugins"_s,
            .schema = u"plugins"_s,
            .naturalKey = u"name"_s,
            .parent = u"services"_s,
            .parentMember = u"service"_s,
            .nestedPath = u"plugins"_s,
            // What the schemas of the bundled plugins mark `encrypted` and no name gives away.
            .secretMembers = { u"config.account_email"_s, u"config.aws_assume_role_arn"_s, u"config.clientid"_s, u"config.eab_kid"_s,
                u"config.http_endpoint"_s, u"config.key"_s },
            .serverSet = timestamps() },
    };
}

Kinds consumerKinds()
{
    return {
        { .name = u"acls"_s,
            .path = u"acls"_s,
            .schema = u"acls"_s,
            .naturalKey = u"group"_s,
            .parent = u"consumers"_s,
            .parentMember = u"consumer"_s,
            .nestedPath = u"acls"_s,
            .nestedByNaturalKey = true,
            .serverSet = withoutUpdate() },
        { .name = u"jwt-credentials"_s,
            .path = u"jwts"_s,
            .schema = u"jwt_secrets"_s,
            .naturalKey = u"key"_s,
            .parent = u"consumers"_s,
            .parentMember = u"consumer"_s,
            .nestedPath = u"jwt"_s,
            .secretMembers = { u"secret"_s },
            .serverSet = withoutUpdate() },
        // Its key is the secret itself, so a person and a path know it by its id.
        { .name = u"key-auth-credentials"_s,
            .path = u"key-auths"_s,
            .schema = u"keyauth_credentials"_s,
            .naturalKey = u"id"_s,
            .parent = u"consumers"_s,
            .parentMember = u"consumer"_s,
            .nestedPath = u"key-auth"_s,
            .secretMembers = { u"key"_s },
            .serverSet = { u"id"_s, u"created_at"_s, u"ttl"_s } },
    };
}

Kinds portalKinds()
{
    return {
        { .name = u"developers"_s,
            .path = u"developers"_s,
            .schema = u"developers"_s,
            .naturalKey = u"email"_s,
            .secretMembers = { u"password"_s, u"key"_s },
            .serverSet = timestamps(),
            .createdByPost = true,
            .enterpriseOnly = true },
        { .name = u"applications"_s,
            .path = u"applications"_s,
            .schema = u"applications"_s,
            .naturalKey = u"name"_s,
            .parent = u"developers"_s,
            .parentMember = u"developer"_s,
            .nestedPath = u"applications"_s,
            .serverSet = timestamps(),
            .createdByPost = true,
            .enterpriseOnly = true },
        { .name = u"contracts"_s,
            .path = u"application_instances"_s,
            .schema = u"application_instances"_s,
            .naturalKey = u"service"_s,
            .parent = u"applications"_s,
            .parentMember = u"application"_s,
            .nestedPath = u"application_instances"_s,
            .serverSet = { u"id"_s, u"created_at"_s, u"updated_at"_s, u"composite_id"_s, u"suspended"_s },
            .createdByPost = true,
            .onlyNested = true,
            .enterpriseOnly = true },
    };
}

std::array<EntityKind, Count> makeCatalogue()
{
    std::array<EntityKind, Count> kinds;
    auto next = kinds.begin();
    for (const Kinds &part : { proxyKinds(), consumerKinds(), portalKinds() })
        next = std::copy(part.begin(), part.end(), next);
    Q_ASSERT(next == kinds.end());
    return kinds;
}

const std::array<EntityKind, Count> &catalogue()
{
    static const std::array<EntityKind, Count> kinds = makeCatalogue();
    return kinds;
}

} // namespace

std::span<const EntityKind> entityKinds()
{
    return catalogue();
}

const EntityKind *findKind(QStringView name)
{
    const auto &kinds = catalogue();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [name](const EntityKind &kind) { return name == kind.name; });
    return found == kinds.end() ? nullptr : &*found;
}

namespace kinds {

const EntityKind &services()
{
    return catalogue()[Services];
}

const EntityKind &routes()
{
    return catalogue()[Routes];
}

const EntityKind &consumers()
{
    return catalogue()[Consumers];
}

const EntityKind &plugins()
{
    return catalogue()[Plugins];
}

const EntityKind &acls()
{
    return catalogue()[Acls];
}

const EntityKind &jwtCredentials()
{
    return catalogue()[JwtCredentials];
}

const EntityKind &keyAuthCredentials()
{
    return catalogue()[KeyAuthCredentials];
}

const EntityKind &developers()
{
    return catalogue()[Developers];
}

const EntityKind &applications()
{
    return catalogue()[Applications];
}

const EntityKind &contracts()
{
    return catalogue()[Contracts];
}

} // namespace kinds

} // namespace gateway
