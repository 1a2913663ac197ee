#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace core {

/// A password, token or private key in memory. Copies share one buffer, which is wiped when the last of them goes.
///
/// There is no stream operator and no conversion to text on purpose: whoever needs the value says reveal(), and that word can
/// be searched for. At rest a secret lives in the keychain only (storage::SecretStore).
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    static Secret fromText(const QString &value);

    bool isEmpty() const;
    /// The value itself; never to be logged, stored or put into an Error.
    QByteArray reveal() const;
    /// Compares in constant time for equal lengths.
    bool operator==(const Secret &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace core
