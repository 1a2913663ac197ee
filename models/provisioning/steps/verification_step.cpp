#include "models/provisioning/steps/verification_step.h"

#include "models/jose/jwt.h"
#include "models/oauth/token_endpoint.h"
#include "models/provisioning/steps/client_step.h"

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
    // The `jwt` plugin holds exactly one key per client and ignores `kid`; openid-connect takes every key that the provider publishes.
    const QString thumbprint = step.desired.value("thumbprint"_L1).toString();
    if (!thumbprint.isEmpty() && thumbprint != QString::fromLatin1(key.thumbprint()))
        return core::failure(Error::Kind::Rejected, u"gatehouse.signing_key_differs"_s, {}, u"kid"_s,
            QJsonObject { { u"expected"_s, step.desired.value("kid"_L1) }, { u"found"_s, key.kid() } });
    return {};
}

/// The client that a verification logs in as: one that a step before registered, or one that the person named.
Result<oauth::Client> verifyingClient(const StepWork &work, const Step &step)
{
    const auto reference = SecretReference::fromText(step.desired.value("secret"_L1).toString());
    if (!reference) {
        const auto client = clientOf(work, step.application);
        if (!client)
            return core::failure(client.error());
        if (client->has_value())
            return **client;
    }
    if (!reference || !work.context.readSecret)
        return core::failure(Error::Kind::Invalid, u"gatehouse.secret_missing"_s, {}, u"application "_s + step.application);
    const auto secret = work.context.readSecret(*reference);
    if (!secret)
        return core::failure(secret.error());
    return oauth::Client { step.desired.value("client_id"_L1).toString(), *secret, oauth::ClientAuth::Basic };
}

Result<Found> check(const StepWork &, const Step &step, const StepState &)
{
    Found found;
    found.outlook = step.outlook;
    return found;
}

Result<Attempt> prepare(const StepWork &, const Step &step, const Found &)
{
    return Attempt { step.id, {} };
}

Result<Found> apply(const StepWork &work, const Step &step, const StepState &)
{
    const auto client = verifyingClient(work, step);
    if (!client)
        return core::failure(client.error());
    return applyVerification(work.context, step, *client);
}

Result<Undoing> undo(const StepWork &, const Step &, const StepState &)
{
    return Undoing::TakenBack;
}

bool knowsOurs(const Step &)
{
    return true;
}

bool findsAgain(const StepWork &)
{
    return false;
}

} // namespace

const StepHandler &verificationHandler()
{
    static constexpr StepHandler handler { check, prepare, apply, undo, knowsOurs, findsAgain };
    return handler;
}

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
