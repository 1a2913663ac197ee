// link: gatehouse_sandbox
#include "app/sandbox/proxy/openid_connect/credentials.h"
#include "app/sandbox/proxy/openid_connect/sessions.h"
#include "app/sandbox/proxy/openid_connect/token_check.h"

/// No cookie opens that was not sealed with the key, no token is good that nobody signed, and a Basic header gives a name or nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QByteArray key("a key that no input knows");
    if (sandbox::openid::opened(input, key))
        __builtin_trap();
    if (sandbox::openid::opened(sandbox::openid::sealed(input, key), key) != input)
        __builtin_trap();
    for (const QByteArray &header : { input, QByteArray("Basic " + input), QByteArray("Basic " + input.toBase64()) }) {
        const auto found = sandbox::openid::parseBasic(header);
        if (found && found->name.isEmpty())
            __builtin_trap();
    }
    const sandbox::openid::PluginConfig config({ { QStringLiteral("verify_signature"), true }, { QStringLiteral("verify_claims"), true } });
    const QDateTime now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    if (sandbox::openid::checkToken(input, QStringLiteral("access"), config, {}, now).fault.isEmpty())
        __builtin_trap();
    sandbox::HttpRequest request;
    request.query = input;
    request.headers = { { "Cookie", input } };
    sandbox::openid::cookieOf(request, QStringLiteral("session"));
    sandbox::openid::queryWithout(input, { QStringLiteral("code") });
    return 0;
}
