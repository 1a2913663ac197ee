#pragma once

#include "models/oauth/authorization_response.h"

#include <QByteArray>

namespace oauth {

/// What the redirect listener accepts.
struct LoopbackRules {
    QByteArray hostHeader; ///< the one Host that is ours, lower case: "127.0.0.1:8765"
    QByteArray path; ///< the one path, byte for byte: "/callback"
    bool takesPost = false; ///< also a POST from the hand-over page (loopback_page.h)
};

/// What is to be done with the bytes of a connection so far.
struct LoopbackVerdict {
    enum class Next {
        ReadOn, ///< the head is not complete
        Refuse, ///< answer `status` without a body, wait on
        Query, ///< a well-formed request for our path: `query` is to be looked at
        Form, ///< a well-formed POST of our own page: its body stands in `query`
    };

    Next next = Next::ReadOn;
    int status = 0;
    QByteArray query {};
    QByteArray agent {}; ///< User-Agent of a well-formed request: what the caller says of itself, at most 512 bytes
};

/// Judges a request to the redirect listener. A pure function of the bytes: GET in origin form, HTTP/1.0 or 1.1, one Host header that is
/// ours (DNS rebinding), no body, CRLF line ends, at most maxRedirectBytes; whatever else is there is refused as early as it can be seen.
/// Where LoopbackRules::takesPost is set also POST with an Origin that is ours, the form media type and a Content-Length of at most
/// maxRedirectBytes.
LoopbackVerdict judgeRequest(const QByteArray &received, const LoopbackRules &rules);

} // namespace oauth
