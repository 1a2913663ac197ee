#include "models/oauth/token_endpoint.h"

#include "models/oauth/client_authentication.h"
#include "models/oauth/provider_error.h"
#include "models/oauth/token_answer.h"

namespace oauth {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

void addScopes(net::FormFields &form, const QStringList &scopes)
{
    if (!scopes.isEmpty())
        form.emplaceBack("scope", scopes.join(u' ').toUtf8());
}

} // namespace

TokenEndpoint::TokenEndpoint(net::Http http, Metadata metadata, Client client, const core::Clock &clock)
    : m_http(std::move(http))
    , m_metadata(std::move(metadata))
    , m_client(std::move(client))
    , m_clock(&clock)
{
}

Result<TokenSet> TokenEndpoint::clientCredentials(const QStringList &scopes, const QString &audience, const QString &resource) const
{
    net::FormFields form { { "grant_type", "client_credentials" } };
    addScopes(form, scopes);
    if (!audience.isEmpty())
        form.emplaceBack("audience", audience.toUtf8());
    if (!resource.isEmpty())
        form.emplaceBack("resource", resource.toUtf8());
    return call(form, scopes, {});
}

Result<TokenSet> TokenEndpoint::exchangeCode(
    const core::Secret &code, const QUrl &redirectUri, const core::Secret &verifier, const QStringList &askedScopes) const
{
    net::FormFields form {
        { "grant_type", "authorization_code" },
        { "code", code.reveal() },
        { "redirect_uri", redirectUri.toEncoded() },
    };
    if (!verifier.isEmpty())
        form.emplaceBack("code_verifier", verifier.reveal());
    return call(form, askedScopes, { code, verifier });
}

Result<TokenSet> TokenEndpoint::password(const QString &user, const core::Secret &password, const QStringList &scopes) const
{
    net::FormFields form { { "grant_type", "password" }, { "username", user.toUtf8() }, { "password", password.reveal() } };
    addScopes(form, scopes);
    return call(form, scopes, { password });
}

Result<TokenSet> TokenEndpoint::refresh(const core::Secret &refreshToken, const QStringList &scopes) const
{
    net::FormFields form { { "grant_type", "refresh_token" }, { "refresh_token", refreshToken.reveal() } };
    addScopes(form, scopes);
    auto tokens = call(form, scopes, { refreshToken });
    if (tokens && tokens->refreshToken.isEmpty())
        tokens->refreshToken = refreshToken;
    return tokens;
}

Result<TokenSet> TokenEndpoint::call(
    const QList<std::pair<QByteArray, QByteArray>> &form, const QStringList &askedScopes, const QList<core::Secret> &sent) const
{
    const auto url = knownEndpoint(m_metadata.tokenEndpoint, u"token_endpoint"_s);
    if (!url)
        return core::failure(url.error());
    const auto request = authenticatedPost(*url, form, m_client);
    if (!request)
        return core::failure(request.error());
    const auto response = m_http.send(*request);
    if (!response)
        return core::failure(response.error());
    TokenQuestion question { askedScopes, m_clock->now(), net::requestPlace(*request), sent };
    question.secrets.append(m_client.secret);
    return readTokenAnswer(*response, question);
}

} // namespace oauth
