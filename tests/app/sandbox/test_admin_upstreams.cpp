#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Upstreams and their targets, beyond what the recording is replayed for.
class TestAdminUpstreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_admin = std::make_unique<AdminFixture>();
        m_upstream = m_admin->make("/upstreams", R"({"name":"up.test"})");
        m_target = m_admin->make("/upstreams/up.test/targets", R"({"target":"10.0.0.1"})");
    }

    void aTargetIsFoundByItsAddressBelowItsUpstreamAlone()
    {
        QCOMPARE(m_admin->get("/upstreams/up.test/targets/10.0.0.1:8000").json().value(u"id"_s).toString().toLatin1(), m_target);
        QCOMPARE(m_admin->get("/upstreams/" + m_upstream + "/targets/" + m_target).status, 200);
        m_admin->make("/upstreams", R"({"name":"other.test"})");
        QCOMPARE(m_admin->get("/upstreams/other.test/targets/10.0.0.1:8000").status, 404);
        QCOMPARE(m_admin->get("/upstreams/other.test/targets/" + m_target).status, 404);
        QCOMPARE(m_admin->send("POST", "/upstreams/other.test/targets", R"({"target":"10.0.0.1"})").status, 201);
        for (const char *path : { "/targets", "/targets/10.0.0.1:8000", "/targets/10.0.0.1:8000/upstream" })
            QCOMPARE(m_admin->get(path).status, 404);
    }

    void aTargetAloneKeepsItsTimeWhenItIsPut()
    {
        const QByteArray path = "/upstreams/up.test/targets/" + m_target;
        const double made = m_admin->get(path).json().value(u"created_at"_s).toDouble();
        m_admin->clock.advance(7);
        const QJsonObject put = m_admin->send("PUT", path, R"({"target":"10.0.0.1:8000","weight":3})").json();
        QCOMPARE(put.value(u"created_at"_s).toDouble(), made);
        QCOMPARE(put.value(u"updated_at"_s).toDouble(), made + 7);
        QCOMPARE(put.value(u"weight"_s), QJsonValue(3));
    }

    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : { "a b", "10.0.0.1:99999", "h:", "h:x", "http://h", ":80" })
            QTest::newRow(target) << QByteArray(target);
    }

    void badAddressesAreRefused()
    {
        QFETCH(const QByteArray, target);
        const RawReply reply = m_admin->send("POST", "/upstreams/up.test/targets", "{\"target\":\"" + target + "\"}");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"fields"_s)[u"target"_s], QJsonValue(u"Invalid target; not a valid hostname or ip address"_s));
    }

    void healthIsSetWhereSomebodyLooksAfterIt()
    {
        const QByteArray path = "/upstreams/up.test/targets/10.0.0.1:8000/unhealthy";
        QCOMPARE(m_admin->send("PUT", path, "{}").message(), QByteArray("no healthchecker found for up.test"));
        QCOMPARE(m_admin->send("PATCH", "/upstreams/up.test", R"({"healthchecks":{"active":{"healthy":{"interval":5}}}})").status, 200);
        QCOMPARE(m_admin->send("PUT", path, "{}").status, 204);
        QCOMPARE(m_admin->send("PUT", "/upstreams/up.test/targets/10.0.0.1:8000/10.0.0.1:8000/healthy", "{}").status, 204);
        QCOMPARE(m_admin->send("PUT", "/upstreams/up.test/targets/nope/healthy", "{}").status, 404);
        QCOMPARE(m_admin->send("PUT", "/upstreams/nope/targets/nope/healthy", "{}").status, 404);
        QCOMPARE(m_admin->get("/upstreams/nope/health").status, 404);
    }

    void changesOfHealthChecksKeepTheRest()
    {
        const QJsonObject changed
            = m_admin->send("PATCH", "/upstreams/up.test", R"({"healthchecks":{"passive":{"unhealthy":{"timeouts":4}}}})").json();
        const QJsonValue passive = changed.value(u"healthchecks"_s)[u"passive"_s];
        QCOMPARE(passive[u"unhealthy"_s][u"timeouts"_s], QJsonValue(4));
        QCOMPARE(passive[u"unhealthy"_s][u"http_statuses"_s], QJsonValue(QJsonArray { 429, 500, 503 }));
        QCOMPARE(changed.value(u"healthchecks"_s)[u"active"_s][u"http_path"_s], QJsonValue(u"/"_s));
    }

    void namesAreThoseOfHosts()
    {
        QCOMPARE(m_admin->get("/upstreams/a%20b").json().value(u"code"_s), QJsonValue(10));
        QCOMPARE(m_admin->send("POST", "/upstreams", R"({"name":"10.0.0.1"})").status, 400);
        QCOMPARE(m_admin->send("POST", "/upstreams", R"({"name":"h:80"})").status, 400);
    }

    void theSameHashInputTwiceIsRefused()
    {
        const RawReply reply = m_admin->send("POST", "/upstreams",
            R"({"name":"h","hash_on":"header","hash_on_header":"x","hash_fallback":"header","hash_fallback_header":"x"})");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"fields"_s)[u"@entity"_s],
            QJsonValue(QJsonArray { u"values of these fields must be distinct: 'hash_on_header', 'hash_fallback_header'"_s }));
    }

    void targetsGoWithTheirUpstream()
    {
        QCOMPARE(m_admin->send("DELETE", "/upstreams/up.test/targets/nope", {}).status, 404);
        QCOMPARE(m_admin->send("DELETE", "/upstreams/up.test", {}).status, 204);
        QVERIFY(m_admin->store.table(*sandbox::findKind(u"targets"_s)).empty());
    }

private:
    std::unique_ptr<AdminFixture> m_admin;
    QByteArray m_upstream;
    QByteArray m_target;
};

QTEST_GUILESS_MAIN(TestAdminUpstreams)
#include "test_admin_upstreams.moc"
