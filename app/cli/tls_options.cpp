#include "app/cli/tls_options.h"

#include "app/cli/text.h"

#include <QFile>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr qint64 maxBytes = 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            Error::Kind::Storage, u"gatehouse.file_unreadable"_s, file.errorString(), path, QJsonObject { { u"file"_s, path } });
    return file.read(maxBytes);
}

Result<QByteArray> fingerprint(QString text)
{
    text.remove(u':').remove(u' ');
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() != 32 || text.size() != 64)
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"--pin"_s, QJsonObject { { u"key"_s, u"--pin"_s }, { u"value"_s, text } });
    return bytes;
}

} // namespace

void describeTlsOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { u"ca-file"_s, Text::tr("PEM file with more roots for the gateway."), u"FILE"_s },
        { u"client-certificate-file"_s, Text::tr("PEM file with our certificate for the gateway."), u"FILE"_s },
        { u"client-key-file"_s, Text::tr("PEM file with its private key; - reads standard input."), u"FILE"_s },
        { u"pin"_s, Text::tr("SHA-256 fingerprint of the one certificate to accept from the gateway."), u"HEX"_s },
    });
}

Result<core::TlsSettings> tlsFromOptions(const QCommandLineParser &parser, SecretInput &input, core::TlsSettings saved)
{
    core::TlsSettings tls = std::move(saved);
    if (parser.isSet(u"ca-file"_s)) {
        const auto pem = readFile(parser.value(u"ca-file"_s));
        if (!pem)
            return core::failure(pem.error());
        tls.extraCaPem = *pem;
    }
    if (parser.isSet(u"client-certificate-file"_s)) {
        const auto pem = readFile(parser.value(u"client-certificate-file"_s));
        if (!pem)
            return core::failure(pem.error());
        tls.clientCertificatePem = *pem;
    }
    if (parser.isSet(u"client-key-file"_s)) {
        const auto key = input.read(parser.value(u"client-key-file"_s));
        if (!key)
            return core::failure(key.error());
        tls.clientKeyPem = *key;
    }
    if (parser.isSet(u"pin"_s)) {
        const auto pin = fingerprint(parser.value(u"pin"_s));
        if (!pin)
            return core::failure(pin.error());
        tls.pinnedSha256 = *pin;
    }
    return tls;
}

Result<core::TlsSettings> providerTlsFromOptions(const QCommandLineParser &parser)
{
    core::TlsSettings tls;
    if (!parser.isSet(u"provider-ca-file"_s))
        return tls;
    const auto pem = readFile(parser.value(u"provider-ca-file"_s));
    if (!pem)
        return core::failure(pem.error());
    tls.extraCaPem = *pem;
    return tls;
}

} // namespace cli
