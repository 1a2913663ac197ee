#include "models/identity/okta/okta_application_types.h"
#include "models/identity/okta/okta_assignments.h"
#include "models/identity/okta/okta_claims.h"
#include "models/identity/okta/okta_policies.h"
#include "models/identity/okta/okta_scopes.h"
#include "models/identity/okta/okta_servers.h"
#include "tests/support/open_api.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using identity::ApplicationWiring;
using identity::ClientRequest;

namespace {

const QString serverPath = u"/api/v1/authorizationServers/default"_s;

ClientRequest request(const QString &type, const QStringList &grants, oauth::ClientAuth auth = oauth::ClientAuth::Basic)
{
    ClientRequest request;
    request.name = u"Orders"_s;
    request.applicationType = type;
    request.grantTypes = grants;
    request.auth = auth;
    request.clientId = u"gh-0123456789"_s;
    request.clientSecret = core::Secret("0123456789abcdef");
    if (grants != QStringList { u"client_credentials"_s })
        request.redirectUris = { u"http://127.0.0.1:8765/callback"_s };
    request.postLogoutRedirectUris = { u"https://app.example/bye"_s };
    request.initiateLoginUri = u"https://app.example/login"_s;
    return request;
}

ApplicationWiring wiring(const QStringList &grants)
{
    return { u"Orders"_s, u"gh-0123456789"_s, u"0oa1"_s, grants, { u"api.access"_s } };
}

QJsonObject oauthClient(const QJsonObject &body, const QString &part)
{
    return body.value(part).toObject().value("oauthClient"_L1).toObject();
}

} // namespace

/// What is sent to Okta, without Okta.
class TestOktaBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBodyFitsOktasDescription_data();
    void everyBodyFitsOktasDescription();
    void aWrongBodyDoesNotFit();
    void theClaimIsTheDocumentedOne();
    void applicationsAreOfTheirType_data();
    void applicationsAreOfTheirType();
    void impossibleApplicationsAreRefused_data();
    void impossibleApplicationsAreRefused();
    void aPageInABrowserHasNoSecret();
    void theRuleLetsTheWholeRequestThrough();
    void reservedClaimsAreRefused();
    void theServerIsTheIssuers_data();
    void theServerIsTheIssuers();
};

void TestOktaBodies::everyBodyFitsOktasDescription_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    const QString servers = u"okta-management-authservers.yaml"_s;
    const QString apps = u"okta-management-apps-groups.yaml"_s;
    const QStringList everyGrant { u"authorization_code"_s, u"implicit"_s, u"password"_s };
    const auto server = [&](const char *name, const QString &path, const QJsonObject &body) {
        QTest::newRow(name) << servers << QByteArray("POST") << path << body;
    };
    server("claim", serverPath + u"/claims"_s, identity::oktaClientIdClaim(u"application_id"_s).desired);
    server("scope", serverPath + u"/scopes"_s, identity::oktaScope(u"api.access"_s).desired);
    server("policy", serverPath + u"/policies"_s, identity::oktaPolicy(wiring(everyGrant)).desired);
    server("rule", serverPath + u"/policies/00p1/rules"_s, identity::oktaRule(wiring(everyGrant)).desired);
    server("server", u"/api/v1/authorizationServers"_s, identity::oktaServerBody({ u"Orders"_s, u"d"_s, u"api://orders"_s }));
    server("rotation", serverPath + u"/credentials/lifecycle/keyRotate"_s, { { u"use"_s, u"sig"_s } });

    const auto app = [&](const char *name, const QString &path, const QJsonObject &body) {
        QTest::newRow(name) << apps << QByteArray(path.contains(u"/groups/"_s) ? "PUT" : "POST") << path << body;
    };
    const auto bodyOf = [](const QString &type, const QStringList &grants, oauth::ClientAuth auth = oauth::ClientAuth::Basic) {
        return identity::oktaApplicationBody(request(type, grants, auth));
    };
    app("service", u"/api/v1/apps"_s, bodyOf(u"service"_s, { u"client_credentials"_s }));
    app("service by body", u"/api/v1/apps"_s, bodyOf(u"service"_s, { u"client_credentials"_s }, oauth::ClientAuth::Post));
    app("web", u"/api/v1/apps"_s, bodyOf(u"web"_s, { u"authorization_code"_s, u"client_credentials"_s, u"refresh_token"_s }));
    app("browser", u"/api/v1/apps"_s, bodyOf(u"browser"_s, { u"authorization_code"_s, u"implicit"_s }));
    app("native", u"/api/v1/apps"_s, bodyOf(u"native"_s, everyGrant, oauth::ClientAuth::None));
    app("group", u"/api/v1/apps/0oa1/groups/00g1"_s, {});
    app("user", u"/api/v1/apps/0oa1/users"_s, { { u"id"_s, u"00u1"_s }, { u"scope"_s, u"USER"_s } });
    app("secret", u"/api/v1/apps/0oa1/credentials/secrets"_s, { { u"client_secret"_s, u"0123456789abcdef"_s } });
    app("made secret", u"/api/v1/apps/0oa1/credentials/secrets"_s, {});
}

void TestOktaBodies::everyBodyFitsOktasDescription()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    const QString place = QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/") + file;
    if (!QFileInfo::exists(place))
        QSKIP("Okta's description is not here");
    const auto api = support::OpenApi::load(place);
    QVERIFY2(api, api ? "" : qPrintable(api.error().text));
    QCOMPARE(api->requestFaults(method, path, body).join(u'\n'), QString());
}

void TestOktaBodies::aWrongBodyDoesNotFit()
{
    const QString place = QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/okta-management-apps-groups.yaml");
    if (!QFileInfo::exists(place))
        QSKIP("Okta's description is not here");
    const auto api = support::OpenApi::load(place);
    QVERIFY(api);
    auto bad = request(u"web"_s, { u"authorization_code"_s });
    bad.clientId = u"short"_s;
    QJsonObject body = identity::oktaApplicationBody(bad);
    body.remove(u"settings"_s);
    QCOMPARE(api->requestFaults("POST", u"/api/v1/apps"_s, body),
        (QStringList { u"settings: is missing"_s, u"credentials.oauthClient.client_id: is shorter than 6"_s }));
}

void TestOktaBodies::theClaimIsTheDocumentedOne()
{
    const QJsonObject expected { { u"name"_s, u"application_id"_s }, { u"status"_s, u"ACTIVE"_s }, { u"claimType"_s, u"RESOURCE"_s },
        { u"valueType"_s, u"EXPRESSION"_s }, { u"value"_s, u"app.clientId"_s }, { u"alwaysIncludeInToken"_s, true },
        { u"conditions"_s, QJsonObject { { u"scopes"_s, QJsonArray() } } } };
    QCOMPARE(identity::oktaClientIdClaim(u"application_id"_s).desired, expected);
}

void TestOktaBodies::applicationsAreOfTheirType_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("grants");
    QTest::addColumn<bool>("native");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("pkce");
    QTest::addColumn<QStringList>("responses");
    const QString code = u"authorization_code"_s;
    const QString service = u"client_credentials"_s;
    const QStringList none;
    QTest::newRow("service") << QString() << QStringList { service } << true << u"service"_s << false << none;
    QTest::newRow("both") << QString() << QStringList { service, code } << true << u"web"_s << false << QStringList { u"code"_s };
    QTest::newRow("native") << QString() << QStringList { code } << true << u"native"_s << true << QStringList { u"code"_s };
    QTest::newRow("web") << QString() << QStringList { code } << false << u"web"_s << false << QStringList { u"code"_s };
    QTest::newRow("password") << QString() << QStringList { u"password"_s, code } << false << u"native"_s << true
                              << QStringList { u"code"_s };
    QTest::newRow("browser") << u"browser"_s << QStringList { code, u"implicit"_s } << false << u"browser"_s << true
                             << QStringList { u"code"_s, u"token"_s, u"id_token"_s };
    QTest::newRow("service by name") << u"service"_s << QStringList { service } << false << u"service"_s << false << none;
}

void TestOktaBodies::applicationsAreOfTheirType()
{
    QFETCH(QString, asked);
    QFETCH(QStringList, grants);
    QFETCH(bool, native);
    QFETCH(QString, type);
    auto wanted = request(asked, grants);
    wanted.native = native;
    QVERIFY(identity::checkOktaApplication(wanted));
    const QJsonObject body = identity::oktaApplicationBody(wanted);
    const QJsonObject settings = oauthClient(body, u"settings"_s);
    QCOMPARE(settings.value("application_type"_L1).toString(), type);
    QCOMPARE(settings.value("grant_types"_L1).toVariant().toStringList(), grants);
    QTEST(settings.value("response_types"_L1).toVariant().toStringList(), "responses");
    QTEST(oauthClient(body, u"credentials"_s).value("pkce_required"_L1).toBool(), "pkce");
    QCOMPARE(settings.contains("redirect_uris"_L1), type != u"service");
    QCOMPARE(settings.value("initiate_login_uri"_L1).toString(), type == u"service" ? QString() : u"https://app.example/login"_s);
    QCOMPARE(settings.value("post_logout_redirect_uris"_L1).toArray().size(), type == u"service" ? 0 : 1);
    QCOMPARE(oauthClient(body, u"credentials"_s).value("client_id"_L1).toString(), u"gh-0123456789"_s);
}

void TestOktaBodies::impossibleApplicationsAreRefused_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("grants");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QStringList code { u"authorization_code"_s };
    const QStringList service { u"client_credentials"_s };
    const auto row = [](const char *name, const QString &type, const QStringList &grants, const QString &member, const QString &value,
                         const QString &refusal) { QTest::newRow(name) << type << grants << member << value << refusal; };
    row("type", u"desktop"_s, code, {}, {}, u"gatehouse.okta_application_type"_s);
    row("grant of another type", u"service"_s, code, {}, {}, u"gatehouse.okta_grants"_s);
    row("password for web", u"web"_s, { u"password"_s }, {}, {}, u"gatehouse.okta_grants"_s);
    row("no grant", u"web"_s, {}, {}, {}, u"gatehouse.okta_grants"_s);
    row("native without code", u"native"_s, { u"password"_s }, {}, {}, u"gatehouse.okta_grant_missing"_s);
    row("no redirect", u"web"_s, code, u"redirect"_s, {}, u"gatehouse.okta_redirect_missing"_s);
    row("public service", u"service"_s, service, u"auth"_s, {}, u"gatehouse.okta_public_client"_s);
    row("short id", u"service"_s, service, u"id"_s, u"12345"_s, u"gatehouse.okta_client_id"_s);
    row("id with a space", u"service"_s, service, u"id"_s, u"1234 56"_s, u"gatehouse.okta_client_id"_s);
    row("reserved id", u"service"_s, service, u"id"_s, u"ALL_CLIENTS"_s, u"gatehouse.okta_client_id"_s);
    row("short secret", u"service"_s, service, u"secret"_s, u"0123456789abc"_s, u"gatehouse.okta_client_secret"_s);
    row("long secret", u"service"_s, service, u"secret"_s, QString(101, u'x'), u"gatehouse.okta_client_secret"_s);
    row("odd secret", u"service"_s, service, u"secret"_s, u"0123456789abcdé"_s, u"gatehouse.okta_client_secret"_s);
}

void TestOktaBodies::impossibleApplicationsAreRefused()
{
    QFETCH(QString, type);
    QFETCH(QStringList, grants);
    QFETCH(QString, member);
    QFETCH(QString, value);
    auto wanted = request(type, grants);
    if (member == u"redirect")
        wanted.redirectUris.clear();
    if (member == u"auth")
        wanted.auth = oauth::ClientAuth::None;
    if (member == u"id")
        wanted.clientId = value;
    if (member == u"secret")
        wanted.clientSecret = core::Secret::fromText(value);
    const auto refused = identity::checkOktaApplication(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QTEST(refused.error().code, "code");
    QVERIFY(!QJsonDocument(refused.error().fields.toObject()).toJson().contains("0123456789abc"));
}

void TestOktaBodies::aPageInABrowserHasNoSecret()
{
    const QJsonObject body = identity::oktaApplicationBody(request(u"browser"_s, { u"authorization_code"_s }));
    const QJsonObject credentials = oauthClient(body, u"credentials"_s);
    QCOMPARE(credentials.value("token_endpoint_auth_method"_L1).toString(), u"none"_s);
    QVERIFY(!credentials.contains("client_secret"_L1));
    const QJsonObject service = identity::oktaApplicationBody(request(u"service"_s, { u"client_credentials"_s }));
    QCOMPARE(oauthClient(service, u"credentials"_s).value("client_secret"_L1).toString(), u"0123456789abcdef"_s);
}

void TestOktaBodies::theRuleLetsTheWholeRequestThrough()
{
    const auto scopesOf = [](const ApplicationWiring &wanted) {
        return identity::oktaRule(wanted)
            .desired.value("conditions"_L1)
            .toObject()
            .value("scopes"_L1)
            .toObject()
            .value("include"_L1)
            .toVariant()
            .toStringList();
    };
    const auto grantsOf = [](const ApplicationWiring &wanted) {
        return identity::oktaRule(wanted)
            .desired.value("conditions"_L1)
            .toObject()
            .value("grantTypes"_L1)
            .toObject()
            .value("include"_L1)
            .toVariant()
            .toStringList();
    };
    const auto service = wiring({ u"client_credentials"_s });
    QCOMPARE(scopesOf(service), QStringList { u"api.access"_s });
    const auto person = wiring({ u"authorization_code"_s, u"refresh_token"_s });
    QCOMPARE(scopesOf(person), (QStringList { u"api.access"_s, u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s }));
    QCOMPARE(grantsOf(person), QStringList { u"authorization_code"_s });
    auto any = service;
    any.scopes.clear();
    QCOMPARE(scopesOf(any), QStringList { u"*"_s });
    auto reference = service;
    reference.clientId = u"${4.client_id}"_s;
    reference.application = QString(200, u'x');
    const auto policy = identity::oktaPolicy(reference);
    QCOMPARE(policy.desired.value("conditions"_L1).toObject().value("clients"_L1).toObject().value("include"_L1).toArray(),
        QJsonArray { u"${4.client_id}"_s });
    QCOMPARE(policy.naturalKey.size(), 100);
    QVERIFY(!identity::oktaNeedsPeople({ u"client_credentials"_s, u"refresh_token"_s }));
    QVERIFY(identity::oktaNeedsPeople({ u"client_credentials"_s, u"password"_s }));
}

void TestOktaBodies::reservedClaimsAreRefused()
{
    for (const QString &name : { u"iss"_s, u"cid"_s, u"sub"_s, u"scp"_s }) {
        const auto refused = identity::checkOktaClaim(name);
        QVERIFY2(!refused, qPrintable(name));
        QCOMPARE(refused.error().code, u"gatehouse.okta_claim_reserved"_s);
        QCOMPARE(refused.error().fields.toObject().value("claim"_L1).toString(), name);
    }
    QVERIFY(identity::checkOktaClaim(u"application_id"_s));
}

void TestOktaBodies::theServerIsTheIssuers_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("code");
    QTest::newRow("default") << u"https://o.okta.com/oauth2/default"_s << u"default"_s << QString();
    QTest::newRow("custom") << u"https://login.example:8443/oauth2/aus123"_s << u"aus123"_s << QString();
    const QString org = u"gatehouse.org_authorization_server"_s;
    QTest::newRow("org") << u"https://o.okta.com"_s << QString() << org;
    QTest::newRow("org, slash") << u"https://o.okta.com/"_s << QString() << org;
    QTest::newRow("org, oauth2") << u"https://o.okta.com/oauth2"_s << QString() << org;
    QTest::newRow("org endpoints") << u"https://o.okta.com/oauth2/v1/token"_s << QString() << org;
    QTest::newRow("trailing slash") << u"https://o.okta.com/oauth2/default/"_s << QString() << u"gatehouse.okta_issuer"_s;
    QTest::newRow("elsewhere") << u"https://o.okta.com/realms/one"_s << QString() << u"gatehouse.okta_issuer"_s;
}

void TestOktaBodies::theServerIsTheIssuers()
{
    QFETCH(QString, issuer);
    QFETCH(QString, code);
    const auto server = identity::oktaServerOf(QUrl(issuer));
    QTEST(server ? *server : QString(), "server");
    QCOMPARE(server ? QString() : server.error().code, code);
    if (!server)
        QCOMPARE(server.error().fields.toObject().value("example"_L1).toString(), u"https://o.okta.com/oauth2/default"_s);
}

QTEST_GUILESS_MAIN(TestOktaBodies)
#include "test_okta_bodies.moc"
