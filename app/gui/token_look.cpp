#include "app/gui/token_look.h"

#include "models/oauth/access_token_check.h"
#include "models/oauth/id_token_check.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

ui::TokenFacts factsOf(const core::Secret &token)
{
    ui::TokenFacts facts;
    const auto jwt = jose::parseJwt(token.reveal());
    if (token.isEmpty() || !jwt)
        return facts;
    facts.isJwt = true;
    facts.header = jwt->jws.header;
    facts.claims = jwt->claims;
    facts.issuedAt = jwt->time(u"iat"_s).value_or(QDateTime());
    facts.expiresAt = jwt->time(u"exp"_s).value_or(QDateTime());
    return facts;
}

std::optional<core::Error> faultOfIdToken(const ui::FlowTokens &tokens, const TokenLook &look, oauth::KeySource &keys)
{
    oauth::IdTokenRules rules;
    rules.issuer = tokens.metadata.issuer;
    rules.clientId = tokens.client.id;
    rules.accessToken = tokens.set.accessToken;
    rules.now = look.clock.now();
    rules.algorithms = oauth::idTokenAlgorithms(tokens.metadata);
    const auto checked = oauth::checkIdToken(look.http, keys, tokens.set.idToken, rules);
    return checked ? std::nullopt : std::optional(checked.error());
}

} // namespace

void lookAt(ui::FlowTokens &tokens, const TokenLook &look)
{
    oauth::KeySource keys(tokens.metadata, look.clock);
    tokens.access = factsOf(tokens.set.accessToken);
    tokens.id = factsOf(tokens.set.idToken);
    if (tokens.access.isJwt) {
        oauth::AccessTokenRules rules;
        rules.issuer = tokens.metadata.issuer;
        rules.now = look.clock.now();
        const auto checked = oauth::checkAccessToken(look.http, keys, tokens.set.accessToken, rules);
        tokens.accessVerified = checked.has_value();
        if (!checked)
            tokens.accessFault = checked.error();
    }
    if (!tokens.access.expiresAt.isValid())
        tokens.access.expiresAt = tokens.set.expiresAt;
    if (!tokens.access.issuedAt.isValid())
        tokens.access.issuedAt = tokens.receivedAt;
    if (tokens.set.idToken.isEmpty())
        return;
    if (!look.idTokenHolds)
        tokens.idFault = faultOfIdToken(tokens, look, keys);
    tokens.idChecks = oauth::idTokenVerdicts(tokens.set.idToken, tokens.idFault, look.nonceSent);
}

} // namespace gui
