#pragma once

#include "app/sandbox/http_server.h"

#include <QStringList>

#include <optional>

namespace sandbox {

/// What a list request asks for (gateway recording, section 3).
struct PageQuery {
    qsizetype size = 100;
    QByteArray after; ///< id of the last entity seen; empty = from the start
    int afterPlace = 0; ///< second part of the offset, in the list of tags
    bool endsAtOnce = false; ///< an offset that decodes to nothing useful: an empty page
    QStringList tags;
    bool anyTag = false; ///< one of the tags is enough; otherwise all are wanted
    QByteArray nextSuffix; ///< what `next` repeats behind its offset
};

/// What became of reading a query: what it asks for, or the answer that refuses it.
struct PageOutcome {
    PageQuery page;
    std::optional<HttpReply> refusal;
};

/// @param nested nested lists ignore tags and do not repeat `size` in `next`
PageOutcome readPageQuery(const QByteArray &query, bool nested);

/// The offset that stands for @p parts: base64url of a JSON list.
QByteArray encodeOffset(const QJsonArray &parts);

/// Whether an entity with @p tags is asked for.
bool wantsTags(const PageQuery &page, const QStringList &tags);

/// The text of a page.
/// @param items JSON texts
/// @param offset of the next page; empty on the last one
HttpReply pageReply(const QByteArrayList &items, const QByteArray &rawPath, const QByteArray &offset, const PageQuery &page);

} // namespace sandbox
