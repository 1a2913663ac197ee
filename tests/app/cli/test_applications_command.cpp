#include "tests/app/cli/command_line.h"
#include "tests/app/cli/refusal.h"
#include "tests/models/provisioning/portal_fixture.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <pty.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Drives `applications`, `developers` and `plans` against an Enterprise gateway.
class TestApplicationsCommand : public QObject {
    Q_OBJECT

    std::unique_ptr<PortalFixture> m_fixture;
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };

    QStringList gateway() const { return { u"--gateway"_s, m_fixture->plans.sandbox.urls().value(u"admin"_s).toString() }; }
    CommandLine::Outcome json(const QString &line, const QByteArray &input = {}) const
    {
        return m_cli.run(line.split(u' ') + gateway() + QStringList { u"--json"_s }, input);
    }
    CommandLine::Outcome text(const QString &line) const { return m_cli.run(line.split(u' ') + gateway()); }
    QJsonObject dump() const { return m_fixture->plans.gatewayDump(); }

    static QJsonObject link(const CommandLine::Outcome &outcome, const QString &name)
    {
        for (const QJsonObject &line : outcome.lines) {
            if (line.value(u"link"_s).toString() == name)
                return line;
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PortalFixture>(); }

    void applicationsOfBothWorldsAreListed();
    void theBrokenLinkIsNamed();
    void aChangeNeedsAYes();
    void aPersonAtATerminalIsAsked_data();
    void aPersonAtATerminalIsAsked();
    void anApplicationIsApprovedRejectedAndRevoked();
    void aGroupIsJoinedAndLeft();
    void aCustomIdThatDidNotReachTheConsumerIsShown();
    void anApplicationIsRetired();
    void anApplicationIsRetiredWithItsClient_data();
    void anApplicationIsRetiredWithItsClient();
    void developersAreListedAddedAndDecidedOn();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void aReaderMayLookAndNotDecide();
    void withoutAPortalThereAreNoDevelopers();
    void plansAreListedWithTheirPhase();
};

void TestApplicationsCommand::applicationsOfBothWorldsAreListed()
{
    const auto listed = json(u"applications list"_s);
    QVERIFY2(listed.exitCode == 0, listed.text().constData());
    QCOMPARE(listed.lines.size(), 2);
    QCOMPARE(listed.lines.at(0).value(u"name"_s).toString(), u"batch"_s);
    QCOMPARE(listed.lines.at(0).value(u"registered_as"_s).toString(), u"consumer"_s);
    QCOMPARE(listed.lines.at(1).value(u"client_id"_s).toString(), u"shop-client"_s);
    QCOMPARE(listed.lines.at(1).value(u"developer"_s).toString(), u"dora@example.com"_s);
    const auto table = text(u"applications list"_s);
    QVERIFY2(table.out.contains("shop   shop-client   dora@example.com"), table.out.constData());
}

void TestApplicationsCommand::theBrokenLinkIsNamed()
{
    auto shown = json(u"applications show shop"_s);
    QByteArray fault = faultOfRefusal(shown, 3, u"gatehouse.chain_no_contract"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QCOMPARE(link(shown, u"consumer"_s).value(u"verdict"_s).toString(), u"passed"_s);
    QCOMPARE(link(shown, u"client"_s).value(u"verdict"_s).toString(), u"cannot_know"_s);
    QCOMPARE(link(shown, u"contract"_s).value(u"verdict"_s).toString(), u"failed"_s);
    QVERIFY(!link(shown, u"contract"_s).value(u"fix"_s).toString().isEmpty());
    QCOMPARE(link(shown, u"service"_s).value(u"verdict"_s).toString(), u"not_reached"_s);
    shown = json(u"applications show batch-client --service billing"_s);
    fault = faultOfRefusal(shown, 5, u"gatehouse.chain_not_in_group"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    const auto table = text(u"applications show shop"_s);
    QVERIFY2(table.out.contains("BROKEN") && table.out.contains("not reached"), table.out.constData());
    QVERIFY(table.err.contains("has no contract for the service orders"));
}

void TestApplicationsCommand::aChangeNeedsAYes()
{
    const QJsonObject before = dump();
    for (const QString &line : { u"applications approve shop"_s, u"applications retire shop"_s, u"developers reject dora@example.com"_s,
             u"developers add eve@example.com --password-file -"_s }) {
        const auto refused = json(line, "eve-password-1");
        const QByteArray fault = faultOfRefusal(refused, 2, u"gatehouse.confirmation_needed"_s, m_cli);
        QVERIFY2(fault.isEmpty(), fault.constData());
        QVERIFY2(refused.lines.size() > 1, refused.out.constData()); // the preview came first
    }
    QCOMPARE(dump(), before);
}

void TestApplicationsCommand::aPersonAtATerminalIsAsked_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("yes") << QByteArray("yes\n") << 0;
    QTest::newRow("no") << QByteArray("no\n") << 130;
    QTest::newRow("only Enter") << QByteArray("\n") << 130;
    QTest::newRow("Ctrl+C") << QByteArray() << 130;
}

void TestApplicationsCommand::aPersonAtATerminalIsAsked()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, exitCode);
    int terminal = -1;
    int program = -1;
    QCOMPARE(openpty(&terminal, &program, nullptr, nullptr, nullptr), 0);
    QProcess process;
    process.setChildProcessModifier([program] { dup2(program, STDIN_FILENO); });
    m_cli.start(process, QStringList { u"applications"_s, u"approve"_s, u"shop"_s } + gateway());
    QVERIFY(process.waitForStarted());
    if (answer.isEmpty()) {
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead()); // the question
        ::kill(pid_t(process.processId()), SIGINT);
    } else {
        QCOMPARE(write(terminal, answer.constData(), size_t(answer.size())), answer.size());
    }
    QVERIFY(process.waitForFinished());
    const auto outcome = CommandLine::outcomeOf(process);
    close(terminal);
    close(program);
    QVERIFY2(outcome.exitCode == exitCode, outcome.text().constData());
    QVERIFY2(outcome.out.contains("Contract of shop for the service orders: no contract -> approved"), outcome.out.constData());
    QVERIFY2(outcome.err.startsWith("Change this? Type yes to go on: "), outcome.err.constData());
    QCOMPARE(m_fixture->estate().contracts.size(), exitCode == 0 ? 1 : 0);
}

void TestApplicationsCommand::anApplicationIsApprovedRejectedAndRevoked()
{
    for (const auto &[action, before, after] :
        { std::tuple(u"approve"_s, u"none"_s, u"approved"_s), std::tuple(u"revoke"_s, u"approved"_s, u"revoked"_s),
            std::tuple(u"reject"_s, u"revoked"_s, u"rejected"_s), std::tuple(u"approve"_s, u"rejected"_s, u"approved"_s) }) {
        const auto done = json(u"applications "_s + action + u" shop --yes");
        QVERIFY2(done.exitCode == 0, done.text().constData());
        QCOMPARE(done.lines.first().value(u"before"_s).toString(), before);
        QCOMPARE(done.lines.first().value(u"after"_s).toString(), after);
        const auto shown = json(u"applications show shop"_s);
        QCOMPARE(shown.exitCode == 0, action == u"approve");
        QCOMPARE(link(shown, u"contract"_s).value(u"value"_s).toString(), after);
    }
    const auto again = json(u"applications approve shop"_s); // nothing to change, so nobody is asked
    QVERIFY2(again.exitCode == 0, again.text().constData());
    QVERIFY(!again.last().value(u"change"_s).toBool());
}

void TestApplicationsCommand::aGroupIsJoinedAndLeft()
{
    QCOMPARE(json(u"applications approve batch --yes"_s).exitCode, 0);
    QCOMPARE(json(u"applications show batch"_s).exitCode, 0);
    QCOMPARE(json(u"applications revoke batch --yes"_s).exitCode, 0);
    QCOMPARE(json(u"applications show batch"_s).exitCode, 5);
}

void TestApplicationsCommand::aCustomIdThatDidNotReachTheConsumerIsShown()
{
    auto options = PortalFixture::options();
    options.gateway.unknown.patchMovesConsumer = false;
    options.gateway.unknown.hiddenConsumersListed = false;
    m_fixture = std::make_unique<PortalFixture>(options);
    const auto shop = provisioning::findApplication(m_fixture->estate(), u"shop"_s);
    QVERIFY(
        m_fixture->admin().patch(gateway::kinds::applications(), shop->id, { { u"custom_id"_s, u"renamed-client"_s } }, shop->developerId));
    for (const QString &name : { u"shop"_s, u"renamed-client"_s }) {
        const auto shown = json(u"applications show "_s + name);
        const QByteArray fault = faultOfRefusal(shown, 5, u"gatehouse.chain_custom_id_differs"_s, m_cli);
        QVERIFY2(fault.isEmpty(), fault.constData());
        QCOMPARE(link(shown, u"consumer"_s).value(u"value"_s).toString(), u"shop-client"_s);
        QVERIFY(shown.err.contains("renamed-client"));
    }
}

void TestApplicationsCommand::anApplicationIsRetired()
{
    QCOMPARE(json(u"applications approve shop --yes"_s).exitCode, 0);
    const auto retired = json(u"applications retire shop -y"_s);
    QVERIFY2(retired.exitCode == 0, retired.text().constData());
    QCOMPARE(retired.lines.first().value(u"remove"_s).toString(), u"contracts"_s);
    QCOMPARE(retired.last().value(u"outcome"_s).toString(), u"done"_s);
    QVERIFY(m_fixture->estate().applications.isEmpty());
    const QByteArray fault = faultOfRefusal(json(u"applications show shop"_s), 3, u"gatehouse.application_unknown"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestApplicationsCommand::anApplicationIsRetiredWithItsClient_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("portal") << u"portal"_s;
    QTest::newRow("consumer") << u"consumer"_s;
}

void TestApplicationsCommand::anApplicationIsRetiredWithItsClient()
{
    QFETCH(const QString, strategy);
    PlanFixture plans(PlanFixture::enterprise());
    const auto applied = plans.apply(plans.enterpriseProtection(strategy));
    QVERIFY2(applied, qPrintable(::errorOf(applied)));
    const auto run = [&](const QString &action, const QStringList &more = {}) {
        return m_cli.run(QStringList { u"applications"_s, action, u"batch"_s, u"--json"_s, u"--vendor"_s, u"okta"_s, u"--provider"_s,
                             plans.issuer().toString(), u"--provider-token-file"_s, u"-"_s, u"--gateway"_s,
                             plans.sandbox.urls().value(u"admin"_s).toString() }
                + more,
            "sandbox-okta-token");
    };
    const auto whole = run(u"show"_s);
    QVERIFY2(whole.exitCode == 0, whole.text().constData());
    for (const QJsonObject &line : whole.lines.mid(0, whole.lines.size() - 1))
        QVERIFY2(line.value(u"verdict"_s).toString() == u"passed", whole.out.constData());
    QVERIFY(!whole.last().value(u"client_id"_s).toString().isEmpty());

    const auto retired = run(u"retire"_s, { u"--with-client"_s, u"--yes"_s });
    QVERIFY2(retired.exitCode == 0, retired.text().constData());
    QVERIFY(!retired.text().contains("sandbox-okta-token"));
    const auto context = plans.context();
    const auto client = context.provider->findClient(context.http, context.metadata, u"batch"_s, {});
    QVERIFY(client && !*client);
    QCOMPARE(run(u"show"_s).exitCode, 3);
}

void TestApplicationsCommand::developersAreListedAddedAndDecidedOn()
{
    const auto added = json(u"developers add eve@example.com --full-name Eve --password-file - --yes"_s, "a-password-for-eve");
    QVERIFY2(added.exitCode == 0, added.text().constData());
    QVERIFY(!added.text().contains("a-password-for-eve"));
    const auto rejected = json(u"developers reject dora@example.com --yes"_s);
    QVERIFY2(rejected.exitCode == 0, rejected.text().constData());
    QHash<QString, QString> status;
    QHash<QString, QString> names;
    for (const QJsonObject &line : json(u"developers list"_s).lines) {
        status.insert(line.value(u"email"_s).toString(), line.value(u"status"_s).toString());
        names.insert(line.value(u"email"_s).toString(), line.value(u"full_name"_s).toString());
    }
    QCOMPARE(status, (QHash<QString, QString> { { u"dora@example.com"_s, u"rejected"_s }, { u"eve@example.com"_s, u"approved"_s } }));
    QCOMPARE(names.value(u"eve@example.com"_s), u"Eve"_s);
    QByteArray fault = faultOfRefusal(json(u"applications approve shop --yes"_s), 5, u"gatehouse.developer_not_approved"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QCOMPARE(json(u"developers approve dora@example.com --yes"_s).exitCode, 0);
    QCOMPARE(json(u"applications approve shop --yes"_s).exitCode, 0);
    const auto table = text(u"developers list"_s);
    QVERIFY2(table.out.contains("eve@example.com") && table.out.contains("approved"), table.out.constData());
}

void TestApplicationsCommand::badInputIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no action") << u"applications"_s << 2 << u"gatehouse.option_missing"_s << QByteArray("ACTION");
    QTest::newRow("action") << u"applications aprove shop"_s << 2 << u"gatehouse.unknown_action"_s << QByteArray("did you mean “approve”?");
    QTest::newRow("developer action") << u"developers invite x"_s << 2 << u"gatehouse.unknown_action"_s << QByteArray("“invite”");
    QTest::newRow("no name") << u"applications show"_s << 2 << u"gatehouse.option_missing"_s << QByteArray("NAME");
    QTest::newRow("no email") << u"developers approve"_s << 2 << u"gatehouse.option_missing"_s << QByteArray("EMAIL");
    QTest::newRow("unknown") << u"applications show shopp"_s << 3 << u"gatehouse.application_unknown"_s
                             << QByteArray("did you mean “shop”?");
    QTest::newRow("service") << u"applications approve shop --service nope"_s << 3 << u"gatehouse.service_missing"_s
                             << QByteArray("“nope”");
    QTest::newRow("nothing to revoke") << u"applications revoke shop"_s << 3 << u"gatehouse.no_contract"_s << QByteArray("no contract");
    QTest::newRow("developer") << u"developers approve dara@example.com"_s << 3 << u"gatehouse.developer_unknown"_s
                               << QByteArray("did you mean “dora@example.com”?");
    QTest::newRow("developer twice") << u"developers add dora@example.com --yes --password-file -"_s << 5 << u"gatehouse.developer_exists"_s
                                     << QByteArray("has an account already");
    QTest::newRow("no email address") << u"developers add dora --yes --password-file -"_s << 2 << u"gatehouse.bad_value"_s
                                      << QByteArray("EMAIL");
    QTest::newRow("no password") << u"developers add eve@example.com --yes"_s << 2 << u"gatehouse.option_missing"_s
                                 << QByteArray("--password-file");
    QTest::newRow("no provider") << u"applications retire shop --with-client"_s << 2 << u"gatehouse.option_missing"_s
                                 << QByteArray("--provider");
}

void TestApplicationsCommand::badInputIsRefused()
{
    QFETCH(const QString, line);
    QFETCH(const int, exitCode);
    QFETCH(const QString, code);
    QFETCH(const QByteArray, says);
    const QJsonObject before = dump();
    const auto outcome = json(line, "some-password-1");
    const QByteArray fault = faultOfRefusal(outcome, exitCode, code, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(dump(), before);
}

void TestApplicationsCommand::aReaderMayLookAndNotDecide()
{
    auto options = PortalFixture::options();
    options.gateway.adminToken = core::Secret("the-admin-token");
    options.gateway.readOnlyToken = core::Secret("the-reader-token");
    m_fixture = std::make_unique<PortalFixture>(options);
    const auto listed = json(u"applications list --admin-token-file -"_s, "the-reader-token");
    QVERIFY2(listed.exitCode == 0, listed.text().constData());
    QCOMPARE(listed.lines.size(), 2);
    const auto refused = json(u"applications approve shop --yes --admin-token-file -"_s, "the-reader-token");
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.err.contains("“reader”: the right to create"), refused.err.constData());
    const auto stranger = json(u"applications list"_s);
    QCOMPARE(stranger.exitCode, 4);
    QVERIFY(!refused.text().contains("the-reader-token"));
}

void TestApplicationsCommand::withoutAPortalThereAreNoDevelopers()
{
    PlanFixture open;
    const QStringList gateway { u"--json"_s, u"--gateway"_s, open.sandbox.urls().value(u"admin"_s).toString() };
    QCOMPARE(m_cli.run(QStringList { u"applications"_s, u"list"_s } + gateway).exitCode, 0);
    const auto refused = m_cli.run(QStringList { u"developers"_s, u"list"_s } + gateway);
    const QByteArray fault = faultOfRefusal(refused, 14, u"gatehouse.no_developers"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestApplicationsCommand::plansAreListedWithTheirPhase()
{
    PlanFixture open;
    const QString gateway = open.sandbox.urls().value(u"admin"_s).toString();
    QTemporaryDir home;
    const CommandLine cli(home.path());
    QVERIFY(cli.run({ u"plans"_s, u"--json"_s }).lines.isEmpty());
    const QString file = home.filePath(u"orders.yaml"_s);
    QFile protection(file);
    QVERIFY(protection.open(QIODevice::WriteOnly));
    protection.write(
        QString(u"gatehouse: protection/1\nname: orders\nprovider: { issuer: \"%1\" }\nservice:\n  name: orders-api\n"
                "  url: \"%2\"\n  routes:\n    - { name: orders, paths: [/orders] }\napplications:\n  - { name: batch }\n"_s.arg(
                    open.issuer().toString(), open.sandbox.urls().value(u"upstream"_s).toString()))
            .toUtf8());
    protection.close();
    const auto applied = cli.run({ u"apply"_s, u"--json"_s, u"-f"_s, file, u"--gateway"_s, gateway, u"--without-keychain"_s });
    QVERIFY2(applied.exitCode == 0, applied.text().constData());
    const auto listed = cli.run({ u"plans"_s, u"--json"_s });
    QCOMPARE(listed.lines.size(), 1);
    QCOMPARE(listed.last().value(u"plan"_s), applied.last().value(u"plan"_s));
    QCOMPARE(listed.last().value(u"name"_s).toString(), u"orders"_s);
    QCOMPARE(listed.last().value(u"phase"_s).toString(), u"done"_s);
    // what one of them registered is an application like any other
    const auto shown = cli.run({ u"applications"_s, u"show"_s, u"batch"_s, u"--json"_s, u"--gateway"_s, gateway });
    QVERIFY2(shown.exitCode == 0, shown.text().constData());
    QCOMPARE(link(shown, u"credential"_s).value(u"verdict"_s).toString(), u"passed"_s);
    const auto text = cli.run({ u"plans"_s });
    QVERIFY2(text.out.contains("orders") && text.out.contains("done"), text.out.constData());
}

QTEST_GUILESS_MAIN(TestApplicationsCommand)
#include "test_applications_command.moc"
