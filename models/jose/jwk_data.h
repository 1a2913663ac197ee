#pragma once

#include "models/jose/jwk.h"
#include "models/jose/openssl.h"

#include <QStringList>

#include <map>

namespace jose {

/// What the copies of a Jwk share; never changed once the key is made. For jwk*.cpp alone.
struct Jwk::Data {
    Type type = Type::Symmetric;
    KeyPtr key; ///< null for a symmetric key
    std::map<Algorithm, DigestContext> verifications; ///< RSA only: its verification is fast enough for the preparation to count
    core::Secret secret; ///< of a symmetric key
    bool isPrivate = false;
    QString kid;
    QString use;
    QString algorithmText; ///< also one that we do not know, which fits nothing
    std::optional<QStringList> operations; ///< `key_ops`
    QJsonObject publicMembers; ///< kty and numbers; empty for a symmetric key
};

} // namespace jose
