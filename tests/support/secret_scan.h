#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace support {

/// Searches what a run left behind for the secrets it used: raw, base64, base64url, percent-encoded, UTF-16 in both byte orders,
/// hexadecimal.
class SecretScan {
public:
    /// Values shorter than 8 bytes are left out: they would be found by chance.
    void add(const QByteArray &secret, const QByteArray &name);
    qsizetype count() const;

    /// "name (form) in place" for every hit.
    QStringList findIn(const QByteArray &bytes, const QString &place) const;
    /// Every file below @p folder; links are not followed.
    QStringList findInFolder(const QString &folder) const;

private:
    struct Form {
        QByteArray name;
        QByteArray bytes;
    };

    QList<QByteArray> m_known;
    QList<Form> m_forms;
};

} // namespace support
