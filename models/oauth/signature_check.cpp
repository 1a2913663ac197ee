#include "models/oauth/signature_check.h"

#include <algorithm>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

QList<jose::Algorithm> allowedFor(const jose::Jwks &keys)
{
    using jose::Algorithm;
    const bool shared = !keys.keys.isEmpty()
        && std::all_of(keys.keys.begin(), keys.keys.end(), [](const jose::Jwk &key) { return key.type() == jose::Jwk::Type::Symmetric; });
    return shared ? QList { Algorithm::HS256, Algorithm::HS384, Algorithm::HS512 } : jose::asymmetricAlgorithms();
}

SignatureVerdict verdictOf(const jose::Jws &jws, const jose::Jwks &keys, const core::Result<jose::Jwk> &key)
{
    SignatureVerdict verdict;
    verdict.algorithm = jws.algorithmText();
    for (const jose::Jwk &tried : keys.keys)
        verdict.keyIds << tried.kid();
    if (!key) {
        verdict.fault = key.error();
        return verdict;
    }
    verdict.keyId = key->kid();
    if (key->type() != jose::Jwk::Type::Symmetric) {
        verdict.thumbprint = key->thumbprint();
        verdict.key = key->publicJson();
    }
    return verdict;
}

SignatureVerdict verdict(const jose::Jws &jws, const ReadKeys &read)
{
    SignatureVerdict found = verdictOf(jws, read.keys, jose::verifyJws(jws, read.keys, allowedFor(read.keys)));
    found.provider = read;
    return found;
}

} // namespace

Result<ReadKeys> readKeys(const net::Http &http, const QUrl &issuer, const core::Clock &clock)
{
    const auto metadata = discover(http, issuer);
    if (!metadata)
        return core::failure(metadata.error());
    const auto keys = fetchKeys(http, *metadata);
    if (!keys)
        return core::failure(keys.error());
    return ReadKeys { *metadata, *keys, clock.now() };
}

SignatureVerdict checkSignature(const jose::Jws &jws, const jose::Jwks &keys)
{
    auto key = jose::verifyJws(jws, keys, allowedFor(keys));
    if (!key && key.error().code == u"gatehouse.kid_unknown") {
        for (const jose::Jwk &unnamed : keys.keys) {
            if (!unnamed.kid().isEmpty())
                continue;
            const auto fits = jose::verifyJws(jws, unnamed, allowedFor(keys));
            key = fits ? core::Result<jose::Jwk>(unnamed) : core::failure(fits.error());
            if (key)
                break;
        }
    }
    return verdictOf(jws, keys, key);
}

Result<SignatureVerdict> checkSignature(
    const net::Http &http, const jose::Jws &jws, const QUrl &issuer, const core::Clock &clock, const std::optional<ReadKeys> &known)
{
    if (known) {
        SignatureVerdict found = verdict(jws, *known);
        if (!found.fault || found.fault->code != u"gatehouse.kid_unknown")
            return found;
    }
    const auto read = readKeys(http, issuer, clock);
    if (!read)
        return core::failure(read.error());
    SignatureVerdict found = verdict(jws, *read);
    found.readAgain = known.has_value();
    return found;
}

} // namespace oauth
