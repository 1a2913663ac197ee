#include "app/cli/command.h"
#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/refusal.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Drives every command of the program as it is meant to be used, and with misspelt words.
class TestCommands : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    core::Secret m_secret { core::randomBytes(24).toHex() };
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };

    QString url(const QString &server) const { return m_sandbox->urls().value(server).toString(); }

    CommandLine::Outcome token(const QStringList &options)
    {
        return m_cli.run(QStringList { u"token"_s, u"--provider"_s, url(u"provider"_s), u"--client-id"_s, u"reader"_s,
                             u"--client-secret-file"_s, u"-"_s }
                + options,
            m_secret.reveal());
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SandboxOptions options;
        options.estate = { 3, 5, 2, 2 };
        options.provider.clients = { { u"reader"_s, m_secret,
            { { u"grant_types"_s, QJsonArray { u"client_credentials"_s } }, { u"client_name"_s, u"reader"_s },
                { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s } } } };
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        QVERIFY(m_sandbox->start());
    }

    void everyCommandHelps_data();
    void everyCommandHelps();
    void theProgramNamesItsVersionAndCommands();
    void aMisspeltWordIsNamed_data();
    void aMisspeltWordIsNamed();
    void aGatewayIsAskedSavedAndUsed();
    void objectsAreListedAndShown();
    void aTokenIsGotReadAndChecked();
    void aCallHidesItsToken();
    void aRefusedCallIsAnError();
    void controlCharactersDoNotReachTheTerminal();
};

void TestCommands::everyCommandHelps_data()
{
    QTest::addColumn<QString>("command");
    for (const auto &command : cli::allCommands())
        QTest::newRow(qPrintable(command->name())) << command->name();
}

void TestCommands::everyCommandHelps()
{
    QFETCH(QString, command);
    for (const QString &option : { u"--help"_s, u"-h"_s }) {
        const auto outcome = m_cli.run({ command, option });
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.err.isEmpty());
        QVERIFY2(outcome.out.startsWith("Usage: ") && outcome.out.contains(QByteArray("gatehouse-cli " + command.toUtf8() + " [options]")),
            outcome.out.constData());
        QVERIFY(outcome.out.contains("--json"));
    }
}

void TestCommands::theProgramNamesItsVersionAndCommands()
{
    for (const QString &option : { u"--version"_s, u"-v"_s }) {
        const auto version = m_cli.run({ option });
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, QByteArray("gatehouse-cli " GATEHOUSE_VERSION "\n"));
    }
    const auto help = m_cli.run({ u"--help"_s });
    QCOMPARE(help.exitCode, 0);
    for (const auto &command : cli::allCommands())
        QVERIFY2(help.out.contains(QByteArray("\n  " + command->name().toUtf8() + ' ')), qPrintable(command->name()));
    const auto nothing = m_cli.run({});
    QCOMPARE(nothing.exitCode, 2);
    QCOMPARE(nothing.out, help.out);
}

void TestCommands::aMisspeltWordIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("says");
    const QString gateway = url(u"admin"_s);
    QTest::newRow("command") << QStringList { u"aply"_s } << u"gatehouse.unknown_command"_s << QByteArray("did you mean “apply”?");
    QTest::newRow("command unlike any") << QStringList { u"xyzzyxyzzy"_s } << u"gatehouse.unknown_command"_s << QByteArray("“xyzzyxyzzy”");
    QTest::newRow("option") << QStringList { u"connect"_s, u"--gatewya"_s, gateway } << u"gatehouse.bad_option"_s
                            << QByteArray("the nearest is --gateway");
    QTest::newRow("option unlike any") << QStringList { u"connect"_s, u"--xyzzyxyzzy"_s } << u"gatehouse.bad_option"_s
                                       << QByteArray("xyzzyxyzzy");
    QTest::newRow("option of another command") << QStringList { u"connect"_s, u"--leeway"_s, u"3"_s } << u"gatehouse.bad_option"_s
                                               << QByteArray("leeway");
    QTest::newRow("kind") << QStringList { u"list"_s, u"servics"_s, u"--gateway"_s, gateway } << u"gatehouse.unknown_kind"_s
                          << QByteArray("did you mean “services”?");
    QTest::newRow("no kind") << QStringList { u"list"_s, u"--gateway"_s, gateway } << u"gatehouse.option_missing"_s << QByteArray("KIND");
    QTest::newRow("no name") << QStringList { u"get"_s, u"services"_s, u"--gateway"_s, gateway } << u"gatehouse.option_missing"_s
                             << QByteArray("NAME");
    QTest::newRow("no value") << QStringList { u"connect"_s, u"--gateway"_s } << u"gatehouse.bad_option"_s << QByteArray("--gateway");
    QTest::newRow("one too many") << QStringList { u"list"_s, u"services"_s, u"routes"_s, u"--gateway"_s, gateway }
                                  << u"gatehouse.bad_option"_s << QByteArray("“routes”");
    QTest::newRow("file without -f") << QStringList { u"apply"_s, u"protection.yaml"_s } << u"gatehouse.bad_option"_s
                                     << QByteArray("“protection.yaml”");
    QTest::newRow("limit") << QStringList { u"list"_s, u"services"_s, u"--limit"_s, u"many"_s, u"--gateway"_s, gateway }
                           << u"gatehouse.bad_value"_s << QByteArray("--limit");
    QTest::newRow("leeway") << QStringList { u"verify"_s, u"--leeway"_s, u"long"_s } << u"gatehouse.bad_value"_s << QByteArray("--leeway");
    QTest::newRow("port") << QStringList { u"token"_s, u"--login"_s, u"--port"_s, u"70000"_s, u"--client-id"_s, u"x"_s, u"--provider"_s,
        url(u"provider"_s) }
                          << u"gatehouse.bad_value"_s << QByteArray("--port");
}

void TestCommands::aMisspeltWordIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    QFETCH(QByteArray, says);
    // in front, or an option without a value would take it
    arguments.insert(1, u"--json"_s);
    const auto outcome = m_cli.run(arguments);
    const QByteArray fault = faultOfRefusal(outcome, 2, code, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void TestCommands::aGatewayIsAskedSavedAndUsed()
{
    const auto saved
        = m_cli.run({ u"connect"_s, u"--json"_s, u"--gateway"_s, url(u"admin"_s), u"--admin-token-file"_s, u"-"_s, u"--save"_s, u"here"_s },
            "an-admin-token");
    QVERIFY2(saved.exitCode == 0, saved.text().constData());
    QCOMPARE(saved.last().value(u"admin_url"_s).toString(), url(u"admin"_s));
    QCOMPARE(saved.last().value(u"proxy_url"_s).toString(), url(u"proxy"_s));
    QVERIFY(!saved.last().value(u"version"_s).toString().isEmpty());

    QByteArray sent;
    m_sandbox->setObserver(u"admin"_s, [&sent](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        if (phase == sandbox::Phase::Arrived)
            sent = request.header("Kong-Admin-Token");
    });
    const auto listed = m_cli.run({ u"list"_s, u"services"_s, u"--json"_s, u"--connection"_s, u"here"_s });
    m_sandbox->setObserver(u"admin"_s, {});
    QVERIFY2(listed.exitCode == 0, listed.text().constData());
    QCOMPARE(listed.lines.size(), 3);
    QCOMPARE(sent, QByteArray("an-admin-token"));

    const auto again = m_cli.run({ u"connect"_s, u"--json"_s, u"--gateway"_s, url(u"admin"_s), u"--save"_s, u"here"_s });
    const QByteArray fault = faultOfRefusal(again, 5, u"gatehouse.name_taken"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestCommands::objectsAreListedAndShown()
{
    const QStringList gateway { u"--gateway"_s, url(u"admin"_s) };
    const auto routes = m_cli.run(QStringList { u"list"_s, u"routes"_s, u"--json"_s } + gateway);
    QCOMPARE(routes.exitCode, 0);
    QCOMPARE(routes.lines.size(), 5);
    QCOMPARE(m_cli.run(QStringList { u"list"_s, u"routes"_s, u"--json"_s, u"--limit"_s, u"2"_s } + gateway).lines.size(), 2);
    const auto text = m_cli.run(QStringList { u"list"_s, u"routes"_s } + gateway);
    QVERIFY2(text.out.endsWith("5 objects\n"), text.out.constData());

    const QJsonObject route = routes.lines.first();
    for (const QString &member : { u"id"_s, u"name"_s }) {
        const auto shown = m_cli.run(QStringList { u"get"_s, u"routes"_s, route.value(member).toString(), u"--json"_s } + gateway);
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.last(), route);
    }
    const auto none = m_cli.run(QStringList { u"get"_s, u"routes"_s, u"nope"_s, u"--json"_s } + gateway);
    const QByteArray fault = faultOfRefusal(none, 3, {}, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestCommands::aTokenIsGotReadAndChecked()
{
    const QString file = m_home.filePath(u"token"_s);
    const auto got = token({ u"--json"_s, u"--scope"_s, u"api:read"_s, u"--token-output"_s, file });
    QVERIFY2(got.exitCode == 0, got.text().constData());
    QVERIFY(!got.last().contains(u"access_token"_s));
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!got.text().contains(kept.readAll()));

    const auto decoded = m_cli.run({ u"decode"_s, u"--json"_s, u"--token-file"_s, file });
    QCOMPARE(decoded.exitCode, 0);
    QCOMPARE(decoded.last().value(u"claims"_s).toObject().value(u"iss"_s).toString(), url(u"provider"_s));
    const QStringList verify { u"verify"_s, u"--json"_s, u"--provider"_s, url(u"provider"_s), u"--token-file"_s, file };
    const auto verified = m_cli.run(verify + QStringList { u"--claim"_s, u"client_id=reader"_s });
    QVERIFY2(verified.exitCode == 0, verified.text().constData());
    QVERIFY(verified.last().value(u"valid"_s).toBool());

    QByteArray fault
        = faultOfRefusal(m_cli.run(verify + QStringList { u"--claim"_s, u"client_id=other"_s }), 6, u"gatehouse.claim_differs"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    fault = faultOfRefusal(m_cli.run(verify + QStringList { u"--claim"_s, u"nope"_s }), 6, u"gatehouse.claim_missing"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    fault = faultOfRefusal(m_cli.run(verify + QStringList { u"--audience"_s, u"api://other"_s }), 6, u"gatehouse.aud"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestCommands::aCallHidesItsToken()
{
    const QByteArray secret = "token-" + core::randomBytes(18).toHex();
    for (const QStringList &format : { QStringList(), QStringList { u"--json"_s } }) {
        const auto called
            = m_cli.run(QStringList { u"call"_s, url(u"upstream"_s) + u"/orders"_s, u"--token-file"_s, u"-"_s } + format, secret);
        QVERIFY2(called.exitCode == 0, called.text().constData());
        QVERIFY2(called.out.contains("Bearer [token]"), called.out.constData());
        QVERIFY(!called.text().contains(secret));
    }
    const auto open = m_cli.run({ u"call"_s, url(u"upstream"_s), u"--json"_s, u"--method"_s, u"post"_s });
    QVERIFY2(open.exitCode == 0, open.text().constData());
    QCOMPARE(open.last().value(u"status"_s).toInt(), 200);
    QVERIFY2(open.last().value(u"body"_s).toString().contains(u"\"POST\""_s), open.out.constData());
}

void TestCommands::aRefusedCallIsAnError()
{
    const auto called = m_cli.run({ u"call"_s, url(u"proxy"_s) + u"/no/route"_s, u"--json"_s });
    QCOMPARE(called.lines.first().value(u"status"_s).toInt(), 404);
    const QByteArray fault = faultOfRefusal(called, 3, {}, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(called.err.contains("/no/route"), called.err.constData());
    const QByteArray bad = faultOfRefusal(m_cli.run({ u"call"_s, u"nowhere"_s, u"--json"_s }), 2, u"gatehouse.bad_value"_s, m_cli);
    QVERIFY2(bad.isEmpty(), bad.constData());
}

void TestCommands::controlCharactersDoNotReachTheTerminal()
{
    sandbox::HttpServer hostile(u"hostile"_s, [](const sandbox::HttpRequest &) -> sandbox::HttpReply {
        return { 200, { { "Content-Type", "text/plain" } }, "\x1b]0;owned\x07 and \x1b[2J" };
    });
    const auto called = m_cli.run({ u"call"_s, u"http://127.0.0.1:%1/"_s.arg(hostile.listen().value()) });
    QCOMPARE(called.exitCode, 0);
    QVERIFY(called.out.contains("owned") && !called.out.contains('\x1b') && !called.out.contains('\x07'));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
