#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace net {

/// Names and values in UTF-8, in order.
using FormFields = QList<std::pair<QByteArray, QByteArray>>;

inline constexpr char formContentType[] = "application/x-www-form-urlencoded";

/// One name or value as application/x-www-form-urlencoded: letters, digits and `*-._` stay, a space is `+`, all else is %XX
/// (URL Standard section 5.2). RFC 6749 section 2.3.1 wants client id and secret so before HTTP Basic. Any thread.
QByteArray encodeFormValue(const QByteArray &value);

/// `name=value&name=value`. Any thread.
QByteArray encodeForm(const FormFields &fields);

/// Takes a form or a query apart, strictly.
/// @param body without "?" or "#"; empty gives no fields
/// @return Protocol `gatehouse.bad_form`, fields: {reason: "escape" | "utf8" | "character" | "empty_name" | "duplicate" | "too_many"
/// (1,000),
///         at: index of the field}; a name twice is refused because RFC 6749 section 3.1 forbids it. No value is ever quoted.
core::Result<FormFields> decodeForm(const QByteArray &body);

} // namespace net
