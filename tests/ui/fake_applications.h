#pragma once

#include "tests/models/provisioning/applications/estate_builder.h"
#include "tests/ui/fake_engine.h"
#include "ui/navigator.h"
#include "ui/session/application_list.h"
#include "ui/session/entity_lists.h"
#include "ui/session/gateway_session.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/workbench.h"

#include <optional>

namespace test {

/// A gateway that consists of an estate: decisions change it, a chain is followed in it without asking anybody. Its functions run on worker
/// threads; what a test sets is set before, under the mutex.
struct FakeApplications {
    EstateBuilder builder;
    std::optional<core::Error> readError {};
    std::optional<core::Error> chainError {};
    std::optional<core::Error> decideError {};
    std::optional<core::Error> takeBackError {};
    std::optional<core::Error> retireError {};
    QMutex mutex;
    QList<provisioning::DecisionPreview> decided;
    QHash<QString, provisioning::ApplicationEstate> before; ///< by plan: the estate before its decision
    QStringList takenBack; ///< plans
    QList<ui::ChainQuestion> questions;
    QList<ui::Retirement> retired;
    int reads = 0;

    /// A copy of one of the lists, while a worker may add to it.
    template <typename List> List now(const List &list)
    {
        const QMutexLocker lock(&mutex);
        return list;
    }

    ui::ApplicationEngine engine()
    {
        ui::ApplicationEngine engine;
        engine.read = [this](const ui::Target &, const core::CancelToken &) -> core::Result<ui::ApplicationOverviewPtr> {
            const QMutexLocker lock(&mutex);
            ++reads;
            if (readError)
                return core::failure(*readError);
            return std::make_shared<const provisioning::ApplicationOverview>(provisioning::applicationOverview(builder.estate));
        };
        engine.waiting = [this](const ui::Target &, const core::CancelToken &) -> core::Result<int> {
            const QMutexLocker lock(&mutex);
            return int(std::count_if(builder.estate.contracts.begin(), builder.estate.contracts.end(),
                [](const gateway::Entity &one) { return one.json.value(QLatin1String("status")).toInt() == 1; }));
        };
        engine.chain = [this](const ui::Target &, const ui::ChainQuestion &question,
                           const core::CancelToken &) -> core::Result<provisioning::ApplicationChain> {
            const QMutexLocker lock(&mutex);
            questions << question;
            if (chainError)
                return core::failure(*chainError);
            return chain(question);
        };
        addDeciding(engine);
        engine.previewRetirement = [](const ui::Target &, const ui::Retirement &retirement,
                                       const core::CancelToken &) -> core::Result<QList<provisioning::RetiredObject>> {
            QList<provisioning::RetiredObject> objects { { QStringLiteral("applications"), retirement.application.id,
                retirement.application.name, {} } };
            if (retirement.provider) {
                provisioning::RetiredObject client { QStringLiteral("client"), QStringLiteral("c"), retirement.application.clientId, {} };
                client.client.emplace();
                objects.prepend(client);
            }
            return objects;
        };
        engine.retire = [this](const ui::Target &, const ui::Retirement &retirement,
                            const std::function<void(provisioning::RetiredObject)> &watch, const core::CancelToken &) -> core::Result<> {
            const QMutexLocker lock(&mutex);
            if (retireError)
                return core::failure(*retireError);
            for (const provisioning::RetiredObject &object : retirement.objects)
                watch(object);
            retired << retirement;
            builder.estate.applications.removeIf([&](const gateway::Entity &one) { return one.id() == retirement.application.id; });
            return {};
        };
        return engine;
    }

private:
    void addDeciding(ui::ApplicationEngine &engine)
    {
        engine.decide
            = [this](const ui::Target &, const provisioning::DecisionPreview &preview, const core::CancelToken &) -> core::Result<QString> {
            const QMutexLocker lock(&mutex);
            if (decideError)
                return core::failure(*decideError);
            decided << preview;
            const QString plan = QStringLiteral("plan-") + QString::number(decided.size());
            before.insert(plan, builder.estate);
            apply(preview);
            return plan;
        };
        engine.takeBack = [this](const ui::Target &, const QString &planId) -> core::Result<> {
            const QMutexLocker lock(&mutex);
            if (takeBackError)
                return core::failure(*takeBackError);
            takenBack << planId;
            if (before.contains(planId))
                builder.estate = before.take(planId);
            return {};
        };
    }

    void apply(const provisioning::DecisionPreview &preview)
    {
        using provisioning::AccessStatus;
        const auto wanted = preview.after == QLatin1String("approved") ? AccessStatus::Approved
            : preview.after == QLatin1String("rejected")               ? AccessStatus::Rejected
                                                                       : AccessStatus::Revoked;
        auto &objects = preview.kind == QLatin1String("developers") ? builder.estate.developers : builder.estate.contracts;
        for (gateway::Entity &object : objects) {
            if (object.id() == preview.id)
                object.json.insert(QLatin1String("status"), int(wanted));
        }
    }

    /// Client, consumer, contract, service: enough to show how each verdict looks.
    static provisioning::ApplicationChain chain(const ui::ChainQuestion &question)
    {
        using provisioning::ChainLink;
        provisioning::ApplicationChain chain { question.application, question.application.clientId, question.serviceId, {} };
        const core::Error fault = question.overview->faults.value(question.application.id);
        const auto add = [&chain](ChainLink::Kind kind, const QString &value, const QString &entity, const core::Error &reason) {
            ChainLink link { kind, ChainLink::Verdict::Passed, value, entity, reason };
            if (chain.broken())
                link = { kind, ChainLink::Verdict::NotReached };
            else if (!reason.code.isEmpty())
                link.verdict = ChainLink::Verdict::Failed;
            chain.links << link;
        };
        ChainLink client { ChainLink::Kind::Client, ChainLink::Verdict::Passed, chain.clientId };
        if (!question.provider) {
            client.verdict = ChainLink::Verdict::CannotKnow;
            client.reason = error(core::Error::Kind::Unsupported, QStringLiteral("gatehouse.chain_no_provider"));
        }
        chain.links << client;
        const QString found = fault.fields.toObject().value(QLatin1String("consumer")).toString(chain.clientId);
        add(ChainLink::Kind::Consumer, found, QStringLiteral("consumers/") + question.application.consumerId, fault);
        core::Error reason;
        QString status;
        for (const provisioning::ApplicationAccess &access : question.application.accesses) {
            if (access.serviceId == question.serviceId)
                status = provisioning::statusName(access.status);
        }
        if (status == QLatin1String("pending"))
            reason = error(core::Error::Kind::Conflict, QStringLiteral("gatehouse.chain_contract_pending"));
        else if (status != QLatin1String("approved"))
            reason = error(core::Error::Kind::Conflict, QStringLiteral("gatehouse.chain_contract_revoked"));
        add(ChainLink::Kind::Contract, status, QStringLiteral("contracts/c"), reason);
        add(ChainLink::Kind::Service, question.serviceId, QStringLiteral("services/") + question.serviceId, {});
        return chain;
    }
};

/// What a page of applications needs around it.
struct ApplicationsFixture {
    ApplicationsFixture()
    {
        applications.builder = EstateBuilder::twoWorlds();
        ui::ProviderTarget provider;
        provider.provider.id = QStringLiteral("okta");
        provider.provider.name = QStringLiteral("Okta dev");
        provider.provider.issuer = QUrl(QStringLiteral("https://id.example/"));
        providers.setSandbox(provider);
    }

    ui::Engine engine()
    {
        ui::Engine engine = fake.engine();
        engine.applications = applications.engine();
        return engine;
    }

    FakeEngine fake;
    FakeApplications applications;
    ui::Operations operations;
    ui::GatewaySession session { engine(), operations };
    ui::TaskList tasks { fake.engine().now };
    ui::EntityLists entities { fake.engine().entities, fake.engine().now, operations, tasks };
    ui::ApplicationList list { engine(), operations };
    ui::ProviderList providers { {}, operations };
    ui::Navigator navigator;
    ui::Workbench bench { engine(), &operations, &session, &entities, &providers, &navigator, &tasks, &list };
};

} // namespace test
