#include "ui/session/entity_lists.h"

#include "tests/ui/workbench_fixture.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = ui::EntityList::State;

class TestEntityLists : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_fixture;

    ui::EntityLists &lists() { return m_fixture->entities; }
    ui::EntityList &services() { return *lists().list(u"services"_s); }

    static tables::ServiceRow service(const QString &id, const QString &name)
    {
        tables::ServiceRow row;
        row.id = id;
        row.name = name;
        row.host = name + u".example"_s;
        return row;
    }

    static tables::RouteRow route(const QString &id, const QString &service)
    {
        tables::RouteRow row;
        row.id = id;
        row.paths = QStringList { u"/"_s + id };
        row.serviceId = row.service = service;
        return row;
    }

    static tables::PluginRow plugin(const QString &id, const QString &name, const QString &service)
    {
        tables::PluginRow row;
        row.id = id;
        row.name = name;
        row.serviceId = row.service = service;
        return row;
    }

    void readAll()
    {
        lists().readAll();
        for (const char *kind : { "services", "routes", "consumers", "plugins" })
            QTRY_COMPARE(lists().list(QString::fromLatin1(kind))->state(), State::Ready);
    }

    QString cell(const QString &kind, const QString &key)
    {
        const tables::TableModel *model = lists().list(kind)->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, tables::ColumnKeyRole) == key)
                return model->index(0, column).data().toString();
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::WorkbenchFixture>(); }

    void allKindsAreReadAndJoined()
    {
        m_fixture->fake.services = std::vector { service(u"s1"_s, u"orders"_s) };
        m_fixture->fake.routes = std::vector { route(u"r1"_s, u"s1"_s), route(u"r2"_s, u"s1"_s) };
        m_fixture->fake.plugins = std::vector { plugin(u"p1"_s, u"jwt"_s, u"s1"_s) };
        const QSignalSpy counts(&lists(), &ui::EntityLists::countChanged);
        readAll();
        QTRY_COMPARE(cell(u"services"_s, u"routes"_s), u"2"_s);
        QTRY_COMPARE(cell(u"services"_s, u"protected"_s), u"jwt"_s);
        QTRY_COMPARE(cell(u"routes"_s, u"service"_s), u"orders"_s);
        QTRY_COMPARE(cell(u"plugins"_s, u"scope"_s), u"service orders"_s);
        QVERIFY(counts.contains(QVariantList { u"routes"_s, 2 }));
        QVERIFY(!m_fixture->tasks.running());
    }

    void afterAFailureTheRowsBeforeStayAndTheTaskOffersARepeat()
    {
        m_fixture->fake.services = std::vector { service(u"s1"_s, u"orders"_s) };
        services().reload();
        QTRY_COMPARE(services().state(), State::Ready);
        m_fixture->fake.services = core::failure(core::Error::Kind::Network, u"gatehouse.connection_lost"_s);
        services().reload();
        QTRY_COMPARE(services().state(), State::Failed);
        QCOMPARE(services().model()->rowCount(), 1);
        const ui::Task *task = m_fixture->tasks.lastEnded();
        QVERIFY(task);
        QVERIFY(task->outcome.error);
        m_fixture->fake.services = std::vector { service(u"s1"_s, u"orders"_s), service(u"s2"_s, u"billing"_s) };
        task->outcome.act();
        QTRY_COMPARE(services().model()->rowCount(), 2);
    }

    void aFailureDoesNotKeepTheOthersFromBeingRead()
    {
        m_fixture->fake.services = core::failure(core::Error::Kind::Denied, {});
        m_fixture->fake.consumers = std::vector { tables::ConsumerRow { .id = u"c"_s, .username = u"bob"_s, .customId = {}, .tags = {} } };
        lists().readAll();
        QTRY_COMPARE(lists().list(u"consumers"_s)->state(), State::Ready);
        QCOMPARE(services().state(), State::Failed);
    }

    void anotherGatewayBeginsEmpty()
    {
        m_fixture->fake.services = std::vector { service(u"s1"_s, u"orders"_s) };
        services().reload();
        QTRY_COMPARE(services().state(), State::Ready);
        const QSignalSpy counts(&lists(), &ui::EntityLists::countChanged);
        lists().setTarget(test::target(u"b"_s));
        QCOMPARE(services().state(), State::Empty);
        QVERIFY(!services().model()->hasContent());
        QVERIFY(counts.contains(QVariantList { u"services"_s, -1 }));
    }

    void loadedObjectsAreFoundBestFirst()
    {
        m_fixture->fake.services = std::vector { service(u"s1"_s, u"my-orders"_s), service(u"s2"_s, u"orders"_s) };
        m_fixture->fake.routes = std::vector { route(u"orders-route"_s, u"s2"_s) };
        readAll();
        const QList<ui::EntityHit> hits = lists().find(u"orders"_s, 10);
        QVERIFY(hits.size() >= 3);
        QCOMPARE(hits[0].id, u"s2"_s);
        QCOMPARE(hits[0].kind, u"services"_s);
        QCOMPARE(hits[0].detail, u"orders.example"_s);
        QCOMPARE(lists().find(u"orders"_s, 1).size(), 1);
        QCOMPARE(lists().hit(u"services"_s, u"s1"_s)->name, u"my-orders"_s);
        QVERIFY(!lists().hit(u"services"_s, u"gone"_s));
        QVERIFY(!lists().hit(u"nonsense"_s, u"s1"_s));
    }

    void whatIsForgottenDoesNotComeBackWithAnOlderReading()
    {
        const auto release = std::make_shared<QSemaphore>();
        const auto begun = std::make_shared<QAtomicInt>(0);
        const auto freed = qScopeGuard([release] { release->release(10); });
        ui::EntityEngine engine = m_fixture->fake.engine().entities;
        engine.services = [release, begun](const ui::Target &, const core::CancelToken &,
                              const ui::EntityEngine::Count &) -> core::Result<std::vector<tables::ServiceRow>> {
            const int number = ++*begun;
            release->acquire();
            if (number > 2)
                return std::vector { service(u"s2"_s, u"billing"_s) };
            return std::vector { service(u"s1"_s, u"orders"_s), service(u"s2"_s, u"billing"_s) };
        };
        ui::EntityLists all(engine, m_fixture->fake.engine().now, m_fixture->operations, m_fixture->tasks);
        release->release();
        all.reload(u"services"_s);
        QTRY_COMPARE(all.services().totalCount(), 2);
        all.reload(u"services"_s);
        QTRY_COMPARE(int(*begun), 2);
        all.forget(u"services"_s, { u"s1"_s });
        QTRY_COMPARE(all.services().totalCount(), 1);
        release->release(10);
        QTRY_COMPARE(all.list(u"services"_s)->state(), State::Ready);
        QCOMPARE(all.services().totalCount(), 1);
        QVERIFY(!all.hit(u"services"_s, u"s1"_s));
    }

    void rowsThatWereMadeLateDoNotEndTheReadingAfterThem()
    {
        constexpr int threads = 16; // of Operations
        const auto read = std::make_shared<QSemaphore>();
        const auto held = std::make_shared<QSemaphore>();
        const auto reading = std::make_shared<QAtomicInt>(0);
        const auto holding = std::make_shared<QAtomicInt>(0);
        const auto freed = qScopeGuard([read, held] {
            read->release(10);
            held->release(2 * threads);
        });
        ui::EntityEngine engine = m_fixture->fake.engine().entities;
        engine.services = [read, reading](const ui::Target &, const core::CancelToken &,
                              const ui::EntityEngine::Count &) -> core::Result<std::vector<tables::ServiceRow>> {
            const bool first = ++*reading == 1;
            read->acquire();
            if (!first)
                return core::failure(core::Error::Kind::Network, u"gatehouse.connection_lost"_s);
            return std::vector { service(u"s1"_s, u"orders"_s) };
        };
        ui::EntityLists all(engine, m_fixture->fake.engine().now, m_fixture->operations, m_fixture->tasks);
        const ui::EntityList &list = *all.list(u"services"_s);
        all.reload(u"services"_s);
        QTRY_COMPARE(int(*reading), 1);
        const auto hold = [held, holding](const core::CancelToken &) {
            ++*holding;
            held->acquire();
            return true;
        };
        for (int i = 0; i < threads; ++i)
            m_fixture->operations.run(this, hold, [](bool) {}); // so that the rows wait to be made
        read->release();
        QTRY_COMPARE(int(*holding), threads); // the last has the thread of the first reading, whose answer is on its way
        QCoreApplication::processEvents();
        all.reload(u"services"_s);
        held->release(threads);
        QTRY_COMPARE(all.services().totalCount(), 1);
        QTRY_COMPARE(int(*reading), 2);
        QCOMPARE(list.state(), State::Loading);
        QVERIFY(m_fixture->tasks.running());
        read->release();
        QTRY_COMPARE(list.state(), State::Failed);
        QVERIFY(m_fixture->tasks.lastEnded());
        QVERIFY(m_fixture->tasks.lastEnded()->outcome.error);
    }

    void whatIsForgottenGoesFromTheCountsOfOthers()
    {
        m_fixture->fake.services = std::vector { service(u"s1"_s, u"orders"_s) };
        m_fixture->fake.routes = std::vector { route(u"r1"_s, u"s1"_s), route(u"r2"_s, u"s1"_s) };
        readAll();
        QTRY_COMPARE(cell(u"services"_s, u"routes"_s), u"2"_s);
        lists().forget(u"routes"_s, { u"r1"_s });
        QTRY_COMPARE(lists().routes().totalCount(), 1);
        QTRY_COMPARE(cell(u"services"_s, u"routes"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestEntityLists)
#include "test_entity_lists.moc"
