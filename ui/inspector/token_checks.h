#pragma once

#include "ui/inspector/token_inspection.h"
#include "ui/style/glyphs.h"

namespace ui {

/// What a person expects of a token; what is left empty is not checked.
struct TokenExpectation {
    QString audience {};
    QString claim {}; ///< NAME or NAME=VALUE
    int leewaySeconds = 0;
};

/// One line of the list of checks.
struct TokenCheck {
    QString name;
    QString words; ///< what was found, shortly
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::Unknown;
    QString more {}; ///< the whole sentence, where the words are not all
};

/// Everything that is checked of the token at hand, in the order of the list; empty when there is none that can be read.
QList<TokenCheck> checksOf(const TokenInspection &inspection, const TokenExpectation &expected, const QDateTime &now);

/// How long the token has lived, from 0 to 1, and what stands at the bar; nothing when it does not say when it ends.
struct LifeWords {
    double lived = 0;
    Tone tone = Tone::Success;
    QString start;
    QString end;
    QString now;
};

std::optional<LifeWords> lifeOf(const jose::Jwt &token, const QDateTime &now);

} // namespace ui
