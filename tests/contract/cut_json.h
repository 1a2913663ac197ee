#pragma once

#include <QJsonValue>
#include <QString>

namespace contract {

/// A JSON text that may have been cut off anywhere.
struct CutJson {
    QJsonValue value; ///< undefined when there is no JSON at the start
    bool isCut = false; ///< whether members and elements are missing at the end
};

/// Reads as far as the text goes; what is begun and not ended at the cut is left out, containers around it are closed.
CutJson readCutJson(const QString &text);

} // namespace contract
