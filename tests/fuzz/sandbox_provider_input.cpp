// link: gatehouse_sandbox
#include "app/sandbox/provider/client_metadata.h"
#include "app/sandbox/provider/form_fields.h"
#include "app/sandbox/provider/redirect_uris.h"

#include <QJsonDocument>

namespace {

void readForm(const QByteArray &text)
{
    const auto fields = sandbox::provider::FormFields::parse(text);
    if (!fields && fields.error().code != QLatin1String("invalid_request"))
        __builtin_trap();
    const auto decoded = sandbox::provider::formDecoded(text);
    if (decoded && sandbox::provider::formDecoded(sandbox::provider::formEncoded(*decoded)) != decoded)
        __builtin_trap();
}

/// Whatever is accepted must be https, loopback, or a scheme with a dot.
void readRedirect(const QString &uri)
{
    if (!sandbox::provider::checkRedirectUri(uri, true))
        return;
    const QUrl url(uri);
    const bool isLoopback
        = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1") || url.host() == QLatin1String("localhost");
    if (url.scheme() == QLatin1String("http") && !isLoopback)
        __builtin_trap();
    if (!sandbox::provider::isRegisteredRedirect(uri, { uri }, true))
        __builtin_trap();
}

/// What was accepted is accepted again as it was kept.
void readMetadata(const QByteArray &text)
{
    const auto metadata = sandbox::provider::ClientMetadata::fromJson(QJsonDocument::fromJson(text).object(), {});
    if (!metadata)
        return;
    const auto again = sandbox::provider::ClientMetadata::fromJson(metadata->json, {});
    if (!again || again->json != metadata->json)
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
        readForm(rest);
        break;
    case 1:
        readRedirect(QString::fromUtf8(rest));
        break;
    case 2:
        readMetadata(rest);
        break;
    }
    return 0;
}
