#include "models/provisioning/plan/connection_lock.h"

#include <QCryptographicHash>

namespace provisioning {

core::Result<storage::FileLock> lockConnection(const PlanContext &context)
{
    const core::Connection &connection = context.gateway.connection();
    // Before the first step, which may be one at the provider.
    if (const auto writable = gateway::checkWritable(connection, "PUT", {}); !writable)
        return core::failure(writable.error());
    // One gateway has one lock, however its address is written down.
    QByteArray url = connection.adminUrl.toEncoded(QUrl::NormalizePathSegments | QUrl::RemoveUserInfo);
    while (url.endsWith('/'))
        url.chop(1);
    const QByteArray workspace = connection.workspace.isEmpty() ? QByteArray("default") : connection.workspace.toUtf8();
    const QByteArray address = url + '\n' + workspace;
    const QByteArray key = QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().left(32);
    return storage::FileLock::take(context.stateDirectory, QString::fromLatin1(key));
}

} // namespace provisioning
