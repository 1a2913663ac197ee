#pragma once

#include "models/core/error.h"

#include <QString>

namespace ui {

/// An error in words for people, translated.
struct ErrorText {
    QString what; ///< what happened; no full stop at its end
    QString where; ///< the request, file and line, or claim it happened at; may be empty
    QString fix; ///< what to do, a whole sentence; may be empty
};

/// The only place where errors become sentences. Needs no widgets: the command line uses it too.
ErrorText explain(const core::Error &error);

/// All three parts in one line: "Nothing answers there (GET http://127.0.0.1:8001/). Check the address and the port."
QString sentence(const ErrorText &text);

} // namespace ui
