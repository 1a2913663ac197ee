#include "models/provisioning/protection/protection_file.h"
#include "tests/app/gui/protect_desk.h"
#include "ui/style/look_style.h"
#include "ui/wizards/protect/protect_wizard.h"

#include <QApplication>
#include <QFile>
#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

/// Lets answers of the engine wait.
class Gate {
public:
    /// @p work, but while the gate is shut its answer waits.
    template <typename Answer, typename... Arguments> std::function<Answer(Arguments...)> before(std::function<Answer(Arguments...)> work)
    {
        return [this, work](Arguments... arguments) {
            ++m_asked;
            Answer answer = work(arguments...);
            if (m_shut)
                m_open.acquire();
            return answer;
        };
    }

    int asked() const { return m_asked; }
    void shut()
    {
        (void)m_open.tryAcquire(m_open.available());
        m_shut = true;
    }
    /// For all that wait, and from now on.
    void open()
    {
        m_shut = false;
        m_open.release(m_asked);
    }

private:
    std::atomic<int> m_asked = 0;
    std::atomic<bool> m_shut = false;
    QSemaphore m_open;
};

} // namespace

/// Reading again and answers that come late, while a service is being protected at a sandbox.
class TestProtectAgain : public QObject {
    Q_OBJECT

private:
    /// The desk at the page of the application, with the answers of a file.
    struct Work {
        Work()
            : desk(fixture)
        {
            ui::ProtectionEngine &engine = desk.bench.engine.protections;
            engine.strategies = fits.before(engine.strategies);
            engine.plan = plans.before(engine.plan);
            const QString path = fixture.folder.filePath(u"orders.yaml"_s);
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(provisioning::writeProtection(fixture.enterpriseProtection(u"consumer"_s)));
            file.close();
            QTRY_VERIFY_WITH_TIMEOUT(desk.connected(), patienceMs);
            desk.open({ { u"file"_s, path } });
            QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"Protect orders-api"_s), patienceMs);
            for (int i = 0; i < 5; ++i)
                next();
        }

        ~Work()
        {
            for (Gate *gate : { &fits, &plans })
                gate->open(); // whoever still waits, so that the desk can go
        }

        void next()
        {
            QTRY_VERIFY_WITH_TIMEOUT(desk.offers(u"Next"_s), patienceMs);
            desk.press(u"Next"_s);
        }

        ui::ProtectWizard &wizard() const { return *desk.page->findChild<ui::ProtectWizard *>(); }
        bool isReady() const { return wizard().plan() && !desk.find(u"Making the plan…"_s); }

        PlanFixture fixture { PlanFixture::enterprise() };
        Gate fits;
        Gate plans;
        ProtectDesk desk;
    };

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void whatWasReadAgainAndComesLateEndsInAPlan_data()
    {
        QTest::addColumn<bool>("planned");
        QTest::newRow("while the plan is made") << false;
        QTest::newRow("when the plan is there") << true;
    }

    void whatWasReadAgainAndComesLateEndsInAPlan()
    {
        QFETCH(bool, planned);
        Work work;
        const int before = work.fits.asked();
        work.fits.shut();
        work.desk.page->reload();
        QTRY_COMPARE_WITH_TIMEOUT(work.fits.asked(), before + 1, patienceMs);
        if (!planned)
            work.plans.shut();
        work.next();
        QTRY_COMPARE_WITH_TIMEOUT(work.plans.asked(), 1, patienceMs);
        if (planned)
            QTRY_VERIFY_WITH_TIMEOUT(work.isReady(), patienceMs);
        work.fits.open();
        QTRY_COMPARE_WITH_TIMEOUT(work.wizard().readingFits(), ui::ProtectWizard::Reading::Done, patienceMs);
        if (!planned)
            work.plans.open();
        QTRY_VERIFY_WITH_TIMEOUT(work.isReady(), patienceMs);
    }

    void onThePlanReadingAgainPlansAgain()
    {
        Work work;
        work.next();
        QTRY_VERIFY_WITH_TIMEOUT(work.isReady(), patienceMs);
        work.plans.shut();
        work.desk.page->reload();
        QVERIFY(work.desk.find(u"Making the plan…"_s));
        work.desk.page->reload(); // and once more before it has answered
        QTRY_COMPARE_WITH_TIMEOUT(work.plans.asked(), 3, patienceMs);
        work.plans.open();
        QTRY_VERIFY_WITH_TIMEOUT(work.isReady(), patienceMs);
    }

    void whatWasSettledIsForgottenWithItsPlan()
    {
        Work work;
        QList<QStringList> settled;
        QMutex mutex;
        work.desk.bench.engine.protections.plan
            = [&, plan = work.desk.bench.engine.protections.plan](const ui::PlanRequest &request, const core::CancelToken &cancel) {
                  const QMutexLocker lock(&mutex);
                  settled << request.settled;
                  return plan(request, cancel);
              };
        work.next();
        QTRY_VERIFY_WITH_TIMEOUT(work.isReady(), patienceMs);
        const provisioning::Step step = work.wizard().plan()->steps.first();
        work.wizard().settle(step);
        QTRY_VERIFY_WITH_TIMEOUT(work.isReady(), patienceMs);
        work.desk.press(u"Back to the step before"_s);
        work.wizard().removeApplication(work.wizard().addApplication());
        work.next();
        QTRY_VERIFY_WITH_TIMEOUT(work.isReady(), patienceMs);
        const QMutexLocker lock(&mutex);
        QCOMPARE(settled.size(), 3);
        QVERIFY(settled.at(0).isEmpty());
        QCOMPARE(settled.at(1).size(), 1);
        QVERIFY(settled.at(2).isEmpty()); // the other plan may have this conflict for another reason
    }

    void anotherRunBeginsWithNothingTyped()
    {
        Work work;
        work.desk.type(u"Application name"_s, u"typed before"_s);
        work.desk.press(u"Cancel"_s);
        work.desk.open();
        work.next();
        QTest::keyClick(work.desk.find(u"Which service"_s), Qt::Key_Right);
        QCOMPARE(work.desk.find<QLineEdit>(u"Upstream URL"_s)->text(), QString());
        work.desk.type(u"Name"_s, u"others-api"_s);
        work.desk.type(u"Upstream URL"_s, u"http://127.0.0.1:1"_s);
        work.next();
        QTRY_VERIFY_WITH_TIMEOUT(work.desk.choose(u"Strategies"_s, u"Consumer and group"_s), patienceMs);
        for (int i = 0; i < 3; ++i)
            work.next();
        QCOMPARE(work.desk.find<QLineEdit>(u"Application name"_s)->text(), QString());
    }
};

QTEST_MAIN(TestProtectAgain)
#include "test_protect_again.moc"
