// link: gatehouse_gateway
#include "models/gateway/admin_sessions.h"

/// Whatever a Set-Cookie header holds, what goes back can stand in one header, and comes out of itself unchanged.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray cookie = gateway::cookieOf({ { "Set-Cookie", text } }, true).reveal();
    for (const char c : cookie) {
        if (uchar(c) < 0x20 || uchar(c) >= 0x7f)
            __builtin_trap();
    }
    QByteArray lines = cookie;
    lines.replace("; ", "\n");
    if (gateway::cookieOf({ { "Set-Cookie", lines } }, true).reveal() != cookie)
        __builtin_trap();
    return 0;
}
