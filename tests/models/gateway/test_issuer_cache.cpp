#include "tests/models/gateway/client_fixture.h"

#include "models/gateway/issuer_cache.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestIssuerCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIssuerIsReadInEveryForm_data()
    {
        QTest::addColumn<QString>("configuration");
        QTest::addColumn<QString>("keys");
        const QString document = u"{\"issuer\":\"https://i.test\",\"token_endpoint\":\"https://i.test/t\"}"_s;
        const QString list = u"[{\"kid\":\"k1\",\"kty\":\"RSA\",\"n\":\"x\",\"d\":\"private\"}]"_s;
        const auto asText = [](QString json) { return QString(u'"' + json.replace(u'"', "\\\""_L1) + u'"'); };
        QTest::newRow("objects") << document << list;
        QTest::newRow("texts") << asText(document) << asText(list);
        QTest::newRow("key set") << document << u"{\"keys\":"_s + list + u'}';
    }

    void anIssuerIsReadInEveryForm()
    {
        QFETCH(QString, configuration);
        QFETCH(QString, keys);
        const QByteArray body = QString(u"{\"data\":[{\"id\":\"1\",\"issuer\":\"https://i.test/x\",\"created_at\":5,\"secret\":\"hush\","
                                        "\"configuration\":"
            + configuration + u",\"keys\":" + keys + u"}],\"next\":null}")
                                    .toUtf8();
        ClientFixture fixture([&](const ScriptedServer::Request &) { return json(body); });
        const auto cached = ClientFixture::run([&] { return gateway::cachedIssuers(fixture.client); });
        QVERIFY(cached && *cached);
        QCOMPARE((*cached)->size(), 1);
        const gateway::CachedIssuer &issuer = (*cached)->first();
        QCOMPARE(issuer.id, u"1"_s);
        QCOMPARE(issuer.issuer, u"https://i.test/x"_s);
        QCOMPARE(issuer.createdAt, 5);
        QCOMPARE(issuer.configuration.value("token_endpoint"_L1).toString(), u"https://i.test/t"_s);
        QCOMPARE(issuer.keys.size(), 1);
        const QJsonObject key = issuer.keys.first().toObject();
        QCOMPARE(key.value("kid"_L1).toString(), u"k1"_s);
        QVERIFY(!key.contains("d"_L1));
    }

    void withoutThePluginThereIsNoCache()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"message":"Not found"})", 404); });
        const auto cached = ClientFixture::run([&] { return gateway::cachedIssuers(fixture.client); });
        QVERIFY(cached);
        QVERIFY(!*cached);
        ClientFixture denied([](const ScriptedServer::Request &) { return json("{}", 403); });
        QVERIFY(!ClientFixture::run([&] { return gateway::cachedIssuers(denied.client); }));
    }

    void oneOrAllAreForgotten()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json({}, 204); }, u"team"_s);
        QVERIFY(ClientFixture::run([&] { return gateway::forgetIssuer(fixture.client, u"https://i.test/oauth2/default"_s); }));
        QVERIFY(ClientFixture::run([&] { return gateway::forgetAllIssuers(fixture.client); }));
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> {
                "DELETE /team/openid-connect/issuers/https%3A%2F%2Fi.test%2Foauth2%2Fdefault", "DELETE /team/openid-connect/issuers" }));
    }

    void noIssuerIsNotAll()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json({}, 204); });
        const auto refused = ClientFixture::run([&] { return gateway::forgetIssuer(fixture.client, {}); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"gatehouse.empty_id"_s);
        QVERIFY(fixture.server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIssuerCache)
#include "test_issuer_cache.moc"
