#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace gateway {

/// What the program knows of one kind of gateway object. Lists, forms, plans and exports are driven by this; adding a kind is
/// adding an entry to the catalogue.
struct EntityKind {
    QString name; ///< as the command line calls it: "services", "jwt-credentials"
    QString path; ///< top-level collection: "services", "jwts"; where it can be listed, read and deleted by id
    QString schema; ///< its name under /schemas: "services", "jwt_secrets"
    QString naturalKey; ///< the member a person knows it by: "name", "username", "group", "key"; "id" where the only one is a secret
    QString
        parent {}; ///< name of the kind it usually stands under, or empty: "consumers" for credentials, "services" for routes and plugins
    QString parentMember {}; ///< member that refers to the parent: "consumer"
    QString nestedPath {}; ///< its collection under the parent: "jwt" in /consumers/{c}/jwt
    bool nestedByNaturalKey = false; ///< PUT under the parent is by natural key, not by id (acls)
    QStringList wholeMembers {}; ///< maps, which are compared whole: an entry more is a difference
    QStringList secretMembers {}; ///< dotted paths of members that are secrets and never leave memory
    QStringList serverSet {}; ///< members that the gateway sets: id, created_at, updated_at
    bool createdByPost = false; ///< has no PUT to an id of ours: POST to the collection, found again by its natural key
    bool onlyNested = false; ///< has no top-level collection at all (contracts)
    bool enterpriseOnly = false;
};

/// Every kind, in the order in which they can be created.
std::span<const EntityKind> entityKinds();

/// The kind called @p name, or null.
const EntityKind *findKind(QStringView name);

namespace kinds {
/// An upstream API.
const EntityKind &services();
/// What requests reach a service.
const EntityKind &routes();
/// A caller; its custom_id joins it to a client of a provider.
const EntityKind &consumers();
/// A policy, global or on a service, route or consumer.
const EntityKind &plugins();
/// A group that a consumer is in.
const EntityKind &acls();
/// A provider's public key (or a shared secret) under a client's name, for the jwt plugin.
const EntityKind &jwtCredentials();
/// An API key of a consumer.
const EntityKind &keyAuthCredentials();
/// Somebody with an account at the developer portal; natural key `email`.
const EntityKind &developers();
/// What a developer registered; natural key `name` under its developer, `custom_id` is the client id at the provider. Making one makes its
/// consumer.
const EntityKind &applications();
/// Which application may call which service ("application instance"), natural key `service.id` under its application; its parent id is
/// "<developer>/<application>".
const EntityKind &contracts();
} // namespace kinds

} // namespace gateway
