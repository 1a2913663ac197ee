#include "models/oauth/pkce.h"

#include "models/core/random.h"
#include "models/jose/base64url.h"

#include <QCryptographicHash>

namespace oauth {

Pkce makePkce()
{
    const core::Secret verifier(jose::toBase64Url(core::randomBytes(32)));
    return { verifier, codeChallenge(verifier) };
}

QByteArray codeChallenge(const core::Secret &verifier)
{
    return jose::toBase64Url(QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256));
}

} // namespace oauth
