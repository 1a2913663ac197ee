#include "app/cli/demo/plain_http.h"
#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/refusal.h"
#include "tests/support/raw_server.h"
#include "tests/support/tls_certificates.h"

#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray wholeFile = "gatehouse: protection/1\n"
                             "name: orders\n"
                             "provider: { issuer: \"{provider}\" }\n"
                             "service:\n"
                             "  name: orders-api\n"
                             "  url: \"{upstream}\"\n"
                             "  routes:\n"
                             "    - { name: orders, paths: [/orders] }\n"
                             "applications:\n"
                             "  - { name: batch }\n";

QByteArray replaced(const QByteArray &before, const QByteArray &after)
{
    QByteArray file = wholeFile;
    Q_ASSERT(file.contains(before));
    return file.replace(before, after);
}

} // namespace

/// Drives the program with what goes wrong at the gateway and in files.
class TestBadInput : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    sandbox::Sandbox m_sandbox { {}, m_clock };
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CommandLine> m_cli;
    QJsonObject m_before;
    QString m_closedPort;

    QString filled(QString text) const
    {
        const QJsonObject urls = m_sandbox.urls();
        for (auto url = urls.begin(); url != urls.end(); ++url)
            text.replace(u'{' + url.key() + u'}', url.value().toString());
        return text.replace(u"{closed}"_s, m_closedPort).replace(u"{file}"_s, m_home->filePath(u"protection.yaml"_s));
    }

    QStringList arguments(const QString &line) const
    {
        QStringList result = line.split(u' ');
        for (QString &argument : result)
            argument = filled(argument);
        return result << u"--json"_s;
    }

    void writeFile(const QByteArray &content)
    {
        QFile file(m_home->filePath(u"protection.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(filled(QString::fromUtf8(content)).toUtf8());
    }

    CommandLine::Outcome run(const QString &line, const QByteArray &input = {}) { return m_cli->run(arguments(line), input); }
    QByteArray refusal(const CommandLine::Outcome &outcome, int exitCode, const QString &code)
    {
        const QByteArray fault = faultOfRefusal(outcome, exitCode, code, *m_cli);
        return fault.isEmpty() && m_sandbox.dump() != m_before ? QByteArray("something was changed: " + outcome.text()) : fault;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        QTcpServer port;
        QVERIFY(port.listen(QHostAddress::LocalHost));
        m_closedPort = u"http://127.0.0.1:%1"_s.arg(port.serverPort());
    }
    void init()
    {
        m_sandbox.reset();
        m_home = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CommandLine>(m_home->path());
        m_before = m_sandbox.dump();
        writeFile(wholeFile);
    }

    void anAddressOrFileIsRefused_data();
    void anAddressOrFileIsRefused();
    void aGatewayThatAnswersWronglyIsNamed_data();
    void aGatewayThatAnswersWronglyIsNamed();
    void aPortWithoutHttpIsNamed();
    void aSelfSignedCertificateIsShownAndCanBePinned();
    void whatIsThereAndDiffersIsLeftAlone_data();
    void whatIsThereAndDiffersIsLeftAlone();
};

void TestBadInput::anAddressOrFileIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const QString &line, int exitCode, const QString &code, const QString &says = {}) {
        QTest::newRow(name) << line << wholeFile << exitCode << code << says;
    };
    add("gateway down", u"connect --gateway {closed}"_s, 7, u"gatehouse.connection_refused"_s, u"{closed}"_s);
    add("gateway down, apply", u"apply -f {file} --gateway {closed}"_s, 7, u"gatehouse.connection_refused"_s, u"{closed}"_s);
    add("proxy", u"connect --gateway {proxy}"_s, 10, u"gatehouse.not_an_admin_api"_s, u"{proxy}"_s);
    add("proxy, apply", u"apply -f {file} --gateway {proxy}"_s, 10, u"gatehouse.not_an_admin_api"_s, u"{proxy}"_s);
    add("service", u"connect --gateway {upstream}"_s, 10, u"gatehouse.not_an_admin_api"_s);
    add("https on a plain port", u"connect --gateway https://localhost:{port}"_s, 9, u"gatehouse.tls_not_spoken"_s);
    add("workspace", u"connect --gateway {admin} --workspace nope"_s, 3, u"gatehouse.workspace_unknown"_s, u"workspace"_s);
    add("no URL", u"connect --gateway nonsense"_s, 2, u"gatehouse.bad_value"_s, u"--gateway"_s);
    add("password in URL", u"connect --gateway http://me:hush@localhost"_s, 2, u"gatehouse.bad_value"_s, u"--gateway"_s);
    add("no gateway", u"connect"_s, 2, u"gatehouse.option_missing"_s, u"--gateway"_s);
    add("no such connection", u"list services --connection nope"_s, 3, u"gatehouse.no_such_connection"_s, u"nope"_s);
    add("fingerprint", u"connect --gateway {admin} --pin 12"_s, 2, u"gatehouse.bad_value"_s, u"--pin"_s);
    add("no such file", u"apply -f /nowhere.yaml --gateway {admin}"_s, 12, u"gatehouse.file_unreadable"_s, u"/nowhere.yaml"_s);
    add("no file", u"apply --gateway {admin}"_s, 2, u"gatehouse.option_missing"_s, u"-f"_s);
    add("plan unknown", u"rollback no-such-plan"_s, 3, u"gatehouse.no_such_plan"_s, u"no-such-plan"_s);
    add("no plan", u"resume"_s, 3, u"gatehouse.nothing_to_do"_s);

    const auto addFile = [](const char *name, const QByteArray &file, int exitCode, const QString &code, const QString &says) {
        QTest::newRow(name) << u"apply -f {file} --gateway {admin}"_s << file << exitCode << code << says;
    };
    addFile("unknown key", replaced("paths", "pahts"), 2, u"gatehouse.unknown_key"_s, u"did you mean “paths”? ({file}:8:23)"_s);
    addFile("other version", replaced("protection/1", "protection/9"), 14, u"gatehouse.file_version"_s, u"{file}:1:"_s);
    addFile("secret in file", replaced("\" }", "\", initial_access_token: hunter2 }"), 2, u"gatehouse.secret_in_file"_s, u"{file}:3:"_s);
    addFile("not YAML", "gatehouse: [", 2, u"gatehouse.yaml"_s, u"{file}"_s);
    addFile("service is not there", replaced("  url: \"{upstream}\"\n", ""), 3, u"gatehouse.service_missing"_s, u"orders-api"_s);
    addFile("strategy", wholeFile + "strategy: magic\n", 14, u"gatehouse.unknown_strategy"_s, u"magic"_s);
    addFile("empty file", "", 2, u"gatehouse.wrong_type"_s, u"{file}"_s);
}

void TestBadInput::anAddressOrFileIsRefused()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, file);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    QFETCH(QString, says);
    writeFile(file);
    line.replace(u"{port}"_s, QString::number(QUrl(m_sandbox.urls().value(u"admin"_s).toString()).port()));
    const auto outcome = run(line);
    const QByteArray fault = refusal(outcome, exitCode, code);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(QString::fromUtf8(outcome.err).contains(filled(says)), outcome.err.constData());
    for (const char *secret : { "hunter2", "hush" })
        QVERIFY(!outcome.text().contains(secret));
}

void TestBadInput::aGatewayThatAnswersWronglyIsNamed_data()
{
    QTest::addColumn<sandbox::FaultRule::Action>("action");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    using Action = sandbox::FaultRule::Action;
    QTest::newRow("HTML") << Action::Malformed << 200 << QByteArray("<!DOCTYPE html><html><body>Log in</body></html>") << 10
                          << u"gatehouse.html_answer"_s;
    QTest::newRow("broken JSON") << Action::Malformed << 200 << QByteArray() << 10 << u"gatehouse.not_an_admin_api"_s;
    QTest::newRow("bytes, then hung up") << Action::Garbage << 0 << QByteArray() << 7 << u"gatehouse.connection_lost"_s;
    QTest::newRow("cut short") << Action::Truncate << 0 << QByteArray() << 7 << u"gatehouse.answer_cut_short"_s;
    QTest::newRow("hung up") << Action::DropBefore << 0 << QByteArray() << 7 << u"gatehouse.connection_lost"_s;
    QTest::newRow("401") << Action::Status << 401 << QByteArray(R"({"message":"Unauthorized"})") << 4 << QString();
    QTest::newRow("403") << Action::Status << 403 << QByteArray(R"({"message":"Invalid RBAC credentials"})") << 4 << QString();
    QTest::newRow("500") << Action::Status << 500 << QByteArray(R"({"message":"An unexpected error occurred"})") << 1 << QString();
}

void TestBadInput::aGatewayThatAnswersWronglyIsNamed()
{
    QFETCH(sandbox::FaultRule::Action, action);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.action = action;
    rule.status = status;
    rule.body = body;
    rule.bytes = 10;
    m_sandbox.faults().add(rule);
    const auto cleared = qScopeGuard([this] { m_sandbox.faults().clear(); });
    for (const QString &line : { u"connect --gateway {admin}"_s, u"apply -f {file} --gateway {admin}"_s }) {
        const auto outcome = run(line);
        const QByteArray fault = refusal(outcome, exitCode, code);
        QVERIFY2(fault.isEmpty(), fault.constData());
        QVERIFY2(outcome.err.contains(m_sandbox.urls().value(u"admin"_s).toString().toUtf8()), outcome.err.constData());
    }
}

void TestBadInput::aPortWithoutHttpIsNamed()
{
    support::RawServer mail([](const support::RawRequest &) {
        support::RawReply reply;
        reply.bytes = "500 5.5.1 Command unrecognised\r\n";
        return reply;
    });
    mail.greet("220 mail.example ESMTP\r\n");
    const auto outcome = m_cli->run({ u"connect"_s, u"--json"_s, u"--gateway"_s, mail.url().toString() });
    // The network layer reports a lost connection here; that it is no HTTP would be right too.
    const bool ended = errorOf(outcome).value(u"code"_s) == u"gatehouse.connection_lost"_s;
    const QByteArray fault = refusal(outcome, ended ? 7 : 10, ended ? u"gatehouse.connection_lost"_s : u"gatehouse.not_http"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains(QByteArray::number(mail.port())), outcome.err.constData());
}

void TestBadInput::aSelfSignedCertificateIsShownAndCanBePinned()
{
    const support::Identity identity = support::CertificateAuthority::selfSigned();
    const QString admin = m_sandbox.urls().value(u"admin"_s).toString();
    support::RawServer gateway(
        [admin](const support::RawRequest &request) {
            cli::demo::PlainHttp http;
            const auto answer = http.get(QUrl(admin + QString::fromLatin1(request.target)));
            return answer ? support::RawReply::answer(answer->status, answer->body, { "Content-Type: application/json" })
                          : support::RawReply::drop();
        },
        support::serverTls(identity));
    const QStringList connect { u"connect"_s, u"--json"_s, u"--gateway"_s, gateway.url().toString() };

    const auto refused = m_cli->run(connect);
    QByteArray fault = refusal(refused, 9, u"gatehouse.tls_self_signed"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    const QJsonArray chain = errorOf(refused).value(u"fields"_s).toObject().value(u"chain"_s).toArray();
    QCOMPARE(chain.size(), 1);
    const QString shown = chain.first().toObject().value(u"sha256"_s).toString();
    QCOMPARE(QString(shown).remove(u':').toLower(), QString::fromLatin1(identity.sha256.toHex()));
    QCOMPARE(gateway.requestCount(), 0);

    // as it was shown, and as openssl prints it
    for (const QByteArray &pin : { shown.toLatin1(), identity.sha256.toHex(':').toUpper() }) {
        const auto pinned = m_cli->run(connect + QStringList { u"--pin"_s, QString::fromLatin1(pin) });
        QVERIFY2(pinned.exitCode == 0, pinned.text().constData());
    }
    const auto other = m_cli->run(connect + QStringList { u"--pin"_s, QString(64, u'a') });
    fault = refusal(other, 9, u"gatehouse.tls_pin_mismatch"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestBadInput::whatIsThereAndDiffersIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("plugin") << u"/services/orders-api/plugins"_s << QByteArray("name=jwt&config.key_claim_name=iss")
                            << u"gatehouse.exists_differently"_s;
    QTest::newRow("route") << u"/services/orders-api/routes"_s << QByteArray("name=orders&paths[]=/elsewhere")
                           << u"gatehouse.exists_differently"_s;
    QTest::newRow("username") << u"/consumers"_s << QByteArray("username=batch&custom_id=somebody") << u"gatehouse.username_taken"_s;
}

void TestBadInput::whatIsThereAndDiffersIsLeftAlone()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    cli::demo::PlainHttp http;
    const QString admin = m_sandbox.urls().value(u"admin"_s).toString();
    const QByteArray upstream = QUrl::toPercentEncoding(m_sandbox.urls().value(u"upstream"_s).toString());
    QCOMPARE(http.post(QUrl(admin + u"/services"_s), "name=orders-api&url=" + upstream)->status, 201);
    const auto made = http.post(QUrl(admin + path), body);
    QVERIFY2(made && made->status == 201, made ? made->body.constData() : "no answer");
    m_before = m_sandbox.dump();

    for (const QString &line : { u"plan -f {file} --gateway {admin}"_s, u"apply -f {file} --gateway {admin}"_s }) {
        const auto outcome = run(line);
        const QByteArray fault = refusal(outcome, 5, u"gatehouse.plan_has_conflicts"_s);
        QVERIFY2(fault.isEmpty(), fault.constData());
        QVERIFY(std::any_of(outcome.lines.begin(), outcome.lines.end(),
            [&code](const QJsonObject &step) { return step.value(u"outlook"_s) == u"conflict"_s && step.value(u"code"_s) == code; }));
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
