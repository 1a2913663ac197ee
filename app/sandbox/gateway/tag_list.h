#pragma once

#include "app/sandbox/gateway/store.h"
#include "app/sandbox/http_server.h"

namespace sandbox {

/// `/tags` and, with @p tag, `/tags/{tag}`: what is tagged, in the order of the entities' ids (gateway recording, sections 2 and 8).
/// Of one workspace alone (empty = the default one). Takes the store's lock.
HttpReply listTags(
    const Store &store, const std::optional<QString> &tag, const QByteArray &rawPath, const QByteArray &query, const QByteArray &workspace);

} // namespace sandbox
