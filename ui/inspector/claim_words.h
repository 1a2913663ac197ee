#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QLocale>

namespace ui {

/// Which half of a token a member stands in: the same name may mean something else.
enum class TokenPart {
    Header,
    Claims,
};

/// What the words about a member depend on.
struct ClaimContext {
    QDateTime now; ///< UTC
    QLocale locale {};
    QString issuerName {}; ///< of the provider that issued the token, when it is a known one
};

/// Whether the claim holds a moment: `exp`, `iat`, `nbf`, `auth_time` and the like, with a number.
bool isMoment(const QString &name, const QJsonValue &value);

/// What a member of a token means and says, in words (RFC 7515 section 4.1, RFC 7519 section 4.1, RFC 9068, OpenID Connect Core section 2,
/// and what the vendors add). Empty when nothing is known of it.
QString claimWords(TokenPart part, const QString &name, const QJsonValue &value, const ClaimContext &context);

} // namespace ui
