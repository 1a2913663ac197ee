#include "models/storage/migrations.h"

#include "models/storage/database.h"

#include <QJsonObject>

namespace storage {

using namespace Qt::StringLiterals;
using core::Result;

std::vector<Migration> storeMigrations()
{
    return {
        { 1,
            {
                u"CREATE TABLE connections (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, json TEXT NOT NULL)"_s,
                u"CREATE TABLE providers (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, json TEXT NOT NULL)"_s,
                u"CREATE TABLE plans (id TEXT PRIMARY KEY, created_at TEXT NOT NULL, json TEXT NOT NULL)"_s,
                u"CREATE TABLE events (seq INTEGER PRIMARY KEY AUTOINCREMENT, plan_id TEXT NOT NULL REFERENCES plans (id), "
                "step_index INTEGER NOT NULL, event TEXT NOT NULL, at TEXT NOT NULL, json TEXT NOT NULL)"_s,
                u"CREATE INDEX events_of_plan ON events (plan_id, seq)"_s,
                u"CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END"_s,
                u"CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END"_s,
            } },
        // What was saved before went in by its token, if it had one, and could write.
        { 2,
            { u"UPDATE connections SET json = json_set(json, '$.safeMode', 'write', "
              "'$.access', json('{\"sort\":\"token\",\"user\":\"\",\"headers\":[]}'))"_s } },
    };
}

Result<int> storedVersion(Database &database)
{
    const auto version = database.single(u"PRAGMA user_version"_s);
    if (!version)
        return core::failure(version.error());
    return version->toInt();
}

Result<> migrate(Database &database, const std::vector<Migration> &migrations)
{
    auto transaction = WriteTransaction::begin(database);
    if (!transaction)
        return core::failure(transaction.error());
    // Read inside the transaction: another program may have migrated while this one waited.
    const auto found = storedVersion(database);
    if (!found)
        return core::failure(found.error());
    const int known = migrations.empty() ? 0 : migrations.back().version;
    if (*found > known)
        return core::failure(core::Error::Kind::Storage, u"gatehouse.store_newer"_s, {}, database.path(),
            QJsonObject { { u"found"_s, *found }, { u"known"_s, known } });
    for (const Migration &migration : migrations) {
        if (migration.version <= *found)
            continue;
        for (const QString &statement : migration.statements) {
            if (auto done = database.run(statement); !done)
                return done;
        }
        if (auto done = database.run(u"PRAGMA user_version=%1"_s.arg(migration.version)); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace storage
