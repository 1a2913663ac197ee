#include "models/provisioning/strategies/key_choice.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

/// What stands on the gateway already: adopted, in the way, or somebody else's.
class TestEntityStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAdoptedStays();
    void aServiceWithoutUrlIsAdopted();
    void conflictsAreNamed_data();
    void conflictsAreNamed();
    void openIdConnectForAnybodyIsAConflict_data();
    void openIdConnectForAnybodyIsAConflict();
    void aPluginForAConsumerGroupIsAnother();
    void aConsumerUnderAnotherNameIsAdopted();
    void aCredentialOfAnotherConsumerIsAConflict();
    void aRotatedKeyIsAConflict();
    void aMembershipThatShallNotBeIsAConflict();
    void namesThatFallTogetherAreAConflict();
    void whatIsStoredDifferentlyIsAFailureAndGoesAgain();

private:
    /// The protection with its client entered by hand.
    static Protection known(const PlanFixture &fixture)
    {
        Protection protection = fixture.protection();
        protection.applications.first().clientId = u"client-1"_s;
        return protection;
    }
    static QJsonObject serviceBody(const PlanFixture &fixture)
    {
        const QUrl url = fixture.protection().service.url;
        return { { u"name"_s, u"orders-api"_s }, { u"protocol"_s, url.scheme() }, { u"host"_s, url.host() }, { u"port"_s, url.port() } };
    }
    static QString credentialKey(PlanFixture &fixture)
    {
        const auto key = chooseKey(fixture.context().keys, {});
        return key ? QString::fromLatin1(key->pem) : QString();
    }
    /// "kind code paths" of each conflict.
    static QStringList conflictsOf(const core::Result<Plan> &plan)
    {
        QStringList list;
        for (const Step &step : plan ? plan->steps : QList<Step>()) {
            if (step.outlook == Step::Outlook::Conflict)
                list << QStringList { step.kind, step.conflictCode, step.conflicts.join(u',') }.join(u' ');
        }
        return plan ? list : QStringList(errorOf(plan));
    }
};

void TestEntityStep::whatIsAdoptedStays()
{
    PlanFixture fixture;
    const QString service = fixture.add(gateway::kinds::services(), serviceBody(fixture));
    const QJsonObject acl { { u"name"_s, u"acl"_s }, { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"orders-callers"_s } } } } };
    fixture.add(gateway::kinds::plugins(), acl, service);
    const QString consumer = fixture.add(gateway::kinds::consumers(), { { u"username"_s, u"batch"_s }, { u"custom_id"_s, u"client-1"_s } });
    fixture.add(gateway::kinds::jwtCredentials(),
        { { u"key"_s, u"client-1"_s }, { u"algorithm"_s, u"ES256"_s }, { u"rsa_public_key"_s, credentialKey(fixture) } }, consumer);
    fixture.add(gateway::kinds::acls(), { { u"group"_s, u"orders-callers"_s } }, consumer);
    const auto before = fixture.gatewayDump();

    const auto applied = fixture.apply(known(fixture));
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    int made = 0;
    for (const StepState &step : applied->steps)
        made += step.made;
    QCOMPARE(made, 2); // route and jwt plugin
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestEntityStep::aServiceWithoutUrlIsAdopted()
{
    PlanFixture fixture;
    Protection protection = known(fixture);
    protection.service.url.clear();
    const auto missing = fixture.plan(protection);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"gatehouse.service_missing"_s);
    const QString id = fixture.add(gateway::kinds::services(), { { u"name"_s, u"orders-api"_s }, { u"host"_s, u"other.example"_s } });
    const auto applied = fixture.apply(protection);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(applied->steps.first().id, id);
    QVERIFY(!applied->steps.first().made);
}

void TestEntityStep::conflictsAreNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("conflict");
    const auto plugin = [](const char *name, bool enabled, const QJsonObject &config) {
        return QJsonObject { { u"name"_s, QString::fromLatin1(name) }, { u"enabled"_s, enabled }, { u"config"_s, config } };
    };
    const QJsonObject verified { { u"claims_to_verify"_s, QJsonArray { u"exp"_s } }, { u"key_claim_name"_s, u"client_id"_s } };
    QTest::newRow("another allow list") << u"plugins"_s << plugin("acl", true, { { u"allow"_s, QJsonArray { u"others"_s } } })
                                        << u"plugins gatehouse.exists_differently config.allow"_s;
    QTest::newRow("disabled") << u"plugins"_s << plugin("jwt", false, verified) << u"plugins gatehouse.exists_differently enabled"_s;
    QTest::newRow("another claim") << u"plugins"_s << plugin("jwt", true, { { u"claims_to_verify"_s, QJsonArray { u"exp"_s } } })
                                   << u"plugins gatehouse.exists_differently config.key_claim_name"_s;
    QTest::newRow("anybody") << u"plugins"_s
                             << plugin("jwt", true,
                                    { { u"claims_to_verify"_s, QJsonArray { u"exp"_s } }, { u"key_claim_name"_s, u"client_id"_s },
                                        { u"anonymous"_s, u"guest"_s } })
                             << u"plugins gatehouse.exists_differently config.anonymous"_s;
    QTest::newRow("route elsewhere") << u"routes"_s << QJsonObject { { u"name"_s, u"orders"_s }, { u"paths"_s, QJsonArray { u"/x"_s } } }
                                     << u"routes gatehouse.exists_differently paths"_s;
    QTest::newRow("username") << u"consumers"_s << QJsonObject { { u"username"_s, u"batch"_s }, { u"custom_id"_s, u"client-2"_s } }
                              << u"consumers gatehouse.username_taken custom_id"_s;
}

void TestEntityStep::conflictsAreNamed()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, body);
    QFETCH(QString, conflict);
    PlanFixture fixture;
    const QString service = fixture.add(gateway::kinds::services(), serviceBody(fixture));
    fixture.add(*gateway::findKind(kind), body, kind == u"consumers" ? QString() : service);
    QCOMPARE(conflictsOf(fixture.plan(known(fixture))), QStringList(conflict));
}

void TestEntityStep::openIdConnectForAnybodyIsAConflict_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("open");
    QTest::newRow("anonymous") << u"anonymous"_s << QJsonValue(u"guest"_s) << true;
    QTest::newRow("nobody") << u"anonymous"_s << QJsonValue(QJsonValue::Null) << false;
    QTest::newRow("without consumer") << u"consumer_optional"_s << QJsonValue(true) << true;
    QTest::newRow("with consumer") << u"consumer_optional"_s << QJsonValue(false) << false;
}

void TestEntityStep::openIdConnectForAnybodyIsAConflict()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(bool, open);
    PlanFixture fixture(PlanFixture::enterprise());
    const Protection wanted = fixture.enterpriseProtection(u"consumer"_s);
    const auto applied = fixture.apply(wanted);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    for (const Step &step : applied->plan.steps) {
        if (step.naturalKey == u"openid-connect")
            QVERIFY(fixture.admin().patch(
                gateway::kinds::plugins(), applied->steps.at(step.index).id, { { u"config"_s, QJsonObject { { member, value } } } }));
    }
    const QStringList conflict { u"plugins gatehouse.exists_differently config."_s + member };
    QCOMPARE(conflictsOf(fixture.plan(wanted)), open ? conflict : QStringList());
}

void TestEntityStep::aPluginForAConsumerGroupIsAnother()
{
    PlanFixture fixture;
    fixture.add(gateway::kinds::services(), serviceBody(fixture));
    sandbox::FaultRule rule;
    rule.method = "GET";
    rule.path = "/services/*/plugins";
    rule.status = 200;
    rule.body = R"({"data":[{"id":"8f1c2a0e-52f5-4f0e-9a53-3a7f6c3c0b11","name":"jwt","enabled":true,"config":{},"route":null,)"
                R"("consumer":null,"consumer_group":{"id":"0b0f4f0e-52f5-4f0e-9a53-3a7f6c3c0b12"}}],"next":null})";
    const int id = fixture.sandbox.faults().add(rule);
    QCOMPARE(conflictsOf(fixture.plan(known(fixture))), QStringList());
    QVERIFY(fixture.sandbox.faults().hits(id) > 0);
}

void TestEntityStep::aConsumerUnderAnotherNameIsAdopted()
{
    PlanFixture fixture;
    const QString id = fixture.add(gateway::kinds::consumers(), { { u"username"_s, u"someone"_s }, { u"custom_id"_s, u"client-1"_s } });
    const auto applied = fixture.apply(known(fixture));
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(fixture.gatewayDump().value("consumers"_L1).toArray().size(), 1);
    QVERIFY(fixture.rollBack(applied->plan.id));
    QVERIFY(fixture.admin().get(gateway::kinds::consumers(), id));
}

void TestEntityStep::aCredentialOfAnotherConsumerIsAConflict()
{
    PlanFixture fixture;
    fixture.add(gateway::kinds::consumers(), { { u"username"_s, u"batch"_s }, { u"custom_id"_s, u"client-1"_s } });
    const QString other = fixture.add(gateway::kinds::consumers(), { { u"username"_s, u"other"_s } });
    fixture.add(gateway::kinds::jwtCredentials(),
        { { u"key"_s, u"client-1"_s }, { u"algorithm"_s, u"ES256"_s }, { u"rsa_public_key"_s, credentialKey(fixture) } }, other);
    const QStringList conflicts = conflictsOf(fixture.plan(known(fixture)));
    QCOMPARE(conflicts.size(), 1);
    QVERIFY2(conflicts.first().startsWith(u"jwt-credentials gatehouse.credential_taken"), qPrintable(conflicts.first()));
}

void TestEntityStep::aRotatedKeyIsAConflict()
{
    PlanFixture fixture;
    QVERIFY(fixture.apply(known(fixture)));
    QVERIFY(fixture.sandbox.rotateProviderKeys());
    QCOMPARE(conflictsOf(fixture.plan(known(fixture))), QStringList(u"jwt-credentials gatehouse.credential_key_differs rsa_public_key"_s));
}

void TestEntityStep::aMembershipThatShallNotBeIsAConflict()
{
    PlanFixture fixture;
    Protection protection = known(fixture);
    QVERIFY(fixture.apply(protection));
    protection.applications.first().approved = false;
    QCOMPARE(conflictsOf(fixture.plan(protection)), QStringList(u"consumers gatehouse.still_approved orders-callers"_s));

    protection.group = u"others"_s;
    protection.service.name = u"another"_s;
    protection.service.routes.clear();
    QCOMPARE(conflictsOf(fixture.plan(protection)), QStringList());
}

void TestEntityStep::namesThatFallTogetherAreAConflict()
{
    PlanFixture fixture;
    Protection protection = known(fixture);
    ProtectedApplication twin = protection.applications.first();
    twin.name = u"Batch"_s;
    protection.applications << twin;
    QCOMPARE(conflictsOf(fixture.plan(protection)),
        QStringList({ u"consumers gatehouse.twice_in_plan username"_s, u"jwt-credentials gatehouse.twice_in_plan key"_s }));
}

void TestEntityStep::whatIsStoredDifferentlyIsAFailureAndGoesAgain()
{
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    // Somebody turns the plugin off between our write and our look at it.
    fixture.sandbox.setObserver(u"admin"_s, [&fixture, done = false](sandbox::Phase phase, const sandbox::HttpRequest &request) mutable {
        if (done || phase != sandbox::Phase::CarriedOut || request.method != "PUT" || !request.path.contains("/plugins/"))
            return;
        done = true;
        net::HttpPool pool(net::HttpPool::Blocking::AlsoOnMainThread);
        const gateway::AdminClient admin(net::Http(pool, {}, core::CancelToken()), fixture.admin().connection(), {});
        const QString id = QString::fromLatin1(request.path.mid(request.path.lastIndexOf('/') + 1));
        static_cast<void>(admin.patch(gateway::kinds::plugins(), id, { { u"enabled"_s, false } }));
    });
    const auto applied = fixture.apply(known(fixture));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, u"gatehouse.stored_differently"_s);
    QCOMPARE(applied.error().fields.toObject().value("paths"_L1), QJsonValue(QJsonArray { u"enabled"_s }));
    const auto undone = fixture.rollBack(fixture.latest().plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

QTEST_GUILESS_MAIN(TestEntityStep)
#include "test_entity_step.moc"
