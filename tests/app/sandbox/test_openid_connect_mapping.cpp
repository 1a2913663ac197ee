#include "app/sandbox/proxy/openid_connect/claims.h"
#include "app/sandbox/proxy/openid_connect/credentials.h"
#include "tests/app/sandbox/openid_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace

/// Whom a token stands for, and what else it must say.
class TestOpenidConnectMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClaimIsFoundBehindItsPath_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("top") << QStringList { u"a"_s } << QJsonValue(json(R"({"b":"x"})"));
        QTest::newRow("inside") << QStringList { u"a"_s, u"b"_s } << QJsonValue(u"x"_s);
        QTest::newRow("too deep") << QStringList { u"a"_s, u"b"_s, u"c"_s } << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("other case") << QStringList { u"A"_s } << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("no path") << QStringList() << QJsonValue(QJsonValue::Undefined);
    }

    void aClaimIsFoundBehindItsPath()
    {
        QFETCH(const QStringList, path);
        QFETCH(const QJsonValue, value);
        QCOMPARE(sandbox::openid::valueAt(json(R"({"a":{"b":"x"}})"), path), value);
    }

    void entriesAreAlternativesAndTheirWordsAllCount_data()
    {
        QTest::addColumn<QStringList>("required");
        QTest::addColumn<bool>("fulfilled");
        QTest::newRow("one") << QStringList { u"a"_s } << true;
        QTest::newRow("another") << QStringList { u"x"_s, u"b"_s } << true;
        QTest::newRow("all words") << QStringList { u"a b"_s } << true;
        QTest::newRow("one word missing") << QStringList { u"a x"_s } << false;
        QTest::newRow("none") << QStringList { u"x"_s, u"a y"_s } << false;
    }

    void entriesAreAlternativesAndTheirWordsAllCount()
    {
        QFETCH(const QStringList, required);
        QFETCH(const bool, fulfilled);
        QCOMPARE(sandbox::openid::fulfils(required, { u"a"_s, u"b"_s }), fulfilled);
    }

    void theHeaderOfANameAndASecretIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << "Basic " + QByteArray("a:b").toBase64() << u"a"_s << u"b"_s;
        QTest::newRow("lower case") << "basic " + QByteArray("a:b").toBase64() << u"a"_s << u"b"_s;
        QTest::newRow("colon in the secret") << "Basic " + QByteArray("a:b:c").toBase64() << u"a"_s << u"b:c"_s;
        QTest::newRow("no secret") << "Basic " + QByteArray("a:").toBase64() << u"a"_s << QString();
        QTest::newRow("no name") << "Basic " + QByteArray(":b").toBase64() << QString() << QString();
        QTest::newRow("no colon") << "Basic " + QByteArray("ab").toBase64() << QString() << QString();
        QTest::newRow("no base64") << QByteArray("Basic !!!") << QString() << QString();
        QTest::newRow("no utf-8") << "Basic " + QByteArray("\xff:b").toBase64() << QString() << QString();
        QTest::newRow("other scheme") << QByteArray("Bearer YTpi") << QString() << QString();
    }

    void theHeaderOfANameAndASecretIsRead()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QString, name);
        QFETCH(const QString, secret);
        const std::optional<sandbox::openid::NameAndSecret> found = sandbox::openid::parseBasic(header);
        QCOMPARE(found.has_value(), !name.isEmpty());
        if (found) {
            QCOMPARE(found->name, name);
            QCOMPARE(found->secret, secret);
        }
    }

    void theConsumerIsFoundByTheFieldsThatAreNamed_data()
    {
        QTest::addColumn<QByteArray>("consumer");
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<int>("status");
        const auto by = [](const QString &field) { return QJsonObject { { u"consumer_by"_s, texts({ field }) } }; };
        QTest::newRow("custom_id") << QByteArray(R"({"custom_id":"cid-1"})") << by(u"custom_id"_s) << 200;
        QTest::newRow("username is not custom_id") << QByteArray(R"({"username":"cid-1"})") << by(u"custom_id"_s) << 403;
        QTest::newRow("username") << QByteArray(R"({"username":"cid-1"})") << by(u"username"_s) << 200;
        QTest::newRow("either by default") << QByteArray(R"({"username":"cid-1"})")
                                           << QJsonObject { { u"consumer_by"_s, QJsonValue::Null } } << 200;
        QTest::newRow("case counts") << QByteArray(R"({"username":"CID-1"})") << by(u"username"_s) << 403;
        QJsonObject ignoring = by(u"username"_s);
        ignoring.insert(u"by_username_ignore_case"_s, true);
        QTest::newRow("case is ignored") << QByteArray(R"({"username":"CID-1"})") << ignoring << 200;
        QTest::newRow("id") << QByteArray(R"({"username":"x"})") << by(u"id"_s) << 403;
        QTest::newRow("no claim wanted") << QByteArray(R"({"username":"x"})") << QJsonObject { { u"consumer_claim"_s, QJsonValue::Null } }
                                         << 200;
        QTest::newRow("no such claim") << QByteArray(R"({"username":"x"})") << QJsonObject { { u"consumer_claim"_s, texts({ u"x"_s }) } }
                                       << 403;
    }

    void theConsumerIsFoundByTheFieldsThatAreNamed()
    {
        QFETCH(const QByteArray, consumer);
        QFETCH(const QJsonObject, changes);
        QFETCH(const int, status);
        OpenIdFixture gateway;
        gateway.make("/consumers", consumer);
        gateway.protect(changes);
        QCOMPARE(gateway.callWithBearer(gateway.tokenOf()).status, status);
    }

    void withoutAConsumerClaimTheSubjectIsTheCredential()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"consumer_claim"_s, QJsonValue::Null } });
        const RawReply reply = gateway.callWithBearer(gateway.tokenOf());
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Credential-Identifier"_s), u"cid-1"_s);
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Consumer-ID"_s), QString());
    }

    void nobodyPassesThemselvesOffAsAConsumer()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"consumer_claim"_s, QJsonValue::Null } });
        const RawReply reply = gateway.call("/r",
            { { "Authorization", "Bearer " + gateway.tokenOf() }, { "X-Consumer-Custom-ID", "somebody" },
                { "X-Authenticated-Groups", "admins" } });
        QCOMPARE(reply.status, 200);
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Consumer-Custom-ID"_s), QString());
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Authenticated-Groups"_s), QString());
    }

    void whatIsRequiredMustBeInTheToken_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<int>("status");
        QTest::newRow("scope") << QJsonObject { { u"scopes_required"_s, texts({ u"api:read"_s }) } } << 200;
        QTest::newRow("other scope") << QJsonObject { { u"scopes_required"_s, texts({ u"api:write"_s }) } } << 403;
        QTest::newRow("audience") << QJsonObject { { u"audience_required"_s, texts({ u"x"_s, u"api://default"_s }) } } << 200;
        QTest::newRow("other audience") << QJsonObject { { u"audience_required"_s, texts({ u"x"_s }) } } << 403;
        QTest::newRow("no groups") << QJsonObject { { u"groups_required"_s, texts({ u"g"_s }) } } << 403;
        QTest::newRow("groups elsewhere") << QJsonObject { { u"groups_required"_s, texts({ u"cid-1"_s }) },
            { u"groups_claim"_s, texts({ u"azp"_s }) } }
                                          << 200;
        QTest::newRow("no roles") << QJsonObject { { u"roles_required"_s, texts({ u"r"_s }) } } << 403;
    }

    void whatIsRequiredMustBeInTheToken()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(const int, status);
        OpenIdFixture gateway;
        gateway.make("/consumers", R"({"custom_id":"cid-1"})");
        gateway.protect(changes);
        const RawReply reply = gateway.callWithBearer(gateway.tokenOf());
        QCOMPARE(reply.status, status);
        if (status == 403)
            QCOMPARE(reply.header("WWW-Authenticate"), QByteArray(R"(Bearer error="insufficient_scope")"));
    }

    void groupsOfATokenOpenWhatAclAllows()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"consumer_claim"_s, QJsonValue::Null }, { u"authenticated_groups_claim"_s, texts({ u"scope"_s }) } });
        gateway.make("/services/svc/plugins", R"({"name":"acl","config":{"allow":["api:read"]}})");
        const RawReply reply = gateway.callWithBearer(gateway.tokenOf());
        QCOMPARE(reply.status, 200);
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Authenticated-Groups"_s), u"api:read"_s);
        QCOMPARE(gateway.callWithBearer(gateway.tokenOf("cid-1", "api:write")).status, 403);
    }

    void aConsumersGroupsDecideWhereThereIsAConsumer()
    {
        OpenIdFixture gateway;
        gateway.make("/consumers", R"({"username":"one","custom_id":"cid-1"})");
        gateway.protect();
        gateway.make("/services/svc/plugins", R"({"name":"acl","config":{"allow":["gold"]}})");
        QCOMPARE(gateway.callWithBasic("cid-1", "good").message(), QByteArray("You cannot consume this service"));
        gateway.make("/consumers/one/acls", R"({"group":"gold"})");
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
    }

    void tokensAndClaimsArePassedOnAsConfigured()
    {
        OpenIdFixture gateway;
        gateway.make("/consumers", R"({"custom_id":"cid-1"})");
        gateway.protect({ { u"upstream_access_token_header"_s, u"x-token"_s }, { u"downstream_access_token_header"_s, u"x-down:bearer"_s },
            { u"upstream_headers_claims"_s, texts({ u"azp"_s, u"missing"_s }) },
            { u"upstream_headers_names"_s, texts({ u"x-client"_s, u"x-missing"_s }) },
            { u"downstream_headers_claims"_s, texts({ u"sub"_s }) }, { u"downstream_headers_names"_s, texts({ u"x-sub"_s }) },
            { u"hide_credentials"_s, true } });
        const QByteArray token = gateway.tokenOf();
        const RawReply reply = gateway.callWithBearer(token);
        QCOMPARE(gateway.upstreamSaw(reply, u"x-token"_s), QString::fromLatin1(token));
        QCOMPARE(gateway.upstreamSaw(reply, u"Authorization"_s), QString());
        QCOMPARE(gateway.upstreamSaw(reply, u"x-client"_s), u"cid-1"_s);
        QCOMPARE(gateway.upstreamSaw(reply, u"x-missing"_s), QString());
        QCOMPARE(reply.header("x-down"), "Bearer " + token);
        QCOMPARE(reply.header("x-sub"), QByteArray("cid-1"));
    }
};

QTEST_GUILESS_MAIN(TestOpenidConnectMapping)
#include "test_openid_connect_mapping.moc"
