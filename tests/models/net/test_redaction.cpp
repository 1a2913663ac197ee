#include "models/net/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urlsKeepTheirShape_data();
    void urlsKeepTheirShape();
    void headersGoByTheList_data();
    void headersGoByTheList();
    void jsonKeepsItsShape();
    void aSecretContainerHidesAllOfIt();
    void formsKeepTheirNames();
    void otherBodiesAreDescribed_data();
    void otherBodiesAreDescribed();
    void aJwtPassesNowhere();
    void aQuotedCredentialIsTakenOut();
    void ordinaryWordsStay();
    void longBodiesAreCut();
};

void TestRedaction::urlsKeepTheirShape_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"http://127.0.0.1:8001/services/a%2Fb"_s << u"http://127.0.0.1:8001/services/a%2Fb"_s;
    QTest::newRow("query") << u"https://idp.test/auth?client_id=app&state=s3cr3t&scope=openid+email&x"_s
                           << u"https://idp.test/auth?client_id=app&state=[redacted]&scope=openid+email&x"_s;
    QTest::newRow("redirect inside") << u"https://idp.test/a?redirect_uri=http%3A%2F%2F127.0.0.1%3A80%2Fcb%3Fcode%3Dhush"_s
                                     << u"https://idp.test/a?redirect_uri=http%3A%2F%2F127.0.0.1%3A80%2Fcb%3Fcode%3D%5Bredacted%5D"_s;
    QTest::newRow("fragment") << u"http://127.0.0.1/cb#access_token=hush&token_type=bearer"_s
                              << u"http://127.0.0.1/cb#access_token=[redacted]&token_type=bearer"_s;
    QTest::newRow("user info") << u"http://me:hush@gateway.test/a"_s << u"http://gateway.test/a"_s;
    QTest::newRow("escaped name") << u"http://a.test/?c%6Fde=hush"_s << u"http://a.test/?code=[redacted]"_s;
    QTest::newRow("value as name") << u"http://a.test/?9fQ2xLw8ZkTt3vYbN1mA"_s << u"http://a.test/?[redacted]"_s;
}

void TestRedaction::urlsKeepTheirShape()
{
    QFETCH(const QString, url);
    QFETCH(const QString, shown);
    QCOMPARE(net::Redactor().url(QUrl(url)), shown);
}

void TestRedaction::headersGoByTheList_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");
    const QByteArray gone = "[redacted]";
    QTest::newRow("type") << QByteArray("Content-Type") << QByteArray("application/json") << QByteArray("application/json");
    QTest::newRow("any case") << QByteArray("RETRY-AFTER") << QByteArray("3") << QByteArray("3");
    QTest::newRow("authorization") << QByteArray("Authorization") << QByteArray("Bearer hush") << gone;
    QTest::newRow("token") << QByteArray("Kong-Admin-Token") << QByteArray("hush") << gone;
    QTest::newRow("cookie") << QByteArray("Set-Cookie") << QByteArray("session=hush; Path=/") << gone;
    QTest::newRow("unknown") << QByteArray("X-Anything") << QByteArray("hush") << gone;
    QTest::newRow("location") << QByteArray("Location") << QByteArray("http://127.0.0.1/cb?code=hush&iss=https%3A%2F%2Fidp.test")
                              << QByteArray("http://127.0.0.1/cb?code=[redacted]&iss=https%3A%2F%2Fidp.test");
    QTest::newRow("relative location") << QByteArray("location") << QByteArray("/login?ticket=hush")
                                       << QByteArray("/login?ticket=[redacted]");
    QTest::newRow("challenge") << QByteArray("WWW-Authenticate")
                               << QByteArray("Bearer realm=\"a\", error=\"invalid_token\", nonce=\"hush\"")
                               << QByteArray("Bearer realm=\"a\", error=\"invalid_token\", nonce=[redacted]");
    QTest::newRow("bare challenge") << QByteArray("WWW-Authenticate") << QByteArray("Basic") << QByteArray("Basic");
    QTest::newRow("token challenge") << QByteArray("WWW-Authenticate") << QByteArray("Negotiate YIIhush")
                                     << QByteArray("Negotiate [redacted]");
}

void TestRedaction::headersGoByTheList()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, shown);
    const net::Header header = net::Redactor().header(name, value);
    QCOMPARE(header.first, name);
    QCOMPARE(header.second, shown);
}

void TestRedaction::jsonKeepsItsShape()
{
    const QByteArray body
        = R"({"name":"billing","enabled":true,"tags":["a","b"],"port":8443,"secret_value":"hush","pin_code":1234,"code":5,)"
          R"("config":{"client_secret":["hush"],"issuer":"https://idp.test","anonymous":null},"fields":{"key":"hush","name":"x"}})";
    const QByteArray expected = R"({"name":"billing","enabled":true,"tags":["a","b"],"port":8443,"secret_value":"[redacted]",)"
                                R"("pin_code":"[redacted]","code":5,"config":{"client_secret":["[redacted]"],"issuer":"https://idp.test",)"
                                R"("anonymous":null},"fields":{"key":"[redacted]","name":"x"}})";
    const QByteArray shown = net::Redactor().body("application/json; charset=utf-8", body);
    QCOMPARE(QJsonDocument::fromJson(shown).object(), QJsonDocument::fromJson(expected).object());
    QVERIFY(!net::Redactor().body("application/json", R"({"code":"hush"})").contains("hush"));
    QCOMPARE(net::Redactor().body("application/json", R"(["hush",1])"), QByteArray(R"(["[redacted]","[redacted]"])"));
}

void TestRedaction::aSecretContainerHidesAllOfIt()
{
    const QByteArray shown
        = net::Redactor().body("application/json", R"({"private_jwk":{"kid":"hush","name":"hush","list":[{"id":"hush"}]}})");
    QVERIFY2(!shown.contains("hush"), shown.constData());
}

void TestRedaction::formsKeepTheirNames()
{
    QCOMPARE(net::Redactor().body("application/x-www-form-urlencoded", "grant_type=authorization_code&code=hush&client_secret=&scope=a+b"),
        QByteArray("grant_type=authorization_code&code=[redacted]&client_secret=&scope=a+b"));
}

void TestRedaction::otherBodiesAreDescribed_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("hush") << QByteArray("[redacted: 4 bytes of text/plain]");
    QTest::newRow("html") << QByteArray("text/html; charset=utf-8") << QByteArray("<p>hush")
                          << QByteArray("[redacted: 7 bytes of text/html]");
    QTest::newRow("broken json") << QByteArray("application/json") << QByteArray("{\"a\":\"hush")
                                 << QByteArray("[redacted: 10 bytes of application/json]");
    QTest::newRow("no type") << QByteArray() << QByteArray("hush") << QByteArray("[redacted: 4 bytes of no known type]");
    QTest::newRow("type of their own") << QByteArray("9fQ2xLw8ZkTt3vYbN1mA") << QByteArray("x")
                                       << QByteArray("[redacted: 1 bytes of no known type]");
    QTest::newRow("empty") << QByteArray("text/plain") << QByteArray() << QByteArray();
}

void TestRedaction::otherBodiesAreDescribed()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, shown);
    QCOMPARE(net::Redactor().body(type, body), shown);
}

void TestRedaction::aJwtPassesNowhere()
{
    const auto part = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    for (const QByteArray head :
        { R"({"alg":"RS256"})", "{ \"alg\": \"none\"}", "{\n \"alg\":\"HS256\"}", "{\r\n\"a\":1}", "{\t\"a\":1}" }) {
        const QByteArray jwt = part(head) + '.' + part(R"({"sub":"somebody"})") + ".c2lnbmF0dXJlIG9mIHRoZSB0b2tlbg";
        const QString word = QString::fromLatin1(jwt);
        net::Redactor redactor;
        QVERIFY(!redactor.url(QUrl(u"http://a.test/x/"_s + word + u"/y?name="_s + word)).contains(word));
        QVERIFY(!redactor.header("Location", "/" + jwt).second.contains(jwt));
        QVERIFY(!redactor.header("User-Agent", "a " + jwt).second.contains(jwt));
        QVERIFY(!redactor.header("WWW-Authenticate", "Bearer error_description=\"bad " + jwt + "\"").second.contains(jwt));
        QVERIFY(!redactor.body("application/json", R"({"name":")" + jwt + R"(","message":"no: )" + jwt + R"("})").contains(jwt));
        QVERIFY(!redactor.body("application/x-www-form-urlencoded", "scope=" + jwt).contains(jwt));
    }
}

void TestRedaction::aQuotedCredentialIsTakenOut()
{
    net::Redactor redactor;
    redactor.know("Bearer opaque-hush-1");
    redactor.body("application/x-www-form-urlencoded", "code=opaque%2Fhush%2F2&client_id=app");
    const QByteArray shown = redactor.body(
        "application/json", R"({"error_description":"code opaque/hush/2 of opaque-hush-1 (opaque%2Fhush%2F2) is used up"})");
    QCOMPARE(shown, QByteArray(R"({"error_description":"code [redacted] of [redacted] ([redacted]) is used up"})"));
}

void TestRedaction::ordinaryWordsStay()
{
    net::Redactor redactor;
    redactor.header("X-Purpose", "application/json");
    redactor.body("application/json", R"({"config":{"header_type":"authorization"}})");
    QCOMPARE(redactor.header("Content-Type", "application/json").second, QByteArray("application/json"));
    QCOMPARE(redactor.url(QUrl(u"https://idp.test/oauth2/aus9s3ami4MRoqQnM697/authorization"_s)),
        u"https://idp.test/oauth2/aus9s3ami4MRoqQnM697/authorization"_s);
}

void TestRedaction::longBodiesAreCut()
{
    QByteArray list = "[";
    for (int i = 0; i < 20'000; ++i)
        list += R"({"name":"s\u00e4rvice"},)";
    list += "{}]";
    const QByteArray shown = net::Redactor().body("application/json", list);
    QVERIFY(shown.size() < net::recordedBodyLimit + 100);
    QVERIFY(shown.endsWith("more bytes]"));
    QVERIFY(!QString::fromUtf8(shown).contains(QChar::ReplacementCharacter));
    const QByteArray huge = net::Redactor().body("application/json", "[\"" + QByteArray(2'000'000, 'x') + "\"]");
    QCOMPARE(huge, QByteArray("[redacted: 2000004 bytes of application/json]"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "test_redaction.moc"
