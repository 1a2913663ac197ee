#include "app/gui/saved_connections.h"

#include "app/gui/kept_secret.h"
#include "models/storage/access_secrets.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString tokenField = u"admin-token"_s;
const QString keyField = u"client-key"_s;

QString keyOf(const core::Connection &connection, const QString &field)
{
    return storage::secretKey(u"connection"_s, connection.id, field);
}

} // namespace

SavedConnections::SavedConnections(QString storePath, const core::Clock &clock, storage::SecretStore &secrets)
    : m_storePath(std::move(storePath))
    , m_clock(&clock)
    , m_secrets(&secrets)
{
}

core::Result<storage::Store> SavedConnections::open() const
{
    return storage::Store::open(m_storePath, *m_clock);
}

core::Result<std::vector<core::Connection>> SavedConnections::all() const
{
    if (!QFileInfo::exists(m_storePath))
        return std::vector<core::Connection>(); // looking makes no file
    const core::Result<storage::Store> store = open();
    if (!store)
        return core::failure(store.error());
    return store->connections();
}

core::Result<ui::Target> SavedConnections::withCredentials(const core::Connection &connection) const
{
    ui::Target target { connection, {} };
    core::Result<core::Secret> token = readKept(*m_secrets, keyOf(connection, tokenField));
    if (!token)
        return core::failure(token.error());
    target.token = *token;
    if (const core::Result<> access = storage::readAccessSecrets(*m_secrets, target.connection); !access)
        return core::failure(access.error());
    if (!connection.tls.clientCertificatePem.isEmpty()) {
        const core::Result<core::Secret> key = readKept(*m_secrets, keyOf(connection, keyField));
        if (!key)
            return core::failure(key.error());
        target.connection.tls.clientKeyPem = *key;
    }
    return target;
}

core::Result<> SavedConnections::save(const ui::Target &target) const
{
    const core::Result<storage::Store> store = open();
    if (!store)
        return core::failure(store.error());
    const auto keepKnown = [this, &target](const QString &field, const core::Secret &value) {
        return value.isEmpty() && !target.secretsRead ? core::Result<>() : keep(*m_secrets, keyOf(target.connection, field), value);
    };
    if (const core::Result<> token = keepKnown(tokenField, target.token); !token)
        return token;
    if (!target.connection.tls.clientCertificatePem.isEmpty()) {
        if (const core::Result<> key = keepKnown(keyField, target.connection.tls.clientKeyPem); !key)
            return key;
    }
    const auto before = store->connection(target.connection.id);
    const core::Result<> access
        = storage::keepAccessSecrets(*m_secrets, target.connection, before ? &*before : nullptr, target.secretsRead);
    return access ? store->save(target.connection) : access;
}

core::Result<> SavedConnections::remove(const core::Connection &connection) const
{
    const core::Result<storage::Store> store = open();
    if (!store)
        return core::failure(store.error());
    for (const QString &field : { tokenField, keyField }) {
        const core::Result<> removed = keep(*m_secrets, keyOf(connection, field), {});
        if (!removed)
            return removed;
    }
    if (const core::Result<> removed = storage::removeAccessSecrets(*m_secrets, connection); !removed)
        return removed;
    return store->removeConnection(connection.id);
}

} // namespace gui
