#include "app/cli/demo/demo.h"
#include "app/cli/demo/state_dump.h"
#include "models/provisioning/client_step.h"
#include "models/provisioning/open_source_strategy.h"

#include <QJsonArray>

namespace cli::demo {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

QUrl providerDump(const oauth::Metadata &metadata)
{
    return QUrl(metadata.raw.value("sandbox_dump_endpoint"_L1).toString());
}

/// Names that nothing else on the gateway has, so that a run beside real objects does no harm.
provisioning::Protection protectionFor(const Target &target, const QString &claim)
{
    provisioning::Protection protection;
    protection.name = u"gatehouse-demo"_s;
    protection.issuer = target.issuer;
    protection.claim = claim;
    protection.service.name = u"gatehouse-demo-orders"_s;
    protection.service.url = target.upstream;
    protection.service.routes = { { u"gatehouse-demo-orders"_s, { u"/gatehouse-demo/orders"_s } } };
    return protection;
}

} // namespace

Result<QJsonObject> Demo::connectGateway()
{
    core::Connection connection;
    connection.adminUrl = m_state.target.adminUrl;
    const gateway::AdminClient client(m_session.http(), connection, m_state.target.adminToken);
    const auto node = client.probe();
    if (!node)
        return core::failure(node.error());
    m_state.node = *node;
    if (m_state.target.proxyUrl.isEmpty())
        m_state.target.proxyUrl = node->proxyUrl(m_state.target.adminUrl.host());
    m_state.context.emplace(client, m_session.http());
    return QJsonObject {
        { u"url"_s, connection.adminUrl.toString() },
        { u"version"_s, node->version },
        { u"node_id"_s, node->nodeId },
        { u"proxy"_s, m_state.target.proxyUrl.toString() },
    };
}

Result<QJsonObject> Demo::connectProvider()
{
    m_state.provider.emplace(OpenProvider {
        identity::makeGenericProvider({ {}, {}, u"generic"_s, m_state.target.issuer, {} }, m_state.target.initialAccessToken),
        m_session.http(), {}, {} });
    OpenProvider &provider = *m_state.provider;
    const auto metadata = provider.provider->discover(provider.http);
    if (!metadata)
        return core::failure(metadata.error());
    const auto keys = oauth::fetchKeys(provider.http, *metadata);
    if (!keys)
        return core::failure(keys.error());
    provider.metadata = *metadata;
    provider.keys = *keys;

    provisioning::PlanContext &context = *m_state.context;
    context.provider = provider.provider.get();
    context.metadata = *metadata;
    context.keys = *keys;
    context.secrets = m_secrets.get();
    context.clock = &m_session.clock();
    context.stateDirectory = m_folder.path();
    auto store = storage::Store::open(m_folder.filePath(u"store.db"_s), m_session.clock());
    if (!store)
        return core::failure(store.error());
    m_store = *store;
    context.store = &*m_store;
    QJsonArray kids;
    for (const jose::Jwk &key : keys->keys)
        kids << key.kid();
    return QJsonObject { { u"issuer"_s, metadata->issuer }, { u"kids"_s, kids },
        { u"registration"_s, !metadata->registrationEndpoint.isEmpty() } };
}

Result<QJsonObject> Demo::previewPlan()
{
    const auto before = dumpState(m_state.target.adminUrl, providerDump(m_state.provider->metadata));
    if (!before)
        return core::failure(before.error());
    m_state.before = *before;
    const QStringList claims = m_state.context->provider->capabilities(m_state.provider->metadata).clientIdClaims;
    m_state.protection = protectionFor(m_state.target, claims.value(0, u"client_id"_s));
    const auto plan = provisioning::planOpenSource(*m_state.context, m_state.node, m_state.protection);
    if (!plan)
        return core::failure(plan.error());
    if (plan->hasConflicts() || plan->changes() != plan->steps.size())
        return core::failure(Error::Kind::Conflict, u"gatehouse.demo_leftovers"_s, {}, m_state.target.adminUrl.toString());
    QJsonArray steps;
    for (const provisioning::Step &step : plan->steps)
        steps << step.identity({});
    m_state.preview = *plan;
    return QJsonObject { { u"steps"_s, steps }, { u"changes"_s, plan->changes() } };
}

Result<QJsonObject> Demo::applyProtection()
{
    m_state.plans << m_state.preview->id;
    const auto state = provisioning::applyPlan(*m_state.context, *m_state.preview);
    if (!state)
        return core::failure(state.error());
    QJsonObject ids;
    for (const provisioning::Step &step : state->plan.steps)
        ids.insert(step.identity({}), state->steps.at(step.index).id);
    return QJsonObject { { u"plan"_s, state->plan.id }, { u"ids"_s, ids } };
}

Result<QJsonObject> Demo::registerApplication()
{
    provisioning::ProtectedApplication application;
    application.name = u"Gatehouse demo"_s;
    application.grants = QStringList { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s };
    application.redirectUris = QStringList { u"http://127.0.0.1/callback"_s };
    application.scopes = QStringList { u"openid"_s };
    application.approved = false;
    m_state.protection.applications = { application };
    const auto state = applyCurrent();
    if (!state)
        return core::failure(state.error());

    QJsonObject detail { { u"plan"_s, state->plan.id } };
    for (const provisioning::Step &step : state->plan.steps) {
        const provisioning::StepState &done = state->steps.at(step.index);
        if (step.action == provisioning::Step::Action::Client) {
            provisioning::PlanSecrets secrets(m_secrets.get(), state->plan.id);
            if (const auto loaded = secrets.load(); !loaded)
                return core::failure(loaded.error());
            m_state.client = provisioning::registeredClient(done.outputs, secrets, step.index).client;
            detail.insert(u"client_id"_s, m_state.client.id);
            detail.insert(u"software_id"_s, done.attempt);
        } else if (step.action == provisioning::Step::Action::Entity && step.application == application.name) {
            detail.insert(step.kind, done.id);
        }
    }
    return detail;
}

} // namespace cli::demo
