#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace jose {

/// base64url without padding (RFC 7515 section 2).
QByteArray toBase64Url(const QByteArray &bytes);

/// The strict inverse: no padding, no other alphabet, no white space, unused bits must be zero.
/// @return Invalid `gatehouse.base64url` {offset} otherwise
core::Result<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace jose
