#pragma once

#include "models/core/secret.h"
#include "models/provisioning/declarative/declared_gateway.h"

namespace provisioning {

/// A member that holds something else than a file says.
struct MemberChange {
    QString path {}; ///< dotted
    QJsonValue before {};
    QJsonValue after {};
    bool isSecret = false; ///< then both values are left out
};

/// What differs between two objects that decidedMembers() made, records member by member, lists and maps whole. A member that one of
/// them leaves out is at its default there.
QList<MemberChange> memberChanges(const QJsonObject &before, const QJsonObject &after, const std::vector<forms::FormField> &fields);

/// What a PATCH has to hold, without its secrets.
struct ChangeBody {
    QJsonObject json;
    QHash<QString, core::Secret> secrets;
    QStringList overwritten {}; ///< paths of stored secrets that it replaces or takes away: only who keeps them can put them back
};

/// What a file says of an object.
struct WantedMembers {
    gateway::Entity entity; ///< its secrets are those that the file tells
    QStringList placeholders; ///< paths of the secrets that stay as they are
    QStringList maps; ///< paths of the members that are maps
};

/// The member that a gateway replaces whole and that holds the one at @p path: its list, or its map; otherwise the member itself.
QString replacedWith(const QString &path, const QStringList &maps);

/// The body that brings @p changes about. A record outside a plugin's `config` goes whole, for there a gateway may replace it; so does a
/// list or a map, with the secrets that stay in it.
ChangeBody bodyOf(const QList<MemberChange> &changes, const gateway::Entity &stored, const WantedMembers &wanted);

/// What @p object holds at a dotted path without indexes.
QJsonValue memberAt(const QJsonObject &object, const QString &path);

/// Whether @p object holds something at a dotted path, be it null.
bool holdsMember(const QJsonObject &object, const QString &path);

} // namespace provisioning
