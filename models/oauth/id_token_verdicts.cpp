#include "models/oauth/id_token_verdicts.h"

#include "models/jose/jwt.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace oauth {

using namespace Qt::StringLiterals;
using State = TokenVerdict::State;

namespace {

/// Which check an error code belongs to.
struct CodeOfCheck {
    QLatin1StringView code;
    QLatin1StringView check;
};

constexpr CodeOfCheck codes[] {
    { "gatehouse.signature"_L1, "signature"_L1 },
    { "gatehouse.kid_unknown"_L1, "signature"_L1 },
    { "gatehouse.kid_ambiguous"_L1, "signature"_L1 },
    { "gatehouse.alg_none"_L1, "signature"_L1 },
    { "gatehouse.alg_unknown"_L1, "signature"_L1 },
    { "gatehouse.alg_not_allowed"_L1, "signature"_L1 },
    { "gatehouse.crit"_L1, "signature"_L1 },
    { "gatehouse.key_unfit"_L1, "signature"_L1 },
    { "gatehouse.token_kind"_L1, "typ"_L1 },
    { "gatehouse.iss"_L1, "iss"_L1 },
    { "gatehouse.aud"_L1, "aud"_L1 },
    { "gatehouse.expired"_L1, "exp"_L1 },
    { "gatehouse.exp_missing"_L1, "exp"_L1 },
    { "gatehouse.not_yet_valid"_L1, "exp"_L1 },
    { "gatehouse.azp"_L1, "azp"_L1 },
    { "gatehouse.sub_missing"_L1, "sub"_L1 },
    { "gatehouse.iat_missing"_L1, "iat"_L1 },
    { "gatehouse.iat_future"_L1, "iat"_L1 },
    { "gatehouse.nonce"_L1, "nonce"_L1 },
    { "gatehouse.at_hash"_L1, "at_hash"_L1 },
};

constexpr std::array checks { "signature"_L1, "typ"_L1, "iss"_L1, "aud"_L1, "exp"_L1, "azp"_L1, "sub"_L1, "iat"_L1, "nonce"_L1,
    "at_hash"_L1 };

/// The check that ended it; the signature, which is looked at first, for whatever else went wrong.
QLatin1StringView checkOf(const core::Error &error)
{
    const auto *known
        = std::find_if(std::begin(codes), std::end(codes), [&error](const CodeOfCheck &one) { return error.code == one.code; });
    return known == std::end(codes) ? checks.front() : known->check;
}

QString valueOf(const std::optional<jose::Jwt> &token, QLatin1StringView check)
{
    if (!token || check == "nonce"_L1 || check == "at_hash"_L1)
        return {};
    if (check == "signature"_L1)
        return token->jws.algorithmText();
    if (check == "typ"_L1)
        return token->jws.header.value("typ"_L1).toString();
    if (check == "aud"_L1)
        return token->audience().join(u", "_s);
    if (const auto time = token->time(check); time && (check == "exp"_L1 || check == "iat"_L1))
        return time->toString(Qt::ISODate);
    return token->text(check);
}

bool isThere(const std::optional<jose::Jwt> &token, QLatin1StringView check, bool nonceSent)
{
    if (check == "nonce"_L1)
        return nonceSent;
    const bool mayBeMissing = check == "azp"_L1 || check == "at_hash"_L1;
    return !token || !mayBeMissing || token->claims.contains(check);
}

} // namespace

QList<TokenVerdict> idTokenVerdicts(const core::Secret &idToken, const std::optional<core::Error> &failure, bool nonceSent)
{
    std::optional<jose::Jwt> token;
    if (auto parsed = jose::parseJwt(idToken.reveal()); parsed && !idToken.isEmpty())
        token = *parsed;
    const QLatin1StringView failed = failure ? checkOf(*failure) : QLatin1StringView();
    bool reached = true;
    QList<TokenVerdict> verdicts;
    for (const QLatin1StringView check : checks) {
        TokenVerdict verdict { check, State::Passed, valueOf(token, check) };
        if (failure && check == failed)
            verdict.state = State::Failed;
        else if (!reached)
            verdict.state = State::NotReached;
        else if (!isThere(token, check, nonceSent))
            verdict.state = State::NotThere;
        reached = reached && verdict.state != State::Failed;
        if (check != "typ"_L1 || verdict.state == State::Failed)
            verdicts << verdict;
    }
    return verdicts;
}

bool isIdTokenFailure(const core::Error &error)
{
    return std::any_of(std::begin(codes), std::end(codes), [&error](const CodeOfCheck &one) { return error.code == one.code; });
}

} // namespace oauth
