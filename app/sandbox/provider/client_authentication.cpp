#include "app/sandbox/provider/client_authentication.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

struct Credentials {
    QString id;
    core::Secret secret;
    QString method;
};

/// The words for a client that cannot prove itself.
struct Words {
    QLatin1StringView unnamed;
    QLatin1StringView unknown;
    QLatin1StringView otherMethod;
    QLatin1StringView wrongSecret;
};

constexpr Words genericWords { "the request names no client"_L1, "unknown client, or a wrong secret"_L1,
    "this client is registered with another token_endpoint_auth_method"_L1, "unknown client, or a wrong secret"_L1 };

/// The vendor's table of OAuth errors: missing_client_credentials, invalid_client_id, invalid_token_endpoint_auth_method,
/// invalid_client_secret.
constexpr Words oktaWords { "No client credentials found."_L1, "Invalid value for 'client_id' parameter."_L1,
    "Client authentication failed. Either the client or the client credentials are invalid."_L1,
    "The client secret supplied for a confidential client is invalid."_L1 };

tl::unexpected<core::Error> invalidClient(const QString &text)
{
    return core::failure(oauthError(u"invalid_client"_s, text, 401));
}

/// RFC 6749 section 2.3.1: id and secret are form-encoded before they are joined.
core::Result<Credentials> readBasic(const QByteArray &header)
{
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return invalidClient(u"the Authorization header holds no id and secret"_s);
    const auto id = formDecoded(QByteArrayView(decoded.decoded).first(colon));
    const auto secret = formDecoded(QByteArrayView(decoded.decoded).sliced(colon + 1));
    if (!id || !secret)
        return invalidClient(u"id and secret in the Authorization header are not form-encoded"_s);
    return Credentials { *id, core::Secret::fromText(*secret), u"client_secret_basic"_s };
}

core::Result<Credentials> readCredentials(const HttpRequest &request, const FormFields &form)
{
    const QByteArray header = request.header("Authorization");
    if (header.isEmpty()) {
        const bool hasSecret = form.has(u"client_secret"_s);
        return Credentials { form.value(u"client_id"_s), core::Secret::fromText(form.value(u"client_secret"_s)),
            hasSecret ? u"client_secret_post"_s : u"none"_s };
    }
    if (header.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
        return invalidClient(u"this server knows Basic authentication of clients only"_s);
    if (form.has(u"client_secret"_s))
        return core::failure(oauthError(u"invalid_request"_s, u"a client must prove itself in one way only"_s));
    auto credentials = readBasic(header);
    if (credentials && form.has(u"client_id"_s) && form.value(u"client_id"_s) != credentials->id)
        return core::failure(oauthError(u"invalid_request"_s, u"client_id is another than that of the Authorization header"_s));
    return credentials;
}

} // namespace

core::Result<FormFields> readForm(const HttpRequest &request)
{
    if (request.body.size() > maxFormBytes)
        return core::failure(oauthError(u"invalid_request"_s, u"the body is too large"_s, 413));
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return core::failure(oauthError(u"invalid_request"_s, u"the body must be application/x-www-form-urlencoded"_s));
    return FormFields::parse(request.body);
}

core::Result<ClientRecord> authenticateClient(const Context &context, const HttpRequest &request, const FormFields &form)
{
    const auto credentials = readCredentials(request, form);
    if (!credentials)
        return core::failure(credentials.error());
    const Words &words = context.options.dialect == Dialect::Okta ? oktaWords : genericWords;
    if (credentials->id.isEmpty())
        return invalidClient(words.unnamed);
    const auto client = context.state.clients.constFind(credentials->id);
    if (client == context.state.clients.constEnd())
        return invalidClient(words.unknown);
    if (client->metadata.authMethod != credentials->method)
        return invalidClient(words.otherMethod);
    const bool isOther = !client->otherSecret.isEmpty() && client->otherSecret == credentials->secret;
    if (!client->metadata.isPublic() && !(client->secret == credentials->secret) && !isOther)
        return invalidClient(words.wrongSecret);
    return *client;
}

core::Result<QByteArray> bearerToken(const HttpRequest &request)
{
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.mid(7).trimmed();
    if (header.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0 || token.isEmpty())
        return core::failure(oauthError(u"invalid_token"_s, u"a bearer token is needed"_s, 401));
    return token;
}

} // namespace sandbox::provider
