#pragma once

#include "models/core/error.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace core {

/// One thing that is looked at while a gateway or a provider is checked. Plain data: the sentence is made by whoever shows it.
///
/// A line is told twice as a rule: Running when its question goes out, then with what was found. A later line of the same topic
/// replaces the earlier one.
struct CheckLine {
    enum class Mark {
        Running, ///< asked, not answered yet
        Done, ///< as it should be
        Attention, ///< works, but something is to be known
        Failed, ///< in the way
        Unknown, ///< cannot be known from here
        Off, ///< not there, and nothing is wrong with that
    };

    QString topic; ///< "address", "tls", "strategy.portal"
    Mark mark = Mark::Running;
    QString finding {}; ///< which of the topic's sentences; empty = the usual one of the mark
    QJsonObject facts {}; ///< what the sentence names; never a secret
    std::optional<Error> error {}; ///< what is in the way; then it is the sentence
};

/// Receives the lines of a check on the thread that checks.
using CheckSink = std::function<void(const CheckLine &)>;

} // namespace core
