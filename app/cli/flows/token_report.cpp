#include "app/cli/flows/token_report.h"

#include "app/cli/text.h"
#include "models/jose/jwt.h"
#include "models/oauth/introspection.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// The claims that may carry the client id, likeliest first.
QStringList claimsToLookFor(const TokenLook &look)
{
    if (!look.claim.isEmpty())
        return { look.claim };
    QStringList names { u"application_id"_s };
    if (look.provider)
        names += look.provider->provider->capabilities(look.provider->metadata).clientIdClaims;
    for (const QString &usual : { u"client_id"_s, u"cid"_s, u"azp"_s, u"appid"_s }) {
        if (!names.contains(usual))
            names << usual;
    }
    return names;
}

void reportClaim(const jose::Jwt &token, const TokenLook &look, const FlowReport &report)
{
    const QStringList names = claimsToLookFor(look);
    for (const QString &name : names) {
        const QString value = token.text(name);
        if (value.isEmpty())
            continue;
        const bool fits = look.client.id.isEmpty() || value == look.client.id;
        report.step(u"claim"_s, fits, { { u"claim"_s, name }, { u"value"_s, value }, { u"expected"_s, look.client.id } },
            fits ? Text::tr("The claim %1 says %2; the gateway looks for the consumer by it").arg(name, value)
                 : Text::tr("The claim %1 says %2, and not %3").arg(name, value, look.client.id));
        return;
    }
    report.step(u"claim"_s, false,
        { { u"claim"_s, names.first() }, { u"value"_s, QString() }, { u"expected"_s, look.client.id },
            { u"present"_s, QJsonArray::fromStringList(token.claims.keys()) } },
        Text::tr("The token has no claim %1").arg(names.first()));
}

core::Result<> reportIntrospection(const oauth::TokenSet &tokens, const TokenLook &look, const FlowReport &report)
{
    const auto answer = oauth::introspect(look.provider->http, look.provider->metadata, look.client, tokens.accessToken, u"access_token"_s);
    if (!answer)
        return core::failure(answer.error());
    report.step(u"introspection"_s, answer->active,
        { { u"active"_s, answer->active }, { u"client_id"_s, answer->clientId }, { u"sub"_s, answer->subject },
            { u"scope"_s, answer->scopes.join(u' ') }, { u"expires_at"_s, answer->expiresAt.toString(Qt::ISODate) },
            { u"members"_s, QJsonArray::fromStringList(answer->members.keys()) } },
        answer->active ? Text::tr("The provider says that the token is active, of the client %1").arg(answer->clientId)
                       : Text::tr("The provider says that the token is not active"));
    return {};
}

} // namespace

core::Result<> reportToken(const oauth::TokenSet &tokens, const TokenLook &look, const FlowReport &report)
{
    const auto token = jose::parseJwt(tokens.accessToken.reveal());
    const QString until = tokens.expiresAt.toString(Qt::ISODate);
    report.step(u"token"_s, true,
        { { u"format"_s, token ? u"jwt"_s : u"opaque"_s }, { u"token_type"_s, tokens.tokenType }, { u"scope"_s, tokens.scopes.join(u' ') },
            { u"expires_at"_s, until } },
        token ? Text::tr("A token, scope \"%1\", valid until %2").arg(tokens.scopes.join(u' '), until)
              : Text::tr("An opaque token, scope \"%1\": only its provider can read it, so the gateway must introspect it")
                    .arg(tokens.scopes.join(u' ')));
    if (token)
        reportClaim(*token, look, report);
    else
        report.step(u"claim"_s, true, { { u"opaque"_s, true } }, Text::tr("Its claims cannot be seen without introspection"));
    return look.introspects && look.provider ? reportIntrospection(tokens, look, report) : core::Result<>();
}

} // namespace cli
