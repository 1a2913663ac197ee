#include "app/gui/saved_connections.h"

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

core::Result<core::Secret> SavedConnections::readSecret(const core::Connection &connection, const QString &field) const
{
    core::Result<core::Secret> secret = m_secrets->read(keyOf(connection, field));
    if (!secret && secret.error().kind == core::Error::Kind::NotFound)
        return core::Secret();
    return secret;
}

core::Result<ui::Target> SavedConnections::withCredentials(const core::Connection &connection) const
{
    ui::Target target { connection, {} };
    core::Result<core::Secret> token = readSecret(connection, tokenField);
    if (!token)
        return core::failure(token.error());
    target.token = *token;
    if (!connection.tls.clientCertificatePem.isEmpty()) {
        const core::Result<core::Secret> key = readSecret(connection, keyField);
        if (!key)
            return core::failure(key.error());
        target.connection.tls.clientKeyPem = *key;
    }
    return target;
}

core::Result<> SavedConnections::keepSecret(const core::Connection &connection, const QString &field, const core::Secret &value) const
{
    if (!value.isEmpty())
        return m_secrets->write(keyOf(connection, field), value);
    // Without a keychain there is nothing to remove either.
    const core::Result<> removed = m_secrets->remove(keyOf(connection, field));
    const bool gone = removed || removed.error().kind == core::Error::Kind::NotFound || removed.error().kind == core::Error::Kind::Keychain;
    return gone ? core::Result<>() : removed;
}

core::Result<> SavedConnections::save(const ui::Target &target) const
{
    const core::Result<storage::Store> store = open();
    if (!store)
        return core::failure(store.error());
    const core::Result<> token = keepSecret(target.connection, tokenField, target.token);
    if (!token)
        return token;
    if (!target.connection.tls.clientCertificatePem.isEmpty()) {
        const core::Result<> key = keepSecret(target.connection, keyField, target.connection.tls.clientKeyPem);
        if (!key)
            return key;
    }
    return store->save(target.connection);
}

core::Result<> SavedConnections::remove(const core::Connection &connection) const
{
    const core::Result<storage::Store> store = open();
    if (!store)
        return core::failure(store.error());
    for (const QString &field : { tokenField, keyField }) {
        const core::Result<> removed = keepSecret(connection, field, {});
        if (!removed)
            return removed;
    }
    return store->removeConnection(connection.id);
}

} // namespace gui
