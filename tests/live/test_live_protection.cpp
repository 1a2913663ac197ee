#include "app/sandbox/sandbox.h"
#include "models/gateway/admin_client.h"
#include "models/net/http_pool.h"
#include "models/oauth/token_endpoint.h"
#include "models/provisioning/apply/rollback.h"
#include "models/provisioning/steps/client_step.h"
#include "models/provisioning/strategies/open_source_strategy.h"
#include "models/storage/memory_secret_store.h"
#include "models/storage/store.h"
#include "tests/live/live_login.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray codeOf(const auto &result)
{
    return result ? QByteArray() : QString(result.error().code + u' ' + result.error().text + u' ' + result.error().where).toUtf8();
}

/// What the gateway's proxy answers to a call with a token.
struct ProxyAnswer {
    int status = 0;
    QJsonObject seenHeaders; ///< by the service behind it; names in lower case
};

} // namespace

/// The open source strategy with the tokens of a real provider, enforced by the sandbox's gateway.
class TestLiveProtection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProtectedServiceLetsInWhoWasApproved();
    void cleanupTestCase();

private:
    net::Http http() { return net::Http(m_pool, {}, m_cancel); }
    QUrl url(const char *server) const { return QUrl(m_sandbox.urls().value(QLatin1StringView(server)).toString()); }
    void openProvider();
    provisioning::Protection protection() const;
    core::Result<provisioning::PlanState> apply(const provisioning::Protection &wanted);
    oauth::Client registeredClient(const provisioning::PlanState &state);
    ProxyAnswer call(const core::Secret &token) const;

    core::SystemClock m_clock;
    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    core::CancelToken m_cancel;
    sandbox::Sandbox m_sandbox { {}, m_clock };
    std::unique_ptr<live::LiveProvider> m_live = live::makeLiveProvider();
    live::LiveFacts m_facts;
    std::unique_ptr<identity::IdentityProvider> m_provider;
    QTemporaryDir m_folder;
    std::optional<storage::Store> m_store;
    storage::MemorySecretStore m_secrets;
    std::optional<provisioning::PlanContext> m_context;
    QStringList m_plans;
    int m_passed = 0;
};

void TestLiveProtection::initTestCase()
{
    if (const QString absence = m_live->absence(); !absence.isEmpty()) {
        if (m_live->isRequired())
            QFAIL(qUtf8Printable(absence));
        QSKIP(qUtf8Printable(absence));
    }
    const auto started = m_live->start();
    QVERIFY2(started, codeOf(started).constData());
    m_facts = *started;
    QVERIFY(m_sandbox.start());
    openProvider();
}

void TestLiveProtection::openProvider()
{
    core::Provider provider;
    provider.issuer = m_facts.issuer;
    m_provider = identity::makeGenericProvider(provider, m_facts.initialAccessToken);
    const auto metadata = m_provider->discover(http());
    QVERIFY2(metadata, codeOf(metadata).constData());
    const auto keys = oauth::fetchKeys(http(), *metadata);
    QVERIFY2(keys, codeOf(keys).constData());
    auto store = storage::Store::open(m_folder.filePath(u"store.db"_s), m_clock);
    QVERIFY2(store, codeOf(store).constData());
    m_store = *store;

    core::Connection connection;
    connection.adminUrl = url("admin");
    m_context.emplace(gateway::AdminClient(http(), connection, {}), http());
    m_context->provider = m_provider.get();
    m_context->metadata = *metadata;
    m_context->keys = *keys;
    m_context->store = &*m_store;
    m_context->secrets = &m_secrets;
    m_context->clock = &m_clock;
    m_context->stateDirectory = m_folder.path();
}

provisioning::Protection TestLiveProtection::protection() const
{
    provisioning::ProtectedApplication application;
    application.name = u"Live"_s;
    application.grants = { u"authorization_code"_s, u"client_credentials"_s };
    application.redirectUris = { u"http://127.0.0.1/callback"_s };
    if (!m_facts.scope.isEmpty())
        application.scopes = { u"openid"_s, m_facts.scope };
    application.approved = false;
    provisioning::Protection wanted;
    wanted.name = u"live"_s;
    wanted.issuer = m_facts.issuer;
    wanted.claim = m_facts.clientIdClaim;
    wanted.service = { u"live-orders"_s, url("upstream"), { { u"live-orders"_s, { u"/live/orders"_s } } } };
    wanted.applications = { application };
    return wanted;
}

core::Result<provisioning::PlanState> TestLiveProtection::apply(const provisioning::Protection &wanted)
{
    const auto node = m_context->gateway.probe();
    if (!node)
        return core::failure(node.error());
    const auto plan = provisioning::planOpenSource(*m_context, *node, wanted);
    if (!plan)
        return core::failure(plan.error());
    m_plans << plan->id;
    return provisioning::applyPlan(*m_context, *plan);
}

oauth::Client TestLiveProtection::registeredClient(const provisioning::PlanState &state)
{
    for (const provisioning::Step &step : state.plan.steps) {
        if (step.action != provisioning::Step::Action::Client)
            continue;
        provisioning::PlanSecrets secrets(&m_secrets, state.plan.id);
        if (secrets.load())
            return provisioning::registeredClient(state.steps.at(step.index).outputs, secrets, step.index).client;
    }
    return {};
}

ProxyAnswer TestLiveProtection::call(const core::Secret &token) const
{
    const QUrl proxy = url("proxy");
    httplib::Client client(proxy.host().toStdString(), proxy.port());
    const httplib::Headers headers { { "Authorization", "Bearer " + token.reveal().toStdString() } };
    const auto answer = client.Get("/live/orders", headers);
    if (!answer)
        return {};
    ProxyAnswer seen { answer->status, {} };
    const QJsonObject echoed = QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object().value("headers"_L1).toObject();
    for (auto header = echoed.begin(); header != echoed.end(); ++header)
        seen.seenHeaders.insert(header.key().toLower(), header.value());
    return seen;
}

void TestLiveProtection::aProtectedServiceLetsInWhoWasApproved()
{
    const QJsonObject before = m_sandbox.dump();
    provisioning::Protection wanted = protection();
    const auto applied = apply(wanted);
    QVERIFY2(applied, codeOf(applied).constData());
    const oauth::Client client = registeredClient(*applied);
    QVERIFY(!client.id.isEmpty());

    const QStringList scopes = m_facts.scope.isEmpty() ? QStringList { u"openid"_s } : QStringList { u"openid"_s, m_facts.scope };
    const auto login = live::logIn(http(), m_context->metadata, client, scopes, m_facts);
    QVERIFY2(login, codeOf(login).constData());
    QCOMPARE(call(core::Secret("x.y.z")).status, 401);
    QCOMPARE(call(login->tokens.accessToken).status, 403);

    wanted.applications.first().approved = true;
    const auto approved = apply(wanted);
    QVERIFY2(approved, codeOf(approved).constData());
    const ProxyAnswer person = call(login->tokens.accessToken);
    QCOMPARE(person.status, 200);
    QCOMPARE(person.seenHeaders.value("x-consumer-custom-id"_L1).toString(), client.id);
    const auto own = oauth::TokenEndpoint(http(), m_context->metadata, client, m_clock).clientCredentials({});
    QVERIFY2(own, codeOf(own).constData());
    QCOMPARE(call(own->accessToken).status, 200);

    while (!m_plans.isEmpty()) {
        const auto undone = provisioning::rollBackPlan(*m_context, m_plans.takeLast());
        QVERIFY2(undone, codeOf(undone).constData());
        QVERIFY(undone->lostAttempts().isEmpty());
    }
    QCOMPARE(call(own->accessToken).status, 404);
    QCOMPARE(m_sandbox.dump(), before);
    QVERIFY(!oauth::TokenEndpoint(http(), m_context->metadata, client, m_clock).clientCredentials({}));
    ++m_passed;
}

void TestLiveProtection::cleanupTestCase()
{
    if (!m_facts.product.isEmpty())
        qInfo("live: %d tests passed against %s", m_passed, qUtf8Printable(m_facts.product));
}

QTEST_GUILESS_MAIN(TestLiveProtection)
#include "test_live_protection.moc"
