// link: gatehouse_gateway
#include "models/gateway/node_info.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto node = gateway::nodeInfoFromJson(QJsonDocument::fromJson(bytes).object());
    if (!node)
        return 0;
    const QUrl url = node->proxyUrl(QStringLiteral("gateway.test"));
    if (!url.isEmpty() && (url.host().isEmpty() || url.port() < 1 || url.port() > 65535))
        __builtin_trap();
    return 0;
}
