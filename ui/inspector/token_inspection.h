#pragma once

#include "models/jose/jwt.h"
#include "models/jose/token_search.h"
#include "ui/engine/inspector_engine.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace ui {

class Operations;
class ProviderList;

/// A token that is looked into: the ones found in a text, the chosen one taken apart, and what is known of its signature.
///
/// Nothing of it is stored. A provider that the window knows is asked for its keys at once; an issuer that only the token names is asked
/// when somebody says so. UI thread.
class TokenInspection : public QObject {
    Q_OBJECT

public:
    enum class Signature {
        None, ///< there is no signed token
        Unchecked, ///< nobody said with which keys
        Checking,
        Checked, ///< verdict() says how it went
        Unreachable, ///< error() says why there are no keys
    };
    /// Whose keys are taken.
    struct KeySource {
        enum class Kind {
            Nobody,
            Provider, ///< a known one
            Issuer, ///< the one that the token names
            Pasted,
        };
        Kind kind = Kind::Nobody;
        QString providerId {};
        bool operator==(const KeySource &) const = default;
    };

    TokenInspection(InspectorEngine engine, Operations &operations, ProviderList &providers, QObject *parent = nullptr);

    /// Looks for tokens in @p text and takes the first.
    void setText(const QByteArray &text);
    void setToken(const core::Secret &token);
    void choose(int index);
    void clear();

    const QList<jose::FoundToken> &found() const { return m_found; }
    int chosen() const { return m_chosen; }
    /// The chosen one; null when none was found.
    const jose::FoundToken *token() const;
    /// The chosen one taken apart; nothing for an opaque, an encrypted or a damaged one.
    const std::optional<jose::Jwt> &jwt() const { return m_jwt; }
    /// Header of an encrypted one.
    const QJsonObject &encryptedHeader() const { return m_encryptedHeader; }
    /// Why a signed one cannot be read.
    const std::optional<core::Error> &damage() const { return m_damage; }

    const KeySource &keySource() const { return m_source; }
    /// Changes it; a known provider and pasted keys are used at once, an issuer when check() is called.
    void setKeySource(const KeySource &source);
    void setPastedKeys(const core::Secret &keys);
    bool hasPastedKeys() const { return !m_pastedKeys.isEmpty(); }
    /// The known provider that the token comes from; null = none.
    const core::Provider *issuingProvider() const;
    /// The one that keySource() names; of an issuer that is no known one, made from the token.
    std::optional<core::Provider> sourceProvider() const;
    /// Whether the issuer in the token is an address that can be asked.
    bool canAskIssuer() const;

    /// Checks the signature, again when it was checked before. With nobody's keys it stays unchecked.
    void check();
    void cancel();
    Signature signature() const { return m_signature; }
    const std::optional<oauth::SignatureVerdict> &verdict() const { return m_verdict; }
    const core::Error &error() const { return m_error; }

Q_SIGNALS:
    /// Another token, or none.
    void tokenChanged();
    /// Key source, verdict or the way to it.
    void signatureChanged();

private:
    void take();
    void chooseSource();
    bool isUnsigned() const;
    void setSignature(Signature signature);
    void checkWithPasted();
    void checkWithProvider(const core::Provider &provider);
    void finish(const core::Result<oauth::SignatureVerdict> &result, int attempt);

    InspectorEngine m_engine;
    Operations *m_operations;
    ProviderList *m_providers;
    QList<jose::FoundToken> m_found;
    int m_chosen = -1;
    std::optional<jose::Jwt> m_jwt;
    QJsonObject m_encryptedHeader;
    std::optional<core::Error> m_damage;
    KeySource m_source;
    core::Secret m_pastedKeys;
    Signature m_signature = Signature::None;
    std::optional<oauth::SignatureVerdict> m_verdict;
    core::Error m_error;
    QHash<QString, oauth::ReadKeys> m_keys; ///< by issuer, as they were read
    core::CancelToken m_running;
    int m_attempt = 0; ///< an answer to an earlier attempt is dropped
};

} // namespace ui
