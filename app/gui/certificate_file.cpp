#include "app/gui/certificate_file.h"

#include <QFile>
#include <QJsonObject>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr qint64 maxBytes = 4 * 1024 * 1024; ///< a bundle of all public roots has a quarter of that
}

core::Result<QByteArray> readCertificates(const QString &path)
{
    const QJsonObject fields { { u"file"_s, path } };
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return core::failure(core::Error::Kind::Storage, u"gatehouse.file_unreadable"_s, file.errorString(), path, fields);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(maxBytes), QSsl::Pem);
    QByteArray pem;
    for (const QSslCertificate &certificate : certificates)
        pem += certificate.toPem();
    if (pem.isEmpty())
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.no_certificate_in_file"_s, {}, path, fields);
    return pem;
}

} // namespace gui
