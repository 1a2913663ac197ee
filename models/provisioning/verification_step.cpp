#include "models/provisioning/verification_step.h"

#include "models/jose/jwt.h"
#include "models/oauth/token_endpoint.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<> checkWiring(const jose::Jwt &token, const Step &step, const jose::Jwk &key)
{
    const QString claim = step.desired.value("claim"_L1).toString();
    const QString wanted = step.desired.value("client_id"_L1).toString();
    if (!token.claims.contains(claim))
        return core::failure(Error::Kind::Rejected, u"gatehouse.claim_missing"_s, {}, u"claim "_s + claim,
            QJsonObject { { u"claim"_s, claim }, { u"present"_s, QJsonArray::fromStringList(token.claims.keys()) } });
    const QString found = token.text(claim);
    if (found != wanted)
        return core::failure(Error::Kind::Rejected, u"gatehouse.claim_differs"_s, {}, u"claim "_s + claim,
            QJsonObject { { u"claim"_s, claim }, { u"expected"_s, wanted }, { u"found"_s, found } });
    // The gateway holds exactly one key per client and ignores `kid`.
    const QString thumbprint = step.desired.value("thumbprint"_L1).toString();
    if (thumbprint != QString::fromLatin1(key.thumbprint()))
        return core::failure(Error::Kind::Rejected, u"gatehouse.signing_key_differs"_s, {}, u"kid"_s,
            QJsonObject { { u"expected"_s, step.desired.value("kid"_L1) }, { u"found"_s, key.kid() } });
    return {};
}

} // namespace

Result<Found> applyVerification(const PlanContext &context, const Step &step, const oauth::Client &client)
{
    const QStringList scopes = step.desired.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    const oauth::TokenEndpoint endpoint(context.http, context.metadata, client, *context.clock);
    const auto tokens = endpoint.clientCredentials(scopes);
    if (!tokens)
        return core::failure(tokens.error());

    const auto token = jose::parseJwt(tokens->accessToken.reveal());
    if (!token && token.error().code == u"gatehouse.token_parts")
        return core::failure(Error::Kind::Unsupported, u"gatehouse.opaque_token"_s, {}, u"access token"_s);
    if (!token)
        return core::failure(token.error());
    const auto key = jose::verifyJws(token->jws, context.keys, jose::asymmetricAlgorithms());
    if (!key)
        return core::failure(key.error());
    if (const auto wired = checkWiring(*token, step, *key); !wired)
        return core::failure(wired.error());

    Found found;
    found.outlook = Step::Outlook::AlreadySo;
    found.ours = true;
    found.outputs = { { u"jti"_s, token->text(u"jti"_s) }, { u"kid"_s, token->jws.kid() }, { u"algorithm"_s, token->jws.algorithmText() } };
    return found;
}

} // namespace provisioning
