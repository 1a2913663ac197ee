#pragma once

#include "models/core/result.h"
#include "models/jose/jwk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace sandbox::provider {

/// The key that signs, and the one before it, which stays published until the next rotation so that tokens it signed can be verified.
class SigningKeys {
public:
    /// Makes a new key for @p algorithm; the one in use becomes the old one.
    core::Result<> rotate(jose::Algorithm algorithm);
    bool isEmpty() const { return m_keys.isEmpty(); }
    /// The key that signs. Only after rotate() or load().
    const jose::Jwk &current() const { return m_keys.constFirst(); }

    QJsonObject publicSet() const; ///< RFC 7517 section 5
    QJsonArray save() const; ///< private keys, the current one first
    /// @return Invalid `gatehouse.sandbox_state` when no current key can be read that fits @p algorithm
    core::Result<> load(const QJsonArray &keys, jose::Algorithm algorithm);

private:
    QList<jose::Jwk> m_keys; ///< at most two, the one that signs first
};

} // namespace sandbox::provider
