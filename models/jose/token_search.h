#pragma once

#include "models/core/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace jose {

/// A token that stands in a text.
struct FoundToken {
    /// What its outside says. Nothing has been verified.
    enum class Form {
        Signed, ///< a JWS in compact form (RFC 7515 section 7.1), perhaps a damaged one
        Encrypted, ///< a JWE in compact form (RFC 7516 section 7.1): five parts
        Opaque, ///< something that only its issuer can read
    };

    core::Secret token; ///< without the line breaks that stood in it
    Form form = Form::Opaque;
    QString name {}; ///< what it was called there: "access_token", "Authorization", a cookie's name; empty = nothing
    bool alone = false; ///< it is the whole text, but for white space and line breaks
};

inline constexpr qsizetype maxSearchedBytes = 16 * qsizetype(1024) * 1024;
inline constexpr qsizetype maxFoundTokens = 50;

/// Finds the tokens in anything that somebody copies: a token, an Authorization header (RFC 6750), a curl command, a token answer
/// (RFC 6749 section 5.1), a redirect URL with its fragment, a cookie, a recording of a browser. Line breaks inside a token are taken out.
///
/// Something that starts with the header of a JWT is found wherever it stands; an opaque token only by the name before it, or when it is
/// all there is. Each token is told once, in the order of the text; no more than maxFoundTokens, and nothing of a text beyond
/// maxSearchedBytes. Takes time in proportion to the text.
QList<FoundToken> findTokens(const QByteArray &text);

/// The header of a JWE in compact form, which anybody can read; empty when it is none.
QJsonObject encryptedHeader(const QByteArray &compact);

} // namespace jose
