#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

QString codeOf(const RawReply &reply)
{
    return reply.json().value("errorCode"_L1).toString();
}

/// The address of a `link` header line, by its relation.
QByteArray linkOf(const RawReply &reply, const QByteArray &relation)
{
    for (const auto &[name, value] : reply.headers) {
        if (name.toLower() == "link" && value.endsWith(QByteArray("rel=\"" + relation + '"')))
            return value.mid(1, value.indexOf('>') - 1);
    }
    return {};
}

QByteArray pathOf(const QByteArray &address)
{
    return address.mid(address.indexOf("/api/"));
}

} // namespace

class TestOktaApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutTheTokenNothingIsTold_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong") << QByteArray("SSWS wrong");
        QTest::newRow("bearer") << QByteArray("Bearer sandbox-okta-token");
        QTest::newRow("empty") << QByteArray("SSWS ");
    }

    void withoutTheTokenNothingIsTold()
    {
        QFETCH(const QByteArray, header);
        const OktaFixture fixture;
        const RawClient::Headers headers = header.isEmpty() ? RawClient::Headers {} : RawClient::Headers { { "Authorization", header } };
        for (const QByteArray &path : QByteArrayList { "/api/v1/apps", "/api/v1/nothing", "/oauth2/v1/clients/x" }) {
            const RawReply reply = fixture.get(path, headers);
            QCOMPARE(reply.status, 401);
            QCOMPARE(codeOf(reply), u"E0000011"_s);
            QCOMPARE(reply.json().value("errorSummary"_L1).toString(), u"Invalid token provided"_s);
        }
    }

    void anotherTokenCanBeSet()
    {
        sandbox::ProviderOptions options;
        options.apiToken = core::Secret("another");
        const OktaFixture fixture(options);
        QCOMPARE(fixture.get("/api/v1/apps", { { "Authorization", "SSWS another" } }).status, 200);
        QCOMPARE(fixture.call("GET", "/api/v1/apps").status, 401);
    }

    void errorsHaveTheRecordedShape()
    {
        const OktaFixture fixture;
        const RawReply reply = fixture.call("GET", "/api/v1/apps/0oawbb4jhkLsw03ZN1d7");
        QCOMPARE(reply.status, 404);
        const QJsonObject json = reply.json();
        QCOMPARE(json.keys(), (QStringList { u"errorCauses"_s, u"errorCode"_s, u"errorId"_s, u"errorLink"_s, u"errorSummary"_s }));
        QCOMPARE(json.value("errorCode"_L1), json.value("errorLink"_L1));
        QVERIFY(json.value("errorId"_L1).toString().startsWith("oae"_L1));
        QCOMPARE(json.value("errorSummary"_L1).toString(), u"Not found: Resource not found: 0oawbb4jhkLsw03ZN1d7 (AppInstance)"_s);
        QVERIFY(json.value("errorCauses"_L1).isArray());
        QVERIFY(fixture.call("GET", "/api/v1/apps/x").json().value("errorId"_L1) != json.value("errorId"_L1));
    }

    void bodiesThatCannotBeReadAreRefused()
    {
        const OktaFixture fixture;
        const RawClient::Headers token { { "Authorization", QByteArray("SSWS ") + oktaToken } };
        const RawClient::Headers json = token + RawClient::Headers { { "Content-Type", "application/json" } };
        for (const QByteArray &body : QByteArrayList { "{", "[]", "{\"a\":1,\"a\":2}", "{} {}" }) {
            const RawReply reply = fixture.client().send("POST", "/api/v1/groups", body, json);
            QCOMPARE(reply.status, 400);
            QCOMPARE(codeOf(reply), u"E0000003"_s);
        }
        const RawReply form = fixture.client().send("POST", "/api/v1/groups", "a=b", token);
        QCOMPARE(form.status, 400);
        QCOMPARE(codeOf(form), u"E0000021"_s);
    }

    void otherMethodsAreRefused()
    {
        const OktaFixture fixture;
        for (const QByteArray &path :
            QByteArrayList { "/api/v1/apps", "/api/v1/groups", "/api/v1/users", "/api/v1/authorizationServers/default/claims" }) {
            const RawReply reply = fixture.call("PATCH", path);
            QCOMPARE(reply.status, 405);
            QCOMPARE(codeOf(reply), u"E0000022"_s);
        }
        QCOMPARE(fixture.call("GET", "/oauth2/default/v1/token").status, 405);
    }

    void everyAnswerCarriesTheRateHeaders()
    {
        const OktaFixture fixture;
        for (const RawReply &reply : { fixture.call("GET", "/api/v1/apps"), fixture.call("GET", "/api/v1/apps/none"),
                 fixture.get("/api/v1/apps"), fixture.call("POST", "/api/v1/groups") }) {
            QVERIFY(reply.header("X-Rate-Limit-Limit").toInt() > 0);
            QVERIFY(reply.header("X-Rate-Limit-Remaining").toInt() > 0);
            const qint64 now = fixture.clock.now().toSecsSinceEpoch();
            QCOMPARE(reply.header("X-Rate-Limit-Reset").toLongLong(), now + 60);
            QVERIFY(!reply.header("X-Okta-Request-Id").isEmpty());
        }
    }

    void theLimitHoldsForAMinute()
    {
        sandbox::ProviderOptions options;
        options.rateLimit = 3;
        OktaFixture fixture(options);
        for (const int left : { 2, 1, 0 }) {
            const RawReply reply = fixture.call("GET", "/api/v1/groups");
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.header("X-Rate-Limit-Remaining").toInt(), left);
        }
        const RawReply refused = fixture.call("POST", "/api/v1/groups", { { u"profile"_s, QJsonObject { { u"name"_s, u"A"_s } } } });
        QCOMPARE(refused.status, 429);
        QCOMPARE(codeOf(refused), u"E0000047"_s);
        QCOMPARE(refused.json().value("errorSummary"_L1).toString(), u"API call exceeded rate limit due to too many requests."_s);
        QCOMPARE(refused.header("X-Rate-Limit-Limit").toInt(), 3);
        QCOMPARE(refused.header("X-Rate-Limit-Remaining").toInt(), 0);
        QVERIFY(!refused.hasHeader("Retry-After"));
        fixture.clock.advance(std::chrono::seconds(60));
        QCOMPARE(fixture.call("GET", "/api/v1/groups").status, 200);
        QCOMPARE(fixture.list("/api/v1/groups").size(), 1);
    }

    void tokensAreNoPartOfTheLimit()
    {
        sandbox::ProviderOptions options;
        options.rateLimit = 1;
        const OktaFixture fixture(options);
        QCOMPARE(fixture.call("GET", "/api/v1/groups").status, 200);
        QCOMPARE(fixture.call("GET", "/api/v1/groups").status, 429);
        QCOMPARE(fixture.get("/oauth2/default/v1/keys").status, 200);
    }

    void listsHavePagesWithTwoLinkLines()
    {
        const OktaFixture fixture;
        for (int at = 0; at < 4; ++at)
            fixture.made("/api/v1/groups", { { u"profile"_s, QJsonObject { { u"name"_s, u"team %1"_s.arg(at) } } } });
        QStringList names;
        QByteArray target = "/api/v1/groups?limit=2&q=team";
        int pages = 0;
        while (!target.isEmpty() && pages < 9) {
            const RawReply reply = fixture.call("GET", target);
            QCOMPARE(pathOf(linkOf(reply, "self")).split('?').first(), "/api/v1/groups");
            const QJsonArray page = QJsonDocument::fromJson(reply.body).array();
            for (const QJsonValue &group : page)
                names << group.toObject().value("profile"_L1).toObject().value("name"_L1).toString();
            target = pathOf(linkOf(reply, "next"));
            if (!target.isEmpty())
                QVERIFY(target.contains("after=") && target.contains("limit=2") && target.contains("q=team"));
            ++pages;
        }
        QCOMPARE(pages, 2);
        QCOMPARE(names, (QStringList { u"team 0"_s, u"team 1"_s, u"team 2"_s, u"team 3"_s }));
        QCOMPARE(fixture.call("GET", "/api/v1/groups?limit=x").status, 400);
        QCOMPARE(fixture.call("GET", "/api/v1/groups?after=x").status, 400);
    }

    void withoutTheLicenceThereAreNoServers()
    {
        sandbox::ProviderOptions options;
        options.apiAccessManagement = false;
        const OktaFixture fixture(options);
        const RawReply reply = fixture.call("POST", "/api/v1/authorizationServers", { { u"name"_s, u"a"_s } });
        QCOMPARE(reply.status, 401);
        QCOMPARE(codeOf(reply), u"E0000015"_s);
        QCOMPARE(
            reply.json().value("errorSummary"_L1).toString(), u"You do not have permission to access the feature you are requesting"_s);
        QCOMPARE(fixture.get("/oauth2/default/.well-known/openid-configuration").status, 404);
        QCOMPARE(fixture.get("/.well-known/openid-configuration").status, 200);
        QCOMPARE(fixture.call("GET", "/api/v1/apps").status, 200);
    }

    void theTokenTellsAboutItself()
    {
        const OktaFixture fixture;
        const QJsonObject json = fixture.call("GET", "/api/v1/api-tokens/current").json();
        QCOMPARE(json.value("tokenWindow"_L1).toString(), u"P30D"_s);
        QVERIFY(!json.value("expiresAt"_L1).toString().isEmpty());
        const QByteArray id = json.value("id"_L1).toString().toUtf8();
        QCOMPARE(fixture.call("GET", "/api/v1/api-tokens/" + id).json().value("id"_L1), json.value("id"_L1));
        QCOMPARE(fixture.call("GET", "/api/v1/api-tokens/00Tother").status, 404);
    }

    void idsHaveTheirPrefixes()
    {
        const OktaFixture fixture;
        const QByteArray server = serverPath;
        const QByteArray policy = fixture.made(server + "/policies", policyBody(u"p"_s, { u"ALL_CLIENTS"_s }));
        const QByteArray rules = server + "/policies/" + policy + "/rules";
        const QJsonObject group { { u"profile"_s, QJsonObject { { u"name"_s, u"Staff"_s } } } };
        const QList<std::pair<QByteArray, QByteArray>> ids { { "00p", policy },
            { "0pr", fixture.made(rules, ruleBody(u"r"_s, { u"client_credentials"_s }, { u"*"_s })) },
            { "ocl", fixture.made(server + "/claims", claimBody(u"c"_s)) },
            { "scp", fixture.made(server + "/scopes", { { u"name"_s, u"s"_s } }) },
            { "0oa", fixture.made("/api/v1/apps", appBody(u"app"_s, u"service"_s, { u"client_credentials"_s })) },
            { "00g", fixture.made("/api/v1/groups", group) },
            { "00u", fixture.call("GET", "/api/v1/users/alice").json().value("id"_L1).toString().toUtf8() },
            { "aus", fixture.call("GET", server).json().value("id"_L1).toString().toUtf8() } };
        static const QRegularExpression form(u"\\A[0-9A-Za-z]{20}\\z"_s);
        for (const auto &[prefix, id] : ids)
            QVERIFY2(id.startsWith(prefix) && form.match(QString::fromUtf8(id)).hasMatch(), id.constData());
    }
};

QTEST_GUILESS_MAIN(TestOktaApi)

#include "test_okta_api.moc"
