#pragma once

#include "models/provisioning/declarative/declared_file.h"
#include "models/provisioning/declarative/declared_members.h"

namespace provisioning {

/// An object that is not on the gateway as a file says. Holds secrets; lives in memory only.
struct DeclaredChange {
    enum class What {
        Created, ///< the file has it alone
        Changed,
        OnlyThere, ///< the gateway has it alone
    };

    What what = What::Created;
    const gateway::EntityKind *kind = nullptr;
    QString id {}; ///< of the one on the gateway, or the one that it is to get
    QString name {};
    QString parent {}; ///< what stands in the path to it, where its kind needs that
    QList<MemberChange> members {}; ///< of Changed; of Created what it is to hold
    QJsonObject body {}; ///< to send, without secrets
    QHash<QString, core::Secret> secrets {}; ///< of `body`, by dotted path
    QStringList secretMembers {}; ///< every secret that is touched: of `body` without index, of OnlyThere what is lost
    QStringList wholeMembers {}; ///< maps in `body`
    bool losesSecret = false; ///< of OnlyThere: the gateway keeps a secret of it as a hash alone
};

/// What a file and a gateway differ in.
struct DeclaredDiff {
    QList<DeclaredChange> changes {}; ///< in the order of the catalogue; those that only the gateway has last
    qsizetype same = 0; ///< objects that are as the file says

    qsizetype count(DeclaredChange::What what) const;
};

/// Compares. A placeholder for a secret of an object that is there says nothing of that secret; a secret that the gateway keeps as a hash
/// is not compared. With select tags, what the gateway has alone counts only where it has them all, and every object of the file is to get
/// them.
/// @return as matchDeclared() and DeclaredSchemas::of(); Invalid `gatehouse.unknown_key` {key, nearest}, `gatehouse.placeholder_unfilled`
///         {name, member, variable} for a secret of a new object, and for what is no secret; Unsupported `gatehouse.bad_value` {key, value}
///         for a new group whose name looks like an id
core::Result<DeclaredDiff> compareDeclared(const DeclaredFile &file, const DeclaredGateway &gateway, DeclaredSchemas &schemas);

} // namespace provisioning
