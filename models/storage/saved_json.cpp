#include "models/storage/saved_json.h"

#include "models/core/json_reader.h"

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

const std::array<std::pair<Environment, QLatin1StringView>, 5> environmentNames { {
    { Environment::None, "none"_L1 },
    { Environment::Development, "development"_L1 },
    { Environment::Staging, "staging"_L1 },
    { Environment::Production, "production"_L1 },
    { Environment::Sandbox, "sandbox"_L1 },
} };

QString environmentName(Environment environment)
{
    for (const auto &[value, name] : environmentNames) {
        if (value == environment)
            return name;
    }
    Q_UNREACHABLE();
}

Environment readEnvironment(core::JsonReader &reader)
{
    const QString found = reader.string(u"environment"_s);
    for (const auto &[value, name] : environmentNames) {
        if (name == found)
            return value;
    }
    reader.fault(u"environment"_s, u"none, development, staging, production or sandbox"_s);
    return Environment::None;
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
        { u"environment"_s, environmentName(connection.environment) },
        { u"tls"_s, *tls },
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
    connection.environment = readEnvironment(reader);
    connection.tls = readTls(reader.child(u"tls"_s));
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
