#include "app/gui/entity_engine.h"

#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/net/exchange_log.h"
#include "tests/ui/fake_engine.h"
#include "ui/session/entity_lists.h"
#include "ui/session/task_list.h"

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
        const gui::EngineParts parts { &m_pool, &m_exchanges, &m_clock, nullptr, {} };
        ui::EntityLists lists(
            gui::makeEntityEngine(parts), [this] { return m_clock.now(); }, operations, tasks);
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
        const gui::EngineParts parts { &m_pool, &m_exchanges, &m_clock, nullptr, {} };
        const ui::EntityEngine engine = gui::makeEntityEngine(parts);
        ui::Operations operations;
        std::optional<bool> read;
        operations.run(
            this, [&engine, this](const core::CancelToken &cancel) { return engine.consumers(m_target, cancel, {}).has_value(); },
            [&read](bool was) { read = was; });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 30'000);
        m_sandbox->faults().clear();
        QCOMPARE(*read, isRead);
    }

    void oneObjectIsReadCopiedDeletedAndBroughtBack()
    {
        const gui::EngineParts parts { &m_pool, &m_exchanges, &m_clock, nullptr, {} };
        const ui::EntityEngine engine = gui::makeEntityEngine(parts);
        ui::Operations operations;
        bool done = false;
        const auto work = [&engine, this](const core::CancelToken &cancel) -> QString {
            const auto routes = engine.routes(m_target, cancel, {});
            if (!routes)
                return u"routes"_s;
            const ui::EntityId one { u"routes"_s, routes->front().id };
            const auto details = engine.details(m_target, one, cancel);
            if (!details || details->facts.empty())
                return u"details"_s;
            const auto text = engine.text(m_target, { one }, ui::EntityEngine::TextForm::Curl, cancel);
            if (!text || !text->contains(one.id))
                return u"text"_s;
            const ui::EntityId service { u"services"_s, routes->front().serviceId };
            const auto dependents = engine.dependents(m_target, { service }, cancel);
            if (!dependents || dependents->first().isEmpty() || !dependents->first().first().blocks)
                return u"dependents"_s;
            if (engine.remove(m_target, service, cancel))
                return u"a service with routes was deleted"_s;
            const auto removal = engine.remove(m_target, one, cancel);
            if (!removal || engine.details(m_target, one, cancel))
                return u"remove"_s;
            if (!engine.putBack(m_target, *removal, cancel) || !engine.details(m_target, one, cancel))
                return u"put back"_s;
            return {};
        };
        QString failed = u"nothing came"_s;
        operations.run(this, work, [&](const QString &what) {
            failed = what;
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        QCOMPARE(failed, QString());
    }

    void aDeletionThatIsBegunIsEnded()
    {
        const gui::EngineParts parts { &m_pool, &m_exchanges, &m_clock, nullptr, {} };
        const ui::EntityEngine engine = gui::makeEntityEngine(parts);
        core::CancelToken cancel;
        sandbox::FaultRule slow { .server = u"admin"_s, .method = "DELETE", .action = sandbox::FaultRule::Action::Delay, .delayMs = 300 };
        m_sandbox->faults().add(slow);
        m_sandbox->setObserver(u"admin"_s, [cancel](sandbox::Phase, const sandbox::HttpRequest &request) {
            if (request.method == "DELETE")
                cancel.cancel();
        });
        const auto removal = std::async(std::launch::async, [&] {
            const auto routes = engine.routes(m_target, {}, {});
            return engine.remove(m_target, { u"routes"_s, routes->front().id }, cancel);
        }).get();
        m_sandbox->faults().clear();
        m_sandbox->setObserver(u"admin"_s, {});
        QVERIFY(cancel.isCancelled());
        QVERIFY(removal); // with the copy that brings it back
        const auto next = std::async(std::launch::async, [&] { return engine.remove(m_target, { u"routes"_s, u"any"_s }, cancel); }).get();
        QVERIFY(!next);
        QCOMPARE(next.error().kind, core::Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEntityEngine)
#include "test_entity_engine.moc"
