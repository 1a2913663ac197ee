#include "models/storage/saved_json.h"

#include "models/core/json_reader.h"

#include <QJsonArray>

#include <array>

namespace storage {

using namespace Qt::StringLiterals;
using core::Connection;
using core::Error;
using core::Provider;
using core::Result;
using core::TlsSettings;

namespace {

using Environment = Connection::Environment;
using Sort = core::Access::Sort;
using SafeMode = Connection::SafeMode;

const std::array<std::pair<Environment, QLatin1StringView>, 5> environmentNames { {
    { Environment::None, "none"_L1 },
    { Environment::Development, "development"_L1 },
    { Environment::Staging, "staging"_L1 },
    { Environment::Production, "production"_L1 },
    { Environment::Sandbox, "sandbox"_L1 },
} };

const std::array<std::pair<Sort, QLatin1StringView>, 5> sortNames { {
    { Sort::None, "none"_L1 },
    { Sort::Token, "token"_L1 },
    { Sort::Session, "session"_L1 },
    { Sort::Basic, "basic"_L1 },
    { Sort::Bearer, "bearer"_L1 },
} };

const std::array<std::pair<SafeMode, QLatin1StringView>, 2> safeModeNames { {
    { SafeMode::Write, "write"_L1 },
    { SafeMode::ReadOnly, "read-only"_L1 },
} };

template <typename Names, typename T> QString nameIn(const Names &names, T value)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return name;
    }
    Q_UNREACHABLE();
}

template <typename Names> auto readWord(core::JsonReader &reader, const QString &member, const Names &names)
{
    const QString found = reader.string(member);
    QStringList allowed;
    for (const auto &[value, name] : names) {
        if (name == found)
            return value;
        allowed.append(name);
    }
    reader.fault(member, allowed.join(u", "));
    return names.front().first;
}

QJsonObject accessJson(const core::Access &access)
{
    QJsonArray headers;
    for (const core::Access::Header &header : access.headers)
        headers.append(header.name);
    return { { u"sort"_s, nameIn(sortNames, access.sort) }, { u"user"_s, access.user }, { u"headers"_s, headers } };
}

core::Access readAccess(core::JsonReader reader)
{
    core::Access access;
    access.sort = readWord(reader, u"sort"_s, sortNames);
    access.user = reader.string(u"user"_s);
    const QStringList headers = reader.strings(u"headers"_s);
    for (const QString &name : headers)
        access.headers.append({ name, {} });
    return access;
}

Result<> withoutPassword(const QUrl &url)
{
    if (url.password().isEmpty())
        return {};
    return core::failure(
        Error::Kind::Invalid, u"gatehouse.url_has_password"_s, {}, {}, QJsonObject { { u"url"_s, url.toString(QUrl::RemovePassword) } });
}

Result<QJsonObject> tlsJson(const TlsSettings &tls)
{
    for (const QByteArray &pem : { tls.extraCaPem, tls.clientCertificatePem }) {
        // A .pem file often holds certificate and key together.
        if (pem.contains("PRIVATE KEY"))
            return core::failure(Error::Kind::Invalid, u"gatehouse.private_key_in_certificate"_s);
    }
    return QJsonObject {
        { u"extraCaPem"_s, QString::fromLatin1(tls.extraCaPem) },
        { u"clientCertificatePem"_s, QString::fromLatin1(tls.clientCertificatePem) },
        { u"pinnedSha256"_s, QString::fromLatin1(tls.pinnedSha256.toHex()) },
    };
}

TlsSettings readTls(core::JsonReader reader)
{
    TlsSettings tls;
    tls.extraCaPem = reader.string(u"extraCaPem"_s).toLatin1();
    tls.clientCertificatePem = reader.string(u"clientCertificatePem"_s).toLatin1();
    tls.pinnedSha256 = QByteArray::fromHex(reader.string(u"pinnedSha256"_s).toLatin1());
    if (!tls.pinnedSha256.isEmpty() && tls.pinnedSha256.size() != 32)
        reader.fault(u"pinnedSha256"_s, u"64 hexadecimal digits"_s);
    return tls;
}

QUrl readUrl(core::JsonReader &reader, const QString &name)
{
    return QUrl(reader.string(name), QUrl::StrictMode);
}

/// A fault in our own file is one of storage, not of a far side.
Error ownFault(Error error)
{
    error.kind = Error::Kind::Storage;
    return error;
}

} // namespace

Result<QJsonObject> toJson(const Connection &connection)
{
    for (const QUrl &url : { connection.adminUrl, connection.proxyUrl }) {
        if (auto checked = withoutPassword(url); !checked)
            return core::failure(checked.error());
    }
    const auto tls = tlsJson(connection.tls);
    if (!tls)
        return core::failure(tls.error());
    return QJsonObject {
        { u"id"_s, connection.id },
        { u"name"_s, connection.name },
        { u"adminUrl"_s, connection.adminUrl.toString(QUrl::FullyEncoded) },
        { u"proxyUrl"_s, connection.proxyUrl.toString(QUrl::FullyEncoded) },
        { u"workspace"_s, connection.workspace },
        { u"environment"_s, nameIn(environmentNames, connection.environment) },
        { u"tls"_s, *tls },
        { u"access"_s, accessJson(connection.access) },
        { u"safeMode"_s, nameIn(safeModeNames, connection.safeMode) },
    };
}

Result<QJsonObject> toJson(const Provider &provider)
{
    if (auto checked = withoutPassword(provider.issuer); !checked)
        return core::failure(checked.error());
    const auto tls = tlsJson(provider.tls);
    if (!tls)
        return core::failure(tls.error());
    return QJsonObject {
        { u"id"_s, provider.id },
        { u"name"_s, provider.name },
        { u"kind"_s, provider.kind },
        { u"issuer"_s, provider.issuer.toString(QUrl::FullyEncoded) },
        { u"tls"_s, *tls },
    };
}

Result<Connection> connectionFromJson(const QJsonObject &json)
{
    core::JsonReader reader(json, u"connection"_s);
    Connection connection;
    connection.id = reader.string(u"id"_s);
    connection.name = reader.string(u"name"_s);
    connection.adminUrl = readUrl(reader, u"adminUrl"_s);
    connection.proxyUrl = readUrl(reader, u"proxyUrl"_s);
    connection.workspace = reader.string(u"workspace"_s);
    connection.environment = readWord(reader, u"environment"_s, environmentNames);
    connection.tls = readTls(reader.child(u"tls"_s));
    connection.access = readAccess(reader.child(u"access"_s));
    connection.safeMode = readWord(reader, u"safeMode"_s, safeModeNames);
    if (auto read = reader.finish(); !read)
        return core::failure(ownFault(read.error()));
    return connection;
}

Result<Provider> providerFromJson(const QJsonObject &json)
{
    core::JsonReader reader(json, u"provider"_s);
    Provider provider;
    provider.id = reader.string(u"id"_s);
    provider.name = reader.string(u"name"_s);
    provider.kind = reader.string(u"kind"_s);
    provider.issuer = readUrl(reader, u"issuer"_s);
    provider.tls = readTls(reader.child(u"tls"_s));
    if (auto read = reader.finish(); !read)
        return core::failure(ownFault(read.error()));
    return provider;
}

} // namespace storage
