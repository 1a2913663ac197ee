#include "models/identity/okta/okta_assignments.h"
#include "models/identity/okta/okta_secrets.h"
#include "tests/models/identity/okta_fixture.h"
#include "tests/support/scripted_server.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

namespace {

QString told(const auto &result)
{
    return result ? QString() : u"%1 %2 %3"_s.arg(result.error().code, result.error().text, result.error().where);
}

} // namespace

/// Registered applications and their secrets at the sandbox.
class TestOktaApplications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClientHasOurIdAndSecret();
    void whatOktaWouldRefuseIsNotSent();
    void aClientIsFoundByIdAndByName();
    void oddNamesAreFoundToo();
    void theSearchLeavesNobodyOut();
    void severalOfOneNameAreAConflict();
    void aLostAnswerIsFoundAgain();
    void aClientGoesInEveryState();
    void anotherClientIsNotTakenForOurs();
    void theSecretChangesWithoutAGap();
    void peopleAreAssignedOneByOne();
    void longListsAreReadToTheirEnd();
};

void TestOktaApplications::aClientHasOurIdAndSecret()
{
    OktaFixture fixture;
    const auto okta = fixture.okta();
    const auto made = okta->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY2(made, qPrintable(told(made)));
    QCOMPARE(made->client.id, u"gh-orders-0001"_s);
    QVERIFY(made->client.secret == OktaFixture::service().clientSecret);
    QVERIFY(!made->objectId.isEmpty() && made->objectId != made->client.id);
    QCOMPARE(made->metadata.value("client_name"_L1).toString(), u"Orders"_s);
    QVERIFY(!QJsonDocument(made->metadata).toJson().contains("a-secret-of-our-own"));

    identity::RegisteredClient known;
    known.client.id = made->client.id;
    const auto read = okta->readClient(fixture.http(), known);
    QVERIFY2(read, qPrintable(told(read)));
    QCOMPARE(read->objectId, made->objectId);
    const auto secret = okta->readClientSecret(fixture.http(), known);
    QVERIFY2(secret, qPrintable(told(secret)));
    QVERIFY(*secret == OktaFixture::service().clientSecret);

    auto chosenThere = OktaFixture::service(u"Others"_s);
    chosenThere.clientId.clear();
    chosenThere.clientSecret = {};
    const auto other = okta->createClient(fixture.http(), {}, chosenThere);
    QVERIFY2(other, qPrintable(told(other)));
    QCOMPARE(other->client.id, other->objectId);
    QVERIFY(!other->client.secret.isEmpty());
}

void TestOktaApplications::whatOktaWouldRefuseIsNotSent()
{
    OktaFixture fixture;
    int requests = 0;
    auto wrong = OktaFixture::service();
    wrong.applicationType = u"native"_s;
    const auto refused = fixture.okta()->createClient(fixture.http([&](const net::Exchange &) { ++requests; }), {}, wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.okta_grants"_s);
    QCOMPARE(requests, 0);
}

void TestOktaApplications::aClientIsFoundByIdAndByName()
{
    OktaFixture fixture;
    const auto okta = fixture.okta();
    auto longer = OktaFixture::service(u"Orders two"_s);
    longer.clientId = u"gh-orders-0002"_s;
    QVERIFY(okta->createClient(fixture.http(), {}, longer));
    QVERIFY(!*okta->findClient(fixture.http(), {}, u"Orders"_s, {}));
    const auto made = okta->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY(made);
    const auto byName = okta->findClient(fixture.http(), {}, u"Orders"_s, {});
    QVERIFY2(byName && byName->has_value(), qPrintable(told(byName)));
    QCOMPARE((*byName)->client.id, made->client.id);
    // An application that was renamed, or asked for without its name, is found by its client id all the same.
    for (const QString &name : { u"Orders"_s, u"Another name"_s, QString() }) {
        const auto byId = okta->findClient(fixture.http(), {}, name, made->client.id);
        QVERIFY2(byId && byId->has_value(), qPrintable(name));
        QCOMPARE((*byId)->objectId, made->objectId);
    }
    const auto nobody = okta->findClient(fixture.http(), {}, u"Orders"_s, u"gh-nobody"_s);
    QVERIFY2(nobody && !nobody->has_value(), qPrintable(told(nobody)));
    QVERIFY(fixture.client().act({ u"apps"_s, made->objectId, u"lifecycle"_s, u"deactivate"_s }));
    const auto off = okta->findClient(fixture.http(), {}, {}, made->client.id);
    QVERIFY(off && off->has_value());
    QCOMPARE((*off)->metadata.value("status"_L1).toString(), u"INACTIVE"_s);
}

void TestOktaApplications::oddNamesAreFoundToo()
{
    OktaFixture fixture;
    for (const QString &name : { u"Orders & +50% ü"_s, u"a=b;c#d?e/f"_s, u"\"quoted\" \\ 注文"_s }) {
        auto request = OktaFixture::service(name);
        request.clientId.clear();
        const auto made = fixture.okta()->createClient(fixture.http(), {}, request);
        QVERIFY2(made, qPrintable(told(made)));
        const auto found = fixture.okta()->findClient(fixture.http(), {}, name, {});
        QVERIFY2(found && found->has_value(), qPrintable(name));
        QCOMPARE((*found)->objectId, made->objectId);
    }
}

void TestOktaApplications::theSearchLeavesNobodyOut()
{
    const ScriptedServer server([](const ScriptedServer::Request &) { return ScriptedServer::Answer { 200, "[]" }; });
    OktaFixture fixture;
    QUrl issuer = server.url();
    issuer.setPath(u"/oauth2/default"_s);
    const auto okta = identity::makeOktaProvider({ {}, {}, u"okta"_s, issuer, {} }, core::Secret("sandbox-okta-token"));
    const auto found = okta->findClient(fixture.http(), {}, u"Orders"_s, u"gh-orders-0001"_s);
    QVERIFY2(found && !found->has_value(), qPrintable(told(found)));
    // One that is switched off has its client id still, and so has one that was renamed.
    QCOMPARE(server.lines(),
        (QList<QByteArray> { "GET /api/v1/apps?q=Orders&includeNonDeleted=true&limit=200",
            "GET /api/v1/apps?filter=name%20eq%20%22oidc_client%22&includeNonDeleted=true&limit=200" }));
}

void TestOktaApplications::severalOfOneNameAreAConflict()
{
    OktaFixture fixture;
    QVERIFY(fixture.okta()->createClient(fixture.http(), {}, OktaFixture::service()));
    auto twin = OktaFixture::service();
    twin.clientId = u"gh-orders-0002"_s;
    QVERIFY(fixture.okta()->createClient(fixture.http(), {}, twin));
    const auto found = fixture.okta()->findClient(fixture.http(), {}, u"Orders"_s, {});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Conflict);
    QCOMPARE(found.error().code, u"gatehouse.name_ambiguous"_s);
    QCOMPARE(found.error().fields.toObject().value("count"_L1).toInt(), 2);
    QVERIFY(*fixture.okta()->findClient(fixture.http(), {}, u"Orders"_s, twin.clientId));
}

void TestOktaApplications::aLostAnswerIsFoundAgain()
{
    OktaFixture fixture;
    const auto okta = fixture.okta();
    const int rule = fixture.loseAnswer("POST", "/api/v1/apps");
    const auto lost = okta->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY(!lost);
    QCOMPARE(lost.error().sent, Error::Sent::Unknown);
    QCOMPARE(fixture.faults.hits(rule), 1);
    const auto found = okta->findClient(fixture.http(), {}, u"Orders"_s, u"gh-orders-0001"_s);
    QVERIFY2(found && found->has_value(), qPrintable(told(found)));
    QVERIFY(!(*found)->objectId.isEmpty());
    const auto again = okta->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"E0000001"_s);
}

void TestOktaApplications::aClientGoesInEveryState()
{
    OktaFixture fixture;
    const auto okta = fixture.okta();
    const QJsonObject before = fixture.server->dump();
    for (const QByteArray &path : { QByteArray("/api/v1/apps/*/lifecycle/deactivate"), QByteArray("/api/v1/apps/*") }) {
        const auto made = okta->createClient(fixture.http(), {}, OktaFixture::service());
        QVERIFY2(made, qPrintable(told(made)));
        fixture.loseAnswer(path.endsWith("deactivate") ? "POST" : "DELETE", path);
        const auto lost = okta->removeClient(fixture.http(), *made);
        QVERIFY(!lost);
        QCOMPARE(lost.error().sent, Error::Sent::Unknown);
        // By its client id alone, as after a crash.
        identity::RegisteredClient known;
        known.client.id = made->client.id;
        const auto removed = okta->removeClient(fixture.http(), known);
        QVERIFY2(removed, qPrintable(told(removed)));
        QVERIFY(okta->removeClient(fixture.http(), *made));
        QCOMPARE(fixture.server->dump(), before);
        QCOMPARE(okta->readClient(fixture.http(), known).error().kind, Error::Kind::NotFound);
        QCOMPARE(okta->readClient(fixture.http(), *made).error().kind, Error::Kind::NotFound);
    }
}

void TestOktaApplications::anotherClientIsNotTakenForOurs()
{
    OktaFixture fixture;
    const auto made = fixture.okta()->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY(made);
    identity::RegisteredClient wrong = *made;
    wrong.client.id = u"gh-somebody-else"_s;
    const auto read = fixture.okta()->readClient(fixture.http(), wrong);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"gatehouse.okta_client_differs"_s);
}

void TestOktaApplications::theSecretChangesWithoutAGap()
{
    OktaFixture fixture;
    const auto client = fixture.client();
    const auto made = fixture.okta()->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY(made);
    const QString app = made->objectId;
    fixture.clock->advance(std::chrono::minutes(1));
    const auto added = identity::addOktaSecret(client, app, core::Secret("the-second-secret-0002"));
    QVERIFY2(added, qPrintable(told(added)));
    QVERIFY(added->active && added->value == core::Secret("the-second-secret-0002"));
    const auto third = identity::addOktaSecret(client, app, {});
    QVERIFY(!third);
    QCOMPARE(third.error().kind, Error::Kind::Rejected);

    const auto both = identity::listOktaSecrets(client, app);
    QVERIFY2(both, qPrintable(told(both)));
    QCOMPARE(both->size(), 2);
    QCOMPARE(both->first().id, added->id);
    QVERIFY(*fixture.okta()->readClientSecret(fixture.http(), *made) == added->value);
    const QString old = both->last().id;
    QVERIFY(!identity::removeOktaSecret(client, app, old));
    QVERIFY(identity::deactivateOktaSecret(client, app, old));
    const auto only = identity::deactivateOktaSecret(client, app, added->id);
    QVERIFY(!only);
    QCOMPARE(only.error().kind, Error::Kind::Rejected);
    QVERIFY(identity::activateOktaSecret(client, app, old));
    QVERIFY(identity::deactivateOktaSecret(client, app, old));
    QVERIFY(identity::removeOktaSecret(client, app, old));
    QVERIFY(identity::removeOktaSecret(client, app, old));
    QCOMPARE(identity::listOktaSecrets(client, app)->size(), 1);
}

void TestOktaApplications::peopleAreAssignedOneByOne()
{
    OktaFixture fixture;
    const auto client = fixture.client();
    const auto made = fixture.okta()->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY(made);
    const auto people = client.list({ u"users"_s });
    QVERIFY2(people && !people->isEmpty(), qPrintable(told(people)));
    const QString alice = people->first().value("id"_L1).toString();
    QVERIFY(identity::listOktaUsers(client, made->objectId)->isEmpty());
    for (int time = 0; time < 2; ++time) {
        const auto assigned = identity::assignOktaUser(client, made->objectId, alice);
        QVERIFY2(assigned, qPrintable(told(assigned)));
    }
    const auto users = identity::listOktaUsers(client, made->objectId);
    QVERIFY2(users, qPrintable(told(users)));
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->first().id, alice);
    QCOMPARE(users->first().scope, u"USER"_s);
    QVERIFY(identity::unassignOktaUser(client, made->objectId, alice));
    QVERIFY(identity::unassignOktaUser(client, made->objectId, alice));
    QVERIFY(identity::listOktaUsers(client, made->objectId)->isEmpty());
}

void TestOktaApplications::longListsAreReadToTheirEnd()
{
    OktaFixture fixture;
    for (int index = 0; index < 5; ++index) {
        auto request = OktaFixture::service(u"Orders %1"_s.arg(index));
        request.clientId = u"gh-orders-000%1"_s.arg(index);
        QVERIFY(fixture.okta()->createClient(fixture.http(), {}, request));
    }
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"2"_s);
    int requests = 0;
    const identity::OktaClient client(
        fixture.http([&requests](const net::Exchange &) { ++requests; }), fixture.server->issuer(), core::Secret("sandbox-okta-token"));
    const auto all = client.list({ u"apps"_s }, query);
    QVERIFY2(all, qPrintable(told(all)));
    QCOMPARE(all->size(), 5);
    QCOMPARE(requests, 3);
}

QTEST_GUILESS_MAIN(TestOktaApplications)
#include "test_okta_applications.moc"
