#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace sandbox {

/// Makes an object of a form's pairs: `a.b=c` nests, `a[]=x` and a repeated name make lists, `a[2]=x` names a place, an empty value is
/// null (gateway recording, section 5).
QJsonObject parseForm(const QList<std::pair<QString, QString>> &pairs);

/// The named parts of a multipart body.
QList<std::pair<QString, QString>> splitMultipart(const QByteArray &contentType, const QByteArray &body);

} // namespace sandbox
