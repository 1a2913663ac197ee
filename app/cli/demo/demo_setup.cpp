#include "app/cli/demo/demo.h"
#include "app/cli/demo/demo_protection.h"
#include "app/cli/demo/state_dump.h"
#include "models/provisioning/steps/client_record.h"
#include "models/provisioning/strategies/strategy.h"

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
        { u"enterprise"_s, node->enterprise },
        { u"node_id"_s, node->nodeId },
        { u"proxy"_s, m_state.target.proxyUrl.toString() },
    };
}

Result<QJsonObject> Demo::connectProvider()
{
    auto made = identity::makeProvider({ {}, {}, m_state.target.vendor, m_state.target.issuer, {} }, m_state.target.providerCredential);
    if (!made)
        return core::failure(made.error());
    m_state.provider.emplace(OpenProvider { std::move(*made), m_session.http(), {}, {} });
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
    const auto before = dumpState(m_state.target.adminUrl, m_state.target.adminToken, providerDump(m_state.provider->metadata));
    if (!before)
        return core::failure(before.error());
    m_state.before = *before;
    m_state.protection = demoProtection(m_state.target, *m_state.context->provider, m_state.provider->metadata);
    const auto plan = provisioning::makePlan(*m_state.context, m_state.node, m_state.protection);
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
    const auto application = demoApplication(m_state.target, m_state.context->provider->capabilities(m_state.provider->metadata));
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
