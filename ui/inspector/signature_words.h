#pragma once

#include "ui/inspector/token_inspection.h"
#include "ui/style/glyphs.h"

namespace ui {

/// What is said of a signature: how loud, in one sentence, and why.
struct SignatureWords {
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::Unknown;
    QString sentence;
    QString more;
};

/// The signature of the token at hand in words.
SignatureWords signatureWords(const TokenInspection &inspection, const QDateTime &now);

} // namespace ui
