#include "models/oauth/metadata_reader.h"

#include "models/core/json_reader.h"
#include "models/net/loopback_proxy.h"
#include "models/oauth/provider_error.h"

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

struct Endpoint {
    const char *name;
    QUrl Metadata::*member;
};

constexpr Endpoint endpoints[] = {
    { "authorization_endpoint", &Metadata::authorizationEndpoint },
    { "token_endpoint", &Metadata::tokenEndpoint },
    { "jwks_uri", &Metadata::jwksUri },
    { "userinfo_endpoint", &Metadata::userinfoEndpoint },
    { "introspection_endpoint", &Metadata::introspectionEndpoint },
    { "revocation_endpoint", &Metadata::revocationEndpoint },
    { "registration_endpoint", &Metadata::registrationEndpoint },
    { "end_session_endpoint", &Metadata::endSessionEndpoint },
};

bool isLoopbackHttp(const QUrl &url)
{
    return url.scheme() == u"http" && net::isLoopbackHost(url.host());
}

tl::unexpected<Error> invalidIssuer(const QUrl &issuer, const QString &reason)
{
    return core::failure(Error::Kind::Invalid, u"gatehouse.issuer_invalid"_s, {}, u"issuer"_s,
        QJsonObject { { u"issuer"_s, issuer.toString(QUrl::RemoveUserInfo) }, { u"reason"_s, reason } });
}

Result<> compareIssuers(const QString &expected, const QString &found)
{
    if (found == expected)
        return {};
    const QString slash = u"/"_s;
    const bool onlySlash = QString(found + slash) == expected || QString(expected + slash) == found;
    const QString code = onlySlash ? u"gatehouse.issuer_trailing_slash"_s
        : found.contains(u'{')     ? u"gatehouse.issuer_template"_s
                                   : u"gatehouse.issuer_mismatch"_s;
    return core::failure(Error::Kind::Rejected, code, {}, u"issuer"_s, QJsonObject { { u"expected"_s, expected }, { u"found"_s, found } });
}

Result<QUrl> readEndpoint(const QString &text, const QString &name, bool loopbackIssuer)
{
    const QUrl url(text, QUrl::StrictMode);
    const QJsonObject fields { { u"endpoint"_s, name }, { u"url"_s, providerText(text) } };
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty())
        return core::failure(Error::Kind::Protocol, u"gatehouse.endpoint_invalid"_s, {}, name, fields);
    if (url.scheme() == u"http" && !(loopbackIssuer && isLoopbackHttp(url)))
        return core::failure(Error::Kind::Rejected, u"gatehouse.endpoint_not_https"_s, {}, name, fields);
    return url;
}

/// A server that only knows grants without a browser needs no authorization endpoint (RFC 8414 section 2).
bool needsAuthorization(const Metadata &metadata)
{
    const QStringList &grants = metadata.grantTypes;
    return grants.isEmpty() || grants.contains(u"authorization_code"_s) || grants.contains(u"implicit"_s);
}

Result<> checkRequired(const Metadata &metadata)
{
    QList<std::pair<QUrl, QString>> required { { metadata.tokenEndpoint, u"token_endpoint"_s }, { metadata.jwksUri, u"jwks_uri"_s } };
    if (needsAuthorization(metadata))
        required.prepend({ metadata.authorizationEndpoint, u"authorization_endpoint"_s });
    for (const auto &[url, name] : required) {
        if (const auto known = knownEndpoint(url, name); !known)
            return core::failure(known.error());
    }
    return {};
}

} // namespace

Result<> checkIssuer(const QUrl &issuer)
{
    if (issuer.host().isEmpty())
        return invalidIssuer(issuer, u"no_host"_s);
    if (issuer.scheme() != u"https" && issuer.scheme() != u"http")
        return invalidIssuer(issuer, u"scheme"_s);
    if (issuer.hasQuery())
        return invalidIssuer(issuer, u"query"_s);
    if (issuer.hasFragment())
        return invalidIssuer(issuer, u"fragment"_s);
    if (!issuer.userInfo().isEmpty())
        return invalidIssuer(issuer, u"credentials"_s);
    if (issuer.scheme() == u"http" && !isLoopbackHttp(issuer))
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.issuer_not_https"_s, {}, u"issuer"_s, QJsonObject { { u"issuer"_s, issuer.toString() } });
    return {};
}

QList<QUrl> metadataUrls(const QUrl &issuer)
{
    QString path = issuer.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/'))
        path.chop(1);
    const auto at = [&issuer](const QString &place) {
        QUrl url = issuer;
        url.setPath(place, QUrl::StrictMode);
        return url;
    };
    QList<QUrl> urls { at(path + u"/.well-known/openid-configuration"_s), at(u"/.well-known/oauth-authorization-server"_s + path) };
    if (!path.isEmpty())
        urls.append(at(path + u"/.well-known/oauth-authorization-server"_s));
    return urls;
}

Result<Metadata> readMetadata(const QJsonObject &json, const QString &expectedIssuer, const QUrl &documentUrl)
{
    core::JsonReader reader(json, u"GET "_s + documentUrl.toString());
    Metadata metadata;
    metadata.issuer = reader.string(u"issuer"_s);
    metadata.documentUrl = documentUrl;
    metadata.scopes = reader.optionalStrings(u"scopes_supported"_s).value_or(QStringList());
    metadata.grantTypes = reader.optionalStrings(u"grant_types_supported"_s).value_or(QStringList());
    metadata.responseTypes = reader.optionalStrings(u"response_types_supported"_s).value_or(QStringList());
    metadata.tokenAuthMethods = reader.optionalStrings(u"token_endpoint_auth_methods_supported"_s).value_or(QStringList());
    metadata.codeChallengeMethods = reader.optionalStrings(u"code_challenge_methods_supported"_s).value_or(QStringList());
    metadata.idTokenAlgorithms = reader.optionalStrings(u"id_token_signing_alg_values_supported"_s).value_or(QStringList());
    metadata.sendsIssuerParameter = reader.optionalBoolean(u"authorization_response_iss_parameter_supported"_s).value_or(false);
    metadata.raw = json;
    QList<std::pair<const Endpoint *, QString>> found;
    for (const Endpoint &endpoint : endpoints) {
        if (const auto text = reader.optionalString(QString::fromLatin1(endpoint.name)))
            found.append({ &endpoint, *text });
    }
    if (const auto shape = reader.finish(); !shape)
        return core::failure(shape.error());
    if (const auto same = compareIssuers(expectedIssuer, metadata.issuer); !same)
        return core::failure(same.error());

    const bool loopbackIssuer = isLoopbackHttp(QUrl(metadata.issuer));
    for (const auto &[endpoint, text] : found) {
        const auto url = readEndpoint(text, QString::fromLatin1(endpoint->name), loopbackIssuer);
        if (!url)
            return core::failure(url.error());
        metadata.*(endpoint->member) = *url;
    }
    if (const auto complete = checkRequired(metadata); !complete)
        return core::failure(complete.error());
    return metadata;
}

} // namespace oauth
