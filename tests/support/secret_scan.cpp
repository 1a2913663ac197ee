#include "tests/support/secret_scan.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QUrl>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QByteArray percentEncodedWhole(const QByteArray &bytes)
{
    QByteArray out;
    for (const char byte : bytes)
        out += '%' + QByteArray(1, byte).toHex().toUpper();
    return out;
}

/// Inside a longer base64 text a value shows in one of three alignments; the middle of each is fixed.
QList<QByteArray> base64Forms(const QByteArray &secret, QByteArray::Base64Options options)
{
    QList<QByteArray> forms;
    for (int shift = 0; shift < 3; ++shift) {
        QByteArray shifted = QByteArray(shift, 'x') + secret;
        shifted.chop(shifted.size() % 3);
        const QByteArray encoded = shifted.toBase64(options).mid(shift == 0 ? 0 : 4);
        if (encoded.size() >= 8)
            forms << encoded;
    }
    return forms;
}

} // namespace

void SecretScan::add(const QByteArray &secret, const QByteArray &name)
{
    if (secret.size() < 8 || m_known.contains(secret))
        return;
    m_known << secret;
    m_forms << Form { name + " (raw)", secret };
    for (const QByteArray &form : base64Forms(secret, QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals))
        m_forms << Form { name + " (base64)", form };
    for (const QByteArray &form : base64Forms(secret, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        m_forms << Form { name + " (base64url)", form };
    m_forms << Form { name + " (percent)", QUrl::toPercentEncoding(QString::fromUtf8(secret)) };
    m_forms << Form { name + " (percent, all)", percentEncodedWhole(secret) };
    m_forms << Form { name + " (hexadecimal)", secret.toHex() };
    const QString text = QString::fromUtf8(secret);
    m_forms << Form { name + " (UTF-16LE)", QByteArray(QStringEncoder(QStringConverter::Utf16LE)(text)) };
    m_forms << Form { name + " (UTF-16BE)", QByteArray(QStringEncoder(QStringConverter::Utf16BE)(text)) };
}

qsizetype SecretScan::count() const
{
    return m_known.size();
}

QStringList SecretScan::findIn(const QByteArray &bytes, const QString &place) const
{
    QStringList hits;
    for (const Form &form : m_forms) {
        if (bytes.contains(form.bytes))
            hits << u"%1 in %2"_s.arg(QString::fromUtf8(form.name), place);
    }
    return hits;
}

QStringList SecretScan::findInFolder(const QString &folder) const
{
    QStringList hits;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            hits << findIn(file.readAll(), file.fileName());
    }
    return hits;
}

} // namespace support
