#pragma once

#include "tests/contract/curl_command.h"

#include <QList>

namespace contract {

/// What a list answered, of which the recording keeps the gist alone.
struct RecordedPage {
    std::optional<qsizetype> count;
    QString next; ///< empty = the recording says nothing of it; "None" = there was none
};

/// One request of the recording and its answer.
struct Recorded {
    int line = 0; ///< of the file, from 1
    QString section; ///< the nearest heading above
    QString title;
    QString command; ///< as it is written
    std::optional<Request> request; ///< nothing when the words do not tell it
    int status = 0;
    sandbox_test::RawClient::Headers headers; ///< of those that were kept
    QString body; ///< as it is written; cut off when isTrimmed
    bool isTrimmed = false;
    std::optional<RecordedPage> page;
};

/// Every request under the headings `## first` to `## last` of the recording; empty when there is no such file.
QList<Recorded> readRecording(const QString &path, int first, int last);

} // namespace contract
