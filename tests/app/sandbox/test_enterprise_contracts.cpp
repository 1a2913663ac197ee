#include "tests/app/sandbox/enterprise_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Enterprise contract, sections 4.3 and 5.5.
class TestEnterpriseContracts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(enterpriseOptions()); }

    void aContractWaitsForApproval()
    {
        const RawReply made = ask();
        QCOMPARE(made.status, 201);
        const QJsonObject contract = made.json();
        QCOMPARE(contract.value(u"status"_s), QJsonValue(1));
        QCOMPARE(contract.value(u"suspended"_s), QJsonValue(false));
        QCOMPARE(contract.value(u"composite_id"_s), QJsonValue(QString::fromLatin1(m_application + '_' + m_admin->service)));
        QCOMPARE(contract[u"application"_s].toObject().keys(), QStringList { u"id"_s });
        QCOMPARE(m_admin->get(m_path + '/' + idOf(made)).json(), contract);
        QVERIFY(m_admin->groupsOf("cid-1").isEmpty());
    }

    void listsCarryApplicationAndDeveloper()
    {
        ask();
        for (const QByteArray &path : { m_path, QByteArray("/applications/" + m_application + "/application_instances"),
                 QByteArray("/services/svc/application_instances") }) {
            const QJsonObject list = m_admin->get(path).json();
            QCOMPARE(list.value(u"total"_s), QJsonValue(1));
            const QJsonValue contract = list[u"data"_s][0];
            QCOMPARE(contract[u"application"_s][u"name"_s], QJsonValue(u"app"_s));
            QCOMPARE(contract[u"application"_s][u"developer"_s][u"email"_s], QJsonValue(u"ann@example.com"_s));
        }
        QCOMPARE(m_admin->data("/services/svc/applications").first()[u"name"_s], QJsonValue(u"app"_s));
        QCOMPARE(m_admin->get("/services/none/application_instances").status, 404);
    }

    void aPairHasOneContract()
    {
        QCOMPARE(ask().status, 201);
        const RawReply second = ask();
        QCOMPARE(second.status, 409);
        QCOMPARE(second.json().value(u"code"_s), QJsonValue(5));
        QVERIFY(second.message().contains("composite_id"));
    }

    void anApprovedContractOpensTheGroupOfItsService()
    {
        const QByteArray id = idOf(ask());
        const RawReply approved = patch(id, R"({"status":0})");
        QCOMPARE(approved.status, 200);
        QCOMPARE(approved.json().value(u"status"_s), QJsonValue(0));
        QCOMPARE(m_admin->groupsOf("cid-1"), QStringList { QString::fromLatin1(m_admin->service) });
        for (const char *status : { "1", "2", "3" }) {
            QCOMPARE(patch(id, QByteArray(R"({"status":)") + status + '}').status, 200);
            QVERIFY(m_admin->groupsOf("cid-1").isEmpty());
            patch(id, R"({"status":0})");
            QCOMPARE(m_admin->groupsOf("cid-1").size(), 1);
        }
        QCOMPARE(patch(id, R"({"status":4})").status, 400);
        QCOMPARE(m_admin->groupsOf("cid-1").size(), 1);
        QCOMPARE(m_admin->send("DELETE", m_path + '/' + id, {}).status, 204);
        QVERIFY(m_admin->groupsOf("cid-1").isEmpty());
    }

    void aPatchMayAnswer201()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.unknown.contractPatchStatus = 201;
        begin(options);
        QCOMPARE(patch(idOf(ask()), R"({"status":0})").status, 201);
    }

    void autoApproveOpensAtOnce()
    {
        registerAgain(R"({"display_name":"Svc","auto_approve":true})");
        QCOMPARE(ask().json().value(u"status"_s), QJsonValue(0));
        QCOMPARE(m_admin->groupsOf("cid-1").size(), 1);
    }

    void theBodyDoesNotApproveItself()
    {
        const RawReply made = m_admin->send("POST", m_path, R"({"status":0,"service":{"name":"svc"}})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"status"_s), QJsonValue(1));
    }

    void aRevokedContractStaysRevoked()
    {
        registerAgain(R"({"display_name":"Svc","auto_approve":true})");
        patch(idOf(ask()), R"({"status":3})");
        QCOMPARE(ask().status, 409);
        QVERIFY(m_admin->groupsOf("cid-1").isEmpty());
    }

    void orAutoApproveLetsItBackIn()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.unknown.reapprovesRevoked = true;
        begin(options);
        const QByteArray id = idOf(ask());
        patch(id, R"({"status":3})");
        QCOMPARE(ask().status, 409); // without auto_approve
        registerAgain(R"({"display_name":"Svc","auto_approve":true})");
        const RawReply again = ask();
        QCOMPARE(again.status, 201);
        QCOMPARE(idOf(again), id);
        QCOMPARE(again.json().value(u"status"_s), QJsonValue(0));
        QCOMPARE(m_admin->groupsOf("cid-1").size(), 1);
    }

    void aServiceWithoutRegistrationTakesNone()
    {
        m_admin->make("/services", R"({"name":"bare","host":"h"})");
        const RawReply refused = m_admin->send("POST", m_path, R"({"service":{"name":"bare"}})");
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.json().value(u"fields"_s).toObject().contains(u"service"_s));
        QCOMPARE(m_admin->send("POST", m_path, "{}").message(), QByteArray("schema violation (service: required field missing)"));
        const RawReply missing = m_admin->send("POST", m_path, R"({"service":{"id":"5c1b6b0e-0000-4000-8000-000000000000"}})");
        QCOMPARE(missing.json().value(u"code"_s), QJsonValue(4));
    }

    void aDeveloperWhoIsSentAwayTakesTheAccessAlong()
    {
        patch(idOf(ask()), R"({"status":0})");
        QCOMPARE(m_admin->send("PATCH", "/developers/" + m_developer, R"({"status":3})").status, 200);
        QVERIFY(m_admin->groupsOf("cid-1").isEmpty());
        QCOMPARE(m_admin->data(m_path).first()[u"suspended"_s], QJsonValue(true));
        QCOMPARE(m_admin->send("PATCH", "/developers/" + m_developer, R"({"status":0})").status, 200);
        QCOMPARE(m_admin->groupsOf("cid-1").size(), 1);
        QCOMPARE(m_admin->data(m_path).first()[u"suspended"_s], QJsonValue(false));
    }

    void aServiceTakesItsContractsAlong()
    {
        patch(idOf(ask()), R"({"status":0})");
        QCOMPARE(m_admin->groupsOf("cid-1").size(), 1);
        QCOMPARE(m_admin->send("DELETE", "/services/svc", {}).status, 204);
        QCOMPARE(m_admin->data(m_path).size(), 0);
        QVERIFY(m_admin->groupsOf("cid-1").isEmpty());
        QVERIFY(!m_admin->consumerOf("cid-1").isEmpty());
    }

    void aContractMovesToAnotherService()
    {
        const QByteArray other = m_admin->make("/services", R"({"name":"other","host":"h"})");
        m_admin->registerService(other);
        const QByteArray id = idOf(ask());
        patch(id, R"({"status":0})");
        const RawReply moved = patch(id, R"({"service":{"id":")" + other + R"("}})");
        QCOMPARE(moved.json().value(u"composite_id"_s), QJsonValue(QString::fromLatin1(m_application + '_' + other)));
        QCOMPARE(m_admin->groupsOf("cid-1"), QStringList { QString::fromLatin1(other) });
    }

private:
    void begin(const sandbox::GatewayOptions &options)
    {
        m_admin = std::make_unique<EnterpriseFixture>(options);
        m_developer = m_admin->makeDeveloper();
        m_application = m_admin->makeApplication(m_developer, "cid-1");
        m_path = "/developers/" + m_developer + "/applications/" + m_application + "/application_instances";
    }
    void registerAgain(const QByteArray &config)
    {
        m_admin->send("DELETE", "/plugins/" + m_admin->registration, {});
        m_admin->registration = m_admin->registerService(m_admin->service, config);
    }
    RawReply ask() { return m_admin->send("POST", m_path, R"({"service":{"id":")" + m_admin->service + R"("}})"); }
    RawReply patch(const QByteArray &id, const QByteArray &body) { return m_admin->send("PATCH", m_path + '/' + id, body); }
    static QByteArray idOf(const RawReply &reply) { return reply.json().value(u"id"_s).toString().toLatin1(); }

    std::unique_ptr<EnterpriseFixture> m_admin;
    QByteArray m_developer;
    QByteArray m_application;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(TestEnterpriseContracts)
#include "test_enterprise_contracts.moc"
