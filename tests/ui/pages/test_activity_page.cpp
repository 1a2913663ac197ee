#include "ui/pages/activity_page.h"

#include "tests/ui/look_application.h"
#include "tests/ui/pages/activity_stories.h"
#include "tests/ui/workbench_fixture.h"
#include "ui/activity/exchange_table.h"
#include "ui/session/keychain_question.h"
#include "ui/views/table_view.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/code_view.h"

#include <QClipboard>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using provisioning::PlanHistory;
using provisioning::PlanState;
using test::call;
using test::history;

class TestActivityPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_work;
    std::unique_ptr<ui::ActivityPage> m_page;
    QMutex m_mutex; ///< over what stands below
    core::Result<QList<PlanHistory>> m_changes = QList<PlanHistory>();
    QStringList m_takenBack;
    QStringList m_goneOn;
    bool m_begins = false; ///< going on does a step before it fails
    std::optional<core::Error> m_refusal;
    bool m_noKeychain = false;
    net::ExchangeLog m_log { 200000 };

    template <typename T> T *named(const QString &name) const
    {
        for (T *widget : m_page->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    void press(const QString &text) const
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::keyClick(button(text), Qt::Key_Space);
    }

    QAbstractItemModel *rows(const QString &table) const { return named<ui::TableView>(table)->model(); }

    void choose(const QString &table, int row) const { named<ui::TableView>(table)->setCurrentIndex(rows(table)->index(row, 0)); }

    void enter(const QString &view) const { m_page->enter({ .page = u"activity"_s, .details = { { u"view"_s, view } } }); }

private Q_SLOTS:
    void init();
    void cleanup();
    void changesAreListedWithTheirFields();
    void aStatusIsSaidInWords();
    void whatCannotBeTakenBackIsSaid();
    void undoAsksAndTakesBack();
    void whatIsTakenBackHereIsSoOnItsOwnPage();
    void whatFailedHalfwayHereIsReadAgain();
    void aRefusedUndoIsExplainedWhereItWasAsked();
    void withoutAKeychainUndoAsks();
    void withoutAKeychainGoingOnAsksBeforeItBegins();
    void aPlanIsChosenByItsId();
    void aJournalThatCannotBeReadIsExplained();
    void tasksKeepTheirErrors();
    void exchangesComeWhileTheyAreShown();
    void failedExchangesAndTextsAreFound();
    void curlHasNoSecret();
    void aHundredThousandExchangesAreShown();
};

void TestActivityPage::init()
{
    test::wear(ui::lightTheme);
    m_work = std::make_unique<test::WorkbenchFixture>();
    m_changes = QList<PlanHistory> { history(u"orders"_s, PlanState::Phase::Done), history(u"billing"_s, PlanState::Phase::Unfinished) };
    m_takenBack.clear();
    m_goneOn.clear();
    m_begins = false;
    m_refusal.reset();
    m_noKeychain = false;
    m_log.clear();
    ui::JournalEngine &journal = m_work->bench.engine.journal;
    journal.changes = [this](const core::CancelToken &) {
        const QMutexLocker lock(&m_mutex);
        return m_changes;
    };
    m_work->bench.engine.protections.resume = [this](const ui::PlanWork &with, const provisioning::Plan &plan,
                                                  const provisioning::Watch &watch, const core::CancelToken &) -> core::Result<PlanState> {
        const QMutexLocker lock(&m_mutex);
        if (m_begins) {
            provisioning::StepEvent event;
            event.step = plan.steps.first();
            watch(event);
        }
        if (m_noKeychain && !with.withoutKeychain)
            return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        m_goneOn << plan.id;
        return history(u"billing"_s, PlanState::Phase::Done).state;
    };
    m_work->bench.engine.protections.rollBack = [this](const ui::PlanWork &with, const provisioning::Plan &plan,
                                                    const provisioning::Watch &, const core::CancelToken &) -> core::Result<PlanState> {
        const QMutexLocker lock(&m_mutex);
        if (m_refusal)
            return core::failure(*m_refusal);
        if (m_noKeychain && !with.withoutKeychain)
            return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        m_takenBack << plan.id;
        m_changes = QList<PlanHistory> { history(u"orders"_s, PlanState::Phase::RolledBack) };
        return m_changes->first().state;
    };
    journal.exchanges = [this](qint64 after) { return m_log.since(after); };
    journal.clearExchanges = [this] { m_log.clear(); };
    m_page = std::make_unique<ui::ActivityPage>(m_work->bench);
    m_page->resize(1100, 800);
    m_page->show();
    enter(u"changes"_s);
}

void TestActivityPage::cleanup()
{
    m_page.reset();
    m_work.reset();
}

void TestActivityPage::changesAreListedWithTheirFields()
{
    QTRY_COMPARE(rows(u"Changes"_s)->rowCount(), 2);
    QCOMPARE(rows(u"Changes"_s)->index(0, 1).data().toString(), u"Protect orders"_s);
    choose(u"Changes"_s, 0);
    const QAbstractItemModel *steps = named<QTreeView>(u"Steps"_s)->model();
    const QModelIndex step = steps->index(0, 0);
    QVERIFY(step.data().toString().startsWith(u"Service "_s));
    QCOMPARE(steps->index(0, 0, step).data().toString(), u"host"_s);
    QCOMPARE(steps->index(0, 1, step).data().toString(), u"old.test"_s);
    QCOMPARE(steps->index(0, 2, step).data().toString(), u"new.test"_s);
    QTest::keyClicks(named<QLineEdit>(u"Filter changes"_s), u"bill"_s);
    QCOMPARE(rows(u"Changes"_s)->rowCount(), 1);
    QTest::keyClick(named<QLineEdit>(u"Filter changes"_s), Qt::Key_Escape);
    QCOMPARE(rows(u"Changes"_s)->rowCount(), 2);
}

void TestActivityPage::aStatusIsSaidInWords()
{
    PlanHistory decision = history(u"shop → orders"_s, PlanState::Phase::Done);
    provisioning::Step &step = decision.state.plan.steps.first();
    step.action = provisioning::Step::Action::Update;
    step.kind = u"contracts"_s;
    step.naturalKey = u"orders"_s;
    step.application = u"shop"_s;
    decision.steps.first().changes = { { u"status"_s, 1, 0 } };
    {
        const QMutexLocker lock(&m_mutex);
        m_changes = QList<PlanHistory> { decision };
    }
    m_page->enter({ .page = u"activity"_s, .object = decision.state.plan.id });
    QTRY_VERIFY(button(u"Undo…"_s));
    const QAbstractItemModel *steps = named<QTreeView>(u"Steps"_s)->model();
    const QModelIndex shown = steps->index(0, 0);
    QCOMPARE(shown.data().toString(), u"Change Contract orders for shop"_s);
    QCOMPARE(steps->index(0, 1, shown).data().toString(), u"waiting"_s);
    QCOMPARE(steps->index(0, 2, shown).data().toString(), u"approved"_s);
}

void TestActivityPage::whatCannotBeTakenBackIsSaid()
{
    PlanHistory retirement = history(u"shop"_s, PlanState::Phase::Done);
    provisioning::Step &step = retirement.state.plan.steps.first();
    step.action = provisioning::Step::Action::Removal;
    step.undo = provisioning::UndoQuality::Impossible;
    retirement.steps.first().changes = { { u"host"_s, u"old.test"_s, QJsonValue(QJsonValue::Undefined) } };
    {
        const QMutexLocker lock(&m_mutex);
        m_changes = QList<PlanHistory> { retirement };
    }
    m_page->enter({ .page = u"activity"_s, .object = u"id-shop"_s });
    const auto isSaid = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->isVisible() && label->text().endsWith(u"This cannot be taken back."_s); });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(!button(u"Undo…"_s));
    const QAbstractItemModel *steps = named<QTreeView>(u"Steps"_s)->model();
    QCOMPARE(steps->index(0, 0).data().toString(), u"Remove Service shop"_s);
    QCOMPARE(steps->index(0, 1, steps->index(0, 0)).data().toString(), u"old.test"_s);
}

void TestActivityPage::undoAsksAndTakesBack()
{
    m_page->enter({ .page = u"activity"_s, .object = u"id-orders"_s });
    QTRY_VERIFY(button(u"Undo…"_s));
    press(u"Undo…"_s);
    QVERIFY(m_takenBack.isEmpty());
    press(u"Keep it"_s);
    QVERIFY(!button(u"Take it back"_s));
    press(u"Undo…"_s);
    press(u"Take it back"_s);
    QTRY_VERIFY(m_work->tasks.lastEnded());
    QCOMPARE(m_work->tasks.lastEnded()->outcome.tone, ui::Tone::Success);
    QVERIFY(m_work->tasks.lastEnded()->writes);
    QTRY_COMPARE(rows(u"Changes"_s)->rowCount(), 1);
    QTRY_VERIFY(!button(u"Undo…"_s));
    QCOMPARE(m_takenBack, QStringList { u"id-orders"_s });
}

void TestActivityPage::whatIsTakenBackHereIsSoOnItsOwnPage()
{
    const ui::PlanRun *run = m_work->plans.open(history(u"orders"_s, PlanState::Phase::Done).state);
    const QSignalSpy changed(run, &ui::PlanRun::changed);
    m_page->enter({ .page = u"activity"_s, .object = u"id-orders"_s });
    QTRY_VERIFY(button(u"Undo…"_s));
    press(u"Undo…"_s);
    press(u"Take it back"_s);
    QTRY_VERIFY(m_work->tasks.lastEnded());
    QCOMPARE(run->state(), PlanState::Phase::RolledBack);
    QVERIFY(!run->canRollBack());
    QCOMPARE(changed.size(), 1);
}

void TestActivityPage::whatFailedHalfwayHereIsReadAgain()
{
    const ui::PlanRun *run = m_work->plans.open(history(u"orders"_s, PlanState::Phase::Done).state);
    m_work->bench.engine.protections.load = [](const QString &) { return history(u"orders"_s, PlanState::Phase::RollingBack).state; };
    m_refusal = test::error(core::Error::Kind::Network, u"gatehouse.connection_refused"_s);
    m_page->enter({ .page = u"activity"_s, .object = u"id-orders"_s });
    QTRY_VERIFY(button(u"Undo…"_s));
    press(u"Undo…"_s);
    press(u"Take it back"_s);
    QTRY_COMPARE(run->state(), PlanState::Phase::RollingBack);
}

void TestActivityPage::aRefusedUndoIsExplainedWhereItWasAsked()
{
    m_refusal = test::error(core::Error::Kind::Network, u"gatehouse.connection_refused"_s);
    m_page->enter({ .page = u"activity"_s, .object = u"id-orders"_s });
    QTRY_VERIFY(button(u"Undo…"_s));
    press(u"Undo…"_s);
    press(u"Take it back"_s);
    QTRY_VERIFY(m_work->tasks.lastEnded());
    QCOMPARE(m_work->tasks.lastEnded()->outcome.tone, ui::Tone::Danger);
    const QString words = m_work->tasks.lastEnded()->outcome.words;
    const auto callouts = m_page->findChildren<ui::Callout *>();
    QVERIFY(std::any_of(
        callouts.begin(), callouts.end(), [&](const ui::Callout *one) { return one->isVisible() && one->sentence() == words; }));
    QVERIFY(button(u"Undo…"_s)->isEnabled());
}

void TestActivityPage::withoutAKeychainUndoAsks()
{
    m_noKeychain = true;
    m_page->enter({ .page = u"activity"_s, .object = u"id-orders"_s });
    press(u"Undo…"_s);
    press(u"Take it back"_s);
    QTRY_VERIFY(button(u"Go on without a keychain"_s));
    QVERIFY(!m_work->tasks.lastEnded()); // a question, not an outcome
    QVERIFY(!m_page->findChild<ui::KeychainQuestion *>()->accessibleDescription().contains(u"steps"_s)); // this plan has none of those
    QVERIFY(m_takenBack.isEmpty());
    press(u"Try the keychain again"_s);
    QTRY_VERIFY(button(u"Go on without a keychain"_s));
    QVERIFY(m_takenBack.isEmpty());
    press(u"Go on without a keychain"_s);
    QTRY_VERIFY(m_work->tasks.lastEnded());
    QCOMPARE(m_takenBack, QStringList { u"id-orders"_s });
    QVERIFY(!button(u"Go on without a keychain"_s));
}

void TestActivityPage::withoutAKeychainGoingOnAsksBeforeItBegins()
{
    m_noKeychain = true;
    m_page->enter({ .page = u"activity"_s, .object = u"id-billing"_s });
    press(u"Resume"_s);
    press(u"Go on without a keychain"_s);
    QTRY_COMPARE(m_goneOn, QStringList { u"id-billing"_s });
    m_begins = true; // what has written something cannot say that nothing was written
    QTRY_VERIFY(button(u"Resume"_s) && button(u"Resume"_s)->isEnabled());
    press(u"Resume"_s);
    QTRY_VERIFY(m_work->tasks.lastEnded()->outcome.tone == ui::Tone::Danger);
    QVERIFY(!button(u"Go on without a keychain"_s));
}

void TestActivityPage::aPlanIsChosenByItsId()
{
    m_page->enter({ .page = u"activity"_s, .object = u"id-billing"_s });
    QTRY_VERIFY(button(u"Resume"_s));
}

void TestActivityPage::aJournalThatCannotBeReadIsExplained()
{
    QTRY_COMPARE(rows(u"Changes"_s)->rowCount(), 2);
    {
        const QMutexLocker lock(&m_mutex);
        m_changes = core::failure(core::Error::Kind::Storage, u"gatehouse.plan_damaged"_s);
    }
    m_page->reload();
    QTRY_VERIFY(button(u"Try again"_s));
    QCOMPARE(rows(u"Changes"_s)->rowCount(), 2); // what was read stays
}

void TestActivityPage::tasksKeepTheirErrors()
{
    enter(u"tasks"_s);
    core::Error error = test::error(core::Error::Kind::Rejected, u"2"_s);
    error.httpStatus = 400;
    bool again = false;
    bool cancelled = false;
    m_work->tasks.finish(m_work->tasks.start(u"Saving"_s),
        { .tone = ui::Tone::Danger, .words = u"Refused"_s, .error = error, .action = u"Save again"_s, .act = [&] { again = true; } });
    m_work->tasks.start(u"Reading"_s, [&] { cancelled = true; });
    QTRY_COMPARE(rows(u"Tasks"_s)->rowCount(), 2);
    choose(u"Tasks"_s, 0);
    press(u"Cancel the task"_s);
    QVERIFY(cancelled);
    choose(u"Tasks"_s, 1);
    press(u"Save again"_s);
    QVERIFY(again);
    QVERIFY(named<QLabel>(u"Status: 400"_s));
}

void TestActivityPage::exchangesComeWhileTheyAreShown()
{
    enter(u"http"_s);
    net::Exchange first = call(u"http://a.test/services"_s);
    first.responseBody = "{\"data\":[]}";
    m_log.append(first);
    QTRY_COMPARE(rows(u"Exchanges"_s)->rowCount(), 1);
    choose(u"Exchanges"_s, 0);
    QVERIFY(named<ui::CodeView>(u"The message"_s)->toPlainText().contains(u"\"data\": ["_s));
    m_log.append(call(u"http://a.test/routes"_s, 200));
    QTRY_COMPARE(rows(u"Exchanges"_s)->rowCount(), 2);
    QTest::keyClick(named<QPushButton>(u"Forget these exchanges"_s), Qt::Key_Space);
    QTRY_COMPARE(rows(u"Exchanges"_s)->rowCount(), 0);
    QTRY_VERIFY(m_log.since().isEmpty());
}

void TestActivityPage::failedExchangesAndTextsAreFound()
{
    m_log.append(call(u"http://a.test/services"_s, 200));
    m_log.append(call(u"http://a.test/nope"_s, 404));
    net::Exchange dead = call(u"http://b.test/"_s, 0);
    dead.failure = u"gatehouse.connection_refused"_s;
    m_log.append(dead);
    enter(u"http"_s);
    QTRY_COMPARE(rows(u"Exchanges"_s)->rowCount(), 3);
    QTest::keyClick(
        named<QWidget>(u"Which exchanges: All"_s) ? named<QWidget>(u"Which exchanges: All"_s) : named<QWidget>(u"Which exchanges"_s),
        Qt::Key_Right);
    QTRY_COMPARE(rows(u"Exchanges"_s)->rowCount(), 2);
    QTest::keyClicks(named<QLineEdit>(u"Filter exchanges"_s), u"404"_s);
    QTRY_COMPARE(rows(u"Exchanges"_s)->rowCount(), 1);
}

void TestActivityPage::curlHasNoSecret()
{
    net::Exchange secret = call(u"http://a.test/services"_s);
    secret.requestHeaders = { { "Kong-Admin-Token", "[redacted]" }, { "Accept", "application/json" } };
    m_log.append(secret);
    enter(u"http"_s);
    QTRY_COMPARE(rows(u"Exchanges"_s)->rowCount(), 1);
    choose(u"Exchanges"_s, 0);
    press(u"Copy as curl"_s);
    const QString command = QApplication::clipboard()->text();
    QVERIFY(command.startsWith(u"curl"_s));
    QVERIFY(command.contains(u"http://a.test/services"_s));
    QVERIFY(!command.contains(u"[redacted]"_s));
}

void TestActivityPage::aHundredThousandExchangesAreShown()
{
    constexpr int many = 100000;
    for (int i = 0; i < many; ++i)
        m_log.append(call(u"http://a.test/%1"_s.arg(i), 200));
    enter(u"http"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"Exchanges"_s)->rowCount(), many, 20000);
    QTest::keyClicks(named<QLineEdit>(u"Filter exchanges"_s), u"99999"_s);
    QCOMPARE(rows(u"Exchanges"_s)->rowCount(), 1);
}

QTEST_MAIN(TestActivityPage)
#include "test_activity_page.moc"
