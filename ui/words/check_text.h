#pragma once

#include "models/core/check_line.h"

#include <span>

namespace ui {

/// A line of a check in words for people, translated.
struct CheckText {
    QString topic; ///< what was looked at: "Access rights"
    QString what; ///< what was found; no full stop at its end
    QString fix {}; ///< what to do or to know, whole sentences; may be empty
};

/// The sentence of one line. Needs no widgets.
CheckText checkText(const core::CheckLine &line);

/// The mark in a word: "done", "needs attention".
QString checkMarkName(core::CheckLine::Mark mark);

/// The words of one topic: its name, marked for translation in the context "CheckText", and what says the rest for a line without error.
struct CheckTopic {
    const char *topic;
    const char *name;
    void (*say)(const core::CheckLine &line, CheckText &text);
};

/// One list for each far side.
std::span<const CheckTopic> gatewayCheckTopics();
std::span<const CheckTopic> providerCheckTopics();

} // namespace ui
