#include "models/identity/okta/okta_claims.h"
#include "models/identity/okta/okta_policies.h"
#include "models/identity/okta/okta_scopes.h"
#include "tests/models/identity/okta_fixture.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using identity::ProviderObject;

namespace {

const QStringList serverPath { u"authorizationServers"_s, u"default"_s };

QJsonObject changed(QJsonObject json, const QString &path, const QJsonValue &value)
{
    const QString first = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    json.insert(first, rest.isEmpty() ? value : QJsonValue(changed(json.value(first).toObject(), rest, value)));
    return json;
}

QString told(const auto &result)
{
    return result ? QString() : u"%1 %2 %3"_s.arg(result.error().code, result.error().text, result.error().where);
}

} // namespace

/// Claims, scopes, policies, rules and assignments at the sandbox.
class TestOktaObjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeIsFoundAndGoes_data();
    void whatIsMadeIsFoundAndGoes();
    void aLostAnswerIsFoundAgain_data();
    void aLostAnswerIsFoundAgain();
    void whatDiffersIsNamed_data();
    void whatDiffersIsNamed();
    void anEqualScopeInOtherWordsIsAdopted();
    void theSameNameInTheIdTokenIsAnother();
    void ofSeveralTheEqualOneCounts();
    void anAssignmentNeedsItsGroup();
    void anAssignmentFindsItsApplication();
    void nothingStandsBelowNothing();
    void reservedClaimsAreNotAskedFor();
    void unknownKindsAreRefused();
    void aSecondReadingThatFailsIsToldAndFoundLater();

private:
    static QStringList kinds() { return { u"claim"_s, u"scope"_s, u"policy"_s, u"policy-rule"_s, u"assignment"_s }; }

    /// The object of that kind that the wiring of one application asks for, with its parent in place.
    static ProviderObject objectOf(OktaFixture &fixture, const QString &kind)
    {
        const auto client = fixture.okta()->createClient(fixture.http(), {}, person());
        if (!client)
            qFatal("no client: %s", qPrintable(client.error().text));
        auto wanted = OktaFixture::wiring(*client);
        wanted.grantTypes = { u"authorization_code"_s };
        const auto all
            = fixture.okta()->serverWiring({ u"application_id"_s, { u"api.access"_s } }) + fixture.okta()->applicationWiring(wanted);
        for (const identity::WiredObject &wired : all) {
            if (wired.object.kind != kind)
                continue;
            ProviderObject object = wired.object;
            if (kind == u"policy-rule") {
                const auto policy = fixture.okta()->createObject(fixture.http(), identity::oktaPolicy(wanted));
                object.parent = policy ? policy->id : QString();
            }
            return object;
        }
        qFatal("no such kind");
    }

    static identity::ClientRequest person()
    {
        auto request = OktaFixture::service();
        request.grantTypes = { u"authorization_code"_s };
        request.redirectUris = { u"http://127.0.0.1:8765/callback"_s };
        return request;
    }
};

void TestOktaObjects::whatIsMadeIsFoundAndGoes_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : kinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestOktaObjects::whatIsMadeIsFoundAndGoes()
{
    QFETCH(QString, kind);
    OktaFixture fixture;
    const auto okta = fixture.okta();
    const ProviderObject object = objectOf(fixture, kind);
    const QJsonObject before = fixture.server->dump();
    const auto none = okta->findObject(fixture.http(), object);
    QVERIFY2(none, qPrintable(told(none)));
    QVERIFY(!none->has_value());

    const auto made = okta->createObject(fixture.http(), object);
    QVERIFY2(made, qPrintable(told(made)));
    QCOMPARE(made->differing, QStringList());
    QVERIFY(fixture.server->dump() != before);
    const auto found = okta->findObject(fixture.http(), object);
    QVERIFY2(found && found->has_value(), qPrintable(told(found)));
    QCOMPARE((*found)->id, made->id);
    QCOMPARE((*found)->differing, QStringList());
    QCOMPARE((*found)->conflictCode, QString());

    QVERIFY(okta->removeObject(fixture.http(), object, made->id));
    QCOMPARE(fixture.server->dump(), before);
    const auto again = okta->removeObject(fixture.http(), object, made->id);
    QVERIFY2(again, qPrintable(told(again)));
}

void TestOktaObjects::aLostAnswerIsFoundAgain_data()
{
    whatIsMadeIsFoundAndGoes_data();
}

void TestOktaObjects::aLostAnswerIsFoundAgain()
{
    QFETCH(QString, kind);
    OktaFixture fixture;
    const auto okta = fixture.okta();
    const ProviderObject object = objectOf(fixture, kind);
    const int rule = fixture.loseAnswer(kind == u"assignment" ? "PUT" : "POST", "/api/v1/*");
    const auto lost = okta->createObject(fixture.http(), object);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::Network);
    QCOMPARE(lost.error().sent, Error::Sent::Unknown);
    QCOMPARE(fixture.faults.hits(rule), 1);
    const auto found = okta->findObject(fixture.http(), object);
    QVERIFY2(found && found->has_value(), qPrintable(told(found)));
    QCOMPARE((*found)->differing, QStringList());
}

void TestOktaObjects::whatDiffersIsNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto list = [](const char *text) { return QJsonValue(QJsonArray { QString::fromLatin1(text) }); };
    const auto row = [](const char *kind, const char *member, const QJsonValue &value, const char *code) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(kind), QString::fromLatin1(member))))
            << QString::fromLatin1(kind) << QString::fromLatin1(member) << value << QString::fromLatin1(code);
    };
    row("claim", "value", u"app.id"_s, "gatehouse.okta_claim_differs");
    row("claim", "conditions.scopes", list("openid"), "gatehouse.okta_claim_differs");
    row("claim", "status", u"INACTIVE"_s, "gatehouse.okta_claim_inactive");
    row("policy", "conditions.clients.include", list("ALL_CLIENTS"), "gatehouse.okta_policy_differs");
    row("policy", "status", u"INACTIVE"_s, "gatehouse.okta_policy_inactive");
    row("policy-rule", "conditions.scopes.include", list("openid"), "gatehouse.okta_rule_differs");
    row("policy-rule", "conditions.grantTypes.include", list("client_credentials"), "gatehouse.okta_rule_differs");
    row("policy-rule", "status", u"INACTIVE"_s, "gatehouse.okta_rule_inactive");
}

void TestOktaObjects::whatDiffersIsNamed()
{
    QFETCH(QString, kind);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    OktaFixture fixture;
    const ProviderObject wanted = objectOf(fixture, kind);
    ProviderObject other = wanted;
    other.desired = changed(wanted.desired, member, value);
    const auto made = fixture.okta()->createObject(fixture.http(), other);
    QVERIFY2(made, qPrintable(told(made)));
    const auto found = fixture.okta()->findObject(fixture.http(), wanted);
    QVERIFY2(found && found->has_value(), qPrintable(told(found)));
    QCOMPARE((*found)->differing, QStringList { member });
    QTEST((*found)->conflictCode, "code");
    QCOMPARE((*found)->id, made->id);
    // Nobody makes it a second time beside the other.
    const auto twin = fixture.okta()->createObject(fixture.http(), wanted);
    QVERIFY(!twin);
    QCOMPARE(twin.error().code, u"E0000001"_s);
    QCOMPARE(twin.error().sent, Error::Sent::No);
    QVERIFY(!twin.error().fields.toObject().value("causes"_L1).toArray().isEmpty());
}

void TestOktaObjects::anEqualScopeInOtherWordsIsAdopted()
{
    OktaFixture fixture;
    ProviderObject other = identity::oktaScope(u"api.access"_s);
    other.desired.insert(u"description"_s, u"Other words"_s);
    other.desired.insert(u"consent"_s, u"REQUIRED"_s);
    QVERIFY(fixture.okta()->createObject(fixture.http(), other));
    const auto found = fixture.okta()->findObject(fixture.http(), identity::oktaScope(u"api.access"_s));
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->differing, QStringList());
}

void TestOktaObjects::theSameNameInTheIdTokenIsAnother()
{
    OktaFixture fixture;
    ProviderObject other = identity::oktaClientIdClaim(u"application_id"_s);
    other.desired.insert(u"claimType"_s, u"IDENTITY"_s);
    QVERIFY(fixture.okta()->createObject(fixture.http(), other));
    const ProviderObject wanted = identity::oktaClientIdClaim(u"application_id"_s);
    const auto found = fixture.okta()->findObject(fixture.http(), wanted);
    QVERIFY2(found, qPrintable(told(found)));
    QVERIFY(!found->has_value());
    const auto made = fixture.okta()->createObject(fixture.http(), wanted);
    QVERIFY2(made, qPrintable(told(made)));
}

void TestOktaObjects::ofSeveralTheEqualOneCounts()
{
    const ProviderObject wanted = identity::oktaPolicy({ u"Orders"_s, u"gh-1"_s, {}, { u"client_credentials"_s }, {} });
    const auto policy = [&wanted](const char *id, const QString &client) {
        QJsonObject json = changed(wanted.desired, u"conditions.clients.include"_s, QJsonArray { client });
        json.insert(u"id"_s, QString::fromLatin1(id));
        return json;
    };
    const QJsonArray all { policy("00pA", u"other"_s), policy("00pB", u"gh-1"_s), policy("00pC", u"other"_s) };
    const ScriptedServer server([&](const ScriptedServer::Request &) {
        return ScriptedServer::Answer { 200, QJsonDocument(all).toJson() };
    });
    OktaFixture fixture;
    QUrl issuer = server.url();
    issuer.setPath(u"/oauth2/default"_s);
    const auto okta = identity::makeOktaProvider({ {}, {}, u"okta"_s, issuer, {} }, core::Secret("sandbox-okta-token"));
    const auto found = okta->findObject(fixture.http(), wanted);
    QVERIFY2(found && found->has_value(), qPrintable(told(found)));
    QCOMPARE((*found)->id, u"00pB"_s);
    QVERIFY((*found)->differing.isEmpty());
}

void TestOktaObjects::anAssignmentNeedsItsGroup()
{
    OktaFixture fixture;
    ProviderObject object = objectOf(fixture, u"assignment"_s);
    object.naturalKey = u"Every"_s; // the beginning of a group's name, which a search finds too
    const auto none = fixture.okta()->findObject(fixture.http(), object);
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"gatehouse.okta_group_missing"_s);
    QVERIFY(!fixture.okta()->createObject(fixture.http(), object));
}

void TestOktaObjects::anAssignmentFindsItsApplication()
{
    OktaFixture fixture;
    const auto client = fixture.okta()->createClient(fixture.http(), {}, person());
    QVERIFY2(client, qPrintable(told(client)));
    auto wanted = OktaFixture::wiring(*client);
    wanted.grantTypes = { u"authorization_code"_s };
    wanted.objectId.clear();
    const ProviderObject object = fixture.okta()->applicationWiring(wanted).last().object;
    QCOMPARE(object.kind, u"assignment"_s);
    QCOMPARE(object.parent, QString());
    const auto made = fixture.okta()->createObject(fixture.http(), object);
    QVERIFY2(made, qPrintable(told(made)));
    const auto found = fixture.okta()->findObject(fixture.http(), object);
    QVERIFY2(found && found->has_value(), qPrintable(told(found)));
    QVERIFY(fixture.okta()->removeObject(fixture.http(), object, made->id));
    const auto gone = fixture.okta()->findObject(fixture.http(), object);
    QVERIFY(gone && !gone->has_value());
}

void TestOktaObjects::nothingStandsBelowNothing()
{
    OktaFixture fixture;
    ProviderObject rule = identity::oktaRule({ u"Orders"_s, u"c"_s, {}, { u"client_credentials"_s }, {} });
    const auto unplanned = fixture.okta()->findObject(fixture.http(), rule);
    QVERIFY(unplanned && !unplanned->has_value());
    rule.parent = u"00pGone"_s;
    const auto gone = fixture.okta()->findObject(fixture.http(), rule);
    QVERIFY2(gone && !gone->has_value(), qPrintable(told(gone)));
    QVERIFY(fixture.okta()->removeObject(fixture.http(), rule, u"0prGone"_s));
}

void TestOktaObjects::reservedClaimsAreNotAskedFor()
{
    OktaFixture fixture;
    const ProviderObject claim = identity::oktaClientIdClaim(u"sub"_s);
    const QJsonObject before = fixture.server->dump();
    const auto codeOf = [](const auto &result) { return result ? QString() : result.error().code; };
    const QString reserved = u"gatehouse.okta_claim_reserved"_s;
    QCOMPARE(codeOf(fixture.okta()->createObject(fixture.http(), claim)), reserved);
    QCOMPARE(codeOf(fixture.okta()->findObject(fixture.http(), claim)), reserved);
    QCOMPARE(codeOf(fixture.okta()->removeObject(fixture.http(), claim, u"ocl1"_s)), reserved);
    QCOMPARE(fixture.server->dump(), before);
}

void TestOktaObjects::unknownKindsAreRefused()
{
    OktaFixture fixture;
    const auto refused = fixture.okta()->findObject(fixture.http(), { u"flower"_s, u"rose"_s, {}, {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.not_offered"_s);
}

void TestOktaObjects::aSecondReadingThatFailsIsToldAndFoundLater()
{
    OktaFixture fixture;
    sandbox::FaultRule rule;
    rule.method = "GET";
    rule.path = serverPath.join(u'/').toLatin1().prepend("/api/v1/").append("/claims/*");
    rule.status = 500;
    const int id = fixture.faults.add(rule);
    const auto claim = identity::oktaClientIdClaim(u"application_id"_s);
    const auto made = fixture.okta()->createObject(fixture.http(), claim);
    QVERIFY(!made);
    QCOMPARE(made.error().httpStatus, 500);
    QVERIFY(made.error().sent == core::Error::Sent::Yes);
    QVERIFY(fixture.faults.remove(id));
    const auto found = fixture.okta()->findObject(fixture.http(), claim);
    QVERIFY2(found && *found, qPrintable(told(found)));
    QVERIFY((*found)->differing.isEmpty());
}

QTEST_GUILESS_MAIN(TestOktaObjects)
#include "test_okta_objects.moc"
