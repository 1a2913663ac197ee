#include "app/sandbox/estate.h"

#include "app/sandbox/gateway/validator.h"

#include <QJsonArray>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr int maxEntities = 1'000'000;

QString numbered(QLatin1StringView prefix, int number)
{
    return prefix + u'-' + QString::number(number).rightJustified(5, u'0');
}

QJsonArray bulkTags(int number)
{
    return { u"bulk"_s, QString(u't' + QString::number(number % 10)) };
}

QJsonObject reference(const QString &id)
{
    return { { u"id"_s, id } };
}

/// Stores entities of one kind; each starts from the defaults of its schema.
class Seeder {
public:
    Seeder(Store &store, const SchemaCatalogue &catalogue, const QDateTime &now)
        : m_store(store)
        , m_catalogue(catalogue)
        , m_now(now)
    {
    }

    QString put(const QString &kind, const RecordSchema &schema, const QJsonObject &fields)
    {
        const QJsonObject entity = fillFields(schema, fields, WriteMode::Insert, m_now);
        m_store.put(*findKind(kind), entity, m_now);
        return entity.value(u"id"_s).toString();
    }
    QString put(const QString &kind, const QJsonObject &fields) { return put(kind, *m_catalogue.entity(kind), fields); }

    /// No plugin may stand on one object twice, so the names change slower than the objects.
    void putPlugins(int count, const QStringList &services, const QStringList &routes)
    {
        static const QStringList names { u"correlation-id"_s, u"cors"_s, u"request-transformer"_s, u"request-size-limiting"_s,
            u"rate-limiting"_s };
        const qsizetype places = std::max<qsizetype>(1, services.size() + routes.size());
        for (int i = 0; i < count && i / places < names.size(); ++i) {
            const QString &name = names.at(i / places);
            const qsizetype place = i % places;
            QJsonObject fields { { u"name"_s, name }, { u"tags"_s, bulkTags(i) } };
            if (name == u"rate-limiting"_s)
                fields.insert(u"config"_s, QJsonObject { { u"minute"_s, 100 } });
            if (place < services.size())
                fields.insert(u"service"_s, reference(services.at(place)));
            else if (place - services.size() < routes.size())
                fields.insert(u"route"_s, reference(routes.at(place - services.size())));
            put(u"plugins"_s, *m_catalogue.plugin(name), fields);
        }
    }

private:
    Store &m_store;
    const SchemaCatalogue &m_catalogue;
    QDateTime m_now;
};

} // namespace

core::Result<Estate> Estate::parse(const QString &text)
{
    Estate estate;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed() == u"sample"_s) {
            estate.sample = true;
            continue;
        }
        const QString name = part.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int count = part.section(u'=', 1).trimmed().toInt(&isNumber);
        int *target = name == u"services"_s ? &estate.services
            : name == u"routes"_s           ? &estate.routes
            : name == u"plugins"_s          ? &estate.plugins
            : name == u"consumers"_s        ? &estate.consumers
                                            : nullptr;
        if (!target || !isNumber || count < 0 || count > maxEntities)
            return core::failure(core::Error::Kind::Invalid, u"gatehouse.estate"_s, {}, part);
        *target = count;
    }
    return estate;
}

void seed(Store &store, const SchemaCatalogue &catalogue, const Estate &estate, quint16 upstreamPort, const QDateTime &now)
{
    const std::unique_lock lock(store.mutex());
    Seeder seeder(store, catalogue, now);
    QStringList services;
    for (int i = 0; i < estate.services; ++i)
        services.append(seeder.put(u"services"_s,
            { { u"name"_s, numbered("svc"_L1, i) }, { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, upstreamPort },
                { u"path"_s, QString(u'/' + numbered("svc"_L1, i)) }, { u"tags"_s, bulkTags(i) } }));
    QStringList routes;
    for (int i = 0; i < estate.routes; ++i) {
        QJsonObject route { { u"name"_s, numbered("route"_L1, i) }, { u"paths"_s, QJsonArray { QString(u'/' + numbered("route"_L1, i)) } },
            { u"tags"_s, bulkTags(i) } };
        if (!services.isEmpty())
            route.insert(u"service"_s, reference(services.at(i % services.size())));
        routes.append(seeder.put(u"routes"_s, route));
    }
    const bool isEnterprise = catalogue.entity(u"consumers"_s)->find(u"username_lower"_s);
    for (int i = 0; i < estate.consumers; ++i) {
        QJsonObject consumer { { u"username"_s, numbered("consumer"_L1, i) }, { u"custom_id"_s, numbered("client"_L1, i) },
            { u"tags"_s, bulkTags(i) } };
        if (isEnterprise)
            consumer.insert(u"username_lower"_s, consumer.value(u"username"_s));
        seeder.put(u"consumers"_s, consumer);
    }
    seeder.putPlugins(estate.plugins, services, routes);
}

} // namespace sandbox
