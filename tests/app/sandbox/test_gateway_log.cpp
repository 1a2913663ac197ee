#include "app/sandbox/sandbox.h"
#include "tests/app/sandbox/enterprise_fixture.h"
#include "tests/app/sandbox/openid_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// What the whole sandbox tells of a call that the gateway settled with the provider.
class TestGatewayLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SandboxOptions options;
        options.gateway = enterpriseOptions();
        options.provider = openIdProvider();
        m_sandbox = std::make_unique<sandbox::Sandbox>(std::move(options), m_clock);
        QVERIFY(m_sandbox->start());
        QVERIFY(made("/services", { { u"name"_s, u"svc"_s }, { u"url"_s, m_sandbox->urls().value(u"upstream"_s) } }));
        QVERIFY(made("/services/svc/routes", { { u"name"_s, u"r"_s }, { u"paths"_s, QJsonArray { u"/r"_s } } }));
        QVERIFY(made("/services/svc/plugins",
            { { u"name"_s, u"openid-connect"_s },
                { u"config"_s,
                    QJsonObject { { u"issuer"_s, m_sandbox->urls().value(u"provider"_s) }, { u"scopes"_s, QJsonArray { u"api:read"_s } },
                        { u"consumer_claim"_s, QJsonArray { u"application_id"_s } } } } }));
    }

    void theReasonAndTheCallToTheProviderCanBeRead()
    {
        QCOMPARE(server(u"proxy"_s).get("/r", { basic("cid-1", "good") }).status, 403);
        const QJsonArray lines = control("GET", "/log").json().value(u"data"_s).toArray();
        QVERIFY(lines.at(0).toString().endsWith(u" [notice] [openid-connect] loading tokens from the identity provider"_s));
        QVERIFY(lines.last().toString().endsWith(u" [notice] [openid-connect] kong consumer was not found"_s));
        bool posted = false;
        for (const QJsonValue &entry : control("GET", "/requests?server=provider").json().value(u"data"_s).toArray())
            posted |= entry[u"method"_s] == u"POST"_s && entry[u"path"_s] == u"/token"_s;
        QVERIFY(posted);
    }

    void theLogCanBeEmptied()
    {
        m_sandbox->gatewayLog().add(u"x"_s, u"y"_s);
        QCOMPARE(control("DELETE", "/log").status, 204);
        QCOMPARE(control("GET", "/log").json(), json(R"({"data":[]})"));
    }

    void aResetForgetsIssuersAndLog()
    {
        QCOMPARE(server(u"admin"_s).get("/openid-connect/issuers").json().value(u"data"_s).toArray().size(), 1);
        QCOMPARE(control("POST", "/reset").status, 204);
        QCOMPARE(server(u"admin"_s).get("/openid-connect/issuers").json().value(u"data"_s).toArray().size(), 0);
        QCOMPARE(control("GET", "/log").json(), json(R"({"data":[]})"));
    }

private:
    RawClient server(const QString &name) { return RawClient(static_cast<quint16>(QUrl(m_sandbox->urls().value(name).toString()).port())); }
    RawReply control(const QByteArray &method, const QByteArray &target) { return server(u"control"_s).send(method, target); }
    bool made(const QByteArray &target, const QJsonObject &body) { return server(u"admin"_s).sendJson("POST", target, body).status == 201; }

    StillClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(TestGatewayLog)
#include "test_gateway_log.moc"
