// link: gatehouse_sandbox
#include "app/sandbox/proxy/access.h"

/// No token gets through that nobody has signed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const sandbox::Store store;
    const QJsonObject config { { QStringLiteral("key_claim_name"), QStringLiteral("iss") },
        { QStringLiteral("header_names"), QJsonArray { QStringLiteral("authorization") } },
        { QStringLiteral("uri_param_names"), QJsonArray { QStringLiteral("jwt") } },
        { QStringLiteral("cookie_names"), QJsonArray { QStringLiteral("t") } } };
    for (const sandbox::Header &header : { sandbox::Header("Authorization", "Bearer " + input), sandbox::Header("Cookie", "t=" + input) }) {
        sandbox::AccessContext context;
        context.request.method = "GET";
        context.request.query = "jwt=" + input.left(16);
        context.request.headers = { header };
        if (!sandbox::checkJwt(store, config, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), context))
            __builtin_trap();
    }
    return 0;
}
