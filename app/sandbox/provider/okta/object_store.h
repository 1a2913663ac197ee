#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace sandbox::provider::okta {

/// The kinds of things that an org holds.
enum class Kind {
    Server, ///< a custom authorization server
    Claim, ///< under a server
    Scope, ///< under a server
    Policy, ///< under a server
    Rule, ///< under a policy
    App,
    AppSecret, ///< under an application
    AppGroup, ///< under an application; its id is the group's
    AppUser, ///< under an application; its id is the person's
    Group,
    GroupMember, ///< under a group; its id is the person's
    User,
};

/// One of them, as its API shows it, without links.
struct Object {
    Kind kind = Kind::Server;
    QString parent; ///< id of what it stands under; empty = the org
    QString id;
    QJsonObject json;
    core::Secret secret {}; ///< of an AppSecret alone
};

/// Everything that the management API keeps, in the order of creation. Values: what is read is a copy. Not thread-safe.
class ObjectStore {
public:
    std::optional<Object> find(Kind kind, const QString &parent, const QString &id) const;
    QList<Object> list(Kind kind, const QString &parent = {}) const;
    /// Adds, or takes the place of the one with the same kind, parent and id.
    void put(const Object &object);
    /// Takes it away with all that stands under it.
    void remove(Kind kind, const QString &parent, const QString &id);
    /// Gives the siblings of one kind another order.
    void setList(Kind kind, const QString &parent, const QList<Object> &objects);
    bool isEmpty() const { return m_lists.isEmpty(); }

    /// As it may be compared: secrets as hashes, no times.
    QJsonArray dump() const;
    /// Secrets in clear.
    QJsonArray save() const;
    /// @return Invalid `gatehouse.sandbox_state`
    static core::Result<ObjectStore> load(const QJsonArray &array);

private:
    using Place = std::pair<int, QString>;

    QMap<Place, QList<Object>> m_lists;
};

/// The name of a kind in the state file: "claim".
QString kindName(Kind kind);

/// A fresh id in Okta's form: @p prefix and 17 letters and digits.
QString freshId(QLatin1StringView prefix);
/// The same for something that is there from the start: equal for equal @p name, so that it outlives a reset.
QString fixedId(QLatin1StringView prefix, const QString &name);

} // namespace sandbox::provider::okta
