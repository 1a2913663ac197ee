#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace gateway {

/// What becomes of an object when the one that it refers to is deleted.
enum class OnDelete {
    Refuses, ///< the gateway deletes nothing
    Cascades, ///< it goes along, without a word
    SetsNull, ///< it stays without the reference
    Dangles, ///< it stays and refers to nothing
};

/// A member of one kind that names an object of another. "Used by" is the same read from the other end (usersOf()).
struct Reference {
    QString member; ///< "service" of a route
    QString kind; ///< EntityKind::name of what it names
    QString nestedPath {}; ///< the collection of those that name it, below it: "routes" in /services/{s}/routes; empty = there is none
    OnDelete onDelete = OnDelete::Refuses;
    bool isParent = false; ///< a person makes it there: a credential of a consumer. Otherwise it is one setting among others
    bool oftenDenied = false; ///< a role for what it names is seldom one for these: what it may not see is not counted
};

/// What the program knows of one kind of gateway object. Lists, forms, plans and exports are driven by this; adding a kind is
/// adding a descriptor to a file under kinds/.
struct EntityKind {
    QString name; ///< as the command line calls it: "services", "jwt-credentials"
    QString path; ///< top-level collection: "services", "jwts"; where it can be listed, read and deleted by id
    QString schema; ///< its name under /schemas: "services", "jwt_secrets"
    QString naturalKey; ///< the member a person knows it by: "name", "username", "group", "key"; "id" where the only one is a secret
    QStringList columns {}; ///< dotted members that a table shows besides that key, the parent, the tags and the moment of creation
    QList<Reference> references {}; ///< the usual parent first
    QStringList uniqueMembers {}; ///< no two hold the same there; that several together be unique is left to the gateway
    bool nestedByNaturalKey = false; ///< PUT under the parent is by natural key, not by id (acls)
    QStringList wholeMembers {}; ///< maps, which are compared whole: an entry more is a difference
    QStringList secretMembers {}; ///< dotted paths of members that are secrets and never leave memory
    QStringList serverSet {}; ///< members that the gateway sets: id, created_at, updated_at
    QString hashedMember {}; ///< a secret that the gateway keeps as its hash: nobody can store the same again
    QString hashedWhen {}; ///< the switch that makes it so: "hash_secret"; empty = always
    QStringList derivedMembers {}; ///< told of other objects that stand by themselves: the `snis` of a certificate
    bool expires = false; ///< has a `ttl`, told as what is left of it
    QString wrapper {}; ///< what an answer may be wrapped in: {"developer": {...}}
    bool createdByPost = false; ///< has no PUT to an id of ours: POST to the collection, found again by its natural key
    bool onlyNested = false; ///< has no top-level collection at all (contracts, targets)
    bool onlyListed = false; ///< one of them cannot be asked for: it is sought in the list
    bool editedByPut = false; ///< not every node takes a PATCH of it: an edit puts the whole object
    bool readOnly = false; ///< shown and never written from here
    bool enterpriseOnly = false;

    /// Whether what was deleted can be made again under its own id.
    bool keepsItsId() const { return !createdByPost && !nestedByNaturalKey; }
    /// The reference to the usual parent, or null.
    const Reference *parentReference() const;
    /// The reference that makes it a child of @p parentKind, or null; one with a collection below that kind, where there are two.
    const Reference *referenceTo(QStringView parentKind) const;
    /// Kind that it usually stands under, or empty: "consumers" for credentials, "services" for routes and plugins.
    QString parent() const;
    /// Member that refers to that parent: "consumer".
    QString parentMember() const;
    /// Its collection under that parent: "jwt" in /consumers/{c}/jwt.
    QString nestedPath() const;
    /// Whether the way to one of them leads through its parent: no top-level path of every gateway has it.
    bool isBelowParent() const { return createdByPost || onlyNested; }
};

/// Every kind, in the order in which they can be created.
std::span<const EntityKind> entityKinds();

/// The kind called @p name, or null.
const EntityKind *findKind(QStringView name);

/// A kind whose objects refer to those of another.
struct KindUser {
    const EntityKind *kind;
    const Reference *reference;
};

/// Which kinds refer to @p kind, in the order of the catalogue.
QList<KindUser> usersOf(const EntityKind &kind);

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
