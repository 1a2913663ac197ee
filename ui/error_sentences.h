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

/// One list for each part of the program that makes codes.
std::span<const CodeSentence> applicationSentences();
std::span<const CodeSentence> connectionSentences();
std::span<const CodeSentence> tokenSentences();
std::span<const CodeSentence> loginSentences();
std::span<const CodeSentence> planSentences();
std::span<const CodeSentence> storageSentences();
std::span<const CodeSentence> inputSentences();

/// The words for @p code, or null.
const CodeSentence *findSentence(QStringView code);

/// The words for errors that have no code of ours; never null members.
CodeSentence kindSentence(core::Error::Kind kind);

} // namespace ui
