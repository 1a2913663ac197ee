// link: gatehouse_gateway
#include "models/gateway/admin_error.h"

#include <QJsonDocument>

/// First byte: which status and content type; the rest: the body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    net::Response response;
    response.status = 300 + data[0] % 250;
    response.headers.append(net::Header("Content-Type", data[0] % 2 ? "text/html" : "application/json"));
    response.body = QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const core::Error error
        = gateway::adminError(response, data[0] % 3 ? "PUT" : "GET", QStringLiteral("/services"), { core::Secret("secret") });
    for (const gateway::FieldError &field : gateway::fieldErrors(error.fields)) {
        if (field.message.contains(QLatin1String("secret")))
            __builtin_trap();
    }
    if (error.text.contains(QLatin1String("secret")))
        __builtin_trap();
    return 0;
}
