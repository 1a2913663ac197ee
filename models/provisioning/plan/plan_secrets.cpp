#include "models/provisioning/plan/plan_secrets.h"

#include "models/storage/secret_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;
using core::Secret;

PlanSecrets::PlanSecrets(storage::SecretStore *store, QString planId)
    : m_store(store)
    , m_planId(std::move(planId))
{
}

QString PlanSecrets::key(const QString &planId)
{
    return storage::secretKey(u"plan"_s, planId, u"secrets"_s);
}

Result<> PlanSecrets::load()
{
    if (!m_store)
        return {};
    const auto item = m_store->read(key(m_planId));
    if (!item && item.error().kind == core::Error::Kind::NotFound)
        return {};
    if (!item)
        return core::failure(item.error());

    const std::lock_guard lock(m_mutex);
    m_values.clear();
    const QJsonObject steps = QJsonDocument::fromJson(item->reveal()).object();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const QJsonObject values = step.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            m_values[step.key().toInt()].insert(value.key(), Secret(QByteArray::fromBase64(value.value().toString().toLatin1())));
    }
    return {};
}

Secret PlanSecrets::get(int step, const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    return m_values.value(step).value(name);
}

QHash<QString, Secret> PlanSecrets::all(int step) const
{
    const std::lock_guard lock(m_mutex);
    return m_values.value(step);
}

Result<> PlanSecrets::set(int step, const QHash<QString, Secret> &values)
{
    const std::lock_guard lock(m_mutex);
    m_values.insert(step, values);
    return write();
}

Result<> PlanSecrets::setAll(const QHash<int, QHash<QString, Secret>> &values)
{
    const std::lock_guard lock(m_mutex);
    m_values.insert(values);
    return write();
}

Result<> PlanSecrets::save() const
{
    const std::lock_guard lock(m_mutex);
    return write();
}

Result<> PlanSecrets::write() const
{
    if (!m_store)
        return {};
    QJsonObject steps;
    for (auto step = m_values.begin(); step != m_values.end(); ++step) {
        QJsonObject values;
        for (auto value = step->begin(); value != step->end(); ++value)
            values.insert(value.key(), QString::fromLatin1(value->reveal().toBase64()));
        steps.insert(QString::number(step.key()), values);
    }
    return m_store->write(key(m_planId), Secret(QJsonDocument(steps).toJson(QJsonDocument::Compact)));
}

Result<> PlanSecrets::clear()
{
    const std::lock_guard lock(m_mutex);
    m_values.clear();
    if (!m_store)
        return {};
    const auto removed = m_store->remove(key(m_planId));
    if (!removed && removed.error().kind != core::Error::Kind::NotFound)
        return removed;
    return {};
}

} // namespace provisioning
