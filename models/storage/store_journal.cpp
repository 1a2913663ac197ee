#include "models/storage/database.h"
#include "models/storage/store.h"

#include <QJsonDocument>

namespace storage {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

QString toText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject fromText(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

QDateTime toTime(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QString toText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

StoredPlan planOf(const Query &row)
{
    return { row.value(0).toString(), toTime(row.value(1)), fromText(row.value(2)) };
}

QJsonObject idField(const QString &id)
{
    return { { u"id"_s, id } };
}

Result<> insert(Database &database, const QString &planId, const NewEvent &event, const QDateTime &at)
{
    auto done = database.run(u"INSERT INTO events (plan_id, step_index, event, at, json) VALUES (?, ?, ?, ?, ?)"_s,
        { planId, event.stepIndex, event.event, toText(at), toText(event.detail) });
    if (!done && done.error().code == "gatehouse.no_parent_row"_L1)
        return core::failure(Error::Kind::NotFound, u"gatehouse.no_such_plan"_s, {}, {}, idField(planId));
    return done;
}

} // namespace

Result<> Store::appendPlan(const QString &id, const QJsonObject &plan) const
{
    auto database = Database::open(m_path, m_busyTimeout);
    if (!database)
        return core::failure(database.error());
    auto done = database->run(u"INSERT INTO plans (id, created_at, json) VALUES (?, ?, ?)"_s, { id, toText(m_clock->now()), toText(plan) });
    if (!done && done.error().code == "gatehouse.not_unique"_L1)
        return core::failure(Error::Kind::Conflict, u"gatehouse.plan_exists"_s, {}, {}, idField(id));
    return done;
}

Result<qint64> Store::appendEvent(const QString &planId, int stepIndex, const QString &event, const QJsonObject &detail) const
{
    auto database = Database::open(m_path, m_busyTimeout);
    if (!database)
        return core::failure(database.error());
    if (const auto done = insert(*database, planId, { stepIndex, event, detail }, m_clock->now()); !done)
        return core::failure(done.error());
    const auto seq = database->single(u"SELECT last_insert_rowid()"_s);
    if (!seq)
        return core::failure(seq.error());
    return seq->toLongLong();
}

Result<> Store::appendEvents(const QString &planId, const std::vector<NewEvent> &events) const
{
    auto database = Database::open(m_path, m_busyTimeout);
    if (!database)
        return core::failure(database.error());
    auto transaction = WriteTransaction::begin(*database);
    if (!transaction)
        return core::failure(transaction.error());
    for (const NewEvent &event : events) {
        if (const auto done = insert(*database, planId, event, m_clock->now()); !done)
            return done;
    }
    return transaction->commit();
}

Result<std::vector<StoredEvent>> Store::events(const QString &planId) const
{
    auto database = Database::open(m_path, m_busyTimeout);
    if (!database)
        return core::failure(database.error());
    auto rows = database->query(u"SELECT seq, step_index, event, at, json FROM events WHERE plan_id = ? ORDER BY seq"_s, { planId });
    if (!rows)
        return core::failure(rows.error());
    std::vector<StoredEvent> events;
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        events.push_back({ rows->value(0).toLongLong(), planId, rows->value(1).toInt(), rows->value(2).toString(), toTime(rows->value(3)),
            fromText(rows->value(4)) });
    if (!more)
        return core::failure(more.error());
    return events;
}

Result<std::vector<StoredPlan>> Store::plans() const
{
    auto database = Database::open(m_path, m_busyTimeout);
    if (!database)
        return core::failure(database.error());
    auto rows = database->query(u"SELECT id, created_at, json FROM plans ORDER BY rowid"_s);
    if (!rows)
        return core::failure(rows.error());
    std::vector<StoredPlan> plans;
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        plans.push_back(planOf(*rows));
    if (!more)
        return core::failure(more.error());
    return plans;
}

Result<StoredPlan> Store::plan(const QString &id) const
{
    auto database = Database::open(m_path, m_busyTimeout);
    if (!database)
        return core::failure(database.error());
    auto rows = database->query(u"SELECT id, created_at, json FROM plans WHERE id = ?"_s, { id });
    if (!rows)
        return core::failure(rows.error());
    const auto found = rows->next();
    if (!found)
        return core::failure(found.error());
    if (!*found)
        return core::failure(Error::Kind::NotFound, u"gatehouse.no_such_plan"_s, {}, {}, idField(id));
    return planOf(*rows);
}

} // namespace storage
