#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace sandbox::openid {

/// Why a request does not go on.
struct Failure {
    enum class Kind {
        Unauthorized,
        Forbidden,
        Unexpected,
    };

    Kind kind = Kind::Unauthorized;
    QString reason; ///< for the log, and for the caller with `display_errors`
    QString errorCode {}; ///< of RFC 6750, for a request that came with a bearer token
};

template <typename T> using Outcome = tl::expected<T, Failure>;

inline tl::unexpected<Failure> unauthorized(QString reason, QString errorCode = {})
{
    return tl::unexpected(Failure { Failure::Kind::Unauthorized, std::move(reason), std::move(errorCode) });
}

inline tl::unexpected<Failure> forbidden(QString reason, QString errorCode = {})
{
    return tl::unexpected(Failure { Failure::Kind::Forbidden, std::move(reason), std::move(errorCode) });
}

/// What a caller proved, and the tokens that stand for it.
struct Grant {
    QString method; ///< of `auth_methods`
    QString accessToken;
    QString idToken {};
    QString refreshToken {};
    QDateTime expiresAt {}; ///< invalid = nobody said
    QJsonObject accessClaims {}; ///< empty for an opaque token
    QJsonObject idClaims {};
    QJsonObject introspection {};
    QJsonObject userInfo {};
};

} // namespace sandbox::openid
