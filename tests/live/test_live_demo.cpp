#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/live/live_provider.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The *open source* strategy with the tokens of a real provider, on the sandbox's gateway, from the command line.
class TestLiveDemo : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    sandbox::Sandbox m_sandbox { {}, m_clock };
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
        QVERIFY(m_sandbox.start());
    }

    void theMainJobRunsWithTokensOfARealProvider()
    {
        const QJsonObject before = m_sandbox.dump();
        const CommandLine cli(m_folder.filePath(u"home"_s));
        const auto outcome = cli.run({ u"demo"_s, u"--json"_s, u"--gateway"_s, m_sandbox.urls().value(u"admin"_s).toString(),
            u"--provider"_s, m_facts.issuer.toString(), u"--user"_s, QString::fromUtf8(m_facts.user), u"--password-file"_s,
            secretFile(u"password"_s, m_facts.password), u"--initial-access-token-file"_s,
            secretFile(u"initial"_s, m_facts.initialAccessToken.reveal()) });
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(outcome.lines.size(), 13);
        for (const QJsonObject &line : outcome.lines)
            QVERIFY2(line.value(u"ok"_s).toBool(), outcome.text().constData());
        QCOMPARE(m_sandbox.dump(), before);
        qInfo("13 steps with %s", qUtf8Printable(m_facts.product));
    }
};

QTEST_GUILESS_MAIN(TestLiveDemo)
#include "test_live_demo.moc"
