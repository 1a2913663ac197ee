#include "models/oauth/login_checks.h"

#include "models/oauth/id_token_check.h"

#include <QJsonObject>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

Result<> checkIssuerParameter(const Metadata &metadata, const QString &issuer)
{
    const bool fits = issuer.isEmpty() ? !metadata.sendsIssuerParameter : issuer == metadata.issuer;
    if (fits)
        return {};
    return core::failure(Error::Kind::Rejected, u"gatehouse.iss_parameter"_s, {}, u"redirect"_s,
        QJsonObject { { u"expected"_s, metadata.issuer }, { u"found"_s, issuer } });
}

Error loginError(Error error, const Metadata &metadata)
{
    // An error may come without `iss`, for it ends the login anyway; one that names somebody else is not this provider's.
    const QString issuer = error.fields.toObject().value("iss"_L1).toString();
    if (!issuer.isEmpty() && issuer != metadata.issuer)
        return checkIssuerParameter(metadata, issuer).error();
    if (error.code == u"gatehouse.browser_never_came_back") {
        QJsonObject fields = error.fields.toObject();
        fields.insert(u"url"_s, metadata.authorizationEndpoint.toString(QUrl::RemoveQuery));
        error.fields = fields;
    }
    return error;
}

Result<QJsonObject> checkLogin(
    const net::Http &http, const CodeFlowRequest &request, const core::Secret &nonce, const TokenSet &tokens, const core::Clock &clock)
{
    if (tokens.idToken.isEmpty()) {
        if (nonce.isEmpty())
            return QJsonObject();
        return core::failure(Error::Kind::Protocol, u"gatehouse.id_token_missing"_s, {}, u"token answer"_s);
    }
    IdTokenRules rules;
    rules.issuer = request.metadata.issuer;
    rules.clientId = request.client.id;
    rules.nonce = nonce;
    rules.accessToken = tokens.accessToken;
    rules.now = clock.now();
    rules.algorithms = idTokenAlgorithms(request.metadata);
    KeySource keys(request.metadata, clock);
    return checkIdToken(http, keys, tokens.idToken, rules);
}

} // namespace oauth
