#pragma once

#include "app/sandbox/proxy/openid_connect/answer_cache.h"
#include "app/sandbox/proxy/openid_connect/credentials.h"
#include "app/sandbox/proxy/openid_connect/issuers.h"
#include "app/sandbox/proxy/openid_connect/outcome.h"
#include "app/sandbox/proxy/openid_connect/provider_call.h"

namespace sandbox::openid {

/// What a call to the provider needs beside its own parameters.
struct EndpointContext {
    const PluginConfig &config;
    const IssuerRow &row;
    QDateTime now;
    GatewayLog &log;
    Failure::Kind whenDown = Failure::Kind::Unauthorized; ///< what a provider that does not answer makes of a request
};

/// The endpoints of the provider that the plugin calls, with what their answers are remembered for. Any thread; never with the store's
/// lock held.
class Endpoints {
public:
    using Fields = QList<std::pair<QString, QString>>;

    /// The token endpoint. @param client none = the plugin's own client
    /// @return the answer (RFC 6749 section 5.1); Unauthorized with the provider's words
    Outcome<QJsonObject> requestTokens(const EndpointContext &context, const Fields &fields, const std::optional<NameAndSecret> &client);
    /// The same, from the cache where `cache_tokens` allows it.
    Outcome<QJsonObject> cachedTokens(const EndpointContext &context, const Fields &fields, const std::optional<NameAndSecret> &client);
    /// RFC 7662. @return the answer of an active token
    Outcome<QJsonObject> introspect(const EndpointContext &context, const QByteArray &token);
    Outcome<QJsonObject> userInfo(const EndpointContext &context, const QByteArray &token);
    /// Forgets every answer.
    void clear();

private:
    AnswerCache m_tokens;
    AnswerCache m_introspections;
    AnswerCache m_people;
};

} // namespace sandbox::openid
