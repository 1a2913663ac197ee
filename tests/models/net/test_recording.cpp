#include "models/net/form_body.h"
#include "models/net/recording.h"
#include "tests/models/net/http_fixture.h"
#include "tests/support/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::Error;
using support::RawReply;
using support::RawRequest;
using support::RawServer;

class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExchangeIsShownAsItWas();
    void aFailureIsRecordedToo();
    void randomSecretsNeverAppear_data();
    void randomSecretsNeverAppear();

private:
    QByteArray secret();
    QByteArray json(int depth);
    QByteArray form();
    QByteArray everything(const net::Exchange &exchange) const;

    QRandomGenerator m_random { 20261121 };
    QList<QByteArray> m_secrets;
};

void TestRecording::anExchangeIsShownAsItWas()
{
    RawServer server([](const RawRequest &) {
        return RawReply::answer(201, R"({"id":"1","key":"hush-hush-hush"})", { "Content-Type: application/json" });
    });
    const auto clock = std::make_shared<support::FakeClock>();
    net::HttpPool pool(net::HttpPool::Blocking::AlsoOnMainThread, clock);
    QList<net::Exchange> seen;
    const net::Http http(pool, {}, {}, [&](const net::Exchange &exchange) { seen.append(exchange); });
    net::Request request
        = HttpFixture::request("POST", server.url(u"/consumers?tags=a"_s), R"({"username":"u","password":"hush-hush-hush"})");
    request.headers = { { "Accept", "application/json" } };
    request.secretHeaders = { { "Kong-Admin-Token", core::Secret("hush-hush-hush") } };
    QVERIFY(http.send(request));

    QCOMPARE(seen.size(), 1);
    const net::Exchange &exchange = seen.first();
    QCOMPARE(exchange.verb, QByteArray("POST"));
    QCOMPARE(exchange.url, server.url(u"/consumers?tags=a"_s).toString());
    QCOMPARE(exchange.requestHeaders,
        QList<net::Header>(
            { { "Accept", "application/json" }, { "Kong-Admin-Token", "[redacted]" }, { "Content-Type", "application/json" } }));
    QCOMPARE(exchange.requestBody, QByteArray(R"({"password":"[redacted]","username":"u"})"));
    QCOMPARE(exchange.status, 201);
    QCOMPARE(exchange.responseBody, QByteArray(R"({"id":"1","key":"[redacted]"})"));
    QVERIFY(exchange.failure.isEmpty());
    QCOMPARE(exchange.startedAt, clock->now());
    QVERIFY(exchange.elapsedMs >= 0);
}

void TestRecording::aFailureIsRecordedToo()
{
    RawServer server([](const RawRequest &) { return RawReply::drop(); });
    HttpFixture fixture;
    QList<net::Exchange> seen;
    const auto http = fixture.http([&](const net::Exchange &exchange) { seen.append(exchange); });
    QVERIFY(!http.send(HttpFixture::request("POST", server.url(), "{}")));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().status, 0);
    QCOMPARE(seen.first().failure, u"gatehouse.connection_lost"_s);
}

QByteArray TestRecording::secret()
{
    QByteArray raw(24 + m_random.bounded(40), '\0');
    for (char &c : raw)
        c = char(m_random.bounded(256));
    QByteArray made;
    switch (m_random.bounded(4)) {
    case 0:
        made = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        break;
    case 1:
        made = raw.toBase64();
        break;
    case 2:
        made = raw.toHex();
        break;
    default: // a JWT
        made = "eyJ" + raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".eyJzdWIiOiJhIn0." + raw.toHex();
        break;
    }
    m_secrets.append(made);
    return made;
}

QByteArray TestRecording::json(int depth)
{
    static const QStringList names { u"access_token"_s, u"refresh_token"_s, u"id_token"_s, u"client_secret"_s, u"password"_s, u"key"_s,
        u"secret"_s, u"value"_s, u"data"_s, u"credentials"_s, u"x"_s, u"session"_s, u"code"_s, u"anything_else"_s };
    QJsonObject object { { u"name"_s, u"plain"_s }, { u"enabled"_s, true } };
    const auto text = [this] { return QJsonValue(QString::fromLatin1(secret())); };
    for (int i = 0; i < 4; ++i) {
        const QString name = names.at(m_random.bounded(int(names.size())));
        const int kind = m_random.bounded(depth > 0 ? 4 : 3);
        if (kind == 0)
            object.insert(name, text());
        else if (kind == 1)
            object.insert(name, QJsonArray { text(), QJsonArray { text() } });
        else if (kind == 2)
            object.insert(QString::fromLatin1(secret()), 1); // as a name
        else
            object.insert(name, QJsonDocument::fromJson(json(depth - 1)).object());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray TestRecording::form()
{
    return net::encodeForm(
        { { "grant_type", "x" }, { "code", secret() }, { "client_secret", secret() }, { "unheard_of", secret() }, { secret(), "" } });
}

QByteArray TestRecording::everything(const net::Exchange &exchange) const
{
    QByteArray all = exchange.verb + '\n' + exchange.url.toUtf8() + '\n' + exchange.requestBody + '\n' + exchange.responseBody + '\n'
        + exchange.failure.toUtf8() + '\n';
    for (const auto &headers : { exchange.requestHeaders, exchange.responseHeaders }) {
        for (const auto &[name, value] : headers)
            all += name + ": " + value + '\n';
    }
    return all + QByteArray::fromPercentEncoding(all);
}

void TestRecording::randomSecretsNeverAppear_data()
{
    QTest::addColumn<QByteArray>("requestType");
    QTest::addColumn<QByteArray>("responseType");
    for (const QByteArray request : { "application/json", "application/x-www-form-urlencoded", "text/plain" }) {
        for (const QByteArray response : { "application/json", "application/x-www-form-urlencoded", "text/html" })
            QTest::newRow(QByteArray(request + ", " + response).constData()) << request << response;
    }
}

void TestRecording::randomSecretsNeverAppear()
{
    QFETCH(const QByteArray, requestType);
    QFETCH(const QByteArray, responseType);
    const auto body = [this](const QByteArray &type) {
        return type.endsWith("json") ? json(3) : type.endsWith("urlencoded") ? form() : QByteArray("here: ") + secret();
    };
    for (int round = 0; round < 150; ++round) {
        m_secrets.clear();
        net::Request request;
        request.verb = "POST";
        request.url = QUrl::fromEncoded("https://me:" + secret().toPercentEncoding() + "@a.test/path?client_id=app&state="
            + secret().toPercentEncoding() + "&" + secret().toPercentEncoding() + "&unheard=" + secret().toPercentEncoding()
            + "&redirect_uri=" + QByteArray("http://b.test/?code=" + secret().toPercentEncoding()).toPercentEncoding() + "#"
            + secret().toPercentEncoding());
        const QByteArray token = secret();
        request.secretHeaders = { { "Authorization", core::Secret("Bearer " + token) }, { "Cookie", core::Secret("session=" + secret()) } };
        request.headers = { { "X-Anything", secret() }, { "Accept", "*/*" }, { "X-Api-Key", secret() } };
        request.contentType = requestType;
        request.body = body(requestType);

        net::Response response;
        response.status = 400;
        response.headers = { { "Content-Type", responseType }, { "Set-Cookie", "a=" + secret() + "; Path=/" }, { "X-Other", secret() },
            { secret(), "1" }, { "Location", "/cb?code=" + secret().toPercentEncoding() + "#access_token=" + secret().toPercentEncoding() },
            { "WWW-Authenticate", "Bearer realm=\"a\", nonce=\"" + secret() + "\"" }, { "WWW-Authenticate", "Negotiate " + secret() },
            { "Server", "told: " + token } };
        response.body = body(responseType);
        if (round % 2 == 0 && responseType.endsWith("json"))
            response.body = R"({"error_description":"bad )" + token + R"(","message":"see http://u:)" + secret().toPercentEncoding()
                + "@c.test/?x=" + secret().toPercentEncoding() + R"("})";

        const QByteArray all = everything(net::recordedExchange(request, response, {}));
        for (const QByteArray &hidden : std::as_const(m_secrets)) {
            QVERIFY2(!all.contains(hidden), QByteArray(hidden + "\n in \n" + all).constData());
            QVERIFY2(!all.contains(hidden.toPercentEncoding()), QByteArray(hidden + "\n in \n" + all).constData());
        }
        QVERIFY(all.contains("client_id=app")); // it is a recording after all
        const QByteArray failed
            = everything(net::recordedExchange(request, core::failure(Error::Kind::Network, u"gatehouse.network"_s), {}));
        for (const QByteArray &hidden : std::as_const(m_secrets))
            QVERIFY2(!failed.contains(hidden), QByteArray(hidden + "\n in \n" + failed).constData());
    }
}

QTEST_GUILESS_MAIN(TestRecording)
#include "test_recording.moc"
