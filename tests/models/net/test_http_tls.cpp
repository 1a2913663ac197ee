#include "models/net/certificate_info.h"
#include "tests/models/net/http_fixture.h"
#include "tests/support/tls_certificates.h"
#include "tests/support/tls_demanding_server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::Error;
using support::CertificateAuthority;
using support::CertificateWish;
using support::Identity;
using support::RawReply;
using support::RawRequest;
using support::RawServer;

class TestHttpTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExtraRootIsTrusted();
    void connectionsAreReused();
    void aRefusedCertificateIsShown_data();
    void aRefusedCertificateIsShown();
    void theExtraRootIsOfNoUseForAnotherChain();
    void aPinAcceptsExactlyThatLeaf_data();
    void aPinAcceptsExactlyThatLeaf();
    void aPinRefusesEveryOtherLeaf();
    void aPinDoesNotLastLongerThanItsSettings();
    void aClientCertificateIsShown_data();
    void aClientCertificateIsShown();
    void aDemandedClientCertificateIsNamed();
    void plainHttpOnATlsAddressIsNamed();
    void badSettingsAreNamed_data();
    void badSettingsAreNamed();
    void aLostWriteIsNotRepeatedOverTls();

private:
    static RawReply hello(const RawRequest &) { return RawReply::answer(200, "{\"hello\":1}"); }
    core::TlsSettings trusting() const
    {
        core::TlsSettings tls;
        tls.extraCaPem = m_authority.pem();
        return tls;
    }
    core::Result<net::Response> send(const RawServer &server, const core::TlsSettings &tls, const QByteArray &verb = "POST")
    {
        net::Request request = HttpFixture::request(verb, server.url());
        request.secretHeaders = { { "Authorization", core::Secret("Bearer hush") } };
        return m_fixture.http({}, tls).send(request);
    }

    CertificateAuthority m_authority;
    HttpFixture m_fixture;
};

void TestHttpTls::anExtraRootIsTrusted()
{
    const RawServer server(hello, support::serverTls(m_authority.issue()));
    const auto answer = send(server, trusting());
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().text));
    QCOMPARE(answer->body, QByteArray("{\"hello\":1}"));
}

void TestHttpTls::connectionsAreReused()
{
    const RawServer server(hello, support::serverTls(m_authority.issue()));
    for (int i = 0; i < 10; ++i)
        QVERIFY(send(server, trusting()));
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttpTls::aRefusedCertificateIsShown_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("code");
    CertificateWish past;
    past.notBeforeDays = -20;
    past.notAfterDays = -1;
    CertificateWish future;
    future.notBeforeDays = 2;
    CertificateWish other;
    other.alternativeNames = "DNS:other.test";
    QTest::newRow("unknown authority") << m_authority.issue() << false << u"gatehouse.tls_untrusted"_s;
    QTest::newRow("self-signed") << CertificateAuthority::selfSigned() << false << u"gatehouse.tls_self_signed"_s;
    QTest::newRow("self-signed, other root trusted") << CertificateAuthority::selfSigned() << true << u"gatehouse.tls_self_signed"_s;
    QTest::newRow("expired") << m_authority.issue(past) << true << u"gatehouse.tls_expired"_s;
    QTest::newRow("not yet valid") << m_authority.issue(future) << true << u"gatehouse.tls_not_yet_valid"_s;
    QTest::newRow("other name") << m_authority.issue(other) << true << u"gatehouse.tls_host_mismatch"_s;
}

void TestHttpTls::aRefusedCertificateIsShown()
{
    QFETCH(const Identity, identity);
    QFETCH(const bool, trusted);
    QFETCH(const QString, code);
    const RawServer server(hello, support::serverTls(identity));

    for (int round = 0; round < 2; ++round) { // the second must not find an open door
        const auto answer = send(server, trusted ? trusting() : core::TlsSettings());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().sent, Error::Sent::No);
        QCOMPARE(answer.error().fields.toObject().value("host"_L1).toString(), u"127.0.0.1"_s);
        QVERIFY(answer.error().fields.toObject().value("reasons"_L1).toArray().contains(code));
        const auto chain = net::presentedChain(answer.error());
        QVERIFY(!chain.isEmpty());
        QCOMPARE(chain.first().sha256, identity.sha256);
        QVERIFY2(chain.first().subject.startsWith("CN=gateway.test"_L1), qPrintable(chain.first().subject));
        QVERIFY(chain.first().notAfter.isValid());
    }
    QCOMPARE(server.bytesReceived(), 0);

    // What was shown is what can be pinned.
    core::TlsSettings pinned;
    pinned.pinnedSha256 = net::presentedChain(send(server, {}).error()).first().sha256;
    QVERIFY(send(server, pinned));
}

void TestHttpTls::theExtraRootIsOfNoUseForAnotherChain()
{
    const CertificateAuthority other("Other Root");
    const RawServer server(hello, support::serverTls(other.issue(), other.pem()));
    const auto answer = send(server, trusting());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"gatehouse.tls_untrusted"_s);
    QCOMPARE(net::presentedChain(answer.error()).size(), 2);
    QCOMPARE(net::presentedChain(answer.error()).last().issuer, u"CN=Other Root, O=Gatehouse Tests"_s);
}

void TestHttpTls::aPinAcceptsExactlyThatLeaf_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("read") << QByteArray("GET");
    QTest::newRow("write") << QByteArray("POST");
}

void TestHttpTls::aPinAcceptsExactlyThatLeaf()
{
    QFETCH(const QByteArray, verb);
    const Identity identity = CertificateAuthority::selfSigned();
    const RawServer server(hello, support::serverTls(identity));
    core::TlsSettings pinned;
    pinned.pinnedSha256 = identity.sha256;
    for (int i = 0; i < 3; ++i) {
        const auto answer = send(server, pinned, verb);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().text));
        QCOMPARE(answer->status, 200);
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttpTls::aPinRefusesEveryOtherLeaf()
{
    // Trusted root, right name, right day: still not the pinned one.
    const Identity expected = m_authority.issue();
    for (const Identity &shown : { m_authority.issue(), CertificateAuthority::selfSigned() }) {
        const RawServer server(hello, support::serverTls(shown));
        core::TlsSettings pinned = trusting();
        pinned.pinnedSha256 = expected.sha256;
        for (const QByteArray verb : { "GET", "POST", "POST" }) {
            const auto answer = send(server, pinned, verb);
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Tls);
            QCOMPARE(answer.error().code, u"gatehouse.tls_pin_mismatch"_s);
            QCOMPARE(answer.error().sent, Error::Sent::No);
            QCOMPARE(net::presentedChain(answer.error()).first().sha256, shown.sha256);
        }
        QCOMPARE(server.bytesReceived(), 0); // no credential reached it
    }
}

void TestHttpTls::aPinDoesNotLastLongerThanItsSettings()
{
    const Identity identity = CertificateAuthority::selfSigned();
    const RawServer server(hello, support::serverTls(identity));
    core::TlsSettings pinned;
    pinned.pinnedSha256 = identity.sha256;
    QVERIFY(send(server, pinned));
    // Same thread, same host, a kept connection stands open: other settings must not use it.
    QVERIFY(!send(server, {}));
    QVERIFY(!send(server, trusting()));
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpTls::aClientCertificateIsShown_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
}

void TestHttpTls::aClientCertificateIsShown()
{
    QFETCH(const QSsl::SslProtocol, protocol);
    const RawServer server(hello, support::serverTls(m_authority.issue(), {}, m_authority.pem(), protocol));
    const Identity client = m_authority.issue();
    core::TlsSettings tls = trusting();
    tls.clientCertificatePem = client.certificatePem;
    tls.clientKeyPem = core::Secret(client.keyPem);
    const auto answer = send(server, tls);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().text));
    const auto without = send(server, trusting());
    QVERIFY(!without);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpTls::aDemandedClientCertificateIsNamed()
{
    // QSslSocket as a server hangs up without an alert; most servers send one.
    const support::DemandingServer server(m_authority.issue(), m_authority.pem());
    for (const QByteArray verb : { "GET", "POST" }) {
        const auto answer = m_fixture.http({}, trusting()).send(HttpFixture::request(verb, server.url()));
        QVERIFY(!answer);
        QVERIFY2(answer.error().kind == Error::Kind::Tls, qPrintable(answer.error().code + u' ' + answer.error().text));
        QCOMPARE(answer.error().code, u"gatehouse.tls_client_certificate"_s);
        QCOMPARE(answer.error().sent, Error::Sent::No);
        QVERIFY(!net::presentedChain(answer.error()).isEmpty());
    }
    QCOMPARE(server.answered(), 0);

    const Identity client = m_authority.issue();
    core::TlsSettings tls = trusting();
    tls.clientCertificatePem = client.certificatePem;
    tls.clientKeyPem = core::Secret(client.keyPem);
    QVERIFY(m_fixture.http({}, tls).send(HttpFixture::request("GET", server.url())));
    QCOMPARE(server.answered(), 1);
}

void TestHttpTls::plainHttpOnATlsAddressIsNamed()
{
    RawServer server(hello);
    server.greet("HTTP/1.1 400 Bad Request\r\n\r\n");
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    const auto answer = m_fixture.http().send(HttpFixture::request("POST", url));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Tls);
    QCOMPARE(answer.error().code, u"gatehouse.tls_not_spoken"_s);
    QCOMPARE(answer.error().sent, Error::Sent::No);
}

void TestHttpTls::badSettingsAreNamed_data()
{
    QTest::addColumn<core::TlsSettings>("tls");
    QTest::addColumn<QString>("part");
    const Identity client = m_authority.issue();
    core::TlsSettings tls;
    tls.extraCaPem = "no certificate";
    QTest::newRow("ca") << tls << u"ca"_s;
    tls = {};
    tls.pinnedSha256 = "short";
    QTest::newRow("pin") << tls << u"pin"_s;
    tls = {};
    tls.clientCertificatePem = client.certificatePem;
    QTest::newRow("no key") << tls << u"client_key"_s;
    tls.clientKeyPem = core::Secret("no key");
    QTest::newRow("bad key") << tls << u"client_key"_s;
    tls = {};
    tls.clientKeyPem = core::Secret(client.keyPem);
    QTest::newRow("no certificate") << tls << u"client_certificate"_s;
    tls.clientCertificatePem = "x";
    QTest::newRow("bad certificate") << tls << u"client_certificate"_s;
    tls.clientCertificatePem = m_authority.issue().certificatePem;
    QTest::newRow("foreign key") << tls << u"client_key"_s;
}

void TestHttpTls::badSettingsAreNamed()
{
    QFETCH(const core::TlsSettings, tls);
    QFETCH(const QString, part);
    const RawServer server(hello);
    const auto answer = send(server, tls);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QCOMPARE(answer.error().code, u"gatehouse.tls_settings"_s);
    QCOMPARE(answer.error().fields.toObject().value("part"_L1).toString(), part);
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpTls::aLostWriteIsNotRepeatedOverTls()
{
    const RawServer server([](const RawRequest &) { return RawReply::drop(); }, support::serverTls(m_authority.issue()));
    for (const QByteArray verb : { "POST", "PUT", "PATCH", "DELETE", "OPTIONS" }) {
        const int before = server.requestCount();
        const auto answer = send(server, trusting(), verb);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QCOMPARE(answer.error().sent, Error::Sent::Unknown);
        QVERIFY(server.waitForNoConnection());
        QCOMPARE(server.requestCount() - before, 1);
    }
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "test_http_tls.moc"
