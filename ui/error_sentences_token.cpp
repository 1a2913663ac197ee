#include "ui/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.token_parts", QT_TRANSLATE_NOOP("ErrorText", "This is not a signed token: it has {parts} parts instead of three"),
        QT_TRANSLATE_NOOP("ErrorText", "Paste the whole token, from “eyJ” to its end; it may have been cut.") },
    { "gatehouse.token_too_large", QT_TRANSLATE_NOOP("ErrorText", "The token is too large: {bytes} bytes, {limit} are allowed"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that only the token was pasted; have the provider put less into it.") },
    { "gatehouse.base64url",
        QT_TRANSLATE_NOOP("ErrorText", "The token is damaged: a character that cannot stand there, or a part that was cut"),
        QT_TRANSLATE_NOOP("ErrorText", "Copy the token again, whole and without line breaks.") },
    { "gatehouse.json", QT_TRANSLATE_NOOP("ErrorText", "This is not valid JSON[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Copy it again, whole; a part may be missing.") },
    { "gatehouse.duplicate_member", QT_TRANSLATE_NOOP("ErrorText", "The JSON names the same member twice"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the sender mend it; which of the two counts is not defined.") },
    { "gatehouse.header_member", QT_TRANSLATE_NOOP("ErrorText", "The header of the token has “{member}” with a wrong type"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider mend its tokens.") },
    { "gatehouse.alg_missing", QT_TRANSLATE_NOOP("ErrorText", "The token does not say how it is signed"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider put “alg” into the header.") },
    { "gatehouse.alg_none", QT_TRANSLATE_NOOP("ErrorText", "The token is not signed (alg “none”)"),
        QT_TRANSLATE_NOOP("ErrorText", "Never accept such a token; have the provider sign it.") },
    { "gatehouse.alg_unknown", QT_TRANSLATE_NOOP("ErrorText", "The token is signed with “{alg}”, which is not known"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider sign with RS256 or ES256.") },
    { "gatehouse.alg_not_allowed",
        QT_TRANSLATE_NOOP("ErrorText", "The token is signed with “{alg}”, which is not accepted here[; accepted are {allowed}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider sign with one that is accepted.") },
    { "gatehouse.crit", QT_TRANSLATE_NOOP("ErrorText", "The token asks for extensions that are not known: {crit}"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider issue tokens without them.") },
    { "gatehouse.kid_unknown",
        QT_TRANSLATE_NOOP("ErrorText", "None of the keys has the id “{kid}” that the token names[; known are {known}]"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "The provider may have changed its keys: read them again, and check that the token comes from it.") },
    { "gatehouse.key_unfit", QT_TRANSLATE_NOOP("ErrorText", "The key does not fit the signature ({alg})[: {member}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the keys belong to the provider that issued the token.") },
    { "gatehouse.signature", QT_TRANSLATE_NOOP("ErrorText", "The signature does not match the token ({alg})"),
        QT_TRANSLATE_NOOP("ErrorText", "The token was changed, or it comes from another issuer: get a new one and compare the issuers.") },
    { "gatehouse.signing", QT_TRANSLATE_NOOP("ErrorText", "The token could not be signed"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the private key is whole and fits the algorithm.") },
    { "gatehouse.claims", QT_TRANSLATE_NOOP("ErrorText", "The claims of the token are not valid JSON[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider mend its tokens.") },
    { "gatehouse.claim_type", QT_TRANSLATE_NOOP("ErrorText", "The claim has a wrong type[: {expected} was expected]"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider mend the claim.") },
    { "gatehouse.iss", QT_TRANSLATE_NOOP("ErrorText", "The token comes from another issuer[: {found}, expected was {expected}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Use the issuer exactly as the provider writes it, slashes included.") },
    { "gatehouse.aud", QT_TRANSLATE_NOOP("ErrorText", "The token is meant for another audience[: {found}, expected was {expected}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider for a token with this audience.") },
    { "gatehouse.exp_missing", QT_TRANSLATE_NOOP("ErrorText", "The token does not say when it ends"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider put “exp” into its tokens.") },
    { "gatehouse.expired", QT_TRANSLATE_NOOP("ErrorText", "The token has expired[: it ended {found}, now it is {expected}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Get a new one; if it is new, compare the clocks.") },
    { "gatehouse.not_yet_valid", QT_TRANSLATE_NOOP("ErrorText", "The token is not valid yet[: it begins {found}, now it is {expected}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Wait, or compare the clocks of both computers.") },
    { "gatehouse.jwk", QT_TRANSLATE_NOOP("ErrorText", "The key is damaged[: {member}, {reason}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Read the keys of the provider again; if that does not help, have the provider mend them.") },
    { "gatehouse.jwk_unsupported", QT_TRANSLATE_NOOP("ErrorText", "Keys of this kind cannot be used[: {member} {value}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider offer an RSA, EC or Ed25519 key.") },
    { "gatehouse.jwks", QT_TRANSLATE_NOOP("ErrorText", "The list of keys has no usable “keys”"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the address of the keys (jwks_uri) at the provider.") },
    { "gatehouse.key_generation", QT_TRANSLATE_NOOP("ErrorText", "A key of this kind cannot be made"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose an RSA, EC or Ed25519 key.") },
    { "gatehouse.key_not_private", QT_TRANSLATE_NOOP("ErrorText", "A private key is needed, this is a public one"),
        QT_TRANSLATE_NOOP("ErrorText", "Give the private key.") },
    { "gatehouse.key_symmetric", QT_TRANSLATE_NOOP("ErrorText", "A shared secret cannot be written as a public key"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose an algorithm with a public key, such as RS256.") },
    { "gatehouse.pem", QT_TRANSLATE_NOOP("ErrorText", "The key in PEM form cannot be read[: {reason}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Give the whole block from “BEGIN” to “END”, without a password.") },
    { "gatehouse.opaque_token", QT_TRANSLATE_NOOP("ErrorText", "The access token is no JWT, so its claims cannot be read"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider issue JWT access tokens for this API.") },
    { "gatehouse.claim_missing", QT_TRANSLATE_NOOP("ErrorText", "The token has no claim “{claim}”[; it has {present}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Have the provider put the claim into its access tokens, or choose another claim.") },
    { "gatehouse.claim_differs", QT_TRANSLATE_NOOP("ErrorText", "“{claim}” is “{found}” instead of “{expected}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose the claim that carries the client id of this provider.") },
    { "gatehouse.signing_key_differs",
        QT_TRANSLATE_NOOP("ErrorText", "The token was signed with another key than the gateway has[: {found} instead of {expected}]"),
        QT_TRANSLATE_NOOP("ErrorText", "The provider changed its keys: plan the protection again, so that the gateway gets the new one.") },
};

} // namespace

std::span<const CodeSentence> tokenSentences()
{
    return sentences;
}

} // namespace ui
