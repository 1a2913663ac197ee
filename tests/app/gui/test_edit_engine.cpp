#include "app/gui/edit_engine.h"

#include "models/net/exchange_log.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;

/// Edits as the window makes them, at the built-in gateway.
class TestEditEngine : public QObject {
    Q_OBJECT

private:
    static ui::Target targetOf(PlanFixture &fixture) { return { fixture.admin().connection(), fixture.adminToken }; }
    /// The engine blocks, so it is not asked on the thread of the test.
    template <typename Work> static auto run(Work work) { return std::async(std::launch::async, std::move(work)).get(); }

private Q_SLOTS:
    void anEditIsTakenBackOnlyWhereItWasMade();
};

void TestEditEngine::anEditIsTakenBackOnlyWhereItWasMade()
{
    PlanFixture here;
    PlanFixture elsewhere;
    const QString id = here.add(gateway::kinds::services(), { { u"name"_s, u"orders"_s }, { u"host"_s, u"old.example.com"_s } });
    net::HttpPool pool;
    net::ExchangeLog exchanges;
    const gui::EngineParts parts { &pool, &exchanges, &here.clock, &here.keychain, here.folder.filePath(u"store.db"_s) };
    const ui::EditEngine engine = gui::makeEditEngine(parts);
    const auto subject = run([&] { return engine.open(targetOf(here), { u"services"_s, id }, {}); });
    QVERIFY(subject);
    provisioning::EntityEdit edit = subject->edit;
    edit.edited.insert(u"host"_s, u"new.example.com"_s);
    const auto saved = run([&] { return engine.save(targetOf(here), edit, {}); });
    QVERIFY(saved && saved->written);

    const auto hostNow = [&] { return here.admin().get(gateway::kinds::services(), id)->text("host"_L1); };
    const auto refused = run([&] { return engine.undo(targetOf(elsewhere), saved->planId); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_of_another_place"_s);
    QCOMPARE(hostNow(), u"new.example.com"_s);
    QVERIFY(run([&] { return engine.undo(targetOf(here), saved->planId); })); // nor does it count as taken back
    QCOMPARE(hostNow(), u"old.example.com"_s);
}

QTEST_GUILESS_MAIN(TestEditEngine)
#include "test_edit_engine.moc"
