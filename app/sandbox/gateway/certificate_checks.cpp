#include "app/sandbox/gateway/certificate_checks.h"

#include "app/sandbox/gateway/entity_checks.h"
#include "models/jose/jwk.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// Values that stand in a vault are looked up by the proxy alone.
bool isReference(const QString &text)
{
    return text.startsWith(u"{vault://"_s);
}

QList<QSslCertificate> certificates(const QString &pem)
{
    return QSslCertificate::fromData(pem.toUtf8(), QSsl::Pem);
}

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::any_of(extensions.cbegin(), extensions.cend(), [](const QSslCertificateExtension &extension) {
        return extension.name() == u"basicConstraints"_s && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

} // namespace

QString checkCertificate(const QString &pem)
{
    const bool isGood = isReference(pem) || !certificates(pem).isEmpty();
    // OpenSSL's own words, as the recording has them (section 2, "bad cert").
    return isGood ? QString()
                  : u"invalid certificate: x509.new: crypto/asn1/a_d2i_fp.c:155:error:0680008E:asn1 encoding routines::not enough data"_s;
}

QString checkPrivateKey(const QString &pem)
{
    const core::Result<jose::Jwk> key = jose::Jwk::fromPem(core::Secret::fromText(pem));
    return isReference(pem) || (key && key->isPrivate())
        ? QString()
        : u"invalid key: pkey.new:load_key: crypto/encode_decode/decoder_lib.c:103:error:1E08010C:DECODER routines::unsupported"_s;
}

void checkCertificatePair(const QJsonObject &entity, QJsonObject &errors)
{
    for (const QString &suffix : { QString(), u"_alt"_s }) {
        const QString pem = entity.value(u"cert"_s + suffix).toString();
        const QString keyPem = entity.value(u"key"_s + suffix).toString();
        const core::Result<jose::Jwk> key = jose::Jwk::fromPem(core::Secret::fromText(keyPem));
        const QList<QSslCertificate> chain = certificates(pem);
        if (errors.contains(u"cert"_s + suffix) || errors.contains(u"key"_s + suffix) || chain.isEmpty() || !key)
            continue;
        const core::Result<QByteArray> half = key->publicPem();
        if (!half || QSslKey(*half, chain.first().publicKey().algorithm(), QSsl::Pem, QSsl::PublicKey) != chain.first().publicKey())
            addEntityError(errors, u"certificate does not match key"_s);
    }
}

void checkAuthority(const QJsonObject &entity, QJsonObject &errors)
{
    const QList<QSslCertificate> all = certificates(entity.value(u"cert"_s).toString());
    if (errors.contains(u"cert"_s) || all.isEmpty())
        return;
    if (all.size() > 1)
        addEntityError(errors, u"please submit only one certificate at a time"_s);
    else if (all.first().expiryDate().toSecsSinceEpoch() < entity.value(u"updated_at"_s).toInteger())
        addEntityError(errors, u"certificate expired, \"Not After\" time is in the past"_s);
    else if (!isAuthority(all.first()))
        addEntityError(errors, u"certificate does not appear to be a CA because it is missing the \"CA\" basic constraint"_s);
}

QJsonValue certificateDigest(const QString &pem)
{
    const QList<QSslCertificate> all = certificates(pem);
    return all.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(all.first().digest(QCryptographicHash::Sha256).toHex()));
}

} // namespace sandbox
