#include "tests/gui/new_home.h"
#include "tests/gui/plain_http.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// The main job in the whole program: its window, its engine, the sandbox that it starts itself. Clicks and keys alone; what came of it is
/// asked by plain HTTP.
class TestMainJob : public QObject {
    Q_OBJECT

private:
    test::PlainHttp m_http;

    QStringList namesOf(const QString &admin, const QString &kind) { return test::namesOf(m_http.listOf(admin, kind)); }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void fromTheSandboxToACallAndBack_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("plugin");
        QTest::addColumn<bool>("undo");
        for (const bool undo : { false, true }) {
            const char *way = undo ? "taken back" : "called, taken back";
            QTest::addRow("portal, %s", way) << u"Developer portal"_s << u"application-registration"_s << undo;
            QTest::addRow("consumer, %s", way) << u"Consumer and group"_s << u"openid-connect"_s << undo;
            QTest::addRow("open source, %s", way) << u"Open source"_s << u"jwt"_s << undo;
        }
    }

    void fromTheSandboxToACallAndBack()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, plugin);
        const test::NewHome home;
        test::WholeWindow program;
        test::MainJob &job = program.job();
        QVERIFY(program.isOpen());
        const QString admin = job.startTheSandbox();
        QVERIFY(!admin.isEmpty());
        const QStringList services = namesOf(admin, u"services"_s);
        const QStringList plugins = namesOf(admin, u"plugins"_s);
        const QJsonObject sample = m_http.listOf(admin, u"services"_s).first().toObject();
        const QString upstream = u"http://%1:%2"_s.arg(sample.value("host"_L1).toString()).arg(sample.value("port"_L1).toInt());

        QVERIFY(job.planIt(strategy, upstream));
        QCOMPARE(namesOf(admin, u"services"_s), services); // a plan writes nothing
        QVERIFY(job.apply());
        QVERIFY(job.isApplied());
        QVERIFY(namesOf(admin, u"services"_s).contains(u"orders-api"_s));
        QVERIFY(namesOf(admin, u"plugins"_s).contains(plugin));

        QFETCH(bool, undo);
        if (!undo)
            QVERIFY(job.testIt());
        QVERIFY(job.undo());
        QCOMPARE(namesOf(admin, u"services"_s), services);
        QCOMPARE(namesOf(admin, u"plugins"_s), plugins);
    }

    void whatActivityTakesBackIsGoneFromTheTables()
    {
        const test::NewHome home;
        test::WholeWindow program;
        test::MainJob &job = program.job();
        QVERIFY(program.isOpen());
        QVERIFY(!job.startTheSandbox().isEmpty());
        QVERIFY(job.planExisting(u"Consumer and group"_s, u"delivery-slots"_s));
        QVERIFY(job.apply());
        QVERIFY(job.isApplied());
        const auto guard = [&job] { return job.person().rowText(u"Services"_s, u"delivery-slots"_s); };
        QVERIFY(job.goTo(u"Services"_s));
        QVERIFY(job.wait(u"a protected service"_s, [&guard] { return guard().contains(u"Consumer"_s); }));
        QVERIFY(job.goTo(u"Activity"_s));
        QVERIFY(job.wait(u"the change"_s, [&job] { return job.person().choose(u"Changes"_s, u"Protect delivery-slots"_s); }));
        QVERIFY(job.press(u"Undo…"_s));
        QVERIFY(job.press(u"Take it back"_s));
        QVERIFY(job.says(u"“delivery-slots” was taken back"_s));
        QVERIFY(job.goTo(u"Services"_s));
        QVERIFY(job.wait(u"an unprotected service"_s, [&guard] { return guard().contains(u"Unprotected"_s); }));
    }

    /// Which is not the first of its gateway, so that another one's route would be called.
    void aServiceThatStandsThereIsCalledByItsOwnRoute()
    {
        const test::NewHome home;
        test::WholeWindow program;
        test::MainJob &job = program.job();
        QVERIFY(program.isOpen());
        const QString admin = job.startTheSandbox();
        QVERIFY(!admin.isEmpty());
        const QStringList plugins = namesOf(admin, u"plugins"_s);
        QVERIFY(job.planExisting(u"Consumer and group"_s, u"delivery-slots"_s));
        QVERIFY(job.apply());
        QVERIFY(job.isApplied());
        QVERIFY(job.testIt());
        QVERIFY(job.undo());
        QCOMPARE(namesOf(admin, u"plugins"_s), plugins);
        QVERIFY(namesOf(admin, u"services"_s).contains(u"delivery-slots"_s));
    }
};

QTEST_MAIN(TestMainJob)
#include "test_main_job.moc"
