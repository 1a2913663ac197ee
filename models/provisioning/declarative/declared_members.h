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
};

/// What a file says of the secrets of an object, by path.
struct WantedSecrets {
    QHash<QString, core::Secret> literals;
    QStringList placeholders; ///< those that stay as they are
};

/// The body that brings @p changes about. A record outside a plugin's `config` goes whole, for there a gateway may replace it; so does a
/// list, with the secrets that stay in it.
ChangeBody bodyOf(const QList<MemberChange> &changes, const gateway::Entity &stored, const WantedSecrets &wanted);

/// What @p object holds at a dotted path without indexes.
QJsonValue memberAt(const QJsonObject &object, const QString &path);

/// Whether @p object holds something at a dotted path, be it null.
bool holdsMember(const QJsonObject &object, const QString &path);

} // namespace provisioning
