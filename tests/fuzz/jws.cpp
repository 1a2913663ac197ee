// link: gatehouse_jose
#include "models/jose/base64url.h"
#include "models/jose/jwt.h"

using namespace Qt::StringLiterals;

namespace {

/// The keys of RFC 7515 A.1 and A.3 and RFC 8037 A.1, and what the RFCs signed with them.
struct Signer {
    jose::Jwk key;
    QByteArray signedText;
};

const QByteArray claims = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

QList<Signer> makeSigners()
{
    const QJsonObject shared { { u"kty"_s, u"oct"_s },
        { u"k"_s, u"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"_s } };
    const QJsonObject curve { { u"kty"_s, u"EC"_s }, { u"crv"_s, u"P-256"_s }, { u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s },
        { u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s } };
    const QJsonObject edwards { { u"kty"_s, u"OKP"_s }, { u"crv"_s, u"Ed25519"_s },
        { u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s } };
    return {
        { *jose::Jwk::fromJson(shared), "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + claims },
        { *jose::Jwk::fromJson(curve), "eyJhbGciOiJFUzI1NiJ9." + claims },
        { *jose::Jwk::fromJson(edwards), "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc" },
    };
}

} // namespace

/// No text verifies but what was signed; what is taken apart can be put together again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<Signer> signers = makeSigners();
    const QByteArray compact(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto jws = jose::parseJws(compact);
    if (!jws)
        return 0;
    if (jws->signingInput + '.' + jose::toBase64Url(jws->signature) != compact)
        __builtin_trap();
    for (const Signer &signer : signers) {
        if (jose::verifyJws(*jws, signer.key, jose::asymmetricAlgorithms() << jose::Algorithm::HS256)
            && jws->signingInput != signer.signedText)
            __builtin_trap();
    }
    if (const auto token = jose::parseJwt(compact)) {
        jose::ClaimRules rules { u"joe"_s, u"api"_s, QDateTime::fromSecsSinceEpoch(1300819380, Qt::UTC), 5, true };
        static_cast<void>(jose::checkClaims(*token, rules));
        static_cast<void>(token->audience());
    }
    return 0;
}
