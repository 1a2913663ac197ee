#pragma once

#include "models/core/result.h"
#include "models/gateway/snippet_correction.h"

#include <QJsonValue>
#include <QList>

namespace gateway {

/// What a person pasted, and what about its form was put right.
struct LenientJson {
    QJsonValue value;
    QList<SnippetCorrection> corrections;
};

inline constexpr qsizetype snippetLimit = 65'536; ///< characters

/// Reads JSON as documents and people write it: with code fences, comments (`//`, `#`, `/* */`), single or typographic quotes or none,
/// commas too many or too few, without the outer braces. Strict JSON comes out as it is, with no correction. Any thread.
/// @return Invalid `gatehouse.snippet_empty`, `gatehouse.snippet_too_large` {limit}, `gatehouse.snippet_syntax` {line, column, expected,
/// found}: `found` is one character, or empty at the end
core::Result<LenientJson> readLenientJson(const QString &text);

} // namespace gateway
