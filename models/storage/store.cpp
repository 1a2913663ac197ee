#include "models/storage/store.h"

#include "models/storage/database.h"
#include "models/storage/saved_json.h"
#include "models/storage/store_file.h"

#include <QJsonDocument>

namespace storage {

using namespace Qt::StringLiterals;
using core::Connection;
using core::Error;
using core::Provider;
using core::Result;

namespace {

tl::unexpected<Error> noSuch(const QString &what, const QString &id)
{
    return core::failure(Error::Kind::NotFound, u"gatehouse.no_such_"_s + what, {}, {}, QJsonObject { { u"id"_s, id } });
}

template <typename T> using Decode = Result<T> (*)(const QJsonObject &);

template <typename T> Result<std::vector<T>> readAll(Result<Database> database, const QString &table, Decode<T> decode)
{
    if (!database)
        return core::failure(database.error());
    auto rows = database->query(u"SELECT json FROM %1 ORDER BY name"_s.arg(table));
    if (!rows)
        return core::failure(rows.error());
    std::vector<T> found;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        auto decoded = decode(QJsonDocument::fromJson(rows->value(0).toByteArray()).object());
        if (!decoded)
            return core::failure(decoded.error());
        found.push_back(std::move(*decoded));
    }
    if (!more)
        return core::failure(more.error());
    return found;
}

template <typename T>
Result<T> readOne(Result<Database> database, const QString &table, const QString &id, const QString &what, Decode<T> decode)
{
    if (!database)
        return core::failure(database.error());
    const auto json = database->single(u"SELECT json FROM %1 WHERE id = ?"_s.arg(table), { id });
    if (!json)
        return core::failure(json.error());
    if (!json->isValid())
        return noSuch(what, id);
    return decode(QJsonDocument::fromJson(json->toByteArray()).object());
}

tl::unexpected<Error> emptyName(const QString &id)
{
    return core::failure(Error::Kind::Invalid, u"gatehouse.empty_name"_s, {}, {}, QJsonObject { { u"id"_s, id } });
}

Result<> write(Result<Database> database, const QString &table, const QString &id, const QString &name, const Result<QJsonObject> &json)
{
    if (!json)
        return core::failure(json.error());
    if (!database)
        return core::failure(database.error());
    if (id.isEmpty() || name.trimmed().isEmpty())
        return emptyName(id);
    auto done = database->run(u"INSERT INTO %1 (id, name, json) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
                              "SET name = excluded.name, json = excluded.json"_s.arg(table),
        { id, name, QString::fromUtf8(QJsonDocument(*json).toJson(QJsonDocument::Compact)) });
    if (!done && done.error().code == "gatehouse.not_unique"_L1)
        return core::failure(Error::Kind::Conflict, u"gatehouse.name_taken"_s, {}, {}, QJsonObject { { u"name"_s, name } });
    return done;
}

Result<> removeOne(Result<Database> database, const QString &table, const QString &id, const QString &what)
{
    if (!database)
        return core::failure(database.error());
    if (auto done = database->run(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), { id }); !done)
        return done;
    const auto removed = database->single(u"SELECT changes()"_s);
    if (!removed)
        return core::failure(removed.error());
    if (removed->toInt() == 0)
        return noSuch(what, id);
    return {};
}

} // namespace

Store::Store(QString path, const core::Clock &clock, std::chrono::milliseconds busyTimeout)
    : m_path(std::move(path))
    , m_clock(&clock)
    , m_busyTimeout(busyTimeout)
{
}

Result<Store> Store::open(const QString &path, const core::Clock &clock, std::chrono::milliseconds busyTimeout)
{
    if (auto ready = prepareStoreFile(path, storeMigrations(), busyTimeout); !ready)
        return core::failure(ready.error());
    return Store(path, clock, busyTimeout);
}

Result<Database> Store::keepOpen() const
{
    auto database = Database::open(m_path, m_busyTimeout);
    if (!database)
        return core::failure(database.error());
    // Only a connection that has read counts as one that is open.
    if (const auto version = storedVersion(*database); !version)
        return core::failure(version.error());
    return database;
}

Result<std::vector<Connection>> Store::connections() const
{
    return readAll<Connection>(Database::open(m_path, m_busyTimeout), u"connections"_s, connectionFromJson);
}

Result<Connection> Store::connection(const QString &id) const
{
    return readOne<Connection>(Database::open(m_path, m_busyTimeout), u"connections"_s, id, u"connection"_s, connectionFromJson);
}

Result<> Store::save(const Connection &connection) const
{
    return write(Database::open(m_path, m_busyTimeout), u"connections"_s, connection.id, connection.name, toJson(connection));
}

Result<> Store::removeConnection(const QString &id) const
{
    return removeOne(Database::open(m_path, m_busyTimeout), u"connections"_s, id, u"connection"_s);
}

Result<std::vector<Provider>> Store::providers() const
{
    return readAll<Provider>(Database::open(m_path, m_busyTimeout), u"providers"_s, providerFromJson);
}

Result<Provider> Store::provider(const QString &id) const
{
    return readOne<Provider>(Database::open(m_path, m_busyTimeout), u"providers"_s, id, u"provider"_s, providerFromJson);
}

Result<> Store::save(const Provider &provider) const
{
    return write(Database::open(m_path, m_busyTimeout), u"providers"_s, provider.id, provider.name, toJson(provider));
}

Result<> Store::removeProvider(const QString &id) const
{
    return removeOne(Database::open(m_path, m_busyTimeout), u"providers"_s, id, u"provider"_s);
}

} // namespace storage
