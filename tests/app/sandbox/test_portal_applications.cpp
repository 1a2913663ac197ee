#include "tests/app/sandbox/portal_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Enterprise contract, section 5.6: what a developer does with applications.
class TestPortalApplications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<PortalFixture>();
        m_portal->makeDeveloper("ann@example.com");
        m_portal->makeDeveloper("bo@example.com");
        m_ann = m_portal->logIn("ann@example.com");
        m_bo = m_portal->logIn("bo@example.com");
    }

    void anApplicationIsRegisteredWithItsReferenceId()
    {
        const RawReply made = m_portal->call(m_ann, "POST", "/applications", R"({"name":"shop","custom_id":"cid-1","description":"d"})");
        QCOMPARE(made.status, 201);
        const QByteArray id = made.json().value(u"id"_s).toString().toLatin1();
        QVERIFY(!m_portal->consumerOf("cid-1").isEmpty());
        QCOMPARE(m_portal->get("/applications/" + id).json(), made.json());
        QCOMPARE(m_portal->call(m_ann, "GET", "/applications/" + id).json(), made.json());
        const QJsonObject list = m_portal->call(m_ann, "GET", "/applications").json();
        QCOMPARE(list.value(u"data"_s).toArray(), QJsonArray { made.json() });
        QCOMPARE(list.value(u"total"_s), QJsonValue(1));
        QCOMPARE(
            m_portal->call(m_ann, "PATCH", "/applications/" + id, R"({"name":"store"})").json().value(u"name"_s), QJsonValue(u"store"_s));
        QCOMPARE(m_portal->call(m_ann, "DELETE", "/applications/" + id).status, 204);
        QVERIFY(m_portal->consumerOf("cid-1").isEmpty());
    }

    void nobodySeesAnothersApplications()
    {
        const QByteArray path = "/applications/" + makeApplication();
        QCOMPARE(m_portal->call(m_bo, "GET", "/applications").json().value(u"total"_s), QJsonValue(0));
        QCOMPARE(m_portal->call(m_bo, "GET", path).status, 404);
        QCOMPARE(m_portal->call(m_bo, "PATCH", path, R"({"name":"x"})").status, 404);
        QCOMPARE(m_portal->call(m_bo, "DELETE", path).status, 404);
        QCOMPARE(m_portal->call(m_bo, "POST", path + "/application_instances", askForService()).status, 404);
        QCOMPARE(m_portal->call(m_bo, "GET", "/application_services?app_id=" + path.mid(14)).status, 404);
        const RawReply second = m_portal->call(m_bo, "POST", "/applications", R"({"name":"mine","custom_id":"cid-1"})");
        QCOMPARE(second.status, 409);
    }

    void aContractIsAskedForAndApprovedElsewhere()
    {
        const QByteArray application = makeApplication();
        const QByteArray path = "/applications/" + application + "/application_instances";
        const RawReply asked = m_portal->call(m_ann, "POST", path, askForService());
        QCOMPARE(asked.status, 201);
        QCOMPARE(asked.json().value(u"status"_s), QJsonValue(1)); // whatever the body says
        const QByteArray id = asked.json().value(u"id"_s).toString().toLatin1();
        QCOMPARE(m_portal->call(m_ann, "PATCH", path + '/' + id, R"({"status":0})").status, 405);
        QVERIFY(m_portal->groupsOf("cid-1").isEmpty());
        QCOMPARE(m_portal->send("PATCH", "/applications/" + application + "/application_instances/" + id, R"({"status":0})").status, 200);
        QCOMPARE(m_portal->call(m_ann, "GET", path + '/' + id).json().value(u"status"_s), QJsonValue(0));
        QCOMPARE(m_portal->call(m_ann, "GET", path).json()[u"data"_s][0][u"application"_s][u"name"_s], QJsonValue(u"shop"_s));
        const QJsonObject list = m_portal->call(m_ann, "GET", "/applications?include_instances=true").json();
        QCOMPARE(list[u"data"_s][0][u"application_instances"_s][0][u"status"_s], QJsonValue(0));
        QCOMPARE(m_portal->groupsOf("cid-1").size(), 1);
        QCOMPARE(m_portal->call(m_ann, "DELETE", path + '/' + id).status, 204);
        QVERIFY(m_portal->groupsOf("cid-1").isEmpty());
    }

    void theCatalogueHoldsRegisteredServicesAlone()
    {
        m_portal->make("/services", R"({"name":"bare","host":"h"})");
        const QByteArray application = makeApplication();
        const QByteArray path = "/application_services?app_id=" + application;
        QJsonArray services = m_portal->call(m_ann, "GET", path).json().value(u"data"_s).toArray();
        QCOMPARE(services.size(), 1);
        QCOMPARE(services[0][u"name"_s], QJsonValue(u"svc"_s));
        QCOMPARE(services[0][u"app_registration_config"_s][u"display_name"_s], QJsonValue(u"Svc"_s));
        QVERIFY(!services[0].toObject().contains(u"instance"_s));
        QCOMPARE(total(path + "&status=-1"), 1);
        QCOMPARE(total(path + "&status=1"), 0);
        m_portal->call(m_ann, "POST", "/applications/" + application + "/application_instances", askForService());
        services = m_portal->call(m_ann, "GET", path).json().value(u"data"_s).toArray();
        QCOMPARE(services[0][u"instance"_s][u"status"_s], QJsonValue(1));
        QCOMPARE(total(path + "&status=-1"), 0);
        QCOMPARE(total(path + "&status=1"), 1);
        QCOMPARE(total("/application_services?name=sv"), 1);
        QCOMPARE(total("/application_services?name=other"), 0);
    }

private:
    QByteArray makeApplication()
    {
        const RawReply made = m_portal->call(m_ann, "POST", "/applications", R"({"name":"shop","custom_id":"cid-1"})");
        return made.json().value(u"id"_s).toString().toLatin1();
    }
    QByteArray askForService() const { return "{\"status\":0,\"service\":{\"id\":\"" + m_portal->service + "\"}}"; }
    int total(const QByteArray &path) { return m_portal->call(m_ann, "GET", path).json().value(u"total"_s).toInt(); }

    std::unique_ptr<PortalFixture> m_portal;
    QByteArray m_ann;
    QByteArray m_bo;
};

QTEST_GUILESS_MAIN(TestPortalApplications)
#include "test_portal_applications.moc"
