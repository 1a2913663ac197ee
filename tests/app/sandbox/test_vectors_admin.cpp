#include "tests/app/sandbox/portal_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

sandbox::GatewayOptions withoutDiscovery()
{
    sandbox::GatewayOptions options = enterpriseOptions();
    options.unknown.discoveryAtSave = false; // there is no provider here
    return options;
}

/// What the documents of the Okta recipe print, but for the comma behind the last member.
const QByteArray printedBody = "{\"name\":\"openid-connect\",\"config\":{\"issuer\":\"https://org.example.com/oauth2/default\","
                               "\"consumer_claim\":\"application_id\",\"verify_credentials\":false";

} // namespace

/// The acceptance vectors of the Enterprise contract, section 12, that the Admin API and the Portal API answer.
class TestVectorsAdmin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_gateway = std::make_unique<PortalFixture>(withoutDiscovery()); }

    void vector01NothingIsAnsweredWithoutAToken()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.adminToken = core::Secret("admin-token");
        AdminFixture guarded(options);
        const RawReply reply = guarded.get("/");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json(), json(R"({"message":"Invalid RBAC credentials"})"));
    }

    void vector02ThePrintedBodyHasTwoFaults()
    {
        const RawReply reply = m_gateway->send("POST", "/services/svc/plugins", QByteArray(printedBody + "}}"));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"code"_s), QJsonValue(2));
        QCOMPARE(reply.json().value(u"fields"_s).toObject(),
            json(R"({"config":{"consumer_claim":"expected an array","verify_credentials":"unknown field"}})"));
        QVERIFY(reply.message().startsWith("2 schema violations ("));
        QVERIFY(reply.message().contains("config.consumer_claim: expected an array"));
        QVERIFY(reply.message().contains("config.verify_credentials: unknown field"));
    }

    void vector03VerbatimItCannotBeParsed()
    {
        const RawReply reply = m_gateway->send("POST", "/services/svc/plugins", QByteArray(printedBody + ",}}"));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json(), json(R"({"message":"Cannot parse JSON body"})"));
    }

    void vector04AFormTakesOneClaimForAList()
    {
        const RawReply reply = m_gateway->form("POST", "/services/svc/plugins",
            "name=openid-connect&config.issuer=https%3A%2F%2Forg.example.com%2Foauth2%2Fdefault&config.consumer_claim=application_id");
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"config"_s][u"consumer_claim"_s], QJsonValue(QJsonArray { u"application_id"_s }));
    }

    void vector05RegistrationWantsANameToShow()
    {
        m_gateway->make("/services", R"({"name":"bare","host":"h"})");
        const RawReply reply
            = m_gateway->send("POST", "/services/bare/plugins", R"({"name":"application-registration","config":{"auto_approve":true}})");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.message(), QByteArray("schema violation (config.display_name: required field missing)"));
    }

    void vector06RegistrationStandsOnNoRoute()
    {
        QVERIFY(!m_gateway->make("/services/svc/routes", R"({"name":"r","paths":["/r"]})").isEmpty());
        const QByteArray body = R"({"name":"application-registration","config":{"display_name":"X"}})";
        QCOMPARE(m_gateway->send("POST", "/routes/r/plugins", body).status, 400);
        QCOMPARE(m_gateway->send("POST", "/plugins", body).status, 400); // nor everywhere
    }

    void vector07AnApplicationMakesItsConsumer()
    {
        const QByteArray developer = m_gateway->makeDeveloper();
        const RawReply made = m_gateway->send("POST", "/developers/" + developer + "/applications", R"({"name":"A","custom_id":"cid-1"})");
        QCOMPARE(made.status, 201);
        const QJsonArray found = m_gateway->data("/consumers?custom_id=cid-1");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"id"_s], made.json()[u"consumer"_s][u"id"_s]);
    }

    void vector08ACustomIdIsTakenOnce()
    {
        const QByteArray path = "/developers/" + m_gateway->makeDeveloper() + "/applications";
        QCOMPARE(m_gateway->send("POST", path, R"({"name":"A","custom_id":"cid-1"})").status, 201);
        const RawReply second = m_gateway->send("POST", path, R"({"name":"B","custom_id":"cid-1"})");
        QCOMPARE(second.status, 409);
        QCOMPARE(second.json().value(u"code"_s), QJsonValue(5));
        QCOMPARE(second.json().value(u"fields"_s).toObject(), json(R"({"custom_id":"cid-1"})"));
    }

    void vector12AContractIsPending()
    {
        const RawReply made = askForContract();
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"status"_s), QJsonValue(1));
        const QString composite = made.json()[u"application"_s][u"id"_s].toString() + u'_' + QString::fromLatin1(m_gateway->service);
        QCOMPARE(made.json().value(u"composite_id"_s), QJsonValue(composite));
    }

    void vector14AContractIsApproved()
    {
        const QByteArray id = askForContract().json().value(u"id"_s).toString().toLatin1();
        const RawReply approved = m_gateway->send("PATCH", m_contracts + '/' + id, R"({"status":0})");
        QCOMPARE(approved.status, 200);
        QCOMPARE(approved.json().value(u"status"_s), QJsonValue(0));
    }

    void vector26AutoApproveApprovesAtOnce()
    {
        QCOMPARE(m_gateway->send("PATCH", "/plugins/" + m_gateway->registration, R"({"config":{"auto_approve":true}})").status, 200);
        const RawReply made = askForContract();
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"status"_s), QJsonValue(0));
    }

    void vector27TheIssuerIsShownWhenAllowed_data()
    {
        QTest::addColumn<bool>("shows");
        QTest::newRow("shown") << true;
        QTest::newRow("hidden") << false;
    }

    void vector27TheIssuerIsShownWhenAllowed()
    {
        QFETCH(const bool, shows);
        QVERIFY(!m_gateway
                     ->make("/services/svc/plugins", R"({"name":"openid-connect","config":{"issuer":"https:\u002f\u002fidp.example.com"}})")
                     .isEmpty());
        const QByteArray change = shows ? R"({"config":{"show_issuer":true}})" : R"({"config":{"show_issuer":false}})";
        QCOMPARE(m_gateway->send("PATCH", "/plugins/" + m_gateway->registration, change).status, 200);
        m_gateway->makeDeveloper();
        const QJsonValue service = m_gateway->call(m_gateway->logIn(), "GET", "/application_services").json()[u"data"_s][0];
        QCOMPARE(service[u"app_registration_config"_s][u"show_issuer"_s], QJsonValue(shows));
        const QJsonObject told = service[u"auth_plugin_config"_s].toObject();
        QCOMPARE(told.contains(u"issuer"_s), shows);
        QVERIFY(told.contains(u"auth_methods"_s));
    }

private:
    RawReply askForContract()
    {
        const QByteArray developer = m_gateway->makeDeveloper();
        m_contracts
            = "/developers/" + developer + "/applications/" + m_gateway->makeApplication(developer, "cid-1") + "/application_instances";
        return m_gateway->send("POST", m_contracts, "{\"service\":{\"id\":\"" + m_gateway->service + "\"}}");
    }

    std::unique_ptr<PortalFixture> m_gateway;
    QByteArray m_contracts;
};

QTEST_GUILESS_MAIN(TestVectorsAdmin)
#include "test_vectors_admin.moc"
