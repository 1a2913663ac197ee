#pragma once

#include "app/sandbox/gateway/store.h"
#include "app/sandbox/http_server.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>

namespace sandbox {

/// What the plugins of one request share: the request as it will go upstream, and who calls.
struct AccessContext {
    HttpRequest request; ///< plugins add and remove headers here
    QJsonObject consumer; ///< empty = nobody yet
    bool hasCredential = false;
    bool isAnonymous = false;
    QStringList authenticatedGroups {}; ///< groups that a token claims, for callers who are no consumer
    QList<Header> replyHeaders {}; ///< what plugins add to the answer, whoever makes it
    QByteArray workspace {}; ///< of the route: where consumers and credentials are looked for

    void setHeader(const QByteArray &name, const QString &value);
    void removeHeader(const QByteArray &name);
};

/// A refusal, or nothing when the request goes on.
using Refusal = std::optional<HttpReply>;

/// `{"message": ...}` over three lines, as plugins answer through kong.response.error (gateway recording, section 6).
HttpReply prettyError(int status, const QString &message);

/// Writes who calls into the headers for the upstream: X-Consumer-*, X-Credential-Identifier, X-Anonymous-Consumer.
void setConsumer(AccessContext &context, const QJsonObject &consumer, const QString &credentialIdentifier, bool isAnonymous = false);

/// Lets an anonymous consumer in where a plugin allows one. @return whether it did
bool admitAnonymous(const Store &store, const QJsonObject &config, AccessContext &context);

/// The jwt plugin. @param config of the plugin in effect
Refusal checkJwt(const Store &store, const QJsonObject &config, const QDateTime &now, AccessContext &context);
/// The key-auth plugin.
Refusal checkKey(const Store &store, const QJsonObject &config, AccessContext &context);
/// The application-registration plugin: lets applications in that hold a contract with the service.
/// @param refusalStatus of an application without one, which nobody could tell of the real gateway
Refusal checkContract(
    const Store &store, const QJsonObject &config, const QByteArray &serviceId, int refusalStatus, AccessContext &context);
/// The acl plugin; runs after all that find out who calls.
Refusal checkAcl(const Store &store, const QJsonObject &config, AccessContext &context);

} // namespace sandbox
