#include "app/gui/protection_document.h"

#include "models/provisioning/protection/protection_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Kind = core::Error::Kind;

namespace gui {

namespace {
constexpr qint64 maxBytes = 4 * 1024 * 1024; ///< thousands of applications have a quarter of that
}

core::Result<provisioning::Protection> readProtection(const QString &path)
{
    const QJsonObject fields { { u"file"_s, path } };
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return core::failure(Kind::Storage, u"gatehouse.file_unreadable"_s, file.errorString(), path, fields);
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFile::NoError)
        return core::failure(Kind::Storage, u"gatehouse.file_unreadable"_s, file.errorString(), path, fields);
    if (bytes.size() > maxBytes)
        return core::failure(Kind::Invalid, u"gatehouse.file_too_large"_s, {}, path, fields);
    return provisioning::parseProtection(bytes, QFileInfo(path).fileName());
}

} // namespace gui
