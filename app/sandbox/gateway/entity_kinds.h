#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox {

/// A field of an entity that points to another one.
struct ForeignKey {
    QString field;
    QString kind;
    bool cascades = false; ///< deleting the other one deletes this one; otherwise it is refused
};

/// What the Admin API does with one sort of entity, beyond what its schema says.
struct EntityKind {
    QString name; ///< as in `/schemas/{name}`
    QByteArray collection; ///< top-level path; empty = there is none
    QByteArray nested; ///< path below a parent; empty = there is none
    QString endpointKey; ///< field that the path may name instead of the id; empty = the id alone
    QString scopedKey; ///< field that a path below the first parent may name instead of the id
    QList<QStringList> uniqueKeys; ///< single fields and composite keys
    QList<ForeignKey> foreignKeys;
    bool hasTtl = false; ///< answers show `ttl` although the schema does not
    bool lagsInProxy = false; ///< the proxy learns of a change later (gateway recording, section 5)
    bool isEnterprise = false; ///< of the Enterprise edition alone, which serves its paths from files of their own

    const ForeignKey *foreignKeyTo(const QString &kind) const;
};

/// Every kind the sandbox serves, in the order of dependence: parents first.
const QList<EntityKind> &entityKinds();
const EntityKind *findKind(const QString &name);
/// The open-source kind with that top-level path.
const EntityKind *findCollection(const QByteArray &path);
/// The open-source kind that is listed under `/{parent}/{id}/{path}`.
const EntityKind *findNested(const EntityKind &parent, const QByteArray &path);

} // namespace sandbox
