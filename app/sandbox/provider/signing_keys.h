#pragma once

#include "models/core/result.h"
#include "models/jose/jwk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <future>

namespace sandbox::provider {

/// The key that signs, and the one before it, which stays published until the next rotation so that tokens it signed can be verified.
/// One thread at a time.
class SigningKeys {
public:
    /// Makes the first key for @p algorithm on a thread of its own: an RSA key takes up to a second, and whoever starts the provider can go
    /// on meanwhile.
    void begin(jose::Algorithm algorithm);
    /// Waits for the key of begin(). @return Unsupported when OpenSSL cannot make one; there is none then
    core::Result<> await();
    /// Makes a new key for @p algorithm; the one in use becomes the old one.
    core::Result<> rotate(jose::Algorithm algorithm);
    bool isEmpty() const { return m_keys.isEmpty() && !m_first.valid(); }
    /// Whether something can be signed now.
    bool isReady() const { return !m_keys.isEmpty(); }
    /// The key that signs. Only after await(), rotate() or load().
    const jose::Jwk &current() const { return m_keys.constFirst(); }

    QJsonObject publicSet() const; ///< RFC 7517 section 5
    QJsonArray save() const; ///< private keys, the current one first
    /// @return Invalid `gatehouse.sandbox_state` when no current key can be read that fits @p algorithm
    core::Result<> load(const QJsonArray &keys, jose::Algorithm algorithm);

private:
    QList<jose::Jwk> m_keys; ///< at most two, the one that signs first
    std::future<core::Result<jose::Jwk>> m_first; ///< valid until it was waited for
};

} // namespace sandbox::provider
