#include "tests/gui/new_home.h"
#include "tests/gui/somebodys_servers.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// A plan that is stopped while a step waits for its answer, in the whole program: clicks and keys alone, and the servers asked by plain
/// HTTP. The step is one whose call is held for ever, so it is the middle whatever the machine is busy with.
class TestStoppedPlan : public QObject {
    Q_OBJECT

private:
    /// From the first page to a plan of which one call is held.
    static bool begin(test::SomebodysServers &servers, test::MainJob &job, const test::SomebodysServers::Hold &hold)
    {
        if (!job.addTheGateway({ servers.url(u"admin"_s), u"Acme"_s, servers.adminToken() })
            || !job.addTheProvider({ servers.url(u"provider"_s), u"Acme login"_s, servers.providerToken() })
            || !job.planIt(u"Consumer and group"_s, servers.url(u"upstream"_s)))
            return false;
        const int rule = servers.hold(hold);
        return job.apply() && job.wait(u"the held call"_s, [&] { return servers.isHolding(rule); });
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void stoppedAtItsPageItIsTakenBack()
    {
        const test::NewHome home;
        test::SomebodysServers servers;
        QVERIFY(servers.start());
        const QJsonObject before = servers.objects();
        test::WholeWindow program;
        test::MainJob &job = program.job();
        QVERIFY(program.isOpen());
        QVERIFY(begin(servers, job, { u"admin"_s, u"PUT"_s, u"/consumers/*"_s }));
        QVERIFY(servers.objects() != before);
        QVERIFY(job.press(u"Stop this plan"_s));
        QVERIFY(job.wait(u"the ways on"_s, [&] { return job.person().offers(u"Resume this plan"_s); }));
        QVERIFY(job.person().find(u"The plan was stopped"_s));
        QVERIFY(servers.names(u"services"_s).contains(u"orders-api"_s));
        QVERIFY(!servers.names(u"consumers"_s).contains(u"batch"_s));
        QVERIFY(job.press(u"Roll this plan back"_s));
        QVERIFY(job.isTakenBack());
        QCOMPARE(servers.objects(), before);
    }

    void stoppedFromAnotherPageItIsResumed()
    {
        const test::NewHome home;
        test::SomebodysServers servers;
        QVERIFY(servers.start());
        const QJsonObject before = servers.objects();
        test::WholeWindow program;
        test::MainJob &job = program.job();
        QVERIFY(program.isOpen());
        QVERIFY(begin(servers, job, { u"provider"_s, u"POST"_s, u"/api/v1/apps"_s }));
        QVERIFY(job.goTo(u"Services"_s));
        QVERIFY(job.press(u"Cancel the running task"_s));
        QVERIFY(job.press(u"Show: Plan “orders-api” stopped"_s));
        QCOMPARE(servers.objects().value("provider apps"_L1), before.value("provider apps"_L1));
        QVERIFY(job.press(u"Resume this plan"_s));
        QVERIFY(job.isApplied());
        QVERIFY(servers.names(u"services"_s).contains(u"orders-api"_s));
        QVERIFY(servers.names(u"consumers"_s).contains(u"batch"_s));
        QCOMPARE(servers.objects().value("provider apps"_L1).toArray().size(), before.value("provider apps"_L1).toArray().size() + 1);
        QVERIFY(job.testIt());
        QVERIFY(job.undo());
        QCOMPARE(servers.objects(), before);
    }
};

QTEST_MAIN(TestStoppedPlan)
#include "test_stopped_plan.moc"
