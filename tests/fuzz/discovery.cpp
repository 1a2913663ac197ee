// link: gatehouse_oauth
#include "models/oauth/metadata_reader.h"

#include <QJsonDocument>

/// A provider's metadata document. First byte: whether the issuer is on this computer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const bool loopback = data[0] % 2 == 1;
    const QString issuer = loopback ? QStringLiteral("http://127.0.0.1:9000") : QStringLiteral("https://id.example");
    const auto metadata = oauth::readMetadata(QJsonDocument::fromJson(bytes).object(), issuer, QUrl(issuer));
    if (metadata) {
        const bool safe = loopback || metadata->tokenEndpoint.scheme() == QLatin1String("https");
        if (metadata->issuer != issuer || metadata->tokenEndpoint.host().isEmpty() || metadata->jwksUri.host().isEmpty() || !safe)
            __builtin_trap();
    }
    const QUrl asked(QString::fromUtf8(bytes.left(2000)));
    if (oauth::checkIssuer(asked)) {
        for (const QUrl &url : oauth::metadataUrls(asked)) {
            if (url.host() != asked.host() || url.scheme() != asked.scheme())
                __builtin_trap();
        }
    }
    return 0;
}
