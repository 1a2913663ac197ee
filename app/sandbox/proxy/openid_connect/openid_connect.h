#pragma once

#include "app/sandbox/gateway/gateway_options.h"
#include "app/sandbox/proxy/access.h"
#include "app/sandbox/proxy/openid_connect/authenticator.h"
#include "app/sandbox/proxy/openid_connect/login.h"
#include "app/sandbox/proxy/openid_connect/sessions.h"

namespace sandbox {

/// The openid-connect plugin: who calls is proven by tokens of an identity provider, which it asks over HTTP (Enterprise contract,
/// section 3). Any thread; never with the store's lock held.
class OpenIdConnect {
public:
    /// All must outlive this.
    OpenIdConnect(const Store &store, const core::Clock &clock, GatewayLog &log, const UnknownAnswers &unknown);

    /// @param config of the plugin in effect
    Refusal check(const QJsonObject &config, AccessContext &context);
    /// The discovery cache, for `/openid-connect/issuers`.
    openid::Issuers &issuers() { return m_issuers; }
    /// Forgets issuers, tokens, sessions and logins.
    void reset();

private:
    struct Call;

    std::optional<openid::Outcome<openid::Grant>> fromSession(Call &call);
    std::optional<openid::Outcome<openid::Grant>> fromCallback(Call &call);
    Refusal admit(Call &call, openid::Grant grant);
    Refusal refuse(Call &call, const openid::Failure &failure, bool mayBeAnonymous = true);
    void startSession(Call &call, const openid::Grant &grant);

    const Store &m_store;
    const core::Clock &m_clock;
    GatewayLog &m_log;
    UnknownAnswers m_unknown;
    openid::Issuers m_issuers;
    openid::Endpoints m_endpoints;
    openid::Sessions m_sessions;
    openid::Logins m_logins;
};

} // namespace sandbox
