#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/refusal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Has the shape of a token, and the header and claims of nobody.
QByteArray tokenWith(const QByteArray &header, const QByteArray &signature = encoded("signature"))
{
    return encoded(header) + '.' + encoded(R"({"iss":"nobody"})") + '.' + signature;
}

} // namespace

/// Drives the program with providers and tokens that cannot serve.
class TestBadProvider : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    core::Secret m_secret { core::randomBytes(24).toHex() };
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CommandLine> m_cli;
    QJsonObject m_before;

    QString url(const QString &server) const { return m_sandbox->urls().value(server).toString(); }

    std::unique_ptr<sandbox::Sandbox> makeSandbox(jose::Algorithm algorithm = jose::Algorithm::RS256)
    {
        sandbox::SandboxOptions options;
        options.provider.algorithm = algorithm;
        options.provider.clients = { { u"reader"_s, m_secret,
            { { u"grant_types"_s, QJsonArray { u"client_credentials"_s } }, { u"client_name"_s, u"reader"_s },
                { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s } } } };
        return std::make_unique<sandbox::Sandbox>(options, m_clock);
    }

    QString protectionFor(const QString &issuer)
    {
        QFile file(m_home->filePath(u"protection.yaml"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the protection");
        file.write("gatehouse: protection/1\nname: orders\nprovider: { issuer: \"" + issuer.toUtf8()
            + "\" }\nservice:\n  name: orders-api\n  url: \"" + url(u"upstream"_s).toUtf8()
            + "\"\n  routes:\n    - { name: orders, paths: [/orders] }\napplications:\n  - { name: batch }\n");
        return file.fileName();
    }

    QByteArray refusal(const CommandLine::Outcome &outcome, int exitCode, const QString &code)
    {
        const QByteArray fault = faultOfRefusal(outcome, exitCode, code, *m_cli);
        return fault.isEmpty() && m_sandbox->dump() != m_before ? QByteArray("something was changed: " + outcome.text()) : fault;
    }

    CommandLine::Outcome apply(const QString &issuer)
    {
        return m_cli->run({ u"apply"_s, u"--json"_s, u"-f"_s, protectionFor(issuer), u"--gateway"_s, url(u"admin"_s) });
    }
    CommandLine::Outcome verify(const QByteArray &token)
    {
        return m_cli->run({ u"verify"_s, u"--json"_s, u"--provider"_s, url(u"provider"_s) }, token);
    }
    QByteArray realToken()
    {
        return m_cli
            ->run({ u"token"_s, u"--print"_s, u"--provider"_s, url(u"provider"_s), u"--client-id"_s, u"reader"_s, u"--client-secret-file"_s,
                      u"-"_s },
                m_secret.reveal())
            .out.trimmed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = makeSandbox();
        QVERIFY(m_sandbox->start());
    }
    void init()
    {
        m_sandbox->reset();
        m_home = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CommandLine>(m_home->path());
        m_before = m_sandbox->dump();
    }

    void anotherIssuerIsRefused();
    void aProviderThatIsDownIsNamed();
    void aDiscoveryThatIsNoneIsNamed_data();
    void aDiscoveryThatIsNoneIsNamed();
    void aMissingEndpointIsNamed_data();
    void aMissingEndpointIsNamed();
    void aProviderWithoutRegistrationIsNamed();
    void aRateLimitSaysWhenToTryAgain();
    void aSignatureTheGatewayCannotVerifyIsRefused_data();
    void aSignatureTheGatewayCannotVerifyIsRefused();
    void wrongClientSecretIsDenied();
    void aBadTokenIsRefused_data();
    void aBadTokenIsRefused();
    void aRealTokenCutInHalfIsRefused();
    void aTokenOfAnotherProviderIsRefused();
};

void TestBadProvider::anotherIssuerIsRefused()
{
    const QString other = url(u"provider"_s).replace(u"127.0.0.1"_s, u"localhost"_s);
    const auto outcome = apply(other);
    const QByteArray fault = refusal(outcome, 6, u"gatehouse.issuer_mismatch"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY(outcome.err.contains(other.toUtf8()) && outcome.err.contains(url(u"provider"_s).toUtf8()));
}

void TestBadProvider::aProviderThatIsDownIsNamed()
{
    sandbox::HttpServer server(u"gone"_s, [](const sandbox::HttpRequest &) { return sandbox::HttpReply(); });
    const QString gone = u"http://127.0.0.1:%1"_s.arg(server.listen().value());
    server.stop();
    const auto outcome = apply(gone);
    const QByteArray fault = refusal(outcome, 7, u"gatehouse.connection_refused"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains(gone.toUtf8()), outcome.err.constData());
}

void TestBadProvider::aDiscoveryThatIsNoneIsNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("HTML") << 200 << QByteArray("<!DOCTYPE html><html><body>Welcome</body></html>") << 3 << u"gatehouse.no_discovery"_s;
    QTest::newRow("text") << 200 << QByteArray("hello") << 10 << u"gatehouse.not_json"_s;
    QTest::newRow("list") << 200 << QByteArray("[]") << 10 << u"gatehouse.not_json"_s;
    QTest::newRow("empty object") << 200 << QByteArray("{}") << 10 << u"gatehouse.shape"_s;
    QTest::newRow("not found") << 404 << QByteArray("{}") << 3 << u"gatehouse.no_discovery"_s;
}

void TestBadProvider::aDiscoveryThatIsNoneIsNamed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    sandbox::FaultRule rule;
    rule.server = u"provider"_s;
    rule.path = "*well-known*";
    rule.status = status;
    rule.body = body;
    m_sandbox->faults().add(rule);
    const auto cleared = qScopeGuard([this] { m_sandbox->faults().clear(); });
    const auto outcome = apply(url(u"provider"_s));
    const QByteArray fault = refusal(outcome, exitCode, code);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains(url(u"provider"_s).toUtf8()), outcome.err.constData());
}

void TestBadProvider::aMissingEndpointIsNamed_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("token") << u"token_endpoint"_s;
    QTest::newRow("keys") << u"jwks_uri"_s;
}

void TestBadProvider::aMissingEndpointIsNamed()
{
    QFETCH(QString, endpoint);
    QString issuer;
    const auto handler = [&issuer, &endpoint](const sandbox::HttpRequest &request) -> sandbox::HttpReply {
        if (request.path == "/jwks")
            return { 200, { { "Content-Type", "application/json" } }, R"({"keys":[]})" };
        QJsonObject metadata { { u"issuer"_s, issuer }, { u"authorization_endpoint"_s, QString(issuer + u"/authorize"_s) },
            { u"token_endpoint"_s, QString(issuer + u"/token"_s) }, { u"jwks_uri"_s, QString(issuer + u"/jwks"_s) },
            { u"registration_endpoint"_s, QString(issuer + u"/register"_s) }, { u"response_types_supported"_s, QJsonArray { u"code"_s } },
            { u"subject_types_supported"_s, QJsonArray { u"public"_s } },
            { u"id_token_signing_alg_values_supported"_s, QJsonArray { u"RS256"_s } } };
        metadata.remove(endpoint);
        return { 200, { { "Content-Type", "application/json" } }, QJsonDocument(metadata).toJson() };
    };
    sandbox::HttpServer server(u"lacking"_s, handler);
    issuer = u"http://127.0.0.1:%1"_s.arg(server.listen().value());
    const auto outcome = apply(issuer);
    const QByteArray fault = refusal(outcome, 10, u"gatehouse.endpoint_missing"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains(endpoint.toUtf8()), outcome.err.constData());
}

void TestBadProvider::aProviderWithoutRegistrationIsNamed()
{
    sandbox::SandboxOptions options;
    options.provider.registration = false;
    sandbox::Sandbox closed(options, m_clock);
    QVERIFY(closed.start());
    const auto outcome = apply(closed.urls().value(u"provider"_s).toString());
    const QByteArray fault = refusal(outcome, 14, u"gatehouse.no_registration"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestBadProvider::aRateLimitSaysWhenToTryAgain()
{
    sandbox::HttpServer server(u"busy"_s, [](const sandbox::HttpRequest &) -> sandbox::HttpReply {
        return { 429, { { "Content-Type", "application/json" }, { "Retry-After", "600" } }, R"({"error":"slow_down"})" };
    });
    const auto outcome = apply(u"http://127.0.0.1:%1"_s.arg(server.listen().value()));
    const QByteArray fault = refusal(outcome, 11, errorOf(outcome).value(u"code"_s).toString());
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains("Try again in 600 second"), outcome.err.constData());
}

void TestBadProvider::aSignatureTheGatewayCannotVerifyIsRefused_data()
{
    QTest::addColumn<jose::Algorithm>("algorithm");
    QTest::newRow("PS256") << jose::Algorithm::PS256;
    QTest::newRow("EdDSA") << jose::Algorithm::EdDSA;
}

void TestBadProvider::aSignatureTheGatewayCannotVerifyIsRefused()
{
    QFETCH(jose::Algorithm, algorithm);
    const auto other = makeSandbox(algorithm);
    QVERIFY(other->start());
    const QJsonObject otherBefore = other->dump();
    const auto outcome = apply(other->urls().value(u"provider"_s).toString());
    const QByteArray fault = refusal(outcome, 14, u"gatehouse.unverifiable_algorithm"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains("RS256"), outcome.err.constData());
    QCOMPARE(other->dump(), otherBefore);
}

void TestBadProvider::wrongClientSecretIsDenied()
{
    const auto outcome = m_cli->run(
        { u"token"_s, u"--json"_s, u"--provider"_s, url(u"provider"_s), u"--client-id"_s, u"reader"_s, u"--client-secret-file"_s, u"-"_s },
        "not-the-secret");
    const QByteArray fault = refusal(outcome, 4, errorOf(outcome).value(u"code"_s).toString());
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY(!outcome.text().contains("not-the-secret"));
}

void TestBadProvider::aBadTokenIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const QByteArray good = tokenWith(R"({"alg":"RS256"})");
    for (const QString &command : { u"decode"_s, u"verify"_s }) {
        const auto add = [&command](const char *name, const QByteArray &token, int exitCode, const QString &code) {
            QTest::addRow("%s %s", qPrintable(command), name) << command << token << exitCode << code;
        };
        add("two parts", good.left(good.lastIndexOf('.')), 2, u"gatehouse.token_parts"_s);
        add("words", "this is no token", 2, u"gatehouse.token_parts"_s);
        add("nothing", "\n", 2, u"gatehouse.secret_empty"_s);
        add("2 MB", good + QByteArray(2 * 1024 * 1024, 'A'), 2, u"gatehouse.token_too_large"_s);
        add("2 MB without a dot", QByteArray(2 * 1024 * 1024, 'A'), 2, u"gatehouse.token_too_large"_s);
        add("32 MB", QByteArray(32 * 1024 * 1024, 'A'), 2, u"gatehouse.secret_too_large"_s);
        add("not base64url", "e!J9.e30.AA", 2, u"gatehouse.base64url"_s);
        add("header that is cut", encoded(R"({"alg":"RS2)") + ".e30.AA", 2, u"gatehouse.json"_s);
    }
    const auto add
        = [](const char *name, const QByteArray &token, const QString &code) { QTest::newRow(name) << u"verify"_s << token << 6 << code; };
    add("none", tokenWith(R"({"alg":"none"})", ""), u"gatehouse.alg_none"_s);
    add("nOnE", tokenWith(R"({"alg":"nOnE"})", ""), u"gatehouse.alg_none"_s);
    add("unknown algorithm", tokenWith(R"({"alg":"XX9"})"), u"gatehouse.alg_unknown"_s);
    add("shared key", tokenWith(R"({"alg":"HS256"})"), u"gatehouse.alg_not_allowed"_s);
    add("unknown key", tokenWith(R"({"alg":"RS256","kid":"nobody"})"), u"gatehouse.kid_unknown"_s);
}

void TestBadProvider::aBadTokenIsRefused()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, token);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    const auto outcome = m_cli->run({ command, u"--json"_s, u"--provider"_s, url(u"provider"_s) }, token);
    const QByteArray fault = refusal(outcome, exitCode, code);
    QVERIFY2(fault.isEmpty(), fault.left(2000).constData());
    QVERIFY(outcome.text().size() < 4096);
}

void TestBadProvider::aRealTokenCutInHalfIsRefused()
{
    const QByteArray token = realToken();
    QCOMPARE(token.count('.'), 2);
    QCOMPARE(verify(token).exitCode, 0);
    m_before = m_sandbox->dump();
    const auto half = verify(token.left(token.size() / 2));
    QByteArray fault = refusal(half, 2, u"gatehouse.token_parts"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QByteArray tampered = token;
    const qsizetype middleOfSignature = (token.lastIndexOf('.') + token.size()) / 2;
    tampered[middleOfSignature] = tampered.at(middleOfSignature) == 'A' ? 'B' : 'A';
    const auto spoilt = verify(tampered);
    fault = refusal(spoilt, 6, u"gatehouse.signature"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestBadProvider::aTokenOfAnotherProviderIsRefused()
{
    const QByteArray token = realToken();
    const auto other = makeSandbox();
    QVERIFY(other->start());
    m_before = m_sandbox->dump();
    const auto outcome = m_cli->run({ u"verify"_s, u"--json"_s, u"--provider"_s, other->urls().value(u"provider"_s).toString() }, token);
    const QByteArray fault = refusal(outcome, 6, u"gatehouse.kid_unknown"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

QTEST_GUILESS_MAIN(TestBadProvider)
#include "test_bad_provider.moc"
