#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace jose {

/// Reads a JSON object as tokens demand it (RFC 7515 section 4): duplicate member names at any depth, bytes after the end,
/// invalid UTF-8, more than 64 levels are refused, which QJsonDocument would let pass.
/// Escaped lone surrogates and numbers beyond a double are refused too. Names are compared after their escapes are read.
/// @param maxBytes longer input is refused unread
/// @return Invalid `gatehouse.json` {offset} with the reason in `text`, `gatehouse.duplicate_member` {member}
core::Result<QJsonObject> parseStrictObject(const QByteArray &bytes, qsizetype maxBytes = 1024 * qsizetype(1024));

} // namespace jose
