#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "models/gateway/admin_error.h"
#include "models/gateway/dependents.h"
#include "models/gateway/entity_changes.h"
#include "models/gateway/entity_writer.h"
#include "models/net/http_pool.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gateway::kinds;
using gateway::Entity;
using Kind = core::Error::Kind;

/// The client against the built-in gateway, over real HTTP.
class TestContract : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<gateway::AdminClient> m_client;

    gateway::AdminClient clientOf(const QString &workspace)
    {
        core::Connection connection;
        connection.adminUrl = QUrl(m_sandbox->urls().value("admin"_L1).toString());
        connection.workspace = workspace;
        return gateway::AdminClient(net::Http(m_pool, {}, {}), connection, {});
    }

    core::Result<Entity> newService(const QString &name)
    {
        return gateway::putAndVerify(*m_client, services(), core::randomUuid(), { { u"name"_s, name }, { u"host"_s, u"h.test"_s } });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions {}, m_clock);
        QVERIFY(m_sandbox->start());
    }

    void init()
    {
        m_sandbox->reset();
        m_client = std::make_unique<gateway::AdminClient>(clientOf({}));
    }

    void theSandboxIsProbed()
    {
        const auto node = m_client->probe();
        QVERIFY(node);
        QCOMPARE(node->version, u"3.4.2"_s);
        QVERIFY(!node->enterprise);
        QVERIFY(node->plugins.contains(u"jwt"_s));
        QVERIFY(node->databaseReachable);
        QVERIFY(!node->readOnly);
        QVERIFY(node->endpoints.contains(u"/services"_s));
        QCOMPARE(node->proxyUrl(u"127.0.0.1"_s), QUrl(m_sandbox->urls().value("proxy"_L1).toString()));
    }

    void anUnknownWorkspaceIsRefused()
    {
        const auto node = clientOf(u"team-a"_s).probe();
        QVERIFY(!node);
        QCOMPARE(node.error().kind, Kind::NotFound);
        QCOMPARE(node.error().code, u"gatehouse.workspace_unknown"_s);
    }

    void theProxyIsNoAdminApi()
    {
        core::Connection connection;
        connection.adminUrl = QUrl(m_sandbox->urls().value("proxy"_L1).toString());
        const auto node = gateway::AdminClient(net::Http(m_pool, {}, {}), connection, {}).probe();
        QVERIFY(!node);
        QCOMPARE(node.error().code, u"gatehouse.not_an_admin_api"_s);
    }

    void whatIsWrittenIsVerified()
    {
        const auto created = newService(u"orders"_s);
        QVERIFY(created);
        QCOMPARE(created->json.value("port"_L1).toInt(), 80);
        const auto byName = m_client->get(services(), u"orders"_s);
        QVERIFY(byName);
        QCOMPARE(byName->id(), created->id());

        const auto short1 = gateway::putAndVerify(*m_client, services(), core::randomUuid(), { { u"url"_s, u"http://h.test:81/x?y=1"_s } });
        QVERIFY(short1);
        QCOMPARE(short1->text("path"_L1), u"/x"_s);
    }

    void aRepeatedPutMakesNoTwin()
    {
        const QString id = core::randomUuid();
        const QJsonObject body { { u"name"_s, u"once"_s }, { u"host"_s, u"h.test"_s } };
        QVERIFY(m_client->put(services(), id, body));
        QVERIFY(m_client->put(services(), id, body));
        const auto listed = m_client->list(services());
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
    }

    void anEditChangesNothingElse()
    {
        const auto opened = newService(u"orders"_s);
        QVERIFY(opened);
        QJsonObject edited = opened->json;
        edited.insert(u"retries"_s, 2);
        edited.insert(u"tags"_s, QJsonArray { u"b"_s, u"a"_s });
        const auto stored = gateway::editAndVerify(*m_client, services(), *opened, gateway::changedMembers(*opened, edited, services()));
        QVERIFY(stored);
        QCOMPARE(stored->json.value("created_at"_L1), opened->json.value("created_at"_L1));
        QCOMPARE(gateway::changesSince(*opened, *stored, services()), (QStringList { u"retries"_s, u"tags"_s }));
    }

    void anEditOverSomebodyElsesIsRefused()
    {
        const auto opened = newService(u"orders"_s);
        QVERIFY(opened);
        QVERIFY(m_client->patch(services(), opened->id(), { { u"host"_s, u"other.test"_s } }));
        const auto stored = gateway::editAndVerify(*m_client, services(), *opened, { { u"port"_s, 81 } });
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, u"gatehouse.changed_meanwhile"_s);
        QCOMPARE(stored.error().fields.toObject().value("paths"_L1).toArray(), QJsonArray { u"host"_s });
    }

    void nullIsStoredAsNull()
    {
        const auto opened = newService(u"orders"_s);
        QVERIFY(opened);
        const auto stored = gateway::patchAndVerify(*m_client, services(), opened->id(), { { u"retries"_s, QJsonValue() } });
        QVERIFY(stored);
        QVERIFY(stored->json.value("retries"_L1).isNull());
    }

    void aTakenNameIsAConflict()
    {
        QVERIFY(newService(u"orders"_s));
        const auto twin = newService(u"orders"_s);
        QVERIFY(!twin);
        QCOMPARE(twin.error().kind, Kind::Conflict);
        QCOMPARE(twin.error().code, u"5"_s);
        QCOMPARE(twin.error().httpStatus, 409);
    }

    void aRefusedFieldIsNamed()
    {
        const QJsonObject body { { u"name"_s, u"acl"_s },
            { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"a"_s } }, { u"deny"_s, QJsonArray { u"b"_s } } } } };
        const auto refused = m_client->put(plugins(), core::randomUuid(), body);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Rejected);
        QCOMPARE(gateway::fieldErrors(refused.error().fields).first().path, u"@entity"_s);

        const auto unknown = m_client->put(services(), core::randomUuid(), { { u"hosst"_s, u"h"_s } });
        QVERIFY(!unknown);
        QStringList paths;
        for (const gateway::FieldError &field : gateway::fieldErrors(unknown.error().fields))
            paths.append(field.path);
        QCOMPARE(paths, (QStringList { u"hosst"_s, u"host"_s }));
    }

    void theDryRunWritesNothing()
    {
        QVERIFY(m_client->validate(services(), { { u"name"_s, u"x"_s }, { u"host"_s, u"h.test"_s } }));
        const auto refused = m_client->validate(plugins(), { { u"name"_s, u"nope"_s } });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Rejected);
        const auto listed = m_client->list(services());
        QVERIFY(listed);
        QVERIFY(listed->isEmpty());
    }

    void everyKindIsWrittenReadAndDeleted()
    {
        const auto service = newService(u"orders"_s);
        QVERIFY(service);
        const QJsonObject serviceRef { { u"id"_s, service->id() } };
        const auto route = gateway::putAndVerify(
            *m_client, routes(), core::randomUuid(), { { u"paths"_s, QJsonArray { u"/o"_s } }, { u"service"_s, serviceRef } });
        QVERIFY(route);
        const auto plugin = gateway::putAndVerify(*m_client, plugins(), core::randomUuid(),
            { { u"name"_s, u"acl"_s }, { u"service"_s, serviceRef },
                { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"g2"_s, u"g1"_s } } } } });
        QVERIFY(plugin);
        const auto consumer = gateway::putAndVerify(
            *m_client, consumers(), core::randomUuid(), { { u"username"_s, u"a b/ü"_s }, { u"custom_id"_s, u"c-1"_s } });
        QVERIFY(consumer);
        const auto group = gateway::putAndVerify(*m_client, acls(), u"g1"_s, { { u"group"_s, u"g1"_s } }, u"a b/ü"_s);
        QVERIFY(group);
        const auto credential = gateway::putAndVerify(
            *m_client, jwtCredentials(), core::randomUuid(), { { u"key"_s, u"c-1"_s }, { u"secret"_s, u"s3cret"_s } }, consumer->id());
        QVERIFY(credential);
        QCOMPARE(credential->secrets.value(u"secret"_s).reveal(), "s3cret");

        gateway::ListQuery byCustomId;
        byCustomId.customId = u"c-1"_s;
        QCOMPARE(m_client->list(consumers(), byCustomId).value().size(), 1);
        QCOMPARE(m_client->get(acls(), u"g1"_s, consumer->id()).value().id(), group->id());

        QVERIFY(m_client->remove(acls(), u"g1"_s, consumer->id()));
        QVERIFY(m_client->remove(acls(), u"g1"_s, consumer->id()));
        for (const auto &[kind, id] : { std::pair(&jwtCredentials(), credential->id()), std::pair(&plugins(), plugin->id()),
                 std::pair(&routes(), route->id()), std::pair(&services(), service->id()), std::pair(&consumers(), consumer->id()) }) {
            QVERIFY2(m_client->remove(*kind, id), qPrintable(kind->name));
            const auto gone = m_client->get(*kind, id);
            QVERIFY(!gone);
            QCOMPARE(gone.error().kind, Kind::NotFound);
        }
    }

    void aGeneratedKeyIsASecret()
    {
        const auto consumer = m_client->put(consumers(), core::randomUuid(), { { u"username"_s, u"alice"_s } });
        QVERIFY(consumer);
        const auto key = gateway::putAndVerify(*m_client, keyAuthCredentials(), core::randomUuid(), {}, u"alice"_s);
        QVERIFY(key);
        QVERIFY(!key->json.contains(u"key"_s));
        QVERIFY(!key->secrets.value(u"key"_s).isEmpty());
    }

    void aServiceWithRoutesIsNotDeleted()
    {
        const auto service = newService(u"orders"_s);
        QVERIFY(service);
        const QJsonObject serviceRef { { u"id"_s, service->id() } };
        QVERIFY(m_client->put(routes(), core::randomUuid(), { { u"paths"_s, QJsonArray { u"/o"_s } }, { u"service"_s, serviceRef } }));
        QVERIFY(m_client->put(plugins(), core::randomUuid(), { { u"name"_s, u"key-auth"_s }, { u"service"_s, serviceRef } }));
        const auto dependents = gateway::countDependents(*m_client, services(), u"orders"_s);
        QVERIFY(dependents);
        QCOMPARE(dependents->size(), 2);
        QVERIFY(dependents->first().blocks);
        const auto refused = m_client->remove(services(), service->id());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Conflict);
        QCOMPARE(refused.error().code, u"4"_s);
    }

    void aLongListComesWhole()
    {
        sandbox::SandboxOptions options;
        options.estate.services = 2345;
        sandbox::Sandbox large(options, m_clock);
        QVERIFY(large.start());
        core::Connection connection;
        connection.adminUrl = QUrl(large.urls().value("admin"_L1).toString());
        const gateway::AdminClient client(net::Http(m_pool, {}, {}), connection, {});
        for (const int size : { 1000, 469 }) {
            gateway::ListQuery query;
            query.pageSize = size;
            const auto listed = client.list(services(), query);
            QVERIFY(listed);
            QSet<QString> ids;
            for (const Entity &entity : *listed)
                ids.insert(entity.id());
            QCOMPARE(listed->size(), 2345);
            QCOMPARE(ids.size(), 2345);
        }
    }

    void schemasBecomeForms()
    {
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            const auto schema = m_client->schema(kind);
            // The open-source gateway keeps workspaces too, though it serves none.
            if (kind.enterpriseOnly && kind.name != u"workspaces") {
                QVERIFY2(!schema && schema.error().kind == Kind::NotFound, qPrintable(kind.name));
                continue;
            }
            QVERIFY2(schema, qPrintable(kind.name));
            QVERIFY2(schema->find(u"id"), qPrintable(kind.name));
        }
        const auto jwt = m_client->pluginSchema(u"jwt"_s);
        QVERIFY(jwt);
        QCOMPARE(jwt->find(u"config.key_claim_name")->defaultValue->toString(), u"iss"_s);
        const auto nope = m_client->pluginSchema(u"nope"_s);
        QVERIFY(!nope);
        QCOMPARE(nope.error().kind, Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
