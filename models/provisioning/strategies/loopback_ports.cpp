#include "models/provisioning/strategies/loopback_ports.h"

#include <QUrl>

#include <array>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fixedPorts { 8765, 8766, 8767 };

bool isLoopback(const QUrl &url)
{
    return url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"::1" || url.host() == u"localhost");
}

} // namespace

QStringList withFixedPorts(const QStringList &redirectUris)
{
    QStringList uris;
    for (const QString &uri : redirectUris) {
        QUrl url(uri);
        if (!isLoopback(url) || url.port() >= 0) {
            uris << uri;
            continue;
        }
        for (const int port : fixedPorts) {
            url.setPort(port);
            uris << url.toString(QUrl::FullyEncoded);
        }
    }
    uris.removeDuplicates();
    return uris;
}

} // namespace provisioning
