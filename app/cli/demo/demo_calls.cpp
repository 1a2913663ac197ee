#include "app/cli/demo/demo.h"
#include "app/cli/demo/demo_protection.h"
#include "app/cli/demo/protected_call.h"
#include "app/cli/demo/scripted_person.h"
#include "app/cli/demo/state_dump.h"
#include "models/gateway/entity_kind.h"
#include "models/jose/jwt.h"
#include "models/net/authorization_header.h"
#include "models/oauth/code_flow.h"
#include "models/oauth/token_endpoint.h"

#include <QJsonArray>

#include <thread>

namespace cli::demo {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

QUrl ordersUrl(const Target &target)
{
    return QUrl(target.proxyUrl.toString() + u"/gatehouse-demo/orders/1"_s);
}

/// What the service saw of the caller, from its echo.
QString seenHeader(const ProtectedCall &call, const QString &name)
{
    const QJsonObject headers = call.body.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (header.key().compare(name, Qt::CaseInsensitive) == 0)
            return header.value().toString();
    }
    return {};
}

Result<QJsonObject> approvedCall(const ProtectedCall &call, const QUrl &url, const QString &clientId)
{
    const QString seen = seenHeader(call, u"X-Consumer-Custom-ID"_s);
    if (seen != clientId)
        return core::failure(Error::Kind::Rejected, u"gatehouse.claim_differs"_s, {}, u"X-Consumer-Custom-ID"_s,
            QJsonObject { { u"claim"_s, u"X-Consumer-Custom-ID"_s }, { u"expected"_s, clientId }, { u"found"_s, seen } });
    return QJsonObject {
        { u"url"_s, url.toString() },
        { u"status"_s, call.status },
        { u"x_consumer_custom_id"_s, seen },
        { u"x_consumer_groups"_s, seenHeader(call, u"X-Consumer-Groups"_s) },
        { u"waited_ms"_s, call.waitedMs },
    };
}

} // namespace

Result<QJsonObject> Demo::logIn()
{
    oauth::CodeFlowRequest request;
    request.metadata = m_state.provider->metadata;
    request.client = m_state.client;
    request.scopes = m_state.protection.applications.first().scopes;
    request.redirectPorts = demoRedirectPorts(m_state.context->provider->capabilities(m_state.provider->metadata));
    request.patience = std::chrono::seconds(30);
    // A login that is stuck ends the wait for the browser at once.
    const core::CancelToken stop;
    const auto linked = QObject::connect(
        m_session.cancel().signal(), &core::CancelSignal::raised, stop.signal(), [weak = stop.weak()] { weak.cancel(); },
        Qt::DirectConnection);
    std::thread person;
    Result<QUrl> landed = QUrl();
    const auto open = [this, &person, &landed, &stop](const QUrl &url) {
        person = std::thread([this, url, &landed, &stop] {
            landed = logInAsPerson(url, m_state.target.user, m_state.target.password);
            if (!landed)
                stop.cancel();
        });
        return true;
    };
    const auto result = oauth::runCodeFlow(m_session.http({}, stop), request, open, m_session.clock());
    if (person.joinable())
        person.join();
    QObject::disconnect(linked);
    // The person's own error says more than "the browser never came back".
    if (!landed)
        return core::failure(landed.error());
    if (!result)
        return core::failure(result.error());
    m_state.loginTokens = result->tokens;
    return QJsonObject {
        { u"redirect_uri"_s, result->redirectUri.toString() },
        { u"user"_s, m_state.target.user },
        { u"sub"_s, result->idTokenClaims.value("sub"_L1) },
        { u"scope"_s, result->tokens.scopes.join(u' ') },
        { u"refresh_token"_s, !result->tokens.refreshToken.isEmpty() },
    };
}

Result<QJsonObject> Demo::verifyToken()
{
    const auto token = jose::parseJwt(m_state.loginTokens.accessToken.reveal());
    if (!token)
        return core::failure(token.error());
    const auto key = jose::verifyJws(token->jws, m_state.provider->keys, jose::asymmetricAlgorithms());
    if (!key)
        return core::failure(key.error());
    jose::ClaimRules rules;
    rules.issuer = m_state.provider->metadata.issuer;
    rules.now = m_session.clock().now();
    rules.leewaySeconds = 5;
    rules.requireExpiry = true;
    if (const auto checked = jose::checkClaims(*token, rules); !checked)
        return core::failure(checked.error());
    const QString claim = m_state.protection.claim;
    if (token->text(claim) != m_state.client.id)
        return core::failure(Error::Kind::Rejected, u"gatehouse.claim_differs"_s, {}, u"claim "_s + claim,
            QJsonObject { { u"claim"_s, claim }, { u"expected"_s, m_state.client.id }, { u"found"_s, token->text(claim) } });
    return QJsonObject {
        { u"jti"_s, token->text(u"jti"_s) },
        { u"kid"_s, key->kid() },
        { u"algorithm"_s, token->jws.algorithmText() },
        { u"claim"_s, claim },
        { u"client_id"_s, token->text(claim) },
        { u"audience"_s, QJsonArray::fromStringList(token->audience()) },
    };
}

/// The status that the application's contract with the service has: 1 = nobody has approved it yet.
Result<QJsonValue> Demo::contractStatus() const
{
    QString developer;
    QString application;
    for (const QString &plan : m_state.plans) {
        const auto state = provisioning::Journal(*m_store).load(plan);
        if (!state)
            return core::failure(state.error());
        for (const provisioning::Step &step : state->plan.steps) {
            if (step.kind == gateway::kinds::developers().name)
                developer = state->steps.at(step.index).id;
            if (step.kind == gateway::kinds::applications().name)
                application = state->steps.at(step.index).id;
        }
    }
    if (application.isEmpty())
        return QJsonValue();
    gateway::ListQuery query;
    query.parentId = developer + u'/' + application;
    const auto contracts = m_state.context->gateway.list(gateway::kinds::contracts(), query);
    if (!contracts)
        return core::failure(contracts.error());
    return contracts->isEmpty() ? QJsonValue() : contracts->first().json.value("status"_L1);
}

Result<QJsonObject> Demo::callBeforeApproval()
{
    const QUrl url = ordersUrl(m_state.target);
    const auto call = callUntil(m_session.http(), url, net::bearer(m_state.loginTokens.accessToken),
        refusalStatuses(m_state.target.strategy), m_state.node.proxyLagSeconds, m_session.clock());
    if (!call)
        return core::failure(call.error());
    const auto contract = contractStatus();
    if (!contract)
        return core::failure(contract.error());
    QJsonObject detail {
        { u"url"_s, url.toString() },
        { u"status"_s, call->status },
        { u"message"_s, call->body.value("message"_L1) },
        { u"waited_ms"_s, call->waitedMs },
    };
    if (!contract->isNull())
        detail.insert(u"contract_status"_s, *contract);
    return detail;
}

Result<QJsonObject> Demo::callAfterApproval()
{
    m_state.protection.applications.first().approved = true;
    const auto state = applyCurrent();
    if (!state)
        return core::failure(state.error());
    const QUrl url = ordersUrl(m_state.target);
    const auto call = callUntil(
        m_session.http(), url, net::bearer(m_state.loginTokens.accessToken), { 200 }, m_state.node.proxyLagSeconds, m_session.clock());
    if (!call)
        return core::failure(call.error());
    return approvedCall(*call, url, m_state.client.id);
}

Result<QJsonObject> Demo::callWithClientCredentials()
{
    return m_state.target.strategy == u"open-source" ? callWithOwnToken() : callWithBasic();
}

/// The plugin `jwt` takes tokens alone, so the client fetches its own.
Result<QJsonObject> Demo::callWithOwnToken()
{
    const oauth::TokenEndpoint endpoint(m_state.provider->http, m_state.provider->metadata, m_state.client, m_session.clock());
    const auto tokens = endpoint.clientCredentials({});
    if (!tokens)
        return core::failure(tokens.error());
    m_state.ownTokens = *tokens;
    const QUrl url = ordersUrl(m_state.target);
    const auto call
        = callUntil(m_session.http(), url, net::bearer(tokens->accessToken), { 200 }, m_state.node.proxyLagSeconds, m_session.clock());
    if (!call)
        return core::failure(call.error());
    auto detail = approvedCall(*call, url, m_state.client.id);
    if (const auto token = jose::parseJwt(tokens->accessToken.reveal()); detail && token)
        detail->insert(u"jti"_s, token->text(u"jti"_s));
    return detail;
}

/// The client's own credentials go to the route; the gateway fetches the token, as the service behind it can tell.
Result<QJsonObject> Demo::callWithBasic()
{
    const QUrl url = ordersUrl(m_state.target);
    const auto call = callUntil(m_session.http(), url, net::basic(m_state.client.id, m_state.client.secret), { 200 },
        m_state.node.proxyLagSeconds, m_session.clock());
    if (!call)
        return core::failure(call.error());
    auto detail = approvedCall(*call, url, m_state.client.id);
    if (!detail)
        return detail;
    const QString seen = seenHeader(*call, u"Authorization"_s);
    const auto token = jose::parseJwt(seen.startsWith(u"Bearer ") ? seen.mid(7).toUtf8() : QByteArray());
    if (!token)
        return core::failure(token.error());
    const QString claim = m_state.protection.claim;
    if (token->text(claim) != m_state.client.id)
        return core::failure(Error::Kind::Rejected, u"gatehouse.claim_differs"_s, {}, u"claim "_s + claim,
            QJsonObject { { u"claim"_s, claim }, { u"expected"_s, m_state.client.id }, { u"found"_s, token->text(claim) } });
    detail->insert(u"sent"_s, u"Authorization: Basic"_s);
    detail->insert(u"forwarded"_s, u"Authorization: Bearer"_s);
    detail->insert(u"jti"_s, token->text(u"jti"_s));
    detail->insert(u"cookies"_s, QJsonArray::fromStringList(call->cookies));
    return detail;
}

Result<QJsonObject> Demo::rollBack()
{
    int undone = 0;
    const qsizetype plans = m_state.plans.size();
    if (const auto done = takeBackPlans(&undone); !done)
        return core::failure(done.error());
    return QJsonObject { { u"plans"_s, plans }, { u"undone"_s, undone } };
}

Result<QJsonObject> Demo::compareState()
{
    const QUrl providerDump(m_state.provider->metadata.raw.value("sandbox_dump_endpoint"_L1).toString());
    const auto after = dumpState(m_state.target.adminUrl, m_state.target.adminToken, providerDump);
    if (!after)
        return core::failure(after.error());
    const QStringList differing = dumpDifferences(m_state.before, *after);
    if (!differing.isEmpty())
        return core::failure(Error::Kind::Conflict, u"gatehouse.left_behind"_s, {}, differing.first(),
            QJsonObject { { u"paths"_s, QJsonArray::fromStringList(differing) } });
    return QJsonObject { { u"collections"_s, QJsonArray::fromStringList(after->keys()) }, { u"differences"_s, 0 } };
}

} // namespace cli::demo
