#include "models/oauth/authorization_url.h"

#include "models/net/form_body.h"

#include <QJsonObject>
#include <QSet>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

net::FormFields ownParameters(const AuthorizationRequest &request)
{
    net::FormFields fields {
        { "response_type", request.responseType },
        { "client_id", request.clientId.toUtf8() },
        { "redirect_uri", request.redirectUri.toEncoded() },
        { "state", request.state.reveal() },
    };
    if (!request.scopes.isEmpty())
        fields.emplaceBack("scope", request.scopes.join(u' ').toUtf8());
    if (!request.nonce.isEmpty())
        fields.emplaceBack("nonce", request.nonce.reveal());
    if (!request.codeChallenge.isEmpty()) {
        fields.emplaceBack("code_challenge", request.codeChallenge);
        fields.emplaceBack("code_challenge_method", "S256");
    }
    for (const auto &[name, value] : request.extra)
        fields.emplaceBack(name.toUtf8(), value.toUtf8());
    return fields;
}

} // namespace

core::Result<QUrl> authorizationUrl(const AuthorizationRequest &request)
{
    const QByteArray ownQuery = request.endpoint.query(QUrl::FullyEncoded).toLatin1();
    const auto endpointFields = net::decodeForm(ownQuery);
    if (!endpointFields)
        return core::failure(endpointFields.error());
    const net::FormFields fields = ownParameters(request);
    QSet<QByteArray> seen;
    for (const auto &[name, value] : *endpointFields + fields) {
        if (seen.contains(name))
            return core::failure(Error::Kind::Invalid, u"gatehouse.reserved_parameter"_s, {}, u"authorization request"_s,
                QJsonObject { { u"parameter"_s, QString::fromUtf8(name) } });
        seen.insert(name);
    }

    QByteArray query = net::encodeForm(fields).replace('+', "%20"); // a plus itself is %2B by now
    if (!ownQuery.isEmpty())
        query.prepend(ownQuery + '&');
    QUrl url = request.endpoint;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace oauth
