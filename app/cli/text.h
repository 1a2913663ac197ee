#pragma once

#include <QCoreApplication>

namespace cli {

/// Context of every text that the command line shows: `Text::tr("…")`.
class Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Text)
};

} // namespace cli
