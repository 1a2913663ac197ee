#include "models/net/authorization_header.h"

namespace net {

core::Secret bearer(const core::Secret &token)
{
    return core::Secret("Bearer " + token.reveal());
}

core::Secret basic(const QString &id, const core::Secret &secret)
{
    return core::Secret("Basic " + QByteArray(id.toUtf8() + ':' + secret.reveal()).toBase64());
}

} // namespace net
