#include "tests/ui/fake_engine.h"
#include "tests/ui/look_application.h"
#include "ui/main_window.h"
#include "ui/shell/unfinished_bar.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the window offers about plans that were not finished, while they are decided.
class TestUnfinishedPlans : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<ui::ColorScheme> m_scheme;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<ui::UnfinishedPlan> m_unfinished;
    QMutex m_mutex; ///< over it
    QAtomicInt m_rollBacks;

    static provisioning::PlanState finished(const QString &id)
    {
        provisioning::PlanState state;
        state.plan.id = id;
        state.phase = provisioning::PlanState::Phase::Done;
        provisioning::Step step;
        step.kind = u"services"_s;
        step.naturalKey = u"orders"_s;
        state.plan.steps = { step };
        return state;
    }

    void openWindow()
    {
        ui::Engine engine = m_fake->engine();
        engine.journal.unfinished = [this](const core::CancelToken &) -> core::Result<QList<ui::UnfinishedPlan>> {
            const QMutexLocker lock(&m_mutex);
            return m_unfinished;
        };
        engine.protections.load = [](const QString &id) -> core::Result<provisioning::PlanState> { return finished(id); };
        engine.protections.rollBack = [this](const ui::PlanWork &, const provisioning::Plan &plan, const provisioning::Watch &,
                                          const core::CancelToken &) -> core::Result<provisioning::PlanState> {
            ++m_rollBacks;
            return finished(plan.id);
        };
        m_window = std::make_unique<ui::MainWindow>(engine, *m_operations, *m_scheme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->findChild<ui::UnfinishedBar *>()->isVisible());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"test"_s);
        test::wear(ui::lightTheme);
    }

    void init()
    {
        m_fake = std::make_unique<test::FakeEngine>();
        m_operations = std::make_unique<ui::Operations>();
        m_scheme = std::make_unique<ui::ColorScheme>();
    }

    void cleanup()
    {
        m_window.reset();
        m_scheme.reset();
        m_operations.reset();
    }

    void plansThatAreDecidedMeanwhileAreNotOfferedAnyMore()
    {
        m_unfinished = { { .id = u"p"_s, .name = u"orders"_s, .done = 1, .total = 3 },
            { .id = u"q"_s, .name = u"billing"_s, .done = 1, .total = 3 } };
        openWindow();
        auto *bar = m_window->findChild<ui::UnfinishedBar *>();
        {
            const QMutexLocker lock(&m_mutex);
            m_unfinished = { { .id = u"q"_s, .name = u"billing"_s, .done = 2, .total = 3 }, { .id = u"r"_s, .name = u"stock"_s } };
        }
        m_window->findChild<ui::PlanRuns *>()->take(finished(u"p"_s));
        const auto names = [bar] {
            QStringList found;
            for (const QPushButton *button : bar->findChildren<QPushButton *>())
                found << button->accessibleName();
            return found;
        };
        QTRY_VERIFY(!names().contains(u"Roll back: orders"_s));
        QVERIFY(names().contains(u"Roll back: billing"_s));
        QVERIFY(!names().contains(u"Roll back: stock"_s)); // it was not found at the start
    }

    void aPlanThatWasFinishedMeanwhileIsNotTakenBackFromTheBar()
    {
        m_unfinished = { { .id = u"p"_s, .name = u"orders"_s, .done = 1, .total = 3 } };
        openWindow();
        auto *bar = m_window->findChild<ui::UnfinishedBar *>();
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Roll back: orders"_s)
                button->click();
        }
        QTRY_VERIFY(m_window->findChild<ui::PlanRuns *>()->find(u"p"_s));
        QVERIFY(!m_window->findChild<ui::PlanRuns *>()->find(u"p"_s)->isRunning());
        QCOMPARE(int(m_rollBacks), 0);
    }
};

QTEST_MAIN(TestUnfinishedPlans)
#include "test_unfinished_plans.moc"
