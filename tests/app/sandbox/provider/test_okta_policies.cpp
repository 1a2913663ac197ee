#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

const QStringList forMachines { u"client_credentials"_s };

Form machineForm(const QByteArray &scope = "api.access")
{
    return { { "grant_type", "client_credentials" }, { "scope", scope } };
}

QByteArray policies()
{
    return QByteArray(serverPath) + "/policies";
}

} // namespace

class TestOktaPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClientGetsATokenOnceThereIsAPolicyForIt()
    {
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const RawReply before = fixture.token(app, machineForm());
        QCOMPARE(before.status, 401);
        QCOMPARE(errorOf(before), u"access_denied"_s);
        QCOMPARE(descriptionOf(before), u"Policy evaluation failed for this request, please check the policy configurations."_s);
        fixture.allow(app, forMachines, { u"api.access"_s });
        QCOMPARE(fixture.token(app, machineForm()).status, 200);
        const TestClient other = fixture.makeApp(u"other"_s, u"service"_s, forMachines);
        QCOMPARE(fixture.token(other, machineForm()).status, 401);
    }

    void everyScopeOfARequestMustBeCovered()
    {
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        fixture.makeScope(u"api.write"_s);
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QByteArray rule = fixture.allow(app, forMachines, { u"api.access"_s });
        QCOMPARE(fixture.token(app, machineForm("api.access api.write")).status, 401);
        QCOMPARE(fixture.call("PUT", rule, ruleBody(u"wide"_s, forMachines, { u"*"_s })).status, 200);
        QCOMPARE(fixture.token(app, machineForm("api.access api.write")).status, 200);
    }

    void theNextPolicyIsAskedWhenNoRuleMatches()
    {
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QByteArray first = fixture.made(policies(), policyBody(u"first"_s, { u"ALL_CLIENTS"_s }));
        fixture.made(policies() + '/' + first + "/rules", ruleBody(u"people only"_s, { u"authorization_code"_s }, { u"*"_s }));
        QCOMPARE(fixture.token(app, machineForm()).status, 401);
        const QByteArray second = fixture.made(policies(), policyBody(u"second"_s, { QString::fromUtf8(app.id) }));
        fixture.made(policies() + '/' + second + "/rules", ruleBody(u"machines"_s, forMachines, { u"*"_s }));
        QCOMPARE(fixture.token(app, machineForm()).status, 200);
    }

    void thePriorityDecidesWhichRuleGivesTheLifetime()
    {
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QByteArray rules = policies() + '/' + fixture.made(policies(), policyBody(u"one"_s, { u"ALL_CLIENTS"_s })) + "/rules";
        const auto withMinutes = [](const QString &name, int minutes) {
            QJsonObject body = ruleBody(name, forMachines, { u"*"_s });
            body.insert(u"actions"_s, QJsonObject { { u"token"_s, QJsonObject { { u"accessTokenLifetimeMinutes"_s, minutes } } } });
            return body;
        };
        fixture.made(rules, withMinutes(u"long"_s, 120));
        QCOMPARE(fixture.token(app, machineForm()).json().value("expires_in"_L1).toInt(), 7200);
        fixture.made(rules, withMinutes(u"short"_s, 5));
        QCOMPARE(fixture.token(app, machineForm()).json().value("expires_in"_L1).toInt(), 300);
        const QJsonArray listed = fixture.list(rules);
        QCOMPARE(listed.at(0).toObject().value("name"_L1).toString(), u"short"_s);
        QCOMPARE(listed.at(1).toObject().value("name"_L1).toString(), u"long"_s);
        QCOMPARE(listed.at(1).toObject().value("priority"_L1).toInt(), 2);
    }

    void whatIsInactiveDoesNotCount()
    {
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QByteArray rule = fixture.allow(app, forMachines, { u"*"_s });
        const QByteArray policy = rule.left(rule.indexOf("/rules"));
        for (const QByteArray &path : { rule, policy }) {
            QCOMPARE(fixture.call("POST", path + "/lifecycle/deactivate").status, 204);
            QCOMPARE(fixture.token(app, machineForm()).status, 401);
            QCOMPARE(fixture.call("POST", path + "/lifecycle/activate").status, 204);
            QCOMPARE(fixture.token(app, machineForm()).status, 200);
        }
        QCOMPARE(fixture.call("DELETE", policy).status, 204);
        QCOMPARE(fixture.token(app, machineForm()).status, 401);
        QCOMPARE(fixture.call("GET", rule).status, 404);
    }

    void aRuleForCertainPeopleNeverMatchesAMachine()
    {
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QJsonObject group { { u"profile"_s, QJsonObject { { u"name"_s, u"Staff"_s } } } };
        const QString id = QString::fromUtf8(fixture.made("/api/v1/groups", group));
        const QJsonObject people { { u"groups"_s, QJsonObject { { u"include"_s, QJsonArray { id } } } } };
        fixture.allow(app, forMachines, { u"*"_s }, people);
        QCOMPARE(fixture.token(app, machineForm()).status, 401);
    }

    void aRuleForPeopleMustNameSomebody()
    {
        const OktaFixture fixture;
        const QByteArray rules = policies() + '/' + fixture.made(policies(), policyBody(u"one"_s, { u"ALL_CLIENTS"_s })) + "/rules";
        const QJsonObject nobody { { u"groups"_s, QJsonObject { { u"include"_s, QJsonArray {} } } }, { u"users"_s, QJsonObject {} } };
        const QString cause
            = u"conditions.people: At least one of ''conditions.people.users.include'' or ''conditions.people.groups.include'' must "
              "contain a valid user or group when ''conditions.grantTypes'' contains one or more of [authorization_code, implicit, "
              "password]."_s;
        for (const QString &grant : { u"authorization_code"_s, u"implicit"_s, u"password"_s, u"client-credentials"_s }) {
            const RawReply reply = fixture.call("POST", rules, ruleBody(grant, { grant }, { u"*"_s }, nobody));
            QCOMPARE(reply.status, 400);
            QCOMPARE(reply.json().value("errorCode"_L1).toString(), u"E0000001"_s);
            QCOMPARE(reply.json().value("errorSummary"_L1).toString(), u"Api validation failed: conditions.people"_s);
            QCOMPARE(causeOf(reply), cause);
        }
        QCOMPARE(fixture.call("POST", rules, ruleBody(u"machines"_s, forMachines, { u"*"_s }, nobody)).status, 201);
    }

    void wrongBodiesAreRefusedByName_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no name") << u"name"_s << QJsonValue() << u"name"_s;
        QTest::newRow("taken") << u"name"_s << QJsonValue(u"taken"_s) << u"name"_s;
        QTest::newRow("no description") << u"description"_s << QJsonValue() << u"description"_s;
        QTest::newRow("type") << u"type"_s << QJsonValue(u"OTHER"_s) << u"type"_s;
        QTest::newRow("nobody") << u"conditions"_s << QJsonValue(QJsonObject {}) << u"conditions.clients.include"_s;
        QTest::newRow("priority") << u"priority"_s << QJsonValue(0) << u"priority"_s;
    }

    void wrongBodiesAreRefusedByName()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, fault);
        const OktaFixture fixture;
        fixture.made(policies(), policyBody(u"taken"_s, { u"ALL_CLIENTS"_s }));
        QJsonObject body = policyBody(u"fresh"_s, { u"ALL_CLIENTS"_s });
        body.insert(member, value);
        const RawReply reply = fixture.call("POST", policies(), body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value("errorSummary"_L1).toString(), u"Api validation failed: "_s + fault);
        QCOMPARE(fixture.list(policies()).size(), 1);
    }

    void lifetimesHaveLimits_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("status");
        QTest::newRow("short") << u"accessTokenLifetimeMinutes"_s << 4 << 400;
        QTest::newRow("shortest") << u"accessTokenLifetimeMinutes"_s << 5 << 201;
        QTest::newRow("longest") << u"accessTokenLifetimeMinutes"_s << 1440 << 201;
        QTest::newRow("long") << u"accessTokenLifetimeMinutes"_s << 1441 << 400;
        QTest::newRow("window short") << u"refreshTokenWindowMinutes"_s << 9 << 400;
        QTest::newRow("window long") << u"refreshTokenWindowMinutes"_s << 2628001 << 400;
    }

    void lifetimesHaveLimits()
    {
        QFETCH(const QString, member);
        QFETCH(const int, minutes);
        const OktaFixture fixture;
        const QByteArray rules = policies() + '/' + fixture.made(policies(), policyBody(u"one"_s, { u"ALL_CLIENTS"_s })) + "/rules";
        QJsonObject body = ruleBody(u"rule"_s, forMachines, { u"*"_s });
        body.insert(u"actions"_s, QJsonObject { { u"token"_s, QJsonObject { { member, minutes } } } });
        QTEST(fixture.call("POST", rules, body).status, "status");
    }
};

QTEST_GUILESS_MAIN(TestOktaPolicies)

#include "test_okta_policies.moc"
