#pragma once

#include "models/core/error.h"

#include <QStringView>

#include <span>

namespace ui {

/// The words for one of our own codes, marked for translation in the context "ErrorText". `{name}` stands for that member of
/// Error::fields, `{text}` for Error::text; a part in square brackets is left out unless all its members have a value.
struct CodeSentence {
    const char *code;
    const char *what;
    const char *fix;
};

/// The words for an error that its code does not tell from others: those of the far side do.
struct SaidSentence {
    const char *words; ///< that Error::text or one of the `causes` in Error::fields holds
    CodeSentence sentence; ///< an empty code stands for any
};

/// One list for each part of the program that makes codes.
std::span<const CodeSentence> applicationSentences();
std::span<const CodeSentence> connectionSentences();
std::span<const CodeSentence> tokenSentences();
std::span<const CodeSentence> loginSentences();
std::span<const CodeSentence> planSentences();
std::span<const CodeSentence> draftSentences();
std::span<const CodeSentence> strategySentences();
std::span<const CodeSentence> storageSentences();
std::span<const CodeSentence> inputSentences();
std::span<const CodeSentence> oauthSentences();
std::span<const CodeSentence> oktaSentences();
std::span<const CodeSentence> portalSentences();

std::span<const SaidSentence> oktaSaidSentences();

/// The words for @p code, or null.
const CodeSentence *findSentence(QStringView code);

/// The words for what the far side said, else for the code, or null.
const CodeSentence *findSentence(const core::Error &error);

/// The words for errors that have no code of ours; never null members.
CodeSentence kindSentence(core::Error::Kind kind);

} // namespace ui
