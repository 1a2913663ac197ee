#include "tests/ui/pages/activity_stories.h"
#include "ui/activity/plan_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using provisioning::PlanHistory;
using provisioning::PlanState;
using test::history;

/// What a plan is called where all of them are listed.
class TestActivityWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditSaysWhatItDoes()
    {
        PlanHistory edit = history(u"accounts"_s, PlanState::Phase::Done);
        edit.state.plan.strategy = u"edit"_s;
        QCOMPARE(ui::planWords(edit), u"Create accounts"_s);
        edit.state.plan.steps.first().action = provisioning::Step::Action::Update;
        QCOMPARE(ui::planWords(edit), u"Change accounts: host"_s);
        const provisioning::RecordedChange host = edit.steps.first().changes.first();
        edit.steps.first().changes = { host, host, host, host };
        QCOMPARE(ui::planWords(edit), u"Change accounts: host, host, host, …"_s);
        edit.steps.first().changes.clear();
        QCOMPARE(ui::planWords(edit), u"Change accounts"_s);
    }

    void everyOtherPlanSaysWhatItIs()
    {
        PlanHistory plan = history(u"shop"_s, PlanState::Phase::Done);
        plan.state.plan.strategy = u"portal"_s;
        QCOMPARE(ui::planWords(plan), u"Protect shop"_s);
        plan.state.plan.strategy = u"decision"_s;
        QCOMPARE(ui::planWords(plan), u"Decide over shop"_s);
        plan.state.plan.strategy = u"retirement"_s;
        QCOMPARE(ui::planWords(plan), u"Retire shop"_s);
    }
};

QTEST_GUILESS_MAIN(TestActivityWords)
#include "test_activity_words.moc"
