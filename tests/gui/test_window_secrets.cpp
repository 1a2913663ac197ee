#include "app/sandbox/sandbox.h"
#include "models/core/random.h"
#include "tests/gui/new_home.h"
#include "tests/gui/whole_window.h"
#include "tests/support/wire_secrets.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

/// The main job in the whole window with a secret in each part of it, and then a search through everything that it left behind.
class TestWindowSecrets : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;
    support::SecretScan m_scan;
    support::WireSecrets m_wire { m_scan };

    static QStringList places()
    {
        QStringList places;
        for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
            places << qEnvironmentVariable(name);
        return places;
    }

    QStringList hits() const
    {
        QStringList hits;
        for (const QString &place : places())
            hits << m_scan.findInFolder(place);
        return hits;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void nothingIsLeftButInTheKeychain()
    {
        const test::NewHome home;
        sandbox::SandboxOptions options;
        options.gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
        options.gateway.adminToken = core::Secret(core::randomBytes(20).toHex());
        options.provider.dialect = sandbox::Dialect::Okta;
        options.provider.apiToken = core::Secret(core::randomBytes(20).toHex());
        sandbox::Sandbox sandbox(options, m_clock);
        for (const QString &server : { u"admin"_s, u"proxy"_s, u"provider"_s }) {
            sandbox.setObserver(server, [this](sandbox::Phase phase, const sandbox::HttpRequest &request) {
                if (phase == sandbox::Phase::Arrived)
                    m_wire.collect(request);
            });
        }
        QVERIFY(sandbox.start());
        const auto url = [&sandbox](const QString &server) { return sandbox.urls().value(server).toString(); };
        {
            test::WholeWindow program;
            QVERIFY(program.isOpen());
            test::MainJob &job = program.job();
            QVERIFY(job.addTheGateway({ url(u"admin"_s), u"Theirs"_s, QString::fromUtf8(options.gateway.adminToken.reveal()) }));
            QVERIFY(job.addTheProvider({ url(u"provider"_s), u"Their Okta"_s, QString::fromUtf8(options.provider.apiToken.reveal()) }));
            QVERIFY(job.planIt(u"Consumer and group"_s, url(u"upstream"_s)));
            QVERIFY(job.apply());
            QVERIFY(job.isApplied());
            QVERIFY(job.testIt());
            QVERIFY(job.goTo(u"Activity"_s));
        }
        sandbox.stop();
        QVERIFY2(m_scan.count() >= 5, QByteArray::number(m_scan.count()).constData()); // two tokens, a client secret twice, an access token
        const QStringList found = hits();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        searchesWhereTheProgramWrites(options.gateway.adminToken.reveal());
    }

private:
    /// The search finds what stands there: beside the store, and in the log.
    void searchesWhereTheProgramWrites(const QByteArray &secret)
    {
        for (const char *name : { "XDG_DATA_HOME", "XDG_STATE_HOME" }) {
            QDirIterator files(qEnvironmentVariable(name), QDir::Files, QDirIterator::Subdirectories);
            QVERIFY2(files.hasNext(), name);
            QFile planted(files.next() + u".planted"_s);
            QVERIFY(planted.open(QIODevice::WriteOnly));
            planted.write("x" + secret.toBase64());
            planted.close();
            QVERIFY2(!hits().isEmpty(), name);
            QVERIFY(planted.remove());
        }
    }
};

QTEST_MAIN(TestWindowSecrets)
#include "test_window_secrets.moc"
