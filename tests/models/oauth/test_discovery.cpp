#include "models/oauth/discovery.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

class TestDiscovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstDocumentFoundIsRead_data();
    void theFirstDocumentFoundIsRead();
    void withoutADocumentEveryPlaceIsNamed();
    void anotherIssuerIsRefused();
    void badAnswersEndTheSearch_data();
    void badAnswersEndTheSearch();
    void redirectsStayAtTheOrigin();
    void endlessRedirectsEnd();
    void tooMuchIsNotRead();
    void nothingIsAskedOverPlainHttpElsewhere();
    void keysAreRead();
    void badKeySetsAreRefused_data();
    void badKeySetsAreRefused();

private:
    OauthFixture m_fixture;
};

namespace {

Answer absent()
{
    return { 404, R"({"error":"not_found"})" };
}

/// A metadata document for the server that was asked; @p issuer comes behind its origin.
Answer document(const Request &request, const QString &issuer = {})
{
    const QString origin = u"http://"_s + QString::fromLatin1(request.header("host"));
    return { 200,
        QJsonDocument(
            QJsonObject { { u"issuer"_s, QString(origin + issuer) }, { u"authorization_endpoint"_s, QString(origin + u"/authorize"_s) },
                { u"token_endpoint"_s, QString(origin + u"/token"_s) }, { u"jwks_uri"_s, QString(origin + u"/keys"_s) } })
            .toJson() };
}

const auto openid = QByteArray("/.well-known/openid-configuration");

} // namespace

void TestDiscovery::theFirstDocumentFoundIsRead_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<int>("requests");
    QTest::newRow("OpenID") << QByteArray("/realm/.well-known/openid-configuration") << 1;
    QTest::newRow("RFC 8414") << QByteArray("/.well-known/oauth-authorization-server/realm") << 2;
    QTest::newRow("RFC 8414, path first") << QByteArray("/realm/.well-known/oauth-authorization-server") << 3;
}

void TestDiscovery::theFirstDocumentFoundIsRead()
{
    QFETCH(const QByteArray, place);
    QFETCH(const int, requests);
    const ScriptedServer server([&place](const Request &request) {
        if (request.path() == place)
            return document(request, u"/realm"_s);
        // The first place answers as a web application does, with its start page.
        return request.path().startsWith("/realm/.well-known/openid") ? Answer { 200, "<!DOCTYPE html><html></html>", "text/html" }
                                                                      : absent();
    });
    const auto metadata = oauth::discover(m_fixture.http(), OauthFixture::at(server, u"/realm"_s));
    QVERIFY(metadata);
    QCOMPARE(metadata->documentUrl.path().toLatin1(), place);
    QCOMPARE(server.requests().size(), requests);
}

void TestDiscovery::withoutADocumentEveryPlaceIsNamed()
{
    const ScriptedServer server([](const Request &) { return absent(); });
    const auto metadata = oauth::discover(m_fixture.http(), OauthFixture::at(server, u"/realm"_s));
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, Error::Kind::NotFound);
    QCOMPARE(metadata.error().code, u"gatehouse.no_discovery"_s);
    const QJsonArray tried = metadata.error().fields.toObject().value(u"tried"_s).toArray();
    QCOMPARE(tried.size(), 3);
    QCOMPARE(tried.at(0)[u"status"_s].toInt(), 404);
    QVERIFY(tried.at(0)[u"url"_s].toString().endsWith(u"/realm/.well-known/openid-configuration"_s));
}

void TestDiscovery::anotherIssuerIsRefused()
{
    const ScriptedServer server([](const Request &request) { return document(request, u"/"_s); });
    const auto slash = oauth::discover(m_fixture.http(), server.url());
    QVERIFY(!slash);
    QCOMPARE(slash.error().code, u"gatehouse.issuer_trailing_slash"_s);
    QVERIFY(oauth::discover(m_fixture.http(), OauthFixture::at(server, u"/"_s)));
    const auto other = oauth::discover(m_fixture.http(), OauthFixture::at(server, u"/realm"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"gatehouse.issuer_mismatch"_s);
}

void TestDiscovery::badAnswersEndTheSearch_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("500") << 500 << QByteArray("broken") << Error::Kind::Http << u"gatehouse.unexpected_status"_s;
    QTest::newRow("cut") << 200 << QByteArray(R"({"issuer":"htt)") << Error::Kind::Protocol << u"gatehouse.not_json"_s;
    QTest::newRow("list") << 200 << QByteArray("[]") << Error::Kind::Protocol << u"gatehouse.not_json"_s;
}

void TestDiscovery::badAnswersEndTheSearch()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);
    const ScriptedServer server([&](const Request &) { return Answer { status, body }; });
    const auto metadata = oauth::discover(m_fixture.http(), server.url());
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, kind);
    QCOMPARE(metadata.error().code, code);
}

void TestDiscovery::redirectsStayAtTheOrigin()
{
    const ScriptedServer elsewhere([](const Request &request) { return document(request); });
    QByteArray target = "/moved";
    const ScriptedServer server([&target](const Request &request) {
        return request.path() == openid ? Answer { 302, {}, "text/plain", "Location: " + target + "\r\n" } : document(request);
    });
    QVERIFY(oauth::discover(m_fixture.http(), server.url()));

    target = elsewhere.url().toEncoded() + "/doc?secret=x";
    const auto metadata = oauth::discover(m_fixture.http(), server.url());
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().code, u"gatehouse.redirect_elsewhere"_s);
    QCOMPARE(metadata.error().fields.toObject().value(u"to"_s).toString(), QString(elsewhere.url().toString() + u"/doc"_s));
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestDiscovery::endlessRedirectsEnd()
{
    const ScriptedServer server([](const Request &) { return Answer { 302, {}, "text/plain", "Location: /again\r\n" }; });
    const auto metadata = oauth::discover(m_fixture.http(), server.url());
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().code, u"gatehouse.redirect_loop"_s);
    QCOMPARE(server.requests().size(), 4);
}

void TestDiscovery::tooMuchIsNotRead()
{
    const ScriptedServer server([](const Request &) { return Answer { 200, QByteArray(1024 * 1024 + 1, ' ') }; });
    const auto metadata = oauth::discover(m_fixture.http(), server.url());
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().code, u"gatehouse.body_too_large"_s);
}

void TestDiscovery::nothingIsAskedOverPlainHttpElsewhere()
{
    const auto metadata = oauth::discover(m_fixture.http(), QUrl(u"http://id.example.invalid"_s));
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, Error::Kind::Invalid);
    QCOMPARE(metadata.error().code, u"gatehouse.issuer_not_https"_s);
}

void TestDiscovery::keysAreRead()
{
    const auto key = jose::Jwk::generate(jose::Algorithm::ES256, u"k1"_s);
    QVERIFY(key);
    const QByteArray set = QJsonDocument(QJsonObject { { u"keys"_s, QJsonArray { key->publicJson() } } }).toJson();
    const ScriptedServer server([&set](const Request &) { return Answer { 200, set }; });
    const auto keys = oauth::fetchKeys(m_fixture.http(), OauthFixture::metadata(server));
    QVERIFY(keys);
    QCOMPARE(keys->keys.size(), 1);
    QCOMPARE(keys->keys.first().kid(), u"k1"_s);
    QCOMPARE(server.lines(), QList<QByteArray> { "GET /keys" });
}

void TestDiscovery::badKeySetsAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("404") << 404 << QByteArray("{}") << u"gatehouse.unexpected_status"_s;
    QTest::newRow("html") << 200 << QByteArray("<html></html>") << u"gatehouse.html_answer"_s;
    QTest::newRow("no set") << 200 << QByteArray("{}") << u"gatehouse.jwks"_s;
    QTest::newRow("twice") << 200 << QByteArray(R"({"keys":[],"keys":[]})") << u"gatehouse.duplicate_member"_s;
}

void TestDiscovery::badKeySetsAreRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    const ScriptedServer server([&](const Request &) { return Answer { status, body }; });
    const auto keys = oauth::fetchKeys(m_fixture.http(), OauthFixture::metadata(server));
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, code);
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "test_discovery.moc"
