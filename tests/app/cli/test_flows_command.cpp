#include "tests/app/cli/command_line.h"
#include "tests/app/cli/refusal.h"
#include "tests/models/provisioning/portal_fixture.h"
#include "tests/support/scripted_person.h"

#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;

/// Drives `call --flow` through the sandbox's gateway: the four flows of third-party registration, step by step.
class TestFlowsCommand : public QObject {
    Q_OBJECT

    const core::Secret m_secret { core::randomBytes(24).toHex() };
    const core::Secret m_gatewaySecret { core::randomBytes(24).toHex() };
    std::unique_ptr<PortalFixture> m_fixture;
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };
    std::mutex m_mutex;
    QByteArrayList m_tokenCallers; ///< User-Agent of whoever asked the token endpoint

    static sandbox::SandboxOptions options(const core::Secret &secret, const core::Secret &gatewaySecret)
    {
        auto options = PortalFixture::options();
        const QJsonArray grants { u"client_credentials"_s, u"authorization_code"_s, u"implicit"_s, u"password"_s };
        options.provider.clients = {
            { u"shop-client"_s, secret,
                { { u"grant_types"_s, grants }, { u"response_types"_s, QJsonArray { u"code"_s, u"token"_s, u"id_token token"_s } },
                    { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1/callback"_s } }, { u"application_type"_s, u"native"_s },
                    { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s } } },
            { u"gateway-client"_s, gatewaySecret,
                { { u"grant_types"_s, QJsonArray { u"client_credentials"_s, u"password"_s } },
                    { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s } } },
        };
        return options;
    }

    void start(const sandbox::SandboxOptions &options)
    {
        m_fixture = std::make_unique<PortalFixture>(options);
        setPlugin(u"orders"_s, QJsonArray { u"client_credentials"_s, u"bearer"_s, u"session"_s });
        m_tokenCallers.clear();
        m_fixture->plans.sandbox.setObserver(u"provider"_s, [this](sandbox::Phase phase, const sandbox::HttpRequest &request) {
            if (phase != sandbox::Phase::Arrived || request.method != "POST" || !request.path.endsWith("/token"))
                return;
            const std::lock_guard lock(m_mutex);
            m_tokenCallers << request.header("User-Agent");
        });
    }

    /// Other ways of calling for the openid-connect plugin of a service.
    void setPlugin(const QString &service, const QJsonArray &methods, const QJsonObject &more = {})
    {
        const auto estate = m_fixture->estate();
        for (const gateway::Entity &one : estate.services) {
            const gateway::Entity *plugin = provisioning::servicePlugin(estate, one.id(), u"openid-connect"_s);
            if (one.text("name"_L1) != service || !plugin)
                continue;
            QJsonObject config = more;
            config.insert(u"auth_methods"_s, methods);
            const auto changed = m_fixture->admin().patch(gateway::kinds::plugins(), plugin->id(), { { u"config"_s, config } });
            if (!changed)
                qFatal("%s", qPrintable(errorOf(changed)));
        }
    }

    void approve(const QString &application)
    {
        const auto done = m_cli.run({ u"applications"_s, u"approve"_s, application, u"--yes"_s, u"--gateway"_s, url(u"admin"_s) });
        QVERIFY2(done.exitCode == 0, done.text().constData());
    }

    QString url(const QString &server) const { return m_fixture->plans.sandbox.urls().value(server).toString(); }
    QStringList call(const QString &flow, const QString &route = u"/orders"_s) const
    {
        return { u"call"_s, url(u"proxy"_s) + route, u"--json"_s, u"--flow"_s, flow };
    }
    QStringList client() const { return { u"--client-id"_s, u"shop-client"_s, u"--client-secret-file"_s, u"-"_s }; }
    QStringList provider() const { return { u"--provider"_s, url(u"provider"_s) }; }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(content);
        return file.fileName();
    }

    CommandLine::Outcome byClient(const QStringList &more = {}, const core::Secret &secret = {}) const
    {
        return m_cli.run(call(u"client-credentials"_s) + client() + more, secret.isEmpty() ? m_secret.reveal() : secret.reveal());
    }

    /// Runs a flow that waits for the browser, in which alice logs in.
    CommandLine::Outcome byBrowser(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        m_cli.start(process, arguments + QStringList { u"--no-browser"_s });
        process.write(input);
        process.closeWriteChannel();
        QJsonObject line;
        while (!line.contains(u"open"_s) && (process.canReadLine() || process.waitForReadyRead(20'000)))
            line = QJsonDocument::fromJson(process.readLine()).object();
        support::ScriptedPerson("alice", "wonderland").visit(QUrl(line.value(u"open"_s).toString()));
        process.waitForFinished();
        return CommandLine::outcomeOf(process);
    }

    static QJsonObject step(const CommandLine::Outcome &outcome, const QString &name, qsizetype which = 0)
    {
        for (const QJsonObject &line : outcome.lines) {
            if (line.value(u"step"_s).toString() == name && which-- == 0)
                return line;
        }
        return {};
    }
    static QJsonObject detail(const CommandLine::Outcome &outcome, const QString &name, qsizetype which = 0)
    {
        return step(outcome, name, which).value(u"detail"_s).toObject();
    }
    static QStringList steps(const CommandLine::Outcome &outcome)
    {
        QStringList names;
        for (const QJsonObject &line : outcome.lines)
            names << line.value(u"step"_s).toString();
        return names;
    }
    static QStringList means(const CommandLine::Outcome &outcome)
    {
        QStringList words;
        const QJsonArray array = detail(outcome, u"answer"_s).value(u"means"_s).toArray();
        for (const QJsonValue &word : array)
            words << word.toString();
        return words;
    }
    static bool showsToken(const CommandLine::Outcome &outcome) { return outcome.text().contains("eyJ"); }

private Q_SLOTS:
    void init() { start(options(m_secret, m_gatewaySecret)); }

    void clientCredentialsGoToTheRouteItself();
    void theSessionIsShownAndUsedOnlyWhenAsked();
    void theGatewaysTokenCanBeLookedAt();
    void aRefusalSaysWhatItCanMean_data();
    void aRefusalSaysWhatItCanMean();
    void theAuthorizationCodeComesFirstThenBearer();
    void theImplicitFlowComesFirstThenBearer();
    void aPasswordGoesToTheRouteOrToTheProvider();
    void anOpaqueTokenIsIntrospected();
    void aRedirectToTheLoginIsExplained();
    void aRedirectOfTheServiceIsNone();
    void badInputIsRefused_data();
    void badInputIsRefused();
};

void TestFlowsCommand::clientCredentialsGoToTheRouteItself()
{
    approve(u"shop"_s);
    const auto called = byClient();
    QVERIFY2(called.exitCode == 0, called.text().constData());
    QCOMPARE(detail(called, u"request"_s).value(u"credential"_s).toString(), u"Basic"_s);
    QCOMPARE(detail(called, u"answer"_s).value(u"status"_s).toInt(), 200);
    QVERIFY2(detail(called, u"answer"_s).value(u"body"_s).toString().contains(u"shop-client"_s), called.out.constData());
    // the token was fetched by the gateway, not by this program
    QCOMPARE(m_tokenCallers.size(), 1);
    QVERIFY2(!m_tokenCallers.first().startsWith("Gatehouse/"), m_tokenCallers.first().constData());
    QVERIFY(!showsToken(called));
    QVERIFY(!called.text().contains(m_secret.reveal()));
}

void TestFlowsCommand::theSessionIsShownAndUsedOnlyWhenAsked()
{
    approve(u"shop"_s);
    const auto once = byClient();
    QCOMPARE(detail(once, u"session"_s).value(u"name"_s).toString(), u"session"_s);
    QCOMPARE(detail(once, u"session"_s).value(u"http_only"_s).toBool(), true);
    QVERIFY(!detail(once, u"session"_s).contains(u"value"_s));
    QCOMPARE(steps(once).count(u"request"_s), 1);

    const auto twice = byClient({ u"--session"_s });
    QVERIFY2(twice.exitCode == 0, twice.text().constData());
    QCOMPARE(detail(twice, u"request"_s, 1).value(u"credential"_s).toString(), u"Cookie"_s);
    QCOMPARE(detail(twice, u"answer"_s, 1).value(u"status"_s).toInt(), 200);
    QVERIFY(!showsToken(twice));

    setPlugin(u"orders"_s, { u"client_credentials"_s });
    const auto none = byClient({ u"--session"_s });
    const QByteArray fault = faultOfRefusal(none, none.exitCode, errorOf(none).value(u"code"_s).toString(), m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(none.exitCode != 0, none.out.constData());
}

void TestFlowsCommand::theGatewaysTokenCanBeLookedAt()
{
    approve(u"shop"_s);
    const auto called = byClient(provider() + QStringList { u"--introspect"_s });
    QVERIFY2(called.exitCode == 0, called.text().constData());
    QCOMPARE(steps(called).mid(0, 5), (QStringList { u"token"_s, u"claim"_s, u"introspection"_s, u"request"_s, u"answer"_s }));
    QCOMPARE(detail(called, u"claim"_s).value(u"claim"_s).toString(), u"application_id"_s);
    QCOMPARE(detail(called, u"claim"_s).value(u"value"_s).toString(), u"shop-client"_s);
    QVERIFY(detail(called, u"introspection"_s).value(u"active"_s).toBool());
    QVERIFY(!showsToken(called));
    const auto unfit = byClient(provider() + QStringList { u"--scope"_s, u"no:such"_s });
    QCOMPARE(detail(unfit, u"token"_s).value(u"code"_s).toString(), u"invalid_scope"_s);
    QVERIFY(!step(unfit, u"token"_s).value(u"ok"_s).toBool());
}

void TestFlowsCommand::aRefusalSaysWhatItCanMean_data()
{
    QTest::addColumn<bool>("approved");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("refusalStatus");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("no contract, 403") << false << QByteArray() << 403 << u"gatehouse.call_forbidden"_s << u"no_contract"_s;
    QTest::newRow("no contract, 401") << false << QByteArray() << 401 << u"gatehouse.call_unauthorized"_s << u"no_contract"_s;
    QTest::newRow("wrong secret") << true << QByteArray("wrong-secret-1") << 403 << u"gatehouse.call_unauthorized"_s << u"client_wrong"_s;
}

void TestFlowsCommand::aRefusalSaysWhatItCanMean()
{
    QFETCH(const bool, approved);
    QFETCH(const QByteArray, secret);
    QFETCH(const int, refusalStatus);
    QFETCH(const QString, code);
    QFETCH(const QString, meaning);
    auto changed = options(m_secret, m_gatewaySecret);
    changed.gateway.unknown.contractRefusalStatus = refusalStatus;
    start(changed);
    if (approved)
        approve(u"shop"_s);
    const auto called = byClient({}, core::Secret(secret));
    const QByteArray fault = faultOfRefusal(called, 4, code, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(means(called).contains(meaning), called.out.constData());
    QVERIFY(!step(called, u"answer"_s).value(u"ok"_s).toBool());
    const QStringList people { u"call"_s, url(u"proxy"_s) + u"/orders"_s, u"--flow"_s, u"client-credentials"_s };
    const auto text = m_cli.run(people + client(), secret.isEmpty() ? m_secret.reveal() : secret);
    QVERIFY2(text.out.contains("    It can mean: "), text.out.constData());
}

void TestFlowsCommand::theAuthorizationCodeComesFirstThenBearer()
{
    approve(u"shop"_s);
    const auto called
        = byBrowser(call(u"authorization-code"_s) + client() + provider() + QStringList { u"--session"_s }, m_secret.reveal());
    QVERIFY2(called.exitCode == 0, called.text().constData());
    QCOMPARE(steps(called),
        (QStringList { u"login"_s, u"token"_s, u"claim"_s, u"request"_s, u"answer"_s, u"session"_s, u"request"_s, u"answer"_s }));
    QCOMPARE(detail(called, u"login"_s).value(u"sub"_s).toString(), u"alice"_s);
    QCOMPARE(detail(called, u"request"_s).value(u"credential"_s).toString(), u"Bearer"_s);
    QVERIFY(!showsToken(called));
}

void TestFlowsCommand::theImplicitFlowComesFirstThenBearer()
{
    approve(u"shop"_s);
    const auto called = byBrowser(call(u"implicit"_s)
        + QStringList { u"--client-id"_s, u"shop-client"_s, u"--client-auth"_s, u"none"_s, u"--scope"_s, u"api:read"_s } + provider());
    QVERIFY2(called.exitCode == 0, called.text().constData());
    QCOMPARE(detail(called, u"login"_s).value(u"grant"_s).toString(), u"implicit"_s);
    QCOMPARE(detail(called, u"claim"_s).value(u"value"_s).toString(), u"shop-client"_s);
    QCOMPARE(detail(called, u"answer"_s).value(u"status"_s).toInt(), 200);
    QVERIFY(m_tokenCallers.isEmpty());
    QVERIFY(!showsToken(called));
}

void TestFlowsCommand::aPasswordGoesToTheRouteOrToTheProvider()
{
    setPlugin(u"billing"_s, { u"password"_s, u"bearer"_s },
        { { u"client_id"_s, QJsonArray { u"gateway-client"_s } },
            { u"client_secret"_s, QJsonArray { QString::fromLatin1(m_gatewaySecret.reveal()) } } });
    m_fixture->plans.add(gateway::kinds::consumers(), { { u"username"_s, u"people"_s }, { u"custom_id"_s, u"gateway-client"_s } });
    approve(u"people"_s);
    const QStringList person { u"--user"_s, u"alice"_s, u"--password-file"_s, file(u"password"_s, "wonderland") };
    const auto called = m_cli.run(call(u"password"_s, u"/billing"_s) + person);
    QVERIFY2(called.exitCode == 0, called.text().constData());
    QCOMPARE(detail(called, u"request"_s).value(u"of"_s).toString(), u"alice"_s);
    QVERIFY2(detail(called, u"answer"_s).value(u"body"_s).toString().contains(u"gateway-client"_s), called.out.constData());
    QVERIFY(!called.text().contains("wonderland"));

    const auto wrong = m_cli.run(
        call(u"password"_s, u"/billing"_s) + QStringList { u"--user"_s, u"alice"_s, u"--password-file"_s, file(u"wrong"_s, "guess") });
    QCOMPARE(wrong.exitCode, 4);
    QVERIFY2(means(wrong).contains(u"password_wrong"_s), wrong.out.constData());

    approve(u"shop"_s);
    const auto own = m_cli.run(call(u"password"_s) + person + QStringList { u"--own-client"_s } + client() + provider(), m_secret.reveal());
    QVERIFY2(own.exitCode == 0, own.text().constData());
    QCOMPARE(steps(own).mid(0, 5), (QStringList { u"login"_s, u"token"_s, u"claim"_s, u"request"_s, u"answer"_s }));
    QCOMPARE(detail(own, u"request"_s).value(u"credential"_s).toString(), u"Bearer"_s);
    QVERIFY(!showsToken(own));
}

void TestFlowsCommand::anOpaqueTokenIsIntrospected()
{
    auto opaque = options(m_secret, m_gatewaySecret);
    opaque.provider.opaqueAccessTokens = true;
    start(opaque);
    setPlugin(u"orders"_s, { u"bearer"_s, u"introspection"_s },
        { { u"client_id"_s, QJsonArray { u"gateway-client"_s } },
            { u"client_secret"_s, QJsonArray { QString::fromLatin1(m_gatewaySecret.reveal()) } } });
    approve(u"shop"_s);
    const auto called
        = byBrowser(call(u"authorization-code"_s) + client() + provider() + QStringList { u"--introspect"_s }, m_secret.reveal());
    QVERIFY2(called.exitCode == 0, called.text().constData());
    QCOMPARE(detail(called, u"token"_s).value(u"format"_s).toString(), u"opaque"_s);
    QVERIFY(detail(called, u"claim"_s).value(u"opaque"_s).toBool());
    QCOMPARE(detail(called, u"introspection"_s).value(u"client_id"_s).toString(), u"shop-client"_s);
    QCOMPARE(detail(called, u"answer"_s).value(u"status"_s).toInt(), 200);
}

void TestFlowsCommand::aRedirectToTheLoginIsExplained()
{
    setPlugin(u"orders"_s, { u"bearer"_s, u"authorization_code"_s }, { { u"client_id"_s, QJsonArray { u"gateway-client"_s } } });
    const auto called = byClient();
    const QByteArray fault = faultOfRefusal(called, 4, u"gatehouse.call_login_asked"_s, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QCOMPARE(detail(called, u"answer"_s).value(u"status"_s).toInt(), 302);
    QCOMPARE(detail(called, u"answer"_s).value(u"location"_s).toString(), QString(url(u"provider"_s) + u"/authorize"));
    QVERIFY2(means(called).contains(u"method_off"_s), called.out.constData());
}

void TestFlowsCommand::aRedirectOfTheServiceIsNone()
{
    sandbox::HttpServer service(u"service"_s, [](const sandbox::HttpRequest &) -> sandbox::HttpReply {
        return { 302, { { "Location", "/orders/?page=1" } }, {} };
    });
    const auto called = m_cli.run(QStringList { u"call"_s, u"http://127.0.0.1:%1/orders"_s.arg(service.listen().value()), u"--json"_s,
                                      u"--flow"_s, u"client-credentials"_s }
            + client(),
        m_secret.reveal());
    QVERIFY2(called.exitCode == 0, called.text().constData());
    QCOMPARE(detail(called, u"answer"_s).value(u"location"_s).toString(), u"/orders/"_s);
    QVERIFY(means(called).isEmpty());
}

void TestFlowsCommand::badInputIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("flow") << u"--flow implicite"_s << u"gatehouse.unknown_flow"_s << QByteArray("did you mean “implicit”?");
    QTest::newRow("no flow") << u"--introspect"_s << u"gatehouse.option_missing"_s << QByteArray("--flow");
    QTest::newRow("no client") << u"--flow client-credentials"_s << u"gatehouse.option_missing"_s << QByteArray("--client-id");
    QTest::newRow("no secret") << u"--flow client-credentials --client-id x"_s << u"gatehouse.option_missing"_s
                               << QByteArray("--client-secret-file");
    QTest::newRow("no provider") << u"--flow authorization-code --client-id x"_s << u"gatehouse.option_missing"_s
                                 << QByteArray("--provider");
    QTest::newRow("no user") << u"--flow password"_s << u"gatehouse.option_missing"_s << QByteArray("--user");
    QTest::newRow("no password") << u"--flow password --user alice"_s << u"gatehouse.option_missing"_s << QByteArray("--password-file");
    QTest::newRow("token of the gateway") << u"--flow password --user alice --password-file - --introspect"_s
                                          << u"gatehouse.token_not_ours"_s << QByteArray("--own-client");
    QTest::newRow("no token") << u"--flow bearer"_s << u"gatehouse.option_missing"_s << QByteArray("--token-file");
}

void TestFlowsCommand::badInputIsRefused()
{
    QFETCH(const QString, line);
    QFETCH(const QString, code);
    QFETCH(const QByteArray, says);
    const auto outcome
        = m_cli.run(QStringList { u"call"_s, u"--json"_s, url(u"proxy"_s) + u"/orders"_s } + line.split(u' '), "some-secret");
    const QByteArray fault = faultOfRefusal(outcome, 2, code, m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestFlowsCommand)
#include "test_flows_command.moc"
