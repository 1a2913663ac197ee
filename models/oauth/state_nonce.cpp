#include "models/oauth/state_nonce.h"

#include "models/core/random.h"
#include "models/jose/base64url.h"

namespace oauth {

core::Secret makeState()
{
    return core::Secret(jose::toBase64Url(core::randomBytes(32)));
}

core::Secret makeNonce()
{
    return core::Secret(jose::toBase64Url(core::randomBytes(32)));
}

} // namespace oauth
