#include "tests/models/gateway/enterprise_sandbox.h"

#include "models/core/random.h"
#include "models/gateway/dependents.h"
#include "models/gateway/entity_writer.h"
#include "models/gateway/plugin_bodies.h"
#include "models/gateway/portal_objects.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::kinds;
using gateway::Entity;
using Kind = core::Error::Kind;

namespace {

QJsonObject foreign(const QString &id)
{
    return { { u"id"_s, id } };
}

QJsonObject developerBody(const QString &email)
{
    return { { u"email"_s, email }, { u"meta"_s, u"{\"full_name\":\"Ada\"}"_s }, { u"password"_s, u"pa55phrase"_s }, { u"status"_s, 0 } };
}

/// The client against the built-in gateway in Enterprise dress: developers, applications, contracts.
struct Estate {
    explicit Estate(const sandbox::GatewayOptions &options = {})
        : sandbox(options)
        , client(sandbox.client())
    {
    }

    /// A service with application-registration on it. @return its id, or empty
    QString service(const QString &name, bool autoApprove = false)
    {
        const auto made
            = gateway::putAndVerify(client, services(), core::randomUuid(), { { u"name"_s, name }, { u"host"_s, u"h.test"_s } });
        if (!made)
            return {};
        QJsonObject plugin = gateway::applicationRegistrationBody({ name, autoApprove, true });
        plugin.insert("service"_L1, foreign(made->id()));
        return gateway::putAndVerify(client, plugins(), core::randomUuid(), plugin) ? made->id() : QString();
    }

    EnterpriseSandbox sandbox;
    gateway::AdminClient client;
    core::Parallel parallel { 3 };
};

} // namespace

class TestEnterprisePortal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApplicationIsRegisteredAndItsContractApproved()
    {
        Estate estate;
        const QString service = estate.service(u"orders"_s);
        QVERIFY(!service.isEmpty());
        const auto developer = estate.client.post(developers(), developerBody(u"ada@example.test"_s));
        QVERIFY(developer);
        QVERIFY(!developer->json.contains("password"_L1));
        QCOMPARE(developer->json.value("status"_L1).toInt(-1), 0);

        const auto application
            = estate.client.post(applications(), { { u"name"_s, u"Shop"_s }, { u"custom_id"_s, u"0oa1"_s } }, developer->id());
        QVERIFY(application);
        const QString parent = QString(developer->id() + u'/' + application->id());
        const auto contract = estate.client.post(contracts(), { { u"service"_s, foreign(service) } }, parent);
        QVERIFY(contract);
        QCOMPARE(contract->json.value("status"_L1).toInt(-1), 1);
        QVERIFY(gateway::differences({ { u"service"_s, foreign(service) } }, *contract, contracts()).isEmpty());

        const auto approved = estate.client.patch(contracts(), contract->id(), { { u"status"_s, 0 } }, parent);
        QVERIFY(approved);
        QCOMPARE(estate.client.get(contracts(), contract->id(), parent)->json.value("status"_L1).toInt(-1), 0);

        gateway::ListQuery joined;
        joined.customId = u"0oa1"_s;
        const auto consumers = estate.client.list(gateway::kinds::consumers(), joined);
        QVERIFY(consumers);
        QCOMPARE(consumers->size(), 1);
        QCOMPARE(consumers->first().id(), application->json.value("consumer"_L1).toObject().value("id"_L1).toString());
    }

    void aContractIsApprovedWhateverStatusAnswers()
    {
        sandbox::GatewayOptions options;
        options.unknown.contractPatchStatus = 201;
        Estate estate(options);
        const QString service = estate.service(u"orders"_s);
        const auto developer = estate.client.post(developers(), developerBody(u"ada@example.test"_s));
        const auto application
            = estate.client.post(applications(), { { u"name"_s, u"Shop"_s }, { u"custom_id"_s, u"0oa1"_s } }, developer->id());
        const QString parent = gateway::contractParent(*application);
        const auto contract = estate.client.post(contracts(), { { u"service"_s, foreign(service) } }, parent);
        QVERIFY(contract);
        QVERIFY(estate.client.patch(contracts(), contract->id(), { { u"status"_s, 0 } }, parent));
    }

    void everythingIsFoundByItsNaturalKey()
    {
        Estate estate;
        const QString service = estate.service(u"orders"_s);
        QVERIFY(!*estate.client.find(developers(), u"ada@example.test"_s));
        const auto developer = estate.client.post(developers(), developerBody(u"ada@example.test"_s));
        QVERIFY(developer);
        QCOMPARE((*estate.client.find(developers(), u"ada@example.test"_s))->id(), developer->id());

        QVERIFY(!*estate.client.find(applications(), u"Shop"_s, developer->id()));
        const auto application
            = estate.client.post(applications(), { { u"name"_s, u"Shop"_s }, { u"custom_id"_s, u"0oa1"_s } }, developer->id());
        QVERIFY(application);
        QCOMPARE((*estate.client.find(applications(), u"Shop"_s, developer->id()))->id(), application->id());
        QCOMPARE(estate.client.get(applications(), u"Shop"_s, u"ada@example.test"_s)->id(), application->id());

        const QString parent = QString(developer->id() + u'/' + application->id());
        QVERIFY(!*estate.client.find(contracts(), service, parent));
        const auto contract = estate.client.post(contracts(), { { u"service"_s, foreign(service) } }, parent);
        QVERIFY(contract);
        QCOMPARE((*estate.client.find(contracts(), service, parent))->id(), contract->id());
    }

    void aTwinIsRefused()
    {
        Estate estate;
        const QString service = estate.service(u"orders"_s);
        const auto developer = estate.client.post(developers(), developerBody(u"ada@example.test"_s));
        QCOMPARE(estate.client.post(developers(), developerBody(u"ada@example.test"_s)).error().kind, Kind::Conflict);
        const QJsonObject body { { u"name"_s, u"Shop"_s }, { u"custom_id"_s, u"0oa1"_s } };
        const auto application = estate.client.post(applications(), body, developer->id());
        QVERIFY(application);
        QCOMPARE(estate.client.post(applications(), body, developer->id()).error().kind, Kind::Conflict);
        const QString parent = QString(developer->id() + u'/' + application->id());
        QVERIFY(estate.client.post(contracts(), { { u"service"_s, foreign(service) } }, parent));
        QCOMPARE(estate.client.post(contracts(), { { u"service"_s, foreign(service) } }, parent).error().kind, Kind::Conflict);
    }

    void aDeveloperIsChangedAndDeletedByEmail()
    {
        Estate estate;
        QVERIFY(estate.client.post(developers(), developerBody(u"ada@example.test"_s)));
        const auto changed = estate.client.patch(developers(), u"ada@example.test"_s, { { u"status"_s, 3 } });
        QVERIFY(changed);
        QCOMPARE(changed->json.value("status"_L1).toInt(-1), 3);
        QVERIFY(estate.client.remove(developers(), u"ada@example.test"_s));
        QCOMPARE(estate.client.get(developers(), u"ada@example.test"_s).error().kind, Kind::NotFound);
        QVERIFY(estate.client.remove(developers(), u"ada@example.test"_s));
    }

    void allAreListedAndCounted()
    {
        Estate estate;
        const QString orders = estate.service(u"orders"_s);
        const QString billing = estate.service(u"billing"_s, true);
        for (const QString &name : { u"ada"_s, u"bob"_s }) {
            const auto developer = estate.client.post(developers(), developerBody(QString(name + u"@example.test")));
            QVERIFY(developer);
            const auto application = estate.client.post(applications(), { { u"name"_s, name }, { u"custom_id"_s, name } }, developer->id());
            QVERIFY(application);
            const QString parent = gateway::contractParent(*application);
            QVERIFY(estate.client.post(contracts(), { { u"service"_s, foreign(orders) } }, parent));
            QVERIFY(estate.client.post(contracts(), { { u"service"_s, foreign(billing) } }, parent));
        }
        const auto node = estate.client.probe();
        QVERIFY(node);
        gateway::NodeInfo silent = *node;
        silent.endpoints.clear();
        for (const gateway::NodeInfo &seen : { *node, silent }) {
            const auto all = gateway::listApplications(estate.client, seen, estate.parallel);
            QVERIFY(all);
            QCOMPARE(all->size(), 2);
            const auto ofOrders = gateway::listContracts(estate.client, seen, estate.parallel, orders);
            QVERIFY(ofOrders);
            QCOMPARE(ofOrders->size(), 2);
            for (const Entity &contract : *ofOrders) {
                const QJsonObject application = contract.json.value("application"_L1).toObject();
                QVERIFY(!application.value("developer"_L1).toObject().value("id"_L1).toString().isEmpty());
            }
            QCOMPARE(gateway::listContracts(estate.client, seen, estate.parallel)->size(), 4);
        }

        const auto ada = estate.client.get(developers(), u"ada@example.test"_s);
        const auto ofDeveloper = gateway::countDependents(estate.client, developers(), ada->id());
        QVERIFY(ofDeveloper);
        QCOMPARE(ofDeveloper->size(), 1);
        const auto shop = estate.client.get(applications(), u"ada"_s, ada->id());
        const auto ofApplication = gateway::countDependents(estate.client, applications(), shop->id(), ada->id());
        QVERIFY(ofApplication);
        QCOMPARE(ofApplication->first().count, 2);
        const auto ofService = gateway::countDependents(estate.client, services(), orders);
        QVERIFY(ofService);
        QStringList kinds;
        for (const gateway::Dependents &dependents : *ofService)
            kinds.append(dependents.kind);
        QCOMPARE(kinds, (QStringList { u"plugins"_s, u"contracts"_s }));
    }

    void manyDevelopersArePaged()
    {
        Estate estate;
        for (int i = 0; i < 5; ++i)
            QVERIFY(estate.client.post(developers(), developerBody(u"d%1@example.test"_s.arg(i))));
        gateway::ListQuery query;
        query.pageSize = 2;
        const auto listed = estate.client.list(developers(), query);
        QVERIFY(listed);
        QCOMPARE(listed->size(), 5);
    }

    void anotherWorkspaceHasItsOwnDevelopers()
    {
        Estate estate;
        gateway::EntityKind workspaces;
        workspaces.name = workspaces.path = u"workspaces"_s;
        workspaces.naturalKey = u"name"_s;
        workspaces.createdByPost = true;
        const QJsonObject body { { u"name"_s, u"team"_s }, { u"config"_s, QJsonObject { { u"portal"_s, true } } } };
        QVERIFY(estate.client.post(workspaces, body));
        const gateway::AdminClient team = estate.sandbox.client(u"team"_s);
        QVERIFY(team.post(developers(), developerBody(u"ada@example.test"_s)));
        QCOMPARE(team.list(developers())->size(), 1);
        QCOMPARE(estate.client.list(developers())->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEnterprisePortal)
#include "test_enterprise_portal.moc"
