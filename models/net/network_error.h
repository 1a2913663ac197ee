#pragma once

#include "models/core/error.h"

#include <optional>

class QNetworkReply;

namespace net {

/// Why a finished reply is no whole answer; nothing when it is one, whatever its status.
///
/// Network `gatehouse.connection_refused`, `host_not_found`, `unreachable`, `proxy`, `connection_lost` (sent: Unknown; Qt reports a peer
/// that speaks no HTTP so too), `answer_cut_short` (sent: Unknown); Protocol `gatehouse.not_http`, `bad_encoding`; Tls as
/// handshakeFailure(); Unsupported `gatehouse.tls_unavailable`; Network `gatehouse.network` for the rest. Fields: {host, port}. Texts are
/// short facts of ours: Qt's own may quote the URL with its query.
/// @param bodySize bytes of the answer that were read
/// @param bodyExpected whether an answer to this verb has a body at all (not for HEAD)
std::optional<core::Error> replyError(const QNetworkReply &reply, qint64 bodySize, bool bodyExpected);

} // namespace net
