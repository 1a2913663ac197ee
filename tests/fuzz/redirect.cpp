// link: gatehouse_oauth
#include "models/oauth/loopback_request.h"

/// What anything on this computer can send to the redirect listener, and what a person can paste. First byte: which of the three.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const core::Secret state("fuzz-state");
    if (data[0] % 3 == 0) {
        const oauth::LoopbackRules rules { "127.0.0.1:8765", "/callback" };
        using Next = oauth::LoopbackVerdict::Next;
        const oauth::LoopbackVerdict whole = oauth::judgeRequest(bytes, rules);
        if (whole.next == Next::ReadOn && bytes.size() > oauth::maxRedirectBytes)
            __builtin_trap();
        if (whole.next == Next::Query && (!bytes.startsWith("GET /callback") || !bytes.contains("127.0.0.1:8765")))
            __builtin_trap();
        // What was refused at its beginning is not accepted when more of it has come.
        const oauth::LoopbackVerdict half = oauth::judgeRequest(bytes.left(bytes.size() / 2), rules);
        if (half.next == Next::Refuse && whole.next == Next::Query)
            __builtin_trap();
        return 0;
    }
    const auto response = data[0] % 3 == 1
        ? oauth::parseAuthorizationResponse(bytes, state)
        : oauth::parseRedirectUrl(QString::fromUtf8(bytes), QUrl(QStringLiteral("http://127.0.0.1:8765/callback")), state);
    if (response && response->code.isEmpty())
        __builtin_trap();
    return 0;
}
