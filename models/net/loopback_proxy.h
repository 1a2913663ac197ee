#pragma once

#include <QNetworkProxyFactory>

namespace net {

/// Whether @p host can only be this computer: localhost, *.localhost, 127.0.0.0/8, ::1.
bool isLoopbackHost(const QString &host);

/// The proxy of the system (or of the application, where one was set), but never for this computer itself.
class LoopbackProxy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace net
