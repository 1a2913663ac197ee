#include "app/sandbox/provider/provider.h"
#include "models/core/random.h"
#include "tests/live/child_process.h"
#include "tests/live/node_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// The sandbox's provider against a client that was written elsewhere (openid-client), which checks every answer by the RFCs.
class TestLiveSandboxProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString absence = live::nodeAbsence();
        if (absence.isEmpty())
            return;
        if (live::isNodeRequired())
            QFAIL(qUtf8Printable(absence));
        QSKIP(qUtf8Printable(absence));
    }

    void anIndependentClientFindsNothingWrong_data()
    {
        QTest::addColumn<int>("algorithm");
        for (const jose::Algorithm algorithm : { jose::Algorithm::RS256, jose::Algorithm::ES256, jose::Algorithm::PS256 })
            QTest::newRow(qUtf8Printable(jose::algorithmName(algorithm))) << static_cast<int>(algorithm);
    }

    void anIndependentClientFindsNothingWrong()
    {
        QFETCH(const int, algorithm);
        const core::SystemClock clock;
        sandbox::ProviderOptions options;
        options.algorithm = static_cast<jose::Algorithm>(algorithm);
        options.initialAccessToken = core::Secret(core::randomBytes(24).toHex());
        options.users = { { u"alice"_s, core::Secret(core::randomBytes(12).toHex()), u"Alice"_s, u"alice@example.test"_s } };
        sandbox::Provider provider(options, clock, nullptr);
        QVERIFY(provider.start());
        const QJsonObject empty = provider.dump();

        live::ChildProcess child;
        child.process().setProgram(live::nodeProgram());
        child.process().setArguments({ live::scriptFolder() + u"/sandbox_check.mjs"_s });
        const QJsonObject settings { { u"issuer"_s, provider.issuer().toString() }, { u"audience"_s, options.audiences.first() },
            { u"initialAccessToken"_s, QString::fromLatin1(options.initialAccessToken.reveal()) }, { u"user"_s, u"alice"_s },
            { u"password"_s, QString::fromLatin1(options.users.first().password.reveal()) } };
        const auto done
            = child.startAndWaitFor(QJsonDocument(settings).toJson(QJsonDocument::Compact) + '\n', "removal", std::chrono::seconds(60));
        QVERIFY2(done, done ? "" : done.error().text.toUtf8().constData());
        QVERIFY(child.process().waitForFinished());
        QCOMPARE(child.process().exitCode(), 0);
        QCOMPARE(provider.dump(), empty);
        ++m_passed;
    }

    void cleanupTestCase()
    {
        if (m_passed > 0)
            qInfo("live: %d tests passed against the sandbox with openid-client", m_passed);
    }

private:
    int m_passed = 0;
};

QTEST_GUILESS_MAIN(TestLiveSandboxProvider)
#include "test_live_sandbox_provider.moc"
