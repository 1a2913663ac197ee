#include "app/gui/edit_engine.h"

#include "models/net/exchange_log.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;

namespace {

/// As on a desktop whose keychain does not answer.
class NoKeychain final : public storage::SecretStore {
public:
    core::Result<core::Secret> read(const QString &) override { return none(); }
    core::Result<> write(const QString &, const core::Secret &) override { return none(); }
    core::Result<> remove(const QString &) override { return none(); }

private:
    static tl::unexpected<core::Error> none() { return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s); }
};

} // namespace

/// Edits as the window makes them, at the built-in gateway.
class TestEditEngine : public QObject {
    Q_OBJECT

private:
    static ui::Target targetOf(PlanFixture &fixture) { return { fixture.admin().connection(), fixture.adminToken }; }
    /// The engine blocks, so it is not asked on the thread of the test.
    template <typename Work> static auto run(Work work) { return std::async(std::launch::async, std::move(work)).get(); }

private Q_SLOTS:
    void anEditIsTakenBackOnlyWhereItWasMade();
    void withoutAKeychainNobodyGoesOnByItself();
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

/// Secrets go nowhere else than to the keychain unless a person has said so.
void TestEditEngine::withoutAKeychainNobodyGoesOnByItself()
{
    PlanFixture here;
    const QString id = here.add(gateway::kinds::services(), { { u"name"_s, u"orders"_s }, { u"host"_s, u"old.example.com"_s } });
    net::HttpPool pool;
    net::ExchangeLog exchanges;
    NoKeychain none;
    const gui::EngineParts parts { &pool, &exchanges, &here.clock, &none, here.folder.filePath(u"store.db"_s) };
    const ui::EditEngine engine = gui::makeEditEngine(parts);
    const auto subject = run([&] { return engine.open(targetOf(here), { u"services"_s, id }, {}); });
    QVERIFY(subject);
    provisioning::EntityEdit edit = subject->edit;
    edit.edited.insert(u"host"_s, u"new.example.com"_s);
    edit.secretMembers = QStringList { u"host"_s };
    const auto hostNow
        = [&] { return gateway::withSecrets(*here.admin().get(gateway::kinds::services(), id)).value("host"_L1).toString(); };
    const auto refused = run([&] { return engine.save(targetOf(here), edit, {}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::Error::Kind::Keychain);
    QCOMPARE(refused.error().sent, core::Error::Sent::No);
    QCOMPARE(hostNow(), u"old.example.com"_s);

    const auto saved = run([&] { return engine.saveWithoutKeychain(targetOf(here), edit, {}); });
    QVERIFY2(saved && saved->written, saved ? "" : qPrintable(saved.error().code));
    QCOMPARE(hostNow(), u"new.example.com"_s);
    QVERIFY(run([&] { return engine.undo(targetOf(here), saved->planId); }));
    QCOMPARE(hostNow(), u"old.example.com"_s);
}

QTEST_GUILESS_MAIN(TestEditEngine)
#include "test_edit_engine.moc"
