#pragma once

#include "ui/engine/engine.h"

#include <QJsonArray>
#include <QMutex>
#include <QSemaphore>

namespace test {

/// An engine whose answers a test sets. Its functions run on worker threads; the answers are set before.
struct FakeEngine {
    core::Result<gateway::NodeInfo> node = gateway::NodeInfo();
    core::Result<std::vector<tables::ServiceRow>> services = std::vector<tables::ServiceRow>();
    core::Result<std::vector<tables::RouteRow>> routes = std::vector<tables::RouteRow>();
    core::Result<std::vector<tables::ConsumerRow>> consumers = std::vector<tables::ConsumerRow>();
    core::Result<std::vector<tables::PluginRow>> plugins = std::vector<tables::PluginRow>();
    core::Result<std::vector<core::Connection>> connections = std::vector<core::Connection>();
    core::Result<> saved = {};
    core::Result<core::Secret> token = core::Secret();
    core::Result<QByteArray> certificates = QByteArray();
    QList<gateway::Dependents> dependents; ///< of every object
    QHash<QString, core::Error> refused; ///< by id: why it cannot be deleted
    QMutex mutex; ///< over what stands below
    QStringList removedIds;
    QHash<QString, core::Result<std::vector<tables::ObjectRow>>> objects; ///< by kind
    core::Result<QStringList> served; ///< kinds
    QHash<QString, QJsonObject> changed; ///< by id, what several were given alike
    QStringList takenBack; ///< plans of deletions
    bool lacksKeychain = false; ///< for what goes with an object that is to be deleted
    QStringList detailsRead;
    QList<ui::Target> probedWith;
    QList<ui::Target> savedTargets;
    QList<core::Connection> removed;
    QList<ui::ProviderTarget> checkedProviders;
    QList<ui::ProviderTarget> savedProviders;
    QList<core::Provider> removedProviders;
    QList<core::CheckLine> lines; ///< what check() tells
    core::Result<ui::ProviderFacts> facts = ui::ProviderFacts(); ///< of every provider
    core::Result<std::vector<core::Provider>> providers = std::vector<core::Provider>();
    core::Result<QList<provisioning::StrategyFit>> fits = QList<provisioning::StrategyFit>();
    core::Result<provisioning::Protection> protection = provisioning::Protection();
    bool hold = false; ///< probe() waits for a release, or for a cancel
    QSemaphore release;

    ui::Engine engine()
    {
        ui::Engine engine;
        engine.probe = [this](const ui::Target &target, const core::CancelToken &cancel) -> core::Result<gateway::NodeInfo> {
            {
                const QMutexLocker lock(&mutex);
                probedWith << target;
            }
            while (hold && !release.tryAcquire(1, 5)) {
                if (cancel.isCancelled())
                    return core::failure(core::Error::Kind::Cancelled, {});
            }
            return node;
        };
        engine.check
            = [this, probe = engine.probe](const ui::Target &target, const core::CheckSink &tell, const core::CancelToken &cancel) {
                  for (const core::CheckLine &line : lines)
                      tell(line);
                  return probe(target, cancel);
              };
        engine.strategies = [this](const ui::Target &, const gateway::NodeInfo &, const core::CancelToken &) { return fits; };
        engine.readProtection = [this](const QString &) { return protection; };
        engine.providers = providerEngine();
        using Count = ui::EntityEngine::Count;
        engine.entities.services = [this](const ui::Target &, const core::CancelToken &, const Count &) { return services; };
        engine.entities.routes = [this](const ui::Target &, const core::CancelToken &, const Count &) { return routes; };
        engine.entities.consumers = [this](const ui::Target &, const core::CancelToken &, const Count &) { return consumers; };
        engine.entities.plugins = [this](const ui::Target &, const core::CancelToken &, const Count &) { return plugins; };
        engine.entities.objects
            = [this](const ui::Target &, const QString &kind, const core::CancelToken &, const Count &) { return objects.value(kind); };
        engine.entities.served = [this](const ui::Target &, const QStringList &, const core::CancelToken &) { return served; };
        addEntities(engine.entities);
        engine.connections = [this] { return connections; };
        engine.credentials = [this](const core::Connection &connection) -> core::Result<ui::Target> {
            if (!token)
                return core::failure(token.error());
            return ui::Target { connection, *token };
        };
        engine.save = [this](const ui::Target &target) {
            const QMutexLocker lock(&mutex);
            savedTargets << target;
            return saved;
        };
        engine.remove = [this](const core::Connection &connection) -> core::Result<> {
            const QMutexLocker lock(&mutex);
            removed << connection;
            return {};
        };
        engine.readCertificates = [this](const QString &) { return certificates; };
        engine.now = [] { return QDateTime::fromSecsSinceEpoch(1'795'203'896, Qt::UTC); };
        return engine;
    }

    ui::ProviderEngine providerEngine()
    {
        ui::ProviderEngine engine;
        engine.saved = [this] { return providers; };
        engine.credentials = [this](const core::Provider &provider) -> core::Result<ui::ProviderTarget> {
            if (!token)
                return core::failure(token.error());
            return ui::ProviderTarget { provider, *token };
        };
        engine.save = [this](const ui::ProviderTarget &target) {
            const QMutexLocker lock(&mutex);
            savedProviders << target;
            return saved;
        };
        engine.remove = [this](const core::Provider &provider) -> core::Result<> {
            const QMutexLocker lock(&mutex);
            removedProviders << provider;
            return {};
        };
        engine.check = [this](const ui::ProviderTarget &target, const core::CheckSink &tell,
                           const core::CancelToken &cancel) -> core::Result<ui::ProviderFacts> {
            {
                const QMutexLocker lock(&mutex);
                checkedProviders << target;
            }
            for (const core::CheckLine &line : lines)
                tell(line);
            while (hold && !release.tryAcquire(1, 5)) {
                if (cancel.isCancelled())
                    return core::failure(core::Error::Kind::Cancelled, {});
            }
            return facts;
        };
        return engine;
    }

    qsizetype providerChecks()
    {
        const QMutexLocker lock(&mutex);
        return checkedProviders.size();
    }

    void addEntities(ui::EntityEngine &engine)
    {
        engine.details = [this](const ui::Target &, const ui::EntityId &one, const core::CancelToken &) -> core::Result<ui::EntityDetails> {
            const QMutexLocker lock(&mutex);
            detailsRead << one.id;
            return ui::EntityDetails { one.id, { { .name = QStringLiteral("config.read"), .value = QStringLiteral("from the gateway") } } };
        };
        engine.text = [](const ui::Target &, const QList<ui::EntityId> &ids, ui::EntityEngine::TextForm form,
                          const core::CancelToken &) -> core::Result<QString> {
            return QStringLiteral("%1 of %2")
                .arg(form == ui::EntityEngine::TextForm::Json ? QStringLiteral("JSON") : QStringLiteral("curl"), ids.first().id);
        };
        engine.dependents = [this](const ui::Target &, const QList<ui::EntityId> &ids,
                                const core::CancelToken &) -> core::Result<QList<QList<gateway::Dependents>>> {
            return QList<QList<gateway::Dependents>>(ids.size(), dependents);
        };
        addWriting(engine);
    }

    void addWriting(ui::EntityEngine &engine)
    {
        engine.remove = [this](const ui::Target &, const ui::RemovalOrder &order, const ui::EntityEngine::Count &,
                            const core::CancelToken &) -> core::Result<provisioning::RemovalOutcome> {
            if (lacksKeychain && !order.withoutKeychain)
                return core::failure(core::Error::Kind::Keychain, QStringLiteral("gatehouse.no_keychain"));
            const QMutexLocker lock(&mutex);
            provisioning::RemovalOutcome outcome;
            for (const provisioning::ChosenEntity &object : order.objects) {
                const QString id = object.id;
                if (refused.contains(id)) {
                    outcome.failures << provisioning::RemovalOutcome::Failure { id, refused.value(id) };
                    continue;
                }
                removedIds << id;
                outcome.removed << id;
                outcome.planId = QStringLiteral("plan of the deletion");
            }
            return outcome;
        };
        engine.reviewChange
            = [this](const ui::Target &, const QString &kind, const QList<provisioning::ChosenEntity> &chosen,
                  const provisioning::BulkChange &change, const core::CancelToken &) -> core::Result<provisioning::BulkReview> {
            provisioning::BulkReview review { .kind = kind };
            for (const provisioning::ChosenEntity &one : chosen) {
                provisioning::BulkReview::Item item { one, one.id, {}, {} };
                if (change.enabled)
                    item.after.insert(QStringLiteral("enabled"), *change.enabled);
                if (!change.addTags.isEmpty())
                    item.after.insert(QStringLiteral("tags"), QJsonArray::fromStringList(change.addTags));
                review.items << item;
            }
            return review;
        };
        engine.change = [this](const ui::Target &, const provisioning::BulkReview &review, const ui::EntityEngine::Count &,
                            const core::CancelToken &) -> core::Result<provisioning::SeparateOutcome> {
            const QMutexLocker lock(&mutex);
            provisioning::SeparateOutcome outcome;
            for (const auto &item : review.items) {
                if (refused.contains(item.object.id)) {
                    outcome.failures << provisioning::SeparateOutcome::Failure { item.object.id, refused.value(item.object.id) };
                    continue;
                }
                changed.insert(item.object.id, item.after);
                outcome.done << item.object.id;
                outcome.planId = QStringLiteral("plan of the change");
            }
            return outcome;
        };
        engine.takeBack = [this](const ui::Target &, const QString &planId) -> core::Result<> {
            const QMutexLocker lock(&mutex);
            takenBack << planId;
            return {};
        };
    }

    qsizetype probes()
    {
        const QMutexLocker lock(&mutex);
        return probedWith.size();
    }
};

inline ui::Target target(const QString &name)
{
    ui::Target target;
    target.connection.id = QStringLiteral("id-") + name;
    target.connection.name = name;
    target.connection.adminUrl = QUrl(QStringLiteral("http://127.0.0.1:8001"));
    return target;
}

inline core::Error error(core::Error::Kind kind, const QString &code = {})
{
    core::Error error;
    error.kind = kind;
    error.code = code;
    return error;
}

} // namespace test
