#include "app/gui/entity_engine.h"

#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/net/exchange_log.h"
#include "tests/ui/fake_engine.h"
#include "ui/session/entity_lists.h"
#include "ui/session/task_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;

/// The lists of the window against the built-in gateway, over real HTTP.
class TestEntityEngine : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;
    net::HttpPool m_pool;
    net::ExchangeLog m_exchanges;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    ui::Target m_target;
    std::atomic<int> m_requests = 0;
    QTemporaryDir m_folder;
    storage::MemorySecretStore m_keychain;
    const gui::EngineParts m_parts { &m_pool, &m_exchanges, &m_clock, &m_keychain, m_folder.filePath(u"store.db"_s) };

    static QList<provisioning::ChosenEntity> targets(const QStringList &ids)
    {
        QList<provisioning::ChosenEntity> all;
        for (const QString &id : ids)
            all << provisioning::ChosenEntity { id };
        return all;
    }

    /// The engine blocks.
    template <typename Work> static auto onWorker(const Work &work) { return std::async(std::launch::async, work).get(); }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SandboxOptions options;
        options.estate = { .services = 1200, .routes = 2500, .plugins = 60, .consumers = 30 };
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        QVERIFY(m_sandbox->start());
        m_target.connection.adminUrl = QUrl(m_sandbox->urls().value("admin"_L1).toString());
        m_sandbox->setObserver(u"admin"_s, [this](const auto &...) { ++m_requests; });
    }

    void allKindsAreReadByTheThousandAndJoined()
    {
        ui::Operations operations;
        ui::TaskList tasks([this] { return m_clock.now(); });
        ui::EntityLists lists(
            gui::makeEntityEngine(m_parts), [this] { return m_clock.now(); }, operations, tasks);
        lists.setTarget(m_target);
        lists.readAll();
        QTRY_COMPARE_WITH_TIMEOUT(lists.list(u"consumers"_s)->state(), ui::EntityList::State::Ready, 30'000);
        QCOMPARE(lists.services().totalCount(), 1200);
        QCOMPARE(lists.routes().totalCount(), 2500);
        QCOMPARE(lists.plugins().totalCount(), 60);
        QCOMPARE(lists.consumers().totalCount(), 30);
        QVERIFY2(m_requests < 20, "a request per page, not per row"); // 2 + 3 + 1 + 1, and the groups
        QTRY_VERIFY(lists.services().typedContent()->rows().front().routes > 0);
        QTRY_VERIFY(
            !lists.routes().typedContent()->rows().front().service.contains(lists.routes().typedContent()->rows().front().serviceId));
        QVERIFY(!lists.find(u"svc-00007"_s, 5).isEmpty());
    }

    void groupsThatCannotBeReadAreNoConsumersWithoutGroups_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("the plugin is not there") << 404 << true;
        QTest::newRow("the role may not see them") << 403 << true;
        QTest::newRow("a fault") << 400 << false;
    }

    void groupsThatCannotBeReadAreNoConsumersWithoutGroups()
    {
        QFETCH(const int, status);
        QFETCH(const bool, isRead);
        m_sandbox->faults().add({ .server = u"admin"_s, .path = "/acls*", .status = status, .body = R"({"message":"no"})" });
        const ui::EntityEngine engine = gui::makeEntityEngine(m_parts);
        ui::Operations operations;
        std::optional<bool> read;
        operations.run(
            this, [&engine, this](const core::CancelToken &cancel) { return engine.consumers(m_target, cancel, {}).has_value(); },
            [&read](bool was) { read = was; });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 30'000);
        m_sandbox->faults().clear();
        QCOMPARE(*read, isRead);
    }

    void oneObjectIsReadAndCopied()
    {
        const ui::EntityEngine engine = gui::makeEntityEngine(m_parts);
        const auto routes = onWorker([&] { return engine.routes(m_target, {}, {}); });
        QVERIFY(routes);
        const ui::EntityId one { u"routes"_s, routes->front().id };
        const auto details = onWorker([&] { return engine.details(m_target, one, {}); });
        QVERIFY(details && !details->facts.empty());
        const auto text = onWorker([&] { return engine.text(m_target, { one }, ui::EntityEngine::TextForm::Curl, {}); });
        QVERIFY(text && text->contains(one.id));
        const ui::EntityId service { u"services"_s, routes->front().serviceId };
        const auto dependents = onWorker([&] { return engine.dependents(m_target, { service }, {}); });
        QVERIFY(dependents && !dependents->first().isEmpty());
        QVERIFY(dependents->first().first().blocks);
    }

    void severalAreDeletedAndBroughtBackAsOnePlan()
    {
        const ui::EntityEngine engine = gui::makeEntityEngine(m_parts);
        const auto routes = onWorker([&] { return engine.routes(m_target, {}, {}); });
        QVERIFY(routes);
        QStringList ids;
        for (int i = 0; i < 40; ++i)
            ids << routes->at(size_t(i)).id;
        int counted = 0;
        const auto gone = onWorker([&] {
            return engine.remove(m_target, { u"routes"_s, targets(ids) }, [&](int count) { counted = count; }, {});
        });
        QVERIFY(gone);
        QCOMPARE(gone->removed, ids);
        QCOMPARE(counted, 40);
        QVERIFY(!onWorker([&] { return engine.details(m_target, { u"routes"_s, ids.last() }, {}); }));
        QVERIFY(onWorker([&] { return engine.takeBack(m_target, gone->planId); }));
        QVERIFY(onWorker([&] { return engine.details(m_target, { u"routes"_s, ids.first() }, {}); }));
        QVERIFY(onWorker([&] { return engine.details(m_target, { u"routes"_s, ids.last() }, {}); }));

        const auto refused = onWorker([&] {
            return engine.remove(m_target, { u"services"_s, targets({ routes->front().serviceId }) }, {}, {});
        });
        QVERIFY(refused);
        QCOMPARE(refused->failures.size(), 1);
        QVERIFY(refused->planId.isEmpty());
    }

    void aDeletionThatIsBegunIsEnded()
    {
        const ui::EntityEngine engine = gui::makeEntityEngine(m_parts);
        core::CancelToken cancel;
        sandbox::FaultRule slow { .server = u"admin"_s, .method = "DELETE", .action = sandbox::FaultRule::Action::Delay, .delayMs = 300 };
        m_sandbox->faults().add(slow);
        m_sandbox->setObserver(u"admin"_s, [cancel](sandbox::Phase, const sandbox::HttpRequest &request) {
            if (request.method == "DELETE")
                cancel.cancel();
        });
        const auto routes = onWorker([&] { return engine.routes(m_target, {}, {}); });
        const QString id = routes->front().id;
        const auto removal = onWorker([&] { return engine.remove(m_target, { u"routes"_s, targets({ id }) }, {}, cancel); });
        m_sandbox->faults().clear();
        m_sandbox->setObserver(u"admin"_s, {});
        QVERIFY(cancel.isCancelled());
        QVERIFY(removal);
        QCOMPARE(removal->removed, QStringList(id));
        QVERIFY(!removal->planId.isEmpty());
        const auto next = onWorker([&] { return engine.remove(m_target, { u"routes"_s, targets({ u"any"_s }) }, {}, cancel); });
        QCOMPARE(next->failures.first().error.kind, core::Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEntityEngine)
#include "test_entity_engine.moc"
