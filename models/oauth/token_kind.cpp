#include "models/oauth/token_kind.h"

namespace oauth {

using namespace Qt::StringLiterals;

TokenKind tokenKind(const jose::Jwt &token)
{
    const QString type = token.jws.header.value("typ"_L1).toString().toLower();
    if (type == u"at+jwt" || type == u"application/at+jwt")
        return TokenKind::Access;
    for (const auto claim : { "nonce"_L1, "at_hash"_L1, "c_hash"_L1 }) {
        if (token.claims.contains(claim))
            return TokenKind::Id;
    }
    return TokenKind::Unknown;
}

} // namespace oauth
