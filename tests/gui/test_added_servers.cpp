#include "tests/gui/new_home.h"
#include "tests/gui/somebodys_servers.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// The main job in the whole program at servers that somebody else runs: their addresses and credentials are typed in on the first page
/// and on the overview. Clicks and keys alone; what came of it is asked by plain HTTP.
class TestAddedServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void fromTwoAddressesToACallAndBack_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("plugin");
        QTest::newRow("portal") << u"Developer portal"_s << u"application-registration"_s;
        QTest::newRow("consumer") << u"Consumer and group"_s << u"openid-connect"_s;
        QTest::newRow("open source") << u"Open source"_s << u"jwt"_s;
    }

    void fromTwoAddressesToACallAndBack()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, plugin);
        const test::NewHome home;
        test::SomebodysServers servers;
        QVERIFY(servers.start());
        const QJsonObject before = servers.objects();
        test::WholeWindow program;
        test::MainJob &job = program.job();
        QVERIFY(program.isOpen());
        QVERIFY(job.addTheGateway({ servers.url(u"admin"_s), u"Acme "_s + strategy, servers.adminToken() }));
        QVERIFY(job.addTheProvider({ servers.url(u"provider"_s), u"Acme login "_s + strategy, servers.providerToken() }));

        QVERIFY(job.planIt(strategy, servers.url(u"upstream"_s)));
        QCOMPARE(servers.objects(), before); // a plan writes nothing
        QVERIFY(job.apply());
        QVERIFY(job.isApplied());
        QVERIFY(servers.names(u"services"_s).contains(u"orders-api"_s));
        QVERIFY(servers.names(u"plugins"_s).contains(plugin));
        QCOMPARE(servers.objects().value("provider apps"_L1).toArray().size(), before.value("provider apps"_L1).toArray().size() + 1);

        QVERIFY(job.testIt());
        QVERIFY(job.undo());
        QCOMPARE(servers.objects(), before);
    }
};

QTEST_MAIN(TestAddedServers)
#include "test_added_servers.moc"
