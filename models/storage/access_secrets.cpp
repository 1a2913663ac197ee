#include "models/storage/access_secrets.h"

#include <QStringList>

namespace storage {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using Sort = core::Access::Sort;

namespace {

const QLatin1StringView passwordField = "password"_L1;
const QLatin1StringView bearerField = "bearer-token"_L1;

QString headerField(const QString &name)
{
    return u"header-"_s + name.toLower();
}

/// Where the one secret of a sort stands; empty for a sort without.
QString fieldOf(Sort sort)
{
    switch (sort) {
    case Sort::Session:
    case Sort::Basic:
        return passwordField;
    case Sort::Bearer:
        return bearerField;
    case Sort::None:
    case Sort::Token: // kept by who keeps the token
        return {};
    }
    Q_UNREACHABLE();
}

QString keyOf(const core::Connection &connection, const QString &field)
{
    return secretKey(u"connection"_s, connection.id, field);
}

Result<> fill(SecretStore &secrets, const QString &key, core::Secret &value)
{
    if (!value.isEmpty())
        return {};
    const auto kept = secrets.read(key);
    if (kept)
        value = *kept;
    return kept || kept.error().kind == Error::Kind::NotFound ? Result<>() : core::failure(kept.error());
}

Result<> forget(SecretStore &secrets, const QString &key)
{
    // Without a keychain there is nothing to remove either.
    const auto removed = secrets.remove(key);
    const bool gone = removed || removed.error().kind == Error::Kind::NotFound || removed.error().kind == Error::Kind::Keychain;
    return gone ? Result<>() : removed;
}

Result<> keep(SecretStore &secrets, const QString &key, const core::Secret &value, bool known)
{
    if (!value.isEmpty())
        return secrets.write(key, value);
    return known ? forget(secrets, key) : Result<>();
}

QStringList fieldsOf(const core::Access &access)
{
    QStringList fields;
    if (access.sort == Sort::Token)
        fields.append(u"admin-token"_s);
    if (const QString field = fieldOf(access.sort); !field.isEmpty())
        fields.append(field);
    for (const core::Access::Header &header : access.headers)
        fields.append(headerField(header.name));
    return fields;
}

} // namespace

Result<> readAccessSecrets(SecretStore &secrets, core::Connection &connection)
{
    if (const QString field = fieldOf(connection.access.sort); !field.isEmpty()) {
        if (auto read = fill(secrets, keyOf(connection, field), connection.access.secret); !read)
            return read;
    }
    for (core::Access::Header &header : connection.access.headers) {
        if (auto read = fill(secrets, keyOf(connection, headerField(header.name)), header.value); !read)
            return read;
    }
    return {};
}

Result<> keepAccessSecrets(SecretStore &secrets, const core::Connection &connection, const core::Connection *before, bool known)
{
    const core::Access &access = connection.access;
    if (const QString field = fieldOf(access.sort); !field.isEmpty()) {
        if (auto kept = keep(secrets, keyOf(connection, field), access.secret, known); !kept)
            return kept;
    }
    for (const core::Access::Header &header : access.headers) {
        if (auto kept = keep(secrets, keyOf(connection, headerField(header.name)), header.value, known); !kept)
            return kept;
    }
    const QStringList used = fieldsOf(access);
    const QStringList once = before ? fieldsOf(before->access) : QStringList();
    for (const QString &field : once) {
        if (used.contains(field))
            continue;
        if (auto removed = forget(secrets, keyOf(connection, field)); !removed)
            return removed;
    }
    return {};
}

Result<> removeAccessSecrets(SecretStore &secrets, const core::Connection &connection)
{
    const QStringList fields = fieldsOf(connection.access);
    for (const QString &field : fields) {
        if (auto removed = forget(secrets, keyOf(connection, field)); !removed)
            return removed;
    }
    return {};
}

} // namespace storage
