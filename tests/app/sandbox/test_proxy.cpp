#include "tests/app/sandbox/proxy_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Gateway recording, sections 5 ("eventual consistency") and 6: routes, what the upstream gets, the proxy's lag.
class TestProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gateway = std::make_unique<ProxyFixture>(); }

    void theUpstreamGetsTheForwardedRequest()
    {
        const RawReply reply = m_gateway->call("/api/x?y=1", { { "Accept", "*/*" } });
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"path"_s), QJsonValue(u"/up/x?y=1"_s));
        const auto saw = [&](const QString &name) { return m_gateway->upstreamSaw(reply, name); };
        QCOMPARE(saw(u"Host"_s), QString(u"127.0.0.1:"_s + QString::number(m_gateway->upstream.port())));
        QCOMPARE(saw(u"X-Forwarded-For"_s), u"127.0.0.1"_s);
        QCOMPARE(saw(u"X-Forwarded-Proto"_s), u"http"_s);
        QCOMPARE(saw(u"X-Forwarded-Host"_s), u"127.0.0.1"_s);
        QCOMPARE(saw(u"X-Forwarded-Port"_s), QString::number(m_gateway->proxyServer.port()));
        QCOMPARE(saw(u"X-Forwarded-Path"_s), u"/api/x"_s);
        QCOMPARE(saw(u"X-Forwarded-Prefix"_s), u"/api"_s);
        QCOMPARE(saw(u"X-Real-IP"_s), u"127.0.0.1"_s);
        QCOMPARE(saw(u"Accept"_s), u"*/*"_s);
        QCOMPARE(reply.header("Via"), "kong/3.4.2");
        QVERIFY(reply.hasHeader("X-Kong-Upstream-Latency") && reply.hasHeader("X-Kong-Proxy-Latency"));
    }

    void methodAndBodyReachTheUpstream()
    {
        const RawReply reply = m_gateway->caller->send("PATCH", "/api", "a body", { { "Content-Type", "text/plain" } });
        QCOMPARE(reply.json().value(u"method"_s), QJsonValue(u"PATCH"_s));
        QCOMPARE(reply.json().value(u"body"_s), QJsonValue(u"a body"_s));
    }

    void aPathWithoutARouteIs404()
    {
        const RawReply reply = m_gateway->call("/nope");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.body, "{\n  \"message\":\"no Route matched with those values\"\n}");
        QVERIFY(reply.hasHeader("X-Kong-Response-Latency"));
        QVERIFY(!reply.hasHeader("Via"));
    }

    void upstreamPathsAreJoined_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<bool>("strips");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const QByteArray &base, bool strips, const QByteArray &path, const QByteArray &wanted) {
            const QByteArray name = base + (strips ? " strip " : " keep ") + path;
            QTest::newRow(name.constData()) << base << strips << path << wanted;
        };
        row("", true, "/r", "/");
        row("", true, "/r/x", "/x");
        row("", false, "/r/x", "/r/x");
        row("/up", true, "/r", "/up");
        row("/up", true, "/r/", "/up/");
        row("/up", true, "/rx", "/up/x");
        row("/up", false, "/r/x", "/up/r/x");
        row("/up/", true, "/r", "/up");
        row("/up/", true, "/r/x", "/up/x");
        row("/up/", false, "/r/x", "/up/r/x");
    }

    void upstreamPathsAreJoined()
    {
        QFETCH(const QByteArray, base);
        QFETCH(const bool, strips);
        QFETCH(const QByteArray, path);
        QTEST(sandbox::upstreamPath(base, strips ? path.mid(2) : path, path, strips), "wanted");
    }

    void theBestRouteWins_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<RawClient::Headers>("headers");
        QTest::addColumn<QString>("route");
        QTest::newRow("longest path") << QByteArray("/a/long/x") << RawClient::Headers() << u"long"_s;
        QTest::newRow("regex before path") << QByteArray("/a/long/7") << RawClient::Headers() << u"regex"_s;
        QTest::newRow("host and path") << QByteArray("/a/long/7") << RawClient::Headers { { "Host", "A.test:80" } } << u"host"_s;
        QTest::newRow("wildcard host") << QByteArray("/other") << RawClient::Headers { { "Host", "x.wild.test" } } << u"wildcard"_s;
        QTest::newRow("header") << QByteArray("/a/long/7") << RawClient::Headers { { "X-Kind", "Blue" } } << u"header"_s;
        QTest::newRow("method") << QByteArray("/only-post") << RawClient::Headers() << QString();
        QTest::newRow("dot segments") << QByteArray("/a/x/../long//x") << RawClient::Headers() << u"long"_s;
        QTest::newRow("encoded letters") << QByteArray("/%61/long/x") << RawClient::Headers() << u"long"_s;
    }

    void theBestRouteWins()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const RawClient::Headers, headers);
        QFETCH(const QString, route);
        const QList<std::pair<QByteArray, QByteArray>> routes { { "short", R"("paths":["/a"])" }, { "long", R"("paths":["/b","/a/long"])" },
            { "regex", R"("paths":["~/a/long/[0-9]+$"])" }, { "host", R"("paths":["/a"],"hosts":["a.test"])" },
            { "wildcard", R"("hosts":["*.wild.test"])" }, { "header", R"("paths":["/a"],"headers":{"x-kind":["blue"]})" },
            { "post", R"("paths":["/only-post"],"methods":["POST"])" } };
        for (const auto &[name, rule] : routes) {
            const QByteArray service = m_gateway->make(
                "/services", m_gateway->withPort(QByteArray(R"({"host":"127.0.0.1","port":<port>,"path":"/<n>"})").replace("<n>", name)));
            const QByteArray body = QByteArray(R"({"service":{"id":"<id>"},<rule>})").replace("<id>", service).replace("<rule>", rule);
            QVERIFY(!m_gateway->make("/routes", body).isEmpty());
        }
        const QString path = m_gateway->call(target, headers).json().value(u"path"_s).toString();
        QCOMPARE(path.section(u'/', 1, 1), route);
    }

    void theHostOfTheCallerIsKeptWhenAsked()
    {
        m_gateway->send("PATCH", "/routes/api", R"({"preserve_host":true})");
        QCOMPARE(m_gateway->upstreamSaw(m_gateway->call("/api", { { "Host", "shop.test" } }), u"Host"_s), u"shop.test"_s);
    }

    void aRouteForHttpsAloneAsksForIt()
    {
        m_gateway->send("PATCH", "/routes/api", R"({"protocols":["https"]})");
        const RawReply reply = m_gateway->call("/api");
        QCOMPARE(reply.status, 426);
        QCOMPARE(reply.message(), "Please use HTTPS protocol");
        QCOMPARE(reply.header("Upgrade"), "TLS/1.2, HTTP/1.1");
    }

    void whatCannotBeForwardedIsTold()
    {
        m_gateway->make("/routes", R"({"name":"lonely","paths":["/lonely"]})");
        QCOMPARE(m_gateway->call("/lonely").status, 503);
        m_gateway->send("PATCH", "/services/api", R"({"port":1})");
        const RawReply dead = m_gateway->call("/api");
        QCOMPARE(dead.status, 502);
        QCOMPARE(dead.message(), "An invalid response was received from the upstream server");
        m_gateway->send("PATCH", "/services/api", R"({"enabled":false})");
        QCOMPARE(m_gateway->call("/api").status, 404);
    }

    void aChangeIsSeenAtOnceWithoutLag()
    {
        QCOMPARE(m_gateway->call("/api").status, 200);
        m_gateway->client->send("DELETE", "/routes/api");
        QCOMPARE(m_gateway->call("/api").status, 404);
    }

    void servicesRoutesAndPluginsLag()
    {
        QCOMPARE(m_gateway->call("/api").status, 200);
        m_gateway->proxy.setLagSeconds(5);
        m_gateway->make("/services/api/plugins", R"({"name":"key-auth"})");
        QCOMPARE(m_gateway->call("/api").status, 200);
        m_gateway->clock.advance(4);
        m_gateway->make("/services/api/routes", R"({"paths":["/new"]})");
        QCOMPARE(m_gateway->call("/api").status, 200);
        m_gateway->clock.advance(1);
        QCOMPARE(m_gateway->call("/api").status, 401);
        m_gateway->clock.advance(5);
        QCOMPARE(m_gateway->call("/new").status, 401);
    }

    void consumersCredentialsAndGroupsDoNotLag()
    {
        m_gateway->make("/services/api/plugins", R"({"name":"key-auth"})");
        m_gateway->make("/services/api/plugins", R"({"name":"acl","config":{"allow":["gold"]}})");
        QCOMPARE(m_gateway->call("/api", { { "apikey", "k1" } }).status, 401);
        m_gateway->proxy.setLagSeconds(5);
        m_gateway->make("/consumers", R"({"username":"alice"})");
        m_gateway->make("/consumers/alice/key-auth", R"({"key":"k1"})");
        QCOMPARE(m_gateway->call("/api", { { "apikey", "k1" } }).status, 403);
        m_gateway->send("PUT", "/consumers/alice/acls/gold", "{}");
        QCOMPARE(m_gateway->call("/api", { { "apikey", "k1" } }).status, 200);
        m_gateway->client->send("DELETE", "/consumers/alice");
        QCOMPARE(m_gateway->call("/api", { { "apikey", "k1" } }).status, 401);
    }

private:
    std::unique_ptr<ProxyFixture> m_gateway;
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
