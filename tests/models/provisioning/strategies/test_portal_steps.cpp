#include "models/gateway/plugin_bodies.h"
#include "models/provisioning/steps/step_check.h"
#include "models/provisioning/strategies/portal_steps.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

Protection sample(const QString &strategy)
{
    Protection protection;
    protection.name = u"orders"_s;
    protection.strategy = strategy;
    protection.vendor = u"okta"_s;
    protection.issuer = QUrl(u"https://acme.okta.example/oauth2/default"_s);
    protection.claim = u"application_id"_s;
    protection.scopes = QStringList { u"api.access"_s };
    protection.service = { u"orders-api"_s, QUrl(u"https://up.example"_s), { { u"orders"_s, { u"/orders"_s } } } };
    ProtectedApplication application;
    application.name = u"batch"_s;
    application.developer = { u"dora@example.com"_s, u"Dora"_s };
    protection.applications = { application };
    return protection;
}

QStringList namesOf(const QList<Step> &steps)
{
    QStringList names;
    for (const Step &step : steps) {
        const bool update = step.action == Step::Action::Update;
        names << QString((update ? u"approve "_s : QString()) + step.kind + u' ' + step.naturalKey);
    }
    return names;
}

/// Steps as the strategy makes them, with Okta behind.
class Made {
public:
    explicit Made(const Protection &protection, const PortalFacts &facts = { u"password"_s })
        : provider(identity::makeOktaProvider({ {}, {}, u"okta"_s, protection.issuer, {} }, core::Secret("token")))
    {
        const QJsonObject body
            = gateway::openIdConnectBody({ protection.issuer.toString(), { protection.claim }, protection.authMethods, protection.scopes });
        const WiringInput input { *provider, provider->capabilities({}), body };
        steps = protection.strategy == u"portal" ? portalSteps(protection, input, facts, notes) : consumerSteps(protection, input, notes);
    }

    const Step &step(const QString &name) const
    {
        const qsizetype index = namesOf(steps).indexOf(name);
        if (index < 0)
            qFatal("no step %s", qPrintable(name));
        return steps.at(index);
    }

    std::unique_ptr<identity::IdentityProvider> provider;
    QList<PlanNote> notes;
    QList<Step> steps;
};

} // namespace

/// The steps of the strategies with openid-connect, from the protection alone.
class TestPortalSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePortalComesInTheOrderOfItsNeeds();
    void theConsumerComesInTheOrderOfItsNeeds();
    void theBodiesOfThePortalAreTheDocumentedOnes();
    void whoeverWaitsIsApproved();
    void aDeveloperIsMadeOnce();
    void nobodyIsApprovedUnasked();
    void whatApprovesItselfIsNotApproved();
    void aRegisteredClientIsFoundAndNotMade();
    void aLoginIsNoted();
    void aMachineIsAService();
    void loopbackAddressesGetTheirPorts();
    void everyReferencePointsBack_data();
    void everyReferencePointsBack();
};

void TestPortalSteps::thePortalComesInTheOrderOfItsNeeds()
{
    QCOMPARE(namesOf(Made(sample(u"portal"_s)).steps),
        QStringList({ u"services orders-api"_s, u"plugins openid-connect"_s, u"plugins application-registration"_s, u"routes orders"_s,
            u"claim application_id"_s, u"scope api.access"_s, u"client batch"_s, u"policy Gatehouse: batch"_s,
            u"policy-rule Gatehouse: batch"_s, u"developers dora@example.com"_s, u"applications batch"_s, u"contracts orders-api"_s,
            u"approve contracts orders-api"_s, u"verification batch"_s }));
}

void TestPortalSteps::theConsumerComesInTheOrderOfItsNeeds()
{
    QCOMPARE(namesOf(Made(sample(u"consumer"_s)).steps),
        QStringList({ u"services orders-api"_s, u"plugins openid-connect"_s, u"plugins acl"_s, u"routes orders"_s,
            u"claim application_id"_s, u"scope api.access"_s, u"client batch"_s, u"policy Gatehouse: batch"_s,
            u"policy-rule Gatehouse: batch"_s, u"consumers batch"_s, u"acls orders-callers"_s, u"verification batch"_s }));
}

void TestPortalSteps::theBodiesOfThePortalAreTheDocumentedOnes()
{
    Protection protection = sample(u"portal"_s);
    protection.displayName = u"Orders API"_s;
    const Made made(protection);
    const Step &developer = made.step(u"developers dora@example.com"_s);
    QCOMPARE(developer.desired,
        QJsonObject({ { u"email"_s, u"dora@example.com"_s }, { u"meta"_s, u"{\"full_name\":\"Dora\"}"_s }, { u"status"_s, 0 } }));
    QCOMPARE(developer.generatedSecrets, QStringList { u"password"_s });
    const Step &application = made.step(u"applications batch"_s);
    QCOMPARE(application.desired, QJsonObject({ { u"name"_s, u"batch"_s }, { u"custom_id"_s, u"${6.client_id}"_s } }));
    QCOMPARE(application.parent, u"${9.id}"_s);
    const Step &contract = made.step(u"contracts orders-api"_s);
    QCOMPARE(contract.desired, QJsonObject({ { u"service"_s, QJsonObject { { u"id"_s, u"${0.id}"_s } } } }));
    QCOMPARE(contract.parent, u"${9.id}/${10.id}"_s);
    const Step &approval = made.step(u"approve contracts orders-api"_s);
    QCOMPARE(approval.desired, QJsonObject({ { u"status"_s, 0 } }));
    QCOMPARE(approval.id, u"${11.id}"_s);
    QCOMPARE(approval.parent, contract.parent);
    QCOMPARE(made.step(u"plugins application-registration"_s).desired,
        QJsonObject({ { u"name"_s, u"application-registration"_s }, { u"service"_s, QJsonObject { { u"id"_s, u"${0.id}"_s } } },
            { u"enabled"_s, true },
            { u"config"_s,
                QJsonObject { { u"display_name"_s, u"Orders API"_s }, { u"auto_approve"_s, false }, { u"show_issuer"_s, true } } } }));
    QCOMPARE(made.step(u"verification batch"_s).desired,
        QJsonObject({ { u"claim"_s, u"application_id"_s }, { u"client_id"_s, u"${6.client_id}"_s }, { u"scope"_s, u"api.access"_s },
            { u"secret"_s, QString() } }));
}

void TestPortalSteps::whoeverWaitsIsApproved()
{
    const Made made(sample(u"portal"_s), { u"password"_s, { u"dora@example.com"_s } });
    QVERIFY(!made.step(u"developers dora@example.com"_s).desired.contains(u"status"_s));
    const Step &approval = made.step(u"approve developers dora@example.com"_s);
    QCOMPARE(approval.id, u"${9.id}"_s);
    QCOMPARE(approval.index, 10);
}

void TestPortalSteps::aDeveloperIsMadeOnce()
{
    Protection protection = sample(u"portal"_s);
    ProtectedApplication second = protection.applications.first();
    second.name = u"reports"_s;
    protection.applications << second;
    const Made made(protection);
    QCOMPARE(namesOf(made.steps).count(u"developers dora@example.com"_s), 1);
    QCOMPARE(made.step(u"applications reports"_s).parent, made.step(u"applications batch"_s).parent);
}

void TestPortalSteps::nobodyIsApprovedUnasked()
{
    for (const QString &strategy : { u"portal"_s, u"consumer"_s }) {
        Protection protection = sample(strategy);
        protection.applications.first().approved = false;
        const QStringList names = namesOf(Made(protection).steps);
        QVERIFY(!names.contains(u"approve contracts orders-api"_s));
        QVERIFY(!names.contains(u"acls orders-callers"_s));
    }
}

void TestPortalSteps::whatApprovesItselfIsNotApproved()
{
    Protection protection = sample(u"portal"_s);
    protection.autoApprove = true;
    QVERIFY(!namesOf(Made(protection).steps).contains(u"approve contracts orders-api"_s));
    // one that was asked for before is
    const Made made(protection, { u"password"_s, {}, { u"batch"_s } });
    QVERIFY(namesOf(made.steps).contains(u"approve contracts orders-api"_s));
}

void TestPortalSteps::aRegisteredClientIsFoundAndNotMade()
{
    Protection protection = sample(u"consumer"_s);
    protection.applications.first().clientId = u"0oa123456"_s;
    const Made made(protection);
    QCOMPARE(made.step(u"client batch"_s).desired.value(u"client_id"_s).toString(), u"0oa123456"_s);
    QCOMPARE(made.step(u"consumers batch"_s).desired.value(u"custom_id"_s).toString(), u"0oa123456"_s);
    QVERIFY(whyNotMade(made.step(u"client batch"_s)));
    // its secret can be read, so it is verified
    QVERIFY(namesOf(made.steps).contains(u"verification batch"_s));
}

void TestPortalSteps::aLoginIsNoted()
{
    Protection protection = sample(u"portal"_s);
    ProtectedApplication &application = protection.applications.first();
    application.grants = QStringList { u"authorization_code"_s };
    application.redirectUris = QStringList { u"https://app.example/callback"_s };
    const Made made(protection);
    QVERIFY(!namesOf(made.steps).contains(u"verification batch"_s));
    QVERIFY(namesOf(made.steps).contains(u"assignment Everyone"_s));
    QCOMPARE(made.notes.size(), 1);
    QCOMPARE(made.notes.first().code, u"gatehouse.verify_needs_login"_s);
    QCOMPARE(made.notes.first().fields.value(u"application"_s).toString(), u"batch"_s);
}

void TestPortalSteps::aMachineIsAService()
{
    QCOMPARE(Made(sample(u"consumer"_s)).step(u"client batch"_s).desired.value(u"type"_s).toString(), u"service"_s);
}

void TestPortalSteps::loopbackAddressesGetTheirPorts()
{
    Protection protection = sample(u"consumer"_s);
    ProtectedApplication &application = protection.applications.first();
    application.grants = QStringList { u"authorization_code"_s };
    application.redirectUris = QStringList { u"http://127.0.0.1/callback"_s, u"http://127.0.0.1:9000/b"_s, u"https://app.example/c"_s };
    const Made made(protection);
    QCOMPARE(made.step(u"client batch"_s).desired.value(u"redirect_uris"_s).toArray(),
        QJsonArray({ u"http://127.0.0.1:8765/callback"_s, u"http://127.0.0.1:8766/callback"_s, u"http://127.0.0.1:8767/callback"_s,
            u"http://127.0.0.1:9000/b"_s, u"https://app.example/c"_s }));
}

void TestPortalSteps::everyReferencePointsBack_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("portal") << u"portal"_s;
    QTest::newRow("consumer") << u"consumer"_s;
}

void TestPortalSteps::everyReferencePointsBack()
{
    QFETCH(QString, strategy);
    const Made made(sample(strategy));
    QHash<int, Outputs> before;
    for (const Step &step : made.steps) {
        const auto resolved = resolveStep(step, before);
        QVERIFY2(resolved, qPrintable(step.kind));
        before.insert(step.index, { { u"id"_s, u"x"_s }, { u"client_id"_s, u"x"_s }, { u"object_id"_s, u"x"_s } });
    }
}

QTEST_GUILESS_MAIN(TestPortalSteps)
#include "test_portal_steps.moc"
