#include "tests/app/sandbox/openid_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Who holds a contract, and who needs none.
class TestApplicationRegistration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gateway = std::make_unique<OpenIdFixture>();
        m_gateway->protect();
    }

    void theContractIsLookedAtInEachRequest_data()
    {
        QTest::addColumn<int>("contract");
        QTest::addColumn<int>("status");
        QTest::newRow("approved") << 0 << 200;
        QTest::newRow("pending") << 1 << 403;
        QTest::newRow("rejected") << 2 << 403;
        QTest::newRow("revoked") << 3 << 403;
    }

    void theContractIsLookedAtInEachRequest()
    {
        QFETCH(const int, contract);
        QFETCH(const int, status);
        m_gateway->registerService();
        m_gateway->makeApplication();
        m_gateway->makeContract();
        QCOMPARE(m_gateway->callWithBasic("cid-1", "good").status, 200);
        m_gateway->setContract(contract);
        QCOMPARE(m_gateway->callWithBasic("cid-1", "good").status, status);
    }

    void aContractWithAnotherServiceOpensNothing()
    {
        m_gateway->registerService();
        m_gateway->makeApplication();
        m_gateway->makeContract();
        const QByteArray other = m_gateway->make("/services", R"({"name":"other","host":"127.0.0.1"})");
        m_gateway->send("PATCH", "/routes/r", R"({"service":{"id":")" + other + R"("}})");
        m_gateway->send("PATCH", "/plugins/" + m_gateway->plugin, R"({"service":{"id":")" + other + R"("}})");
        m_gateway->make("/services/other/plugins", R"({"name":"application-registration","config":{"display_name":"Other"}})");
        QCOMPARE(m_gateway->callWithBasic("cid-1", "good").status, 403);
    }

    void anOrdinaryConsumerNeedsAPermission_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << QByteArray(R"({"display_name":"Svc"})") << 401;
        QTest::newRow("let in") << QByteArray(R"({"display_name":"Svc","enable_proxy_with_consumer_credential":true})") << 200;
    }

    void anOrdinaryConsumerNeedsAPermission()
    {
        QFETCH(const QByteArray, config);
        QFETCH(const int, status);
        m_gateway->make("/consumers", R"({"custom_id":"cid-1"})");
        m_gateway->registerService(config);
        QCOMPARE(m_gateway->callWithBasic("cid-1", "good").status, status);
    }

    void aSuspendedContractOpensNothing()
    {
        m_gateway->registerService();
        m_gateway->makeApplication();
        m_gateway->makeContract();
        m_gateway->send("PATCH", "/developers/ann@example.com", R"({"status":3})");
        QCOMPARE(m_gateway->callWithBasic("cid-1", "good").status, 403);
    }

    void itStandsOnAServiceAlone_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("vector 5: no display_name") << QByteArray("/services/svc/plugins") << QByteArray("{}");
        QTest::newRow("vector 6: on a route") << QByteArray("/routes/r/plugins") << QByteArray(R"({"display_name":"Svc"})");
        QTest::newRow("everywhere") << QByteArray("/plugins") << QByteArray(R"({"display_name":"Svc"})");
    }

    void itStandsOnAServiceAlone()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        const RawReply reply = m_gateway->send("POST", path, R"({"name":"application-registration","config":)" + body + '}');
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"code"_s), QJsonValue(2));
    }

    void withoutAnyAuthenticationNobodyPasses()
    {
        m_gateway->send("DELETE", "/plugins/" + m_gateway->plugin, {});
        m_gateway->registerService();
        QCOMPARE(m_gateway->call("/r").status, 401);
    }

private:
    std::unique_ptr<OpenIdFixture> m_gateway;
};

QTEST_GUILESS_MAIN(TestApplicationRegistration)
#include "test_application_registration.moc"
