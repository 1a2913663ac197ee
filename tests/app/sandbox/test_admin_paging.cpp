#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

/// Ids that say their order: 00000001-..., 00000002-...
QByteArray numberedId(int number)
{
    return QByteArray::number(number).rightJustified(8, '0') + "-0000-4000-8000-000000000000";
}

QByteArray offsetOf(const QByteArray &id)
{
    return QByteArray("[\"" + id + "\"]").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QList<int> numbers(const RawReply &page)
{
    QList<int> list;
    const QJsonArray data = page.json().value(u"data"_s).toArray();
    for (const QJsonValue &entity : data)
        list.append(entity.toObject().value(u"id"_s).toString().left(8).toInt());
    return list;
}

QByteArray next(const RawReply &page)
{
    return page.json().value(u"next"_s).toString().toLatin1();
}

} // namespace

/// Gateway recording, sections 2 ("tags"), 3 and 8 ("paging of nested collections").
class TestAdminPaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Made in an order that is not theirs.
        for (int i = 250; i > 0; --i) {
            const QByteArray tags = i <= 4 ? QByteArray(i % 2 ? R"(["ta"])" : R"(["ta","tb"])") : QByteArray("null");
            const QByteArray body = QByteArray(R"({"host":"h","name":"svc-<n>","tags":<tags>})")
                                        .replace("<n>", QByteArray::number(i))
                                        .replace("<tags>", tags);
            QCOMPARE(m_admin.send("PUT", "/services/" + numberedId(i), body).status, 200);
        }
        m_admin.make("/consumers", R"({"username":"a b/ü","custom_id":"c-1","tags":["ta"]})");
        for (int i = 1; i <= 3; ++i) {
            const QByteArray number = QByteArray::number(i);
            m_admin.send("PUT", "/services/svc-1/routes/" + numberedId(i), QByteArray(R"({"paths":["/<n>"]})").replace("<n>", number));
            m_admin.send("PUT", "/consumers/a%20b%2F%C3%BC/acls/g" + number, "{}");
        }
    }

    void thePageIsInIdOrderWithAHundredItems()
    {
        const RawReply page = m_admin.get("/services");
        QList<int> wanted;
        for (int i = 1; i <= 100; ++i)
            wanted.append(i);
        QCOMPARE(numbers(page), wanted);
        QCOMPARE(page.json().value(u"offset"_s).toString().toLatin1(), offsetOf(numberedId(100)));
        QCOMPARE(next(page), "/services?offset=" + offsetOf(numberedId(100)));
    }

    void aWalkSeesEveryEntityOnce()
    {
        QList<int> seen;
        QByteArray path = "/services?size=50";
        int pages = 0;
        for (; !path.isEmpty(); ++pages) {
            const RawReply page = m_admin.get(path);
            seen += numbers(page);
            path = next(page);
            QCOMPARE(page.json().contains(u"offset"_s), !path.isEmpty());
        }
        QCOMPARE(pages, 5); // the last page is full, and none follows
        QCOMPARE(seen.size(), 250);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    }

    void theOffsetIsAKeyAndNoRowNumber()
    {
        const QByteArray missing = "00000010-5555-4000-8000-000000000000";
        QCOMPARE(numbers(m_admin.get("/services?size=2&offset=" + offsetOf(missing))), (QList<int> { 11, 12 }));
        const RawReply end = m_admin.get("/services?offset=" + offsetOf("ffffffff-ffff-4fff-8fff-ffffffffffff"));
        QCOMPARE(end.json(), json(R"({"data":[],"next":null})"));
    }

    void sizesAndOffsets_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        const QByteArray integer = "size must be an integer between 1 and 1000";
        const QByteArray unexpected = "An unexpected error occurred";
        for (const char *query : { "size=0", "size=-1", "size=1001", "size=1.5" })
            QTest::newRow(query) << QByteArray(query) << 400 << integer;
        for (const char *query : { "size=abc", "size=" })
            QTest::newRow(query) << QByteArray(query) << 400 << QByteArray("size must be a number");
        QTest::newRow("two sizes") << QByteArray("size=10&size=20") << 500 << unexpected;
        QTest::newRow("empty offset") << QByteArray("offset=") << 400 << QByteArray("'' is not a valid offset: bad json encoding");
        QTest::newRow("broken offset") << QByteArray("offset=broken") << 400
                                       << QByteArray("'broken' is not a valid offset: bad json encoding");
        QTest::newRow("offset of no id") << QByteArray("offset=WyJub3QtYS11dWlkIl0") << 500 << unexpected;
        QTest::newRow("nested size") << QByteArray("../services/svc-1/routes?size=1001") << 400 << integer;
    }

    void sizesAndOffsets()
    {
        QFETCH(const QByteArray, query);
        const RawReply reply = m_admin.get(query.startsWith("..") ? query.mid(2) : "/services?" + query);
        QTEST(reply.status, "status");
        QTEST(reply.message(), "message");
    }

    void anOffsetThatHoldsNothingIsAnEmptyPage_data()
    {
        QTest::addColumn<QByteArray>("offset");
        QTest::newRow("empty list") << QByteArray("W10");
        QTest::newRow("object") << QByteArray("eyJhIjoxfQ");
    }

    void anOffsetThatHoldsNothingIsAnEmptyPage()
    {
        QFETCH(const QByteArray, offset);
        QCOMPARE(m_admin.get("/services?size=10&offset=" + offset).json(), json(R"({"data":[],"next":null})"));
    }

    void nextKeepsTagsAndSizeAtTheTop()
    {
        QCOMPARE(next(m_admin.get("/services?size=1&tags=ta")), "/services?offset=" + offsetOf(numberedId(1)) + "&tags=ta&size=1");
        QCOMPARE(next(m_admin.get("/services?size=1&tags=ta,tb")), "/services?offset=" + offsetOf(numberedId(2)) + "&tags=ta%2Ctb&size=1");
    }

    void nestedListsDropSizeAndIgnoreTags()
    {
        const RawReply page = m_admin.get("/services/svc-1/routes?size=1&tags=none");
        QCOMPARE(numbers(page), QList<int> { 1 });
        QCOMPARE(next(page), "/services/svc-1/routes?offset=" + offsetOf(numberedId(1)));
        QCOMPARE(numbers(m_admin.get(next(page))), (QList<int> { 2, 3 }));
    }

    void nextKeepsAnOddNameEncoded()
    {
        const RawReply page = m_admin.get("/consumers/a%20b%2F%C3%BC/acls?size=1");
        QVERIFY(next(page).startsWith("/consumers/a%20b%2F%C3%BC/acls?offset="));
        QCOMPARE(m_admin.get(next(page)).json().value(u"data"_s).toArray().size(), 2);
    }

    void tagFilters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QList<int>>("wanted");
        const QList<int> all { 1, 2, 3, 4 };
        QTest::newRow("one") << QByteArray("tags=ta") << all;
        QTest::newRow("and") << QByteArray("tags=ta,tb") << QList<int> { 2, 4 };
        QTest::newRow("and, encoded") << QByteArray("tags=ta%2Ctb") << QList<int> { 2, 4 };
        QTest::newRow("or") << QByteArray("tags=tb/tc") << QList<int> { 2, 4 };
        QTest::newRow("twice: the first counts") << QByteArray("tags=ta&tags=tb") << all;
        QTest::newRow("none") << QByteArray("tags=nope") << QList<int>();
        QTest::newRow("and nothing") << QByteArray("tags=ta,") << QList<int>();
    }

    void tagFilters()
    {
        QFETCH(const QByteArray, query);
        const RawReply page = m_admin.get("/services?" + query);
        QCOMPARE(page.status, 200);
        QTEST(numbers(page), "wanted");
    }

    void unknownParametersAreIgnored()
    {
        for (const char *query : { "name=svc-1", "page=2", "sort_by=name", "foo=bar" })
            QCOMPARE(numbers(m_admin.get(QByteArray("/services?size=1&") + query)), QList<int> { 1 });
    }

    void consumersAreFoundByCustomId()
    {
        const RawReply found = m_admin.get("/consumers?size=1&custom_id=c-1");
        QCOMPARE(found.json().value(u"data"_s).toArray().size(), 1);
        QCOMPARE(found.json().value(u"next"_s), QJsonValue());
        QCOMPARE(m_admin.get("/consumers?custom_id=zz").json(), json(R"({"data":[],"next":null})"));
        QCOMPARE(m_admin.get("/consumers/c-1").status, 404);
    }

    void tagsAreListedWithTheirEntities()
    {
        const RawReply page = m_admin.get("/tags?size=3");
        const QJsonArray data = page.json().value(u"data"_s).toArray();
        QCOMPARE(
            data.at(1), QJsonValue(json(R"({"entity_name":"services","entity_id":"00000002-0000-4000-8000-000000000000","tag":"ta"})")));
        QVERIFY(next(page).endsWith("&size=3"));
        QCOMPARE(m_admin.get(next(page)).json().value(u"data"_s).toArray().size(), 3);
        QCOMPARE(m_admin.get("/tags/tb").json().value(u"data"_s).toArray().size(), 2);
    }

    void anUnknownTagGivesAnObjectForAList() { QCOMPARE(m_admin.get("/tags/nope").json(), json(R"({"data":{},"next":null})")); }

private:
    AdminFixture m_admin;
};

QTEST_GUILESS_MAIN(TestAdminPaging)
#include "test_admin_paging.moc"
