// link: gatehouse_net
#include "models/net/redaction.h"
#include "models/net/retry.h"

/// First byte: where the rest stands. A credential that the redactor knows comes through nowhere.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray hidden = "opaque~credential";
    net::Redactor redactor;
    redactor.know(hidden);
    QByteArray shown;
    switch (data[0] % 6) {
    case 0:
        shown = redactor.url(QUrl::fromEncoded(text)).toUtf8();
        break;
    case 1:
        shown = redactor.header("WWW-Authenticate", text).second;
        break;
    case 2:
        shown = redactor.header("Location", text).second;
        break;
    case 3:
        shown = redactor.body("application/json", text);
        break;
    case 4:
        shown = redactor.body("application/x-www-form-urlencoded", text);
        break;
    default: {
        net::Response response { 429, { { "Retry-After", text }, { "RateLimit-Reset", text }, { "Date", text } }, {} };
        const auto wait = net::askedWait(response, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
        if (wait && wait->count() < 0)
            __builtin_trap();
    }
    }
    if (shown.contains(hidden))
        __builtin_trap();
    return 0;
}
