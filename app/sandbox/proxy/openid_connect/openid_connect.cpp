#include "app/sandbox/proxy/openid_connect/openid_connect.h"

#include "app/sandbox/proxy/openid_connect/claims.h"
#include "app/sandbox/proxy/openid_connect/consumer_mapping.h"
#include "app/sandbox/proxy/openid_connect/login_reply.h"
#include "app/sandbox/proxy/openid_connect/reply_headers.h"

#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {

using openid::Failure;
using openid::Grant;
using openid::Outcome;

/// One request on its way through the plugin.
struct OpenIdConnect::Call {
    openid::PluginConfig config;
    AccessContext &context;
    QStringList methods;
    QDateTime now;
    Failure::Kind whenDown = Failure::Kind::Unauthorized;
    std::unique_ptr<openid::Authenticator> authenticator {}; // null when the issuer cannot be asked
    openid::SessionRules rules {};
    QByteArray session {}; // id of the one in use
};

OpenIdConnect::OpenIdConnect(const Store &store, const core::Clock &clock, GatewayLog &log, const UnknownAnswers &unknown)
    : m_store(store)
    , m_clock(clock)
    , m_log(log)
    , m_unknown(unknown)
    , m_issuers(clock, log)
{
}

void OpenIdConnect::reset()
{
    m_issuers.clear();
    m_endpoints.clear();
    m_sessions.clear();
    m_logins.clear();
}

Refusal OpenIdConnect::check(const QJsonObject &json, AccessContext &context)
{
    Call call { openid::PluginConfig(json), context, {}, m_clock.now() };
    call.methods = call.config.texts(u"auth_methods"_s);
    if (context.request.method == "OPTIONS" && !call.config.flag(u"run_on_preflight"_s))
        return std::nullopt;
    call.whenDown = m_unknown.providerDownStatus == 500 ? Failure::Kind::Unexpected : Failure::Kind::Unauthorized;
    const std::optional<openid::IssuerRow> row = m_issuers.find(call.config);
    if (!row)
        return refuse(call, { call.whenDown, u"the configuration of the issuer could not be loaded"_s });
    call.authenticator = std::make_unique<openid::Authenticator>(
        call.config, openid::Authenticator::Parts { m_issuers, m_endpoints, m_log }, *row, call.now, call.whenDown);
    call.rules = openid::SessionRules::from(call.config, row->sessionSecret);
    std::optional<Outcome<Grant>> grant = fromSession(call);
    if (!grant)
        grant = call.authenticator->byCredentials(openid::findCredentials(call.config, context.request));
    if (!grant && call.methods.contains(u"authorization_code"_s)) {
        grant = fromCallback(call);
        if (!grant)
            return m_logins.begin(call.config, *row, context.request, call.now);
    }
    if (!grant)
        return refuse(call, { Failure::Kind::Unauthorized, u"no suitable authorization credentials were provided"_s });
    return *grant ? admit(call, **std::move(grant)) : refuse(call, grant->error());
}

std::optional<Outcome<Grant>> OpenIdConnect::fromSession(Call &call)
{
    const QByteArray cookie = openid::cookieOf(call.context.request, call.config.text(u"session_cookie_name"_s));
    if (!call.methods.contains(u"session"_s) || cookie.isEmpty())
        return std::nullopt;
    std::optional<openid::FoundSession> session = m_sessions.find(cookie, call.rules, call.now);
    if (!session)
        return std::nullopt;
    Grant grant = session->grant;
    if (grant.expiresAt.isValid() && grant.expiresAt <= call.now) {
        if (grant.refreshToken.isEmpty() || !call.config.flag(u"refresh_tokens"_s)) {
            m_sessions.end(session->id);
            return std::nullopt;
        }
        const Outcome<Grant> fresh = call.authenticator->byRefreshToken(grant.refreshToken);
        if (!fresh)
            return fresh;
        grant = *fresh;
        m_sessions.update(session->id, grant);
    }
    call.session = session->id;
    grant.method = u"session"_s;
    if (session->wantsRenewal) {
        m_sessions.renew(session->id, call.now);
        call.context.replyHeaders.append(openid::sessionCookie(call.config, cookie));
    }
    return grant;
}

std::optional<Outcome<Grant>> OpenIdConnect::fromCallback(Call &call)
{
    HttpRequest &request = call.context.request;
    const std::optional<openid::Callback> callback = m_logins.finish(call.config, call.authenticator->row(), request, call.now);
    if (!callback)
        return std::nullopt;
    call.context.replyHeaders.append(openid::authorizationCookie(call.config, {}));
    if (callback->code.isEmpty())
        return openid::unauthorized(u"the identity provider refused the login ("_s + callback->error + u')');
    request.query = call.config.flag(u"preserve_query_args"_s)
        ? callback->login.query
        : openid::queryWithout(request.query, { u"code"_s, u"state"_s, u"iss"_s, u"session_state"_s });
    return call.authenticator->byCode(callback->code, callback->login.redirectUri, callback->login.nonce);
}

/// The token is good: now whether its bearer may pass, and as whom.
Refusal OpenIdConnect::admit(Call &call, Grant grant)
{
    call.authenticator->addUserInfo(grant);
    if (const Outcome<bool> required = openid::checkRequired(call.config, grant); !required)
        return refuse(call, required.error(), false);
    const Outcome<QJsonObject> consumer = openid::mapConsumer(m_store, call.config, grant, call.context.workspace);
    if (!consumer)
        return refuse(call, consumer.error());
    const QJsonValue credential = openid::findClaim(call.config, grant, call.config.texts(u"credential_claim"_s));
    openid::hideCredentials(call.config, call.context.request);
    setConsumer(call.context, *consumer, credential.toVariant().toString());
    openid::passOn(call.config, grant, call.context);
    call.context.removeHeader("X-Authenticated-Groups");
    if (const QStringList path = call.config.texts(u"authenticated_groups_claim"_s); !path.isEmpty()) {
        call.context.authenticatedGroups = openid::wordsOf(openid::findClaim(call.config, grant, path));
        if (!call.context.authenticatedGroups.isEmpty())
            call.context.setHeader("X-Authenticated-Groups", call.context.authenticatedGroups.join(u", "_s));
    }
    startSession(call, grant);
    const bool isLogin = call.config.texts(u"login_methods"_s).contains(grant.method);
    return isLogin ? openid::loginReply(call.config, grant) : std::nullopt;
}

void OpenIdConnect::startSession(Call &call, const Grant &grant)
{
    if (!call.session.isEmpty() || call.config.texts(u"disable_session"_s).contains(grant.method))
        return;
    const QByteArray cookie = m_sessions.start(grant, call.rules, call.now);
    call.context.replyHeaders.append(openid::sessionCookie(call.config, cookie));
}

Refusal OpenIdConnect::refuse(Call &call, const Failure &failure, bool mayBeAnonymous)
{
    m_log.add(u"openid-connect"_s, failure.reason);
    const bool isForbidden = failure.kind == Failure::Kind::Forbidden;
    const bool endsSession
        = isForbidden ? call.config.flag(u"forbidden_destroy_session"_s) : call.config.flag(u"unauthorized_destroy_session"_s);
    if (!call.session.isEmpty() && endsSession) {
        m_sessions.end(call.session);
        call.context.replyHeaders.append(openid::sessionCookie(call.config, {}));
    }
    if (mayBeAnonymous && !call.config.text(u"anonymous"_s).isEmpty()) {
        const std::shared_lock lock(m_store.mutex());
        if (admitAnonymous(m_store, call.config.json(), call.context))
            return std::nullopt;
        const Failure missing { Failure::Kind::Unexpected, u"anonymous consumer was not found"_s };
        m_log.add(u"openid-connect"_s, missing.reason, u"error"_s);
        return openid::refusalReply(call.config, missing);
    }
    return openid::refusalReply(call.config, failure);
}

} // namespace sandbox
