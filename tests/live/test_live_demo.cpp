#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/live/live_provider.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each strategy with the tokens of a real provider, on the sandbox's gateway, from the command line.
class TestLiveDemo : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<live::LiveProvider> m_live = live::makeLiveProvider();
    live::LiveFacts m_facts;

    QString secretFile(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString absence = m_live->absence(); !absence.isEmpty()) {
            if (m_live->isRequired())
                QFAIL(qUtf8Printable(absence));
            QSKIP(qUtf8Printable(absence));
        }
        const auto started = m_live->start();
        QVERIFY2(started, m_live->log().constData());
        m_facts = *started;
    }

    void theMainJobRunsWithTokensOfARealProvider_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *strategy : { "open-source", "consumer", "portal" })
            QTest::newRow(strategy) << QString::fromLatin1(strategy);
    }

    void theMainJobRunsWithTokensOfARealProvider()
    {
        QFETCH(QString, strategy);
        sandbox::SandboxOptions options;
        if (strategy != u"open-source")
            options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
        sandbox::Sandbox gateway(options, m_clock);
        QVERIFY(gateway.start());
        const QJsonObject before = gateway.dump();
        const CommandLine cli(m_folder.filePath(strategy));
        const auto outcome
            = cli.run({ u"demo"_s, u"--json"_s, u"--strategy"_s, strategy, u"--gateway"_s, gateway.urls().value(u"admin"_s).toString(),
                u"--provider"_s, m_facts.issuer.toString(), u"--user"_s, QString::fromUtf8(m_facts.user), u"--password-file"_s,
                secretFile(u"password"_s, m_facts.password), u"--initial-access-token-file"_s,
                secretFile(u"initial"_s, m_facts.initialAccessToken.reveal()), u"--claim"_s, m_facts.clientIdClaim });
        QVERIFY2(outcome.exitCode == 0,
            QByteArray(outcome.last().isEmpty() ? outcome.text() : outcome.out.trimmed().split('\n').last() + outcome.err).constData());
        QCOMPARE(outcome.lines.size(), 13);
        for (const QJsonObject &line : outcome.lines)
            QVERIFY2(line.value(u"ok"_s).toBool(), outcome.text().constData());
        QCOMPARE(gateway.dump(), before);
        qInfo("13 steps with %s", qUtf8Printable(m_facts.product));
    }
};

QTEST_GUILESS_MAIN(TestLiveDemo)
#include "test_live_demo.moc"
