#include "models/net/http_pool.h"
#include "models/provisioning/applications/application_chain.h"
#include "tests/models/provisioning/applications/estate_builder.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using Verdict = ChainLink::Verdict;

namespace {

/// A provider with the client "0oa-shop" and a claim that may be missing or different.
class OneClientProvider final : public identity::IdentityProvider {
public:
    core::Result<oauth::Metadata> discover(const net::Http &) const override { return oauth::Metadata(); }
    identity::Capabilities capabilities(const oauth::Metadata &) const override
    {
        identity::Capabilities can;
        can.findsClients = findsClients;
        can.clientIdClaims = { u"cid"_s };
        return can;
    }
    core::Result<identity::RegisteredClient> createClient(
        const net::Http &, const oauth::Metadata &, const identity::ClientRequest &) const override
    {
        return core::failure(core::Error::Kind::Unsupported, u"test"_s);
    }
    core::Result<identity::RegisteredClient> readClient(const net::Http &, const identity::RegisteredClient &client) const override
    {
        return client;
    }
    core::Result<> removeClient(const net::Http &, const identity::RegisteredClient &) const override { return {}; }
    core::Result<std::optional<identity::RegisteredClient>> findClient(
        const net::Http &, const oauth::Metadata &, const QString &, const QString &clientId) const override
    {
        if (clientId != u"0oa-shop")
            return std::nullopt;
        identity::RegisteredClient client;
        client.metadata = metadata;
        return client;
    }
    QList<identity::WiredObject> serverWiring(const identity::ServerWiring &wanted) const override
    {
        return { { { u"claim"_s, wanted.claim, {}, {} } } };
    }
    core::Result<std::optional<identity::FoundObject>> findObject(const net::Http &, const identity::ProviderObject &) const override
    {
        return claim;
    }

    bool findsClients = true;
    QJsonObject metadata;
    std::optional<identity::FoundObject> claim = identity::FoundObject();
};

} // namespace

class TestApplicationChain : public QObject {
    Q_OBJECT

    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    QByteArray m_routes = R"({"data":[{"id":"r"}]})";
    QByteArray m_consumer = R"({"id":"shop-consumer","username":"shop-consumer","custom_id":"0oa-old"})";
    ScriptedServer m_server { [this](const ScriptedServer::Request &request) {
        if (request.path().endsWith("/routes"))
            return ScriptedServer::Answer { 200, m_routes };
        if (request.path() == "/consumers/shop-consumer")
            return m_consumer.isEmpty() ? ScriptedServer::Answer { 404, R"({"message":"Not found"})" }
                                        : ScriptedServer::Answer { 200, m_consumer };
        return ScriptedServer::Answer { 200, R"({"data":[{"id":"k","key":"0oa-batch"}]})" };
    } };
    OneClientProvider m_provider;

    net::Http http() { return net::Http(m_pool, {}, {}); }

    ApplicationChain chain(const EstateBuilder &builder, const QString &name = u"shop"_s, const QString &service = u"orders"_s,
        const QString &clientId = {}, bool withProvider = true)
    {
        core::Connection connection;
        connection.adminUrl = m_server.url();
        oauth::Metadata metadata;
        metadata.issuer = u"https://id.example"_s;
        const auto application = findApplication(builder.estate, name);
        const auto chosen = application ? chooseService(builder.estate, *application, service) : core::Result<gateway::Entity>();
        if (!application || !chosen)
            qFatal("no such application or service");
        const auto followed = followChain(gateway::AdminClient(http(), connection, {}), builder.estate, *application, *chosen, clientId,
            { withProvider ? &m_provider : nullptr, http(), metadata });
        if (!followed)
            qFatal("%s", qPrintable(followed.error().code));
        return *followed;
    }

    static QString brokenCode(const ApplicationChain &chain) { return chain.broken() ? chain.broken()->reason.code : QString(); }
    static QStringList verdicts(const ApplicationChain &chain)
    {
        QStringList words;
        for (const ChainLink &link : chain.links)
            words << linkName(link.kind) + u' ' + verdictName(link.verdict);
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_routes = R"({"data":[{"id":"r"}]})";
        m_consumer = R"({"id":"shop-consumer","username":"shop-consumer","custom_id":"0oa-old"})";
        m_provider.findsClients = true;
        m_provider.metadata = {};
        m_provider.claim = identity::FoundObject();
    }

    void aWholeChainPassesEveryLink();
    void withoutAProviderItsLinksCannotBeKnown();
    void whatStandsBehindAFailureIsNotReached();
    void anUnknownClientHidesNothingOfTheGateway();
    void aClientThatIsSwitchedOffIsFound();
    void theContractIsNamed_data();
    void theContractIsNamed();
    void aCustomIdThatDidNotReachTheConsumerIsFound();
    void anotherConsumersCustomIdIsFound();
    void aHiddenConsumerIsAskedFor();
    void theClaimIsCheckedAtTheProvider();
    void thePluginIsChecked_data();
    void thePluginIsChecked();
    void theGroupIsChecked();
    void theServiceIsChecked();
    void aJwtCredentialBelongsToTheChain();
};

void TestApplicationChain::aWholeChainPassesEveryLink()
{
    const auto portal = chain(EstateBuilder::twoWorlds());
    QCOMPARE(verdicts(portal),
        (QStringList { u"client passed"_s, u"claim passed"_s, u"consumer passed"_s, u"application passed"_s, u"developer passed"_s,
            u"contract passed"_s, u"service passed"_s }));
    QCOMPARE(portal.links.at(1).value, u"application_id"_s);
    QCOMPARE(portal.links.at(2).entity, u"consumers/shop-consumer"_s);
    QCOMPARE(portal.links.at(5).entity, u"contracts/shoporders"_s);
    QVERIFY(!portal.broken());
}

void TestApplicationChain::withoutAProviderItsLinksCannotBeKnown()
{
    const auto consumer = chain(EstateBuilder::twoWorlds(), u"batch"_s, u"billing"_s, {}, false);
    QCOMPARE(verdicts(consumer),
        (QStringList { u"client cannot_know"_s, u"claim cannot_know"_s, u"consumer passed"_s, u"group passed"_s, u"service passed"_s }));
    QCOMPARE(consumer.links.first().reason.code, u"gatehouse.chain_no_provider"_s);
    m_provider.findsClients = false;
    QCOMPARE(chain(EstateBuilder::twoWorlds()).links.first().reason.code, u"gatehouse.chain_provider_cannot_tell"_s);
}

void TestApplicationChain::whatStandsBehindAFailureIsNotReached()
{
    m_provider.claim = std::nullopt;
    const auto followed = chain(EstateBuilder::twoWorlds());
    QVERIFY(followed.broken()->kind == ChainLink::Kind::Claim);
    for (const ChainLink &link : followed.links.mid(2))
        QVERIFY(link.verdict == Verdict::NotReached);
}

void TestApplicationChain::aClientThatIsSwitchedOffIsFound()
{
    m_provider.metadata = { { u"status"_s, u"ACTIVE"_s } };
    QVERIFY(!chain(EstateBuilder::twoWorlds()).broken());
    m_provider.metadata = { { u"status"_s, u"INACTIVE"_s } };
    const auto followed = chain(EstateBuilder::twoWorlds());
    QCOMPARE(brokenCode(followed), u"gatehouse.chain_client_inactive"_s);
    QCOMPARE(followed.broken()->reason.fields.toObject(),
        (QJsonObject { { u"client_id"_s, u"0oa-shop"_s }, { u"issuer"_s, u"https://id.example"_s } }));
}

void TestApplicationChain::anUnknownClientHidesNothingOfTheGateway()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.groups.clear();
    const auto followed = chain(builder, u"batch"_s, u"billing"_s);
    QCOMPARE(brokenCode(followed), u"gatehouse.chain_client_unknown"_s);
    QCOMPARE(followed.broken()->reason.fields.toObject().value(u"client_id"_s).toString(), u"0oa-batch"_s);
    QCOMPARE(verdicts(followed),
        (QStringList { u"client failed"_s, u"claim passed"_s, u"consumer passed"_s, u"group failed"_s, u"service not_reached"_s }));
}

void TestApplicationChain::theContractIsNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("suspended");
    QTest::addColumn<int>("developer");
    QTest::addColumn<QString>("code");
    QTest::newRow("pending") << 1 << false << 0 << u"gatehouse.chain_contract_pending"_s;
    QTest::newRow("rejected") << 2 << false << 0 << u"gatehouse.chain_contract_rejected"_s;
    QTest::newRow("revoked") << 3 << false << 0 << u"gatehouse.chain_contract_revoked"_s;
    QTest::newRow("suspended") << 0 << true << 0 << u"gatehouse.chain_contract_suspended"_s;
    QTest::newRow("developer pending") << 0 << false << 1 << u"gatehouse.chain_developer_not_approved"_s;
    QTest::newRow("developer rejected") << 1 << true << 2 << u"gatehouse.chain_developer_not_approved"_s;
    QTest::newRow("none") << -1 << false << 0 << u"gatehouse.chain_no_contract"_s;
    QTest::newRow("whole") << 0 << false << 0 << QString();
}

void TestApplicationChain::theContractIsNamed()
{
    QFETCH(const int, status);
    QFETCH(const bool, suspended);
    QFETCH(const int, developer);
    QFETCH(const QString, code);
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.contracts.clear();
    builder.estate.developers.clear();
    builder.developer(u"dora@example.com"_s, developer);
    if (status >= 0)
        builder.contract(u"shop"_s, u"orders"_s, status, suspended);
    QCOMPARE(brokenCode(chain(builder)), code);
}

void TestApplicationChain::aCustomIdThatDidNotReachTheConsumerIsFound()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.consumers.removeFirst();
    builder.consumer(u"shop-consumer"_s, u"0oa-old"_s);
    for (const QString &asked : { u"shop"_s, u"0oa-shop"_s }) {
        const auto followed = chain(builder, asked);
        QCOMPARE(brokenCode(followed), u"gatehouse.chain_custom_id_differs"_s);
        QVERIFY(followed.broken()->kind == ChainLink::Kind::Consumer);
        QCOMPARE(followed.broken()->value, u"0oa-old"_s);
        QCOMPARE(followed.broken()->reason.fields.toObject(),
            (QJsonObject { { u"client_id"_s, u"0oa-shop"_s }, { u"application"_s, u"0oa-shop"_s }, { u"consumer"_s, u"0oa-old"_s } }));
    }
    // seen from the other end: a token with the old client id still finds the consumer
    const auto old = chain(builder, u"0oa-old"_s, u"orders"_s, u"0oa-old"_s, false);
    QCOMPARE(brokenCode(old), u"gatehouse.chain_custom_id_differs"_s);
    QVERIFY(old.broken()->kind == ChainLink::Kind::Application);
}

void TestApplicationChain::anotherConsumersCustomIdIsFound()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.consumers.removeFirst();
    builder.consumer(u"stray"_s, u"0oa-shop"_s);
    QCOMPARE(brokenCode(chain(builder, u"shop-id"_s)), u"gatehouse.chain_other_consumer"_s);
}

void TestApplicationChain::aHiddenConsumerIsAskedFor()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.consumers.removeFirst();
    m_consumer = R"({"id":"shop-consumer","custom_id":"0oa-shop"})";
    QVERIFY(!chain(builder).broken());
    m_consumer.clear();
    QCOMPARE(brokenCode(chain(builder)), u"gatehouse.chain_no_consumer"_s);
}

void TestApplicationChain::theClaimIsCheckedAtTheProvider()
{
    m_provider.claim = std::nullopt;
    QCOMPARE(brokenCode(chain(EstateBuilder::twoWorlds())), u"gatehouse.chain_claim_missing"_s);
    identity::FoundObject other;
    other.differing = QStringList { u"value"_s };
    m_provider.claim = other;
    QCOMPARE(brokenCode(chain(EstateBuilder::twoWorlds())), u"gatehouse.chain_claim_differs"_s);
}

void TestApplicationChain::thePluginIsChecked_data()
{
    QTest::addColumn<QJsonObject>("config");
    QTest::addColumn<QString>("code");
    const QJsonArray byCustomId { u"custom_id"_s };
    const QString issuer = u"https://id.example"_s;
    QTest::newRow("another issuer") << QJsonObject { { u"issuer"_s, u"https://id.example/oauth2/other"_s },
        { u"consumer_claim"_s, QJsonArray { u"cid"_s } }, { u"consumer_by"_s, byCustomId } }
                                    << u"gatehouse.chain_other_issuer"_s;
    QTest::newRow("no claim") << QJsonObject { { u"issuer"_s, issuer }, { u"consumer_by"_s, byCustomId } } << u"gatehouse.chain_no_claim"_s;
    QTest::newRow("by username alone") << QJsonObject { { u"issuer"_s, issuer }, { u"consumer_claim"_s, QJsonArray { u"cid"_s } },
        { u"consumer_by"_s, QJsonArray { u"username"_s } } }
                                       << u"gatehouse.chain_consumer_by"_s;
    QTest::newRow("new name, discovery address") << QJsonObject { { u"issuer"_s, QString(issuer + u"/.well-known/openid-configuration") },
        { u"consumer_claims"_s, QJsonArray { QJsonArray { u"cid"_s } } } }
                                                 << QString();
}

void TestApplicationChain::thePluginIsChecked()
{
    QFETCH(const QJsonObject, config);
    QFETCH(const QString, code);
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.plugins.removeFirst();
    builder.plugin(u"orders"_s, u"openid-connect"_s, config);
    QCOMPARE(brokenCode(chain(builder)), code);
    builder.estate.plugins.removeLast();
    QCOMPARE(brokenCode(chain(builder)), u"gatehouse.chain_no_authentication"_s);
}

void TestApplicationChain::theGroupIsChecked()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.groups.clear();
    const auto outside = chain(builder, u"batch"_s, u"billing"_s, {}, false);
    QCOMPARE(brokenCode(outside), u"gatehouse.chain_not_in_group"_s);
    QCOMPARE(outside.broken()->reason.fields.toObject().value(u"groups"_s).toArray(), QJsonArray { u"billing-callers"_s });
    builder.group(u"batch"_s, u"billing-callers"_s).group(u"batch"_s, u"late"_s);
    builder.estate.plugins.removeLast();
    QCOMPARE(brokenCode(chain(builder, u"batch"_s, u"billing"_s, {}, false)), u"gatehouse.chain_no_acl"_s);
    builder.plugin(u"billing"_s, u"acl"_s, { { u"deny"_s, QJsonArray { u"late"_s } } });
    QCOMPARE(brokenCode(chain(builder, u"batch"_s, u"billing"_s, {}, false)), u"gatehouse.chain_in_denied_group"_s);
}

void TestApplicationChain::theServiceIsChecked()
{
    auto builder = EstateBuilder::twoWorlds();
    m_routes = R"({"data":{}})";
    QCOMPARE(brokenCode(chain(builder)), u"gatehouse.chain_no_route"_s);
    builder.plugin(u"orders"_s, u"acl"_s, { { u"allow"_s, QJsonArray { u"x"_s } } });
    QCOMPARE(brokenCode(chain(builder)), u"gatehouse.chain_acl_beside_registration"_s);
    builder.estate.services.first().json.insert(u"enabled"_s, false);
    QCOMPARE(brokenCode(chain(builder)), u"gatehouse.chain_service_disabled"_s);
    auto unregistered = EstateBuilder::twoWorlds();
    unregistered.estate.plugins.removeAt(1);
    QCOMPARE(brokenCode(chain(unregistered)), u"gatehouse.chain_no_registration"_s);
}

void TestApplicationChain::aJwtCredentialBelongsToTheChain()
{
    EstateBuilder builder;
    builder.service(u"billing"_s).consumer(u"batch"_s, u"0oa-batch"_s).group(u"batch"_s, u"in"_s);
    builder.consumer(u"other"_s, u"0oa-other"_s).group(u"other"_s, u"in"_s);
    builder.plugin(u"billing"_s, u"jwt"_s, { { u"key_claim_name"_s, u"client_id"_s } });
    builder.plugin(u"billing"_s, u"acl"_s, { { u"allow"_s, QJsonArray { u"in"_s } } });
    const auto whole = chain(builder, u"batch"_s, {}, {}, false);
    QCOMPARE(
        verdicts(whole).mid(2), (QStringList { u"consumer passed"_s, u"credential passed"_s, u"group passed"_s, u"service passed"_s }));
    QCOMPARE(whole.links.at(1).value, u"client_id"_s);
    QCOMPARE(brokenCode(chain(builder, u"other"_s, {}, {}, false)), u"gatehouse.chain_no_credential"_s);
}

QTEST_GUILESS_MAIN(TestApplicationChain)
#include "test_application_chain.moc"
