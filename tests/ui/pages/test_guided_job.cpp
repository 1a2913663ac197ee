#include "ui/pages/guided_job.h"

#include "tests/ui/workbench_fixture.h"

#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using Step = ui::GuidedJob::Step;

class TestGuidedJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"gatehouse-test"_s);
        QCoreApplication::setApplicationName(u"guided-job"_s);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void eachStepLeadsToItsPlace()
    {
        test::WorkbenchFixture fixture;
        ui::GuidedJob job(fixture.bench);
        const QStringList pages { u"services"_s, u"protect"_s, u"token-lab"_s, u"token-lab"_s, u"activity"_s };
        for (int i = 0; i < pages.size(); ++i) {
            job.findChild<QPushButton *>(u"guide%1"_s.arg(i))->click();
            QCOMPARE(fixture.navigator.current().page, pages.at(i));
        }
    }

    void whatWasDoneIsTickedOff()
    {
        test::WorkbenchFixture fixture;
        ui::GuidedJob job(fixture.bench);
        QVERIFY(!job.isDone(Step::Look));
        fixture.navigator.open({ .page = u"services"_s });
        QVERIFY(job.isDone(Step::Look));
        fixture.navigator.open({ .page = u"plan-run"_s });
        fixture.tasks.finish(fixture.tasks.start(u"Apply"_s, {}, true), { .words = u"applied"_s, .action = u"Undo"_s });
        QVERIFY(job.isDone(Step::Protect));
        QVERIFY(!job.isDone(Step::Undo));
        fixture.navigator.open({ .page = u"token-lab"_s });
        fixture.tasks.tell(u"Get a token"_s, { .words = u"got it"_s });
        QVERIFY(job.isDone(Step::Token));
        QVERIFY(!job.isDone(Step::Call));
        fixture.tasks.tell(u"Call of http://127.0.0.1:8000/orders"_s, { .words = u"200"_s });
        QVERIFY(job.isDone(Step::Call));
        fixture.tasks.finish(fixture.tasks.start(u"Roll back"_s, {}, true), { .words = u"taken back"_s });
        QVERIFY(job.isDone(Step::Undo));
    }

    void whatFailedIsNotDone()
    {
        test::WorkbenchFixture fixture;
        ui::GuidedJob job(fixture.bench);
        fixture.navigator.open({ .page = u"plan-run"_s });
        fixture.tasks.finish(
            fixture.tasks.start(u"Apply"_s, {}, true), { .tone = ui::Tone::Danger, .words = u"failed"_s, .action = u"Try again"_s });
        QVERIFY(!job.isDone(Step::Protect));
    }

    void oncePutAwayItDoesNotComeBack()
    {
        test::WorkbenchFixture fixture;
        {
            ui::GuidedJob job(fixture.bench);
            QVERIFY(!job.isDismissed());
            job.findChild<QPushButton *>(u"dismissGuide"_s)->click();
            QVERIFY(job.isHidden());
        }
        const ui::GuidedJob later(fixture.bench);
        QVERIFY(later.isDismissed());
    }
};

QTEST_MAIN(TestGuidedJob)
#include "test_guided_job.moc"
