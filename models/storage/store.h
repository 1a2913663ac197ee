#pragma once

#include "models/core/clock.h"
#include "models/core/connection.h"
#include "models/core/provider.h"
#include "models/core/result.h"

#include <QJsonObject>

#include <chrono>
#include <vector>

namespace storage {

class Database;

/// A plan as it was stored, before its first step ran.
struct StoredPlan {
    QString id;
    QDateTime createdAt; ///< UTC
    QJsonObject plan;
};

/// One line of the journal.
struct StoredEvent {
    qint64 seq = 0; ///< grows by order of writing, over all plans
    QString planId;
    int stepIndex = 0;
    QString event;
    QDateTime at; ///< UTC
    QJsonObject detail;
};

/// A line that is to be added to the journal.
struct NewEvent {
    int stepIndex = 0;
    QString event;
    QJsonObject detail;
};

/// store.db: saved connections, saved providers and the journal. Never holds a secret.
///
/// A value that knows the path; each function opens and closes the file by itself, so copies may be used on any thread at once.
/// Besides its own errors every function has those of Database.
class Store {
public:
    /// Prepares the file (see prepareStoreFile()), which is made when it is missing.
    /// @param path usually core::dataDir() + "/store.db"
    /// @param clock outlives the store and its copies
    /// @param busyTimeout how long a write waits for another program's
    static core::Result<Store> open(
        const QString &path, const core::Clock &clock, std::chrono::milliseconds busyTimeout = std::chrono::seconds(10));

    /// Keeps the file open on this thread until the answer is destroyed. An operation that writes often, such as applying a plan,
    /// holds one: every write then costs a third, since closing the last connection empties SQLite's log into the file.
    core::Result<Database> keepOpen() const;

    /// All saved connections by name. Their clientKeyPem and the secrets of their access are empty: those stand in the keychain.
    core::Result<std::vector<core::Connection>> connections() const;
    /// @return NotFound `gatehouse.no_such_connection` (fields: id) when there is none
    core::Result<core::Connection> connection(const QString &id) const;
    /// Adds, or replaces the one with the same id.
    /// @return Conflict `gatehouse.name_taken` (fields: name); Invalid `gatehouse.empty_name` (fields: id; it or the name is
    ///         empty), `gatehouse.url_has_password` or `gatehouse.private_key_in_certificate` when a secret would get into the file
    core::Result<> save(const core::Connection &connection) const;
    /// @return NotFound `gatehouse.no_such_connection` (fields: id) when there is none
    core::Result<> removeConnection(const QString &id) const;

    /// All saved providers by name. Their clientKeyPem is empty: it stands in the keychain.
    core::Result<std::vector<core::Provider>> providers() const;
    /// @return NotFound `gatehouse.no_such_provider` (fields: id) when there is none
    core::Result<core::Provider> provider(const QString &id) const;
    /// Adds, or replaces the one with the same id. Errors as of save(Connection).
    core::Result<> save(const core::Provider &provider) const;
    /// @return NotFound `gatehouse.no_such_provider` (fields: id) when there is none
    core::Result<> removeProvider(const QString &id) const;

    /// Stores a plan; it is on the disk when this returns.
    /// @return Conflict `gatehouse.plan_exists` (fields: id) when one with this id is there
    core::Result<> appendPlan(const QString &id, const QJsonObject &plan) const;
    /// Stores an event at the end of the journal; it is on the disk when this returns.
    /// @return the event's `seq`; NotFound `gatehouse.no_such_plan` (fields: id)
    core::Result<qint64> appendEvent(const QString &planId, int stepIndex, const QString &event, const QJsonObject &detail) const;
    /// Stores several events of a plan at once, in their order: all of them are on the disk when this returns, or none.
    /// @return NotFound `gatehouse.no_such_plan` (fields: id)
    core::Result<> appendEvents(const QString &planId, const std::vector<NewEvent> &events) const;
    /// All events of a plan in the order of writing; empty when there is none.
    core::Result<std::vector<StoredEvent>> events(const QString &planId) const;
    /// All plans, oldest first.
    core::Result<std::vector<StoredPlan>> plans() const;
    /// @return NotFound `gatehouse.no_such_plan` (fields: id) when there is none
    core::Result<StoredPlan> plan(const QString &id) const;

private:
    Store(QString path, const core::Clock &clock, std::chrono::milliseconds busyTimeout);

    QString m_path;
    const core::Clock *m_clock;
    std::chrono::milliseconds m_busyTimeout;
};

} // namespace storage
