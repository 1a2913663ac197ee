#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `gatehouse-cli paste`: configurations as documents write them.
class TestPaste : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };

    CommandLine::Outcome paste(const QByteArray &text, const QStringList &more = {})
    {
        return m_cli.run(
            QStringList { u"paste"_s, u"--json"_s, u"--gateway"_s, m_sandbox->urls().value(u"admin"_s).toString() } + more, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SandboxOptions options;
        options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        QVERIFY(m_sandbox->start());
    }

    void theDocumentedSampleHasThreeCorrections()
    {
        const auto outcome = paste("{\n \"issuer\": \"<auth_server_issuer_url>\",\n \"verify_credentials\": false,\n"
                                   " \"consumer_claim\": \"<application_id>\",\n}\n",
            { u"--plugin"_s, u"openid-connect"_s });
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.last().value(u"corrections"_s).toArray().size(), 3);
        QCOMPARE(outcome.last().value(u"plugin"_s)[u"config"_s],
            QJsonValue(QJsonObject { { u"issuer"_s, u"<auth_server_issuer_url>"_s }, { u"verify_parameters"_s, false },
                { u"consumer_claim"_s, QJsonArray { u"<application_id>"_s } } }));
    }

    void theGatewayChecksTheResult()
    {
        const auto refused = paste("{\"name\": \"acl\", \"config\": {}}", { u"--check"_s });
        QVERIFY2(refused.exitCode != 0, refused.text().constData());
        const auto good = paste("{\"name\": \"acl\", \"config\": {\"allow\": \"callers\"}}", { u"--check"_s });
        QVERIFY2(good.exitCode == 0, good.text().constData());
    }

    void aSecretIsNamedAndNotShown()
    {
        const auto outcome = paste("{\"name\": \"openid-connect\", \"config\": {\"issuer\": \"http:\\/\\/id.example\", \"client_secret\": "
                                   "[\"hunter2-secret\"]}}");
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.last().value(u"secrets"_s).toArray(), QJsonArray { u"config.client_secret[0]"_s });
        QVERIFY(!outcome.text().contains("hunter2-secret"));
    }

    void anotherNameThanTheTextsIsRefused()
    {
        const auto outcome = paste("{\"name\": \"jwt\", \"config\": {}}", { u"--plugin"_s, u"acl"_s });
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.last().value(u"error"_s)[u"code"_s].toString(), u"gatehouse.bad_value"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaste)
#include "test_paste.moc"
