// link: gatehouse_sandbox
#include "app/sandbox/provider/okta/app_body.h"
#include "app/sandbox/provider/okta/expression.h"
#include "app/sandbox/provider/okta/management_api.h"

namespace {

using namespace sandbox::provider;

const QJsonObject names { { QStringLiteral("app"), QJsonObject { { QStringLiteral("clientId"), QStringLiteral("0oa1") } } },
    { QStringLiteral("access"), QJsonObject { { QStringLiteral("scope"), QJsonArray { QStringLiteral("a") } } } } };

/// Whatever it is, a value comes out, and the same one again.
void readExpression(const QString &text)
{
    const QJsonValue value = okta::evaluate(text, names);
    if (value.isUndefined() || okta::evaluate(text, names) != value)
        __builtin_trap();
}

/// A token is never longer than its header, and never found without its scheme.
void readToken(const QByteArray &header)
{
    const core::Secret token = okta::readApiToken(header);
    if (!token.isEmpty() && (!header.contains(token.reveal()) || header.left(4).toUpper() != "SSWS"))
        __builtin_trap();
}

/// What was accepted is accepted again as it was kept.
void readBody(const QByteArray &text)
{
    const auto body = okta::readApiBody(text);
    if (!body) {
        if (body.error().httpStatus != 400)
            __builtin_trap();
        return;
    }
    const auto app = okta::readApp(*body);
    if (!app)
        return;
    const auto again = okta::readApp(app->json);
    if (!again || again->json != app->json)
        __builtin_trap();
}

} // namespace

/// First byte: what the rest is read as.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 3) {
    case 0:
        readExpression(QString::fromUtf8(rest));
        break;
    case 1:
        readToken(rest);
        break;
    case 2:
        readBody(rest);
        break;
    }
    return 0;
}
