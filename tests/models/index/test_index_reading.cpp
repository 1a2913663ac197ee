#include "models/index/reading.h"

#include "tests/models/gateway/enterprise_sandbox.h"
#include "tests/models/index/index_fixture.h"

#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::kinds;

/// Reading the built-in gateway into the index, over real HTTP.
class TestIndexReading : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;

    core::Result<> readNow(EnterpriseSandbox &sandbox, const test::IndexFixture &index, const core::Progress &progress = {})
    {
        core::Parallel parallel(4); // its threads end before the connections that they lend from the sandbox's pool
        const gateway::AdminClient client = sandbox.client();
        const auto node = client.probe();
        return node ? entity_index::readIntoIndex(client, *node, index.file, parallel, m_clock, progress) : core::failure(node.error());
    }

    static QString put(const gateway::AdminClient &client, const QString &name)
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto made = client.put(services(), id, { { u"name"_s, name }, { u"host"_s, u"h.test"_s } });
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return id;
    }

private Q_SLOTS:
    void everyKindIsReadAndAgain()
    {
        EnterpriseSandbox sandbox;
        const gateway::AdminClient client = sandbox.client();
        const test::IndexFixture index;
        const QString first = put(client, u"orders"_s);
        put(client, u"billing"_s);
        QVERIFY(client.put(consumers(), QUuid::createUuid().toString(QUuid::WithoutBraces), { { u"username"_s, u"shop"_s } }));
        QVERIFY(readNow(sandbox, index));
        QCOMPARE(index.titles(u"kind:services"_s), (QStringList { u"billing"_s, u"orders"_s }));
        QCOMPARE(index.titles(u"shop"_s), QStringList { u"shop"_s });
        QVERIFY(index.answer(u""_s).incomplete.isEmpty());

        QVERIFY(client.patch(services(), first, { { u"name"_s, u"parcels"_s } }));
        put(client, u"new"_s);
        const auto gone = client.get(services(), u"billing"_s);
        QVERIFY(client.remove(services(), gone->id()));
        QVERIFY(readNow(sandbox, index));
        QCOMPARE(index.titles(u"kind:services"_s), (QStringList { u"new"_s, u"parcels"_s }));
        QCOMPARE(index.titles(u"orders"_s), QStringList());
    }

    void nothingIsWrittenWhereNothingHasChanged()
    {
        EnterpriseSandbox sandbox;
        const test::IndexFixture index;
        put(sandbox.client(), u"orders"_s);
        QVERIFY(readNow(sandbox, index));
        auto database = index.file.database();
        const auto rows = [&] { return database->single(u"SELECT group_concat(row || ':' || searched) FROM entities"_s)->toString(); };
        const QString before = rows();
        QVERIFY(readNow(sandbox, index));
        QCOMPARE(rows(), before);
    }

    void aKindThatCannotBeReadIsIncompleteAndNamed()
    {
        EnterpriseSandbox sandbox;
        const test::IndexFixture index;
        put(sandbox.client(), u"orders"_s);
        QVERIFY(readNow(sandbox, index));
        sandbox::FaultRule rule;
        rule.path = "/consumers";
        rule.status = 500;
        sandbox.faults().add(rule);
        const auto read = readNow(sandbox, index);
        QVERIFY(!read);
        QCOMPARE(read.error().httpStatus, 500);
        QCOMPARE(index.titles(u"orders"_s), QStringList { u"orders"_s });
        QVERIFY(index.answer(u"orders"_s, u"services"_s).incomplete.isEmpty());
    }

    void somebodyElseWhoReadsIsNamed()
    {
        EnterpriseSandbox sandbox;
        const test::IndexFixture index;
        const auto lock = index.file.lockForWriting();
        QVERIFY(lock);
        QCOMPARE(readNow(sandbox, index).error().code, u"gatehouse.index_locked"_s);
    }

    void aCancelKeepsWhatWasRead()
    {
        EnterpriseSandbox sandbox;
        const test::IndexFixture index;
        for (int i = 0; i < 20; ++i)
            put(sandbox.client(), u"svc-%1"_s.arg(i));
        const gateway::AdminClient client = sandbox.client();
        const auto node = client.probe();
        core::CancelToken cancel = client.cancelToken();
        const core::Progress stop { [&cancel](int, int, const QString &) { cancel.cancel(); } };
        core::Parallel parallel(4);
        const auto read = entity_index::readIntoIndex(client, *node, index.file, parallel, m_clock, stop);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, core::Error::Kind::Cancelled);
        QVERIFY(!index.file.states()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIndexReading)
#include "test_index_reading.moc"
