#pragma once

#include <QString>

namespace sandbox {

/// Stands in a text for a byte that was no UTF-8; a noncharacter, so that no client can send it by accident.
inline constexpr char16_t invalidByte = u'\ufdd0';

/// Decodes UTF-8, with invalidByte for what is none.
QString decodeUtf8(const QByteArray &bytes);

/// Applies one of the rules that published schemas leave out: "name", "tag", "host", "route host", "path", "route path", "header name",
/// "ip", "public key", "url", "redirect uri", "upstream name", "target", "certificate", "private key".
/// @return the gateway's words for what is wrong, or an empty text
QString checkText(const QString &rule, const QString &text);

} // namespace sandbox
