#include "models/identity/registration_answer.h"

#include "models/net/loopback_proxy.h"

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr auto secretName = "client_secret"_L1;
constexpr auto tokenName = "registration_access_token"_L1;
constexpr auto uriName = "registration_client_uri"_L1;

tl::unexpected<Error> fault(const QString &member, const QString &reason)
{
    return core::failure(Error::Kind::Protocol, u"gatehouse.registration_answer"_s, {}, u"client registration"_s,
        QJsonObject { { u"member"_s, member }, { u"reason"_s, reason } });
}

Result<oauth::ClientAuth> readAuth(const QJsonObject &answer, oauth::ClientAuth asked)
{
    const QString method = answer.value("token_endpoint_auth_method"_L1).toString();
    if (method.isEmpty())
        return asked;
    if (method == u"none")
        return oauth::ClientAuth::None;
    if (method == u"client_secret_basic")
        return oauth::ClientAuth::Basic;
    if (method == u"client_secret_post")
        return oauth::ClientAuth::Post;
    return core::failure(
        Error::Kind::Unsupported, u"gatehouse.auth_method"_s, {}, u"client registration"_s, QJsonObject { { u"found"_s, method } });
}

/// The management token goes where this says, so it must be a place that TLS protects.
bool isSafePlace(const QUrl &url)
{
    return url.isValid() && url.userInfo().isEmpty() && !url.host().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && net::isLoopbackHost(url.host())));
}

} // namespace

RegisteredClient managementOf(const QJsonObject &answer)
{
    RegisteredClient client;
    client.client.id = answer.value("client_id"_L1).toString();
    const QUrl place(answer.value(uriName).toString(), QUrl::StrictMode);
    if (isSafePlace(place))
        client.managementUri = place;
    client.managementToken = core::Secret::fromText(answer.value(tokenName).toString());
    return client;
}

Result<RegisteredClient> readRegistrationAnswer(const QJsonObject &answer, const RegisteredClient &known)
{
    for (const auto name : { "client_id"_L1, secretName, tokenName, uriName, "token_endpoint_auth_method"_L1 }) {
        const QJsonValue value = answer.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            return fault(name, u"type"_s);
    }
    const QString id = answer.value("client_id"_L1).toString();
    if (id.isEmpty())
        return fault(u"client_id"_s, u"missing"_s);
    if (!known.client.id.isEmpty() && id != known.client.id)
        return fault(u"client_id"_s, u"value"_s);

    RegisteredClient client = known;
    client.client.id = id;
    if (answer.contains(uriName)) {
        client.managementUri = managementOf(answer).managementUri;
        if (client.managementUri.isEmpty())
            return fault(uriName, u"value"_s);
    }
    if (const QString token = answer.value(tokenName).toString(); !token.isEmpty())
        client.managementToken = core::Secret::fromText(token);
    if (const QString secret = answer.value(secretName).toString(); !secret.isEmpty())
        client.client.secret = core::Secret::fromText(secret);
    const auto auth = readAuth(answer, known.client.auth);
    if (!auth)
        return core::failure(auth.error());
    client.client.auth = *auth;
    if (client.client.auth != oauth::ClientAuth::None && client.client.secret.isEmpty())
        return fault(secretName, u"missing"_s);
    client.metadata = answer;
    client.metadata.remove(secretName);
    client.metadata.remove(tokenName);
    return client;
}

} // namespace identity
