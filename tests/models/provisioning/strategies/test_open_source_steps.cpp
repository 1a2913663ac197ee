#include "models/provisioning/strategies/open_source_steps.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

ChosenKey someKey()
{
    const auto key = jose::Jwk::generate(jose::Algorithm::RS256, u"k1"_s);
    return { *key, jose::Algorithm::RS256, *key->publicPem() };
}

Protection sample()
{
    Protection protection;
    protection.name = u"orders"_s;
    protection.issuer = QUrl(u"https://i.example"_s);
    protection.claim = u"azp"_s;
    protection.service = { u"orders-api"_s, QUrl(u"https://up.example/v1"_s), { { u"orders"_s, { u"/orders"_s } } } };
    ProtectedApplication application;
    application.name = u"Orders Desktop!"_s;
    application.scopes = { u"openid"_s, u"orders:read"_s };
    protection.applications = { application };
    return protection;
}

/// The steps with a generic provider behind.
QList<Step> openSourceSteps(const Protection &protection, const ChosenKey &key)
{
    const auto provider = identity::makeGenericProvider({ {}, {}, u"generic"_s, protection.issuer, {} }, {});
    QList<PlanNote> notes;
    return provisioning::openSourceSteps(protection, { *provider, provider->capabilities({}), key }, notes);
}

QStringList kindsOf(const QList<Step> &steps)
{
    QStringList kinds;
    for (const Step &step : steps)
        kinds << step.kind;
    return kinds;
}

} // namespace

class TestOpenSourceSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStepsComeInTheOrderOfTheirNeeds()
    {
        const auto steps = openSourceSteps(sample(), someKey());
        QCOMPARE(kindsOf(steps),
            QStringList({ u"services"_s, u"plugins"_s, u"plugins"_s, u"routes"_s, u"client"_s, u"consumers"_s, u"jwt-credentials"_s,
                u"acls"_s, u"verification"_s }));
        for (int i = 0; i < steps.size(); ++i)
            QCOMPARE(steps.at(i).index, i);
    }

    void theBodiesAreWhatTheGatewayWants()
    {
        const ChosenKey key = someKey();
        const auto steps = openSourceSteps(sample(), key);
        QCOMPARE(steps.at(0).desired,
            QJsonObject({ { u"name"_s, u"orders-api"_s }, { u"protocol"_s, u"https"_s }, { u"host"_s, u"up.example"_s }, { u"port"_s, 443 },
                { u"path"_s, u"/v1"_s } }));
        QCOMPARE(steps.at(1).desired.value(u"config"_s).toObject(),
            QJsonObject({ { u"key_claim_name"_s, u"azp"_s }, { u"claims_to_verify"_s, QJsonArray { u"exp"_s } } }));
        QCOMPARE(steps.at(2).desired.value(u"config"_s).toObject(), QJsonObject({ { u"allow"_s, QJsonArray { u"orders-callers"_s } } }));
        QCOMPARE(steps.at(5).desired, QJsonObject({ { u"username"_s, u"orders-desktop"_s }, { u"custom_id"_s, u"${4.client_id}"_s } }));
        QCOMPARE(steps.at(6).desired,
            QJsonObject({ { u"key"_s, u"${4.client_id}"_s }, { u"algorithm"_s, u"RS256"_s },
                { u"rsa_public_key"_s, QString::fromLatin1(key.pem) } }));
        QCOMPARE(steps.at(6).parent, u"${5.id}"_s);
        QCOMPARE(steps.at(8).desired.value(u"scope"_s).toString(), u"orders:read"_s);
    }

    void aServiceWithoutUrlWantsNothingOfIt()
    {
        Protection protection = sample();
        protection.service.url = QUrl();
        QVERIFY(openSourceSteps(protection, someKey()).first().desired.isEmpty());
    }

    void aClientEnteredByHandIsNotRegistered()
    {
        Protection protection = sample();
        protection.applications.first().clientId = u"abc"_s;
        const auto steps = openSourceSteps(protection, someKey());
        QVERIFY(!kindsOf(steps).contains(u"client"_s));
        QVERIFY(!kindsOf(steps).contains(u"verification"_s)); // nobody told us its secret
        QCOMPARE(steps.at(4).desired.value(u"custom_id"_s).toString(), u"abc"_s);
    }

    void anApplicationThatIsNotApprovedGetsNoGroup()
    {
        Protection protection = sample();
        protection.applications.first().approved = false;
        QVERIFY(!kindsOf(openSourceSteps(protection, someKey())).contains(u"acls"_s));
    }

    void everyStepHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        const auto steps = openSourceSteps(sample(), someKey());
        for (const Step &step : steps)
            ids << step.id;
        QCOMPARE(ids.size(), steps.size());
    }

    void aProviderGetsItsWiringHereToo()
    {
        Protection protection = sample();
        protection.claim = u"application_id"_s;
        const auto okta = identity::makeOktaProvider({ {}, {}, u"okta"_s, protection.issuer, {} }, core::Secret("token"));
        QList<PlanNote> notes;
        const ChosenKey key = someKey();
        const auto steps = provisioning::openSourceSteps(protection, { *okta, okta->capabilities({}), key }, notes);
        QCOMPARE(kindsOf(steps),
            QStringList({ u"services"_s, u"plugins"_s, u"plugins"_s, u"routes"_s, u"claim"_s, u"scope"_s, u"client"_s, u"policy"_s,
                u"policy-rule"_s, u"consumers"_s, u"jwt-credentials"_s, u"acls"_s, u"verification"_s }));
        QCOMPARE(steps.last().desired.value(u"kid"_s).toString(), u"k1"_s);
        QCOMPARE(notes.size(), 0);
    }

    void usernamesFitIntoPaths()
    {
        QCOMPARE(usernameFor(u"Orders Desktop"_s), u"orders-desktop"_s);
        QCOMPARE(usernameFor(u"  a//b?c "_s), u"a-b-c"_s);
        QCOMPARE(usernameFor(u"!!"_s), u"application"_s);
    }
};

QTEST_GUILESS_MAIN(TestOpenSourceSteps)
#include "test_open_source_steps.moc"
