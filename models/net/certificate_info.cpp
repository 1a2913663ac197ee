#include "models/net/certificate_info.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace net {

using namespace Qt::StringLiterals;

namespace {

/// The name in the order and spelling that people know from browsers.
QString nameText(const QSslCertificate &certificate, bool issuer)
{
    static constexpr std::pair<QSslCertificate::SubjectInfo, const char16_t *> parts[] = {
        { QSslCertificate::CommonName, u"CN" },
        { QSslCertificate::OrganizationalUnitName, u"OU" },
        { QSslCertificate::Organization, u"O" },
        { QSslCertificate::CountryName, u"C" },
    };
    QStringList words;
    for (const auto &[part, label] : parts) {
        const QStringList values = issuer ? certificate.issuerInfo(part) : certificate.subjectInfo(part);
        for (const QString &value : values)
            words.append(QString::fromUtf16(label) + u'=' + value);
    }
    return words.join(", "_L1);
}

} // namespace

QList<CertificateInfo> presentedChain(const core::Error &error)
{
    QList<CertificateInfo> chain;
    if (error.kind != core::Error::Kind::Tls)
        return chain;
    const QJsonArray list = error.fields.toObject().value("chain"_L1).toArray();
    for (const QJsonValue &item : list) {
        const QJsonObject object = item.toObject();
        chain.append({ object.value("subject"_L1).toString(), object.value("issuer"_L1).toString(),
            QDateTime::fromString(object.value("notAfter"_L1).toString(), Qt::ISODate),
            QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1()) });
    }
    return chain;
}

QList<CertificateInfo> certificateInfos(const QList<QSslCertificate> &chain)
{
    QList<CertificateInfo> infos;
    for (const QSslCertificate &certificate : chain)
        infos.append({ nameText(certificate, false), nameText(certificate, true), certificate.expiryDate().toUTC(),
            certificate.digest(QCryptographicHash::Sha256) });
    return infos;
}

QJsonArray chainToJson(const QList<QSslCertificate> &chain)
{
    QJsonArray list;
    for (const QSslCertificate &certificate : chain) {
        list.append(QJsonObject {
            { u"subject"_s, nameText(certificate, false) },
            { u"issuer"_s, nameText(certificate, true) },
            { u"notAfter"_s, certificate.expiryDate().toUTC().toString(Qt::ISODate) },
            { u"sha256"_s, QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()) },
        });
    }
    return list;
}

} // namespace net
