#include "ui/session/application_actions.h"

#include "tests/ui/fake_applications.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using provisioning::Decision;
using provisioning::DecisionPreview;

class TestApplicationActions : public QObject {
    Q_OBJECT

    static DecisionPreview preview(const QString &application, const QString &before, const QString &after)
    {
        DecisionPreview preview;
        preview.decision = after == u"approved" ? Decision::Approve : after == u"rejected" ? Decision::Reject : Decision::Revoke;
        preview.application = application;
        preview.service = u"orders"_s;
        preview.kind = u"contracts"_s;
        preview.id = application + u"orders"_s;
        preview.before = before;
        preview.after = after;
        return preview;
    }

    struct Ready : test::ApplicationsFixture {
        ui::ApplicationActions actions { applications.engine(), operations, tasks, list };
        const ui::TaskOutcome &outcome() const { return tasks.lastEnded()->outcome; }
    };

private Q_SLOTS:
    void everyDecisionOffersUndo();
    void anUndoThatFailedCanBeTriedAgain();
    void oneWaitsForTheOther();
    void manyAreDecidedOneAfterTheOther();
    void whatFailedCanBeTriedAgain();
    void aRetirementIsTold();
    void afterwardsTheListIsReadAgain();
};

void TestApplicationActions::everyDecisionOffersUndo()
{
    for (const auto &[before, after] :
        { std::pair(u"approved"_s, u"revoked"_s), std::pair(u"pending"_s, u"approved"_s), std::pair(u"pending"_s, u"rejected"_s) }) {
        Ready ready;
        ready.actions.decide({ preview(u"shop"_s, before, after) });
        QVERIFY(ready.tasks.isWriting());
        QTRY_VERIFY(ready.tasks.lastEnded());
        QVERIFY(ready.outcome().words.contains(u"shop"));
        QCOMPARE(ready.outcome().action, ui::ApplicationActions::tr("Undo"));
        const auto undo = ready.outcome().act;
        undo();
        QTRY_COMPARE(ready.applications.now(ready.applications.takenBack), QStringList { u"plan-1"_s });
        QTRY_VERIFY(!ready.tasks.isWriting());
        QVERIFY(ready.outcome().words.contains(u"stands as before"));
        QVERIFY(ready.outcome().action.isEmpty());
    }
}

void TestApplicationActions::anUndoThatFailedCanBeTriedAgain()
{
    Ready ready;
    ready.applications.takeBackError = test::error(core::Error::Kind::Denied);
    ready.actions.decide({ preview(u"a"_s, u"pending"_s, u"approved"_s), preview(u"b"_s, u"pending"_s, u"approved"_s) });
    QTRY_VERIFY(ready.tasks.lastEnded());
    const auto undo = ready.outcome().act;
    undo();
    QTRY_VERIFY(ready.outcome().tone == ui::Tone::Danger);
    QVERIFY(ready.outcome().error.has_value());
    ready.applications.takeBackError.reset();
    const auto again = ready.outcome().act;
    again();
    QTRY_COMPARE(ready.applications.now(ready.applications.takenBack), QStringList({ u"plan-1"_s, u"plan-2"_s }));
    QTRY_VERIFY(!ready.tasks.isWriting());
}

/// A gateway is changed by one plan at a time.
void TestApplicationActions::oneWaitsForTheOther()
{
    Ready ready;
    const QSignalSpy finished(&ready.actions, &ui::ApplicationActions::finished);
    {
        const QMutexLocker busy(&ready.applications.mutex);
        ready.actions.decide({ preview(u"a"_s, u"pending"_s, u"approved"_s) });
        ready.actions.decide({ preview(u"b"_s, u"pending"_s, u"approved"_s) });
        const auto &tasks = ready.tasks.tasks();
        QCOMPARE(std::count_if(tasks.begin(), tasks.end(), [](const ui::Task &task) { return task.isRunning(); }), 1);
    }
    QTRY_COMPARE(finished.size(), 2);
    const auto decided = ready.applications.now(ready.applications.decided);
    QCOMPARE(decided.size(), 2);
    QCOMPARE(decided.first().application, u"a"_s);
    QVERIFY(!ready.tasks.isWriting());
}

void TestApplicationActions::manyAreDecidedOneAfterTheOther()
{
    Ready ready;
    ready.actions.decide({ preview(u"a"_s, u"pending"_s, u"approved"_s), preview(u"b"_s, u"pending"_s, u"approved"_s) });
    QTRY_VERIFY(ready.tasks.lastEnded());
    QCOMPARE(ready.applications.now(ready.applications.decided).size(), 2);
    QVERIFY(ready.outcome().words.contains(u'2'));
}

void TestApplicationActions::whatFailedCanBeTriedAgain()
{
    Ready ready;
    ready.applications.decideError = test::error(core::Error::Kind::Denied);
    const QSignalSpy finished(&ready.actions, &ui::ApplicationActions::finished);
    ready.actions.decide({ preview(u"a"_s, u"pending"_s, u"approved"_s), preview(u"b"_s, u"pending"_s, u"approved"_s) });
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(ready.outcome().tone == ui::Tone::Danger);
    QVERIFY(ready.outcome().error.has_value());
    ready.applications.decideError.reset();
    const auto again = ready.outcome().act;
    again();
    QTRY_COMPARE(ready.applications.now(ready.applications.decided).size(), 2);
    QTRY_COMPARE(finished.size(), 2);
}

void TestApplicationActions::aRetirementIsTold()
{
    Ready ready;
    ui::Retirement retirement;
    retirement.application.id = u"shop-id"_s;
    retirement.application.name = u"shop"_s;
    retirement.objects = { { u"applications"_s, u"shop-id"_s, u"shop"_s, {} } };
    ready.applications.retireError = test::error(core::Error::Kind::Network);
    ready.actions.retire(retirement);
    QTRY_VERIFY(ready.tasks.lastEnded());
    QVERIFY(ready.outcome().tone == ui::Tone::Danger);
    ready.applications.retireError.reset();
    const auto again = ready.outcome().act;
    again();
    QTRY_COMPARE(ready.applications.now(ready.applications.retired).size(), 1);
    QTRY_VERIFY(ready.outcome().tone == ui::Tone::Success);
    QVERIFY(ready.outcome().action.isEmpty());
}

void TestApplicationActions::afterwardsTheListIsReadAgain()
{
    Ready ready;
    ready.actions.decide({ preview(u"shop"_s, u"approved"_s, u"revoked"_s) });
    QTRY_COMPARE(ready.list.state(), ui::ApplicationList::State::Ready);
    QCOMPARE(ready.list.find(u"shop-id"_s)->accesses.first().status, provisioning::AccessStatus::Revoked);
}

QTEST_GUILESS_MAIN(TestApplicationActions)

#include "test_application_actions.moc"
