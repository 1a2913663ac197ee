#include "models/provisioning/connection_lock.h"

#include <QCryptographicHash>

namespace provisioning {

core::Result<storage::FileLock> lockConnection(const PlanContext &context)
{
    const core::Connection &connection = context.gateway.connection();
    const QByteArray address = connection.adminUrl.toEncoded(QUrl::NormalizePathSegments) + '\n' + connection.workspace.toUtf8();
    const QByteArray key = QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().left(32);
    return storage::FileLock::take(context.stateDirectory, QString::fromLatin1(key));
}

} // namespace provisioning
