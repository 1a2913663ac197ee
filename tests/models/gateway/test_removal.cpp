#include "models/gateway/removal.h"

#include "tests/models/gateway/enterprise_sandbox.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::kinds;

namespace {

core::Result<gateway::Removal> takeAway(const gateway::AdminClient &client, const gateway::EntityKind &kind, const QString &id)
{
    const auto removal = gateway::readRemoval(client, kind, id);
    if (!removal)
        return removal;
    const auto gone = gateway::carryOut(client, *removal);
    return gone ? removal : core::failure(gone.error());
}

} // namespace

/// Deleting and bringing back against the built-in gateway, over real HTTP.
class TestRemoval : public QObject {
    Q_OBJECT

private:
    EnterpriseSandbox m_sandbox;
    const QString m_service = u"11111111-1111-4111-8111-111111111111"_s;
    const QString m_plugin = u"22222222-2222-4222-8222-222222222222"_s;
    const QString m_consumer = u"33333333-3333-4333-8333-333333333333"_s;
    const QString m_key = u"44444444-4444-4444-8444-444444444444"_s;

    static QJsonObject reference(const QString &id) { return { { u"id"_s, id } }; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isStarted()); }

    void aServiceComesBackWithItsPlugins()
    {
        const gateway::AdminClient client = m_sandbox.client();
        QVERIFY(client.put(
            services(), m_service, { { u"name"_s, u"orders"_s }, { u"host"_s, u"h.test"_s }, { u"tags"_s, QJsonArray { u"t"_s } } }));
        QVERIFY(client.put(plugins(), m_plugin, { { u"name"_s, u"key-auth"_s }, { u"service"_s, reference(m_service) } }));
        const auto before = client.get(services(), m_service);
        const auto removal = takeAway(client, services(), m_service);
        QVERIFY(removal);
        QCOMPARE(removal->along.size(), 1);
        QCOMPARE(client.get(services(), m_service).error().kind, core::Error::Kind::NotFound);
        QCOMPARE(client.get(plugins(), m_plugin).error().kind, core::Error::Kind::NotFound);
        QVERIFY(gateway::putBack(client, *removal));
        const auto after = client.get(services(), m_service);
        QVERIFY(after);
        QVERIFY(gateway::changesSince(*before, *after, services()).isEmpty());
        QVERIFY(client.get(plugins(), m_plugin));
        QVERIFY(gateway::putBack(client, *removal)); // a repeat changes nothing
    }

    void aServiceWithRoutesStays()
    {
        const gateway::AdminClient client = m_sandbox.client();
        QVERIFY(client.put(services(), m_service, { { u"name"_s, u"orders"_s }, { u"host"_s, u"h.test"_s } }));
        QVERIFY(client.put(routes(), m_plugin, { { u"paths"_s, QJsonArray { u"/o"_s } }, { u"service"_s, reference(m_service) } }));
        const auto removal = takeAway(client, services(), m_service);
        QVERIFY(!removal);
        QCOMPARE(removal.error().kind, core::Error::Kind::Conflict);
        QVERIFY(client.get(services(), m_service));
        QVERIFY(takeAway(client, routes(), m_plugin));
        QVERIFY(takeAway(client, services(), m_service));
    }

    void aConsumerComesBackWithGroupsAndKeys()
    {
        const gateway::AdminClient client = m_sandbox.client();
        QVERIFY(client.put(consumers(), m_consumer, { { u"username"_s, u"bob"_s } }));
        QVERIFY(client.put(acls(), m_consumer, { { u"group"_s, u"partners"_s } }, m_consumer));
        QVERIFY(client.put(keyAuthCredentials(), m_key, { { u"key"_s, u"sesame"_s }, { u"consumer"_s, reference(m_consumer) } }));
        const auto removal = takeAway(client, consumers(), m_consumer);
        QVERIFY(removal);
        QCOMPARE(removal->along.size(), 2);
        QVERIFY(gateway::putBack(client, *removal));
        const auto key = client.get(keyAuthCredentials(), m_key);
        QVERIFY(key);
        QCOMPARE(key->secrets.value(u"key"_s).reveal(), QByteArray("sesame"));
        gateway::ListQuery ofConsumer;
        ofConsumer.parentId = m_consumer;
        const auto groups = client.list(acls(), ofConsumer);
        QVERIFY(groups);
        QCOMPARE(groups->size(), 1);
    }

    void aLostAnswerIsLookedFor_data()
    {
        using Action = sandbox::FaultRule::Action;
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("blind"); // what it came to cannot be read either
        QTest::addColumn<bool>("gone");
        QTest::addColumn<core::Error::Sent>("sent");
        QTest::newRow("carried out") << Action::DropAfter << false << true << core::Error::Sent::Yes;
        QTest::newRow("not carried out") << Action::DropBefore << false << false << core::Error::Sent::No;
        QTest::newRow("nobody can tell") << Action::DropAfter << true << false << core::Error::Sent::Unknown;
    }

    void aLostAnswerIsLookedFor()
    {
        QFETCH(sandbox::FaultRule::Action, action);
        QFETCH(bool, blind);
        QFETCH(bool, gone);
        QFETCH(core::Error::Sent, sent);
        const gateway::AdminClient client = m_sandbox.client();
        QVERIFY(client.put(services(), m_service, { { u"name"_s, u"orders"_s }, { u"host"_s, u"h.test"_s } }));
        m_sandbox.faults().add({ .server = u"admin"_s, .method = "DELETE", .action = action });
        if (blind)
            m_sandbox.faults().add(
                { .server = u"admin"_s, .method = "GET", .path = "/services/" + m_service.toLatin1(), .skip = 1, .status = 503 });
        const auto removal = takeAway(client, services(), m_service);
        m_sandbox.faults().clear();
        QCOMPARE(removal.has_value(), gone);
        if (removal)
            QVERIFY(gateway::putBack(client, *removal)); // with its copy
        else
            QCOMPARE(removal.error().sent, sent);
        (void)client.remove(services(), m_service);
    }

    void whatIsGoneAlreadyIsSaid()
    {
        const auto removal = takeAway(m_sandbox.client(), services(), u"99999999-9999-4999-8999-999999999999"_s);
        QVERIFY(!removal);
        QCOMPARE(removal.error().kind, core::Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "test_removal.moc"
