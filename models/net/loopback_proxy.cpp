#include "models/net/loopback_proxy.h"

#include <QHostAddress>

namespace net {

using namespace Qt::StringLiterals;

bool isLoopbackHost(const QString &host)
{
    const QString name = host.toLower();
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return true;
    QHostAddress address;
    return address.setAddress(name) && address.isLoopback();
}

QList<QNetworkProxy> LoopbackProxy::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return { QNetworkProxy(QNetworkProxy::NoProxy) };
    return QNetworkProxyFactory::proxyForQuery(query);
}

} // namespace net
