// link: gatehouse_oauth
#include "models/oauth/implicit_response.h"
#include "models/oauth/loopback_request.h"

/// What the hand-over page, or whoever pretends to be it, can send to the redirect listener. First byte: the request or the fragment in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (data[0] % 2 == 0) {
        const oauth::LoopbackRules rules { "127.0.0.1:8765", "/callback", true };
        using Next = oauth::LoopbackVerdict::Next;
        const oauth::LoopbackVerdict whole = oauth::judgeRequest(bytes, rules);
        if (whole.next == Next::ReadOn && bytes.size() > 2 * oauth::maxRedirectBytes)
            __builtin_trap();
        if (whole.next == Next::Form && (!bytes.startsWith("POST /callback HTTP/1.") || !bytes.endsWith(whole.query)))
            __builtin_trap();
        // What was refused at its beginning is not accepted when more of it has come.
        const oauth::LoopbackVerdict half = oauth::judgeRequest(bytes.left(bytes.size() / 2), rules);
        if (half.next == Next::Refuse && (whole.next == Next::Query || whole.next == Next::Form))
            __builtin_trap();
        return 0;
    }
    const auto response = oauth::parseImplicitResponse(bytes, core::Secret("fuzz-state"), { {}, data[0] % 4 == 1, QDateTime() });
    if (response && response->tokens.accessToken.isEmpty())
        __builtin_trap();
    return 0;
}
