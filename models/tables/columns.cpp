#include "models/tables/columns.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tables {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray items = array.toArray();
    for (const QJsonValue &item : items) {
        if (item.isString())
            texts << item.toString();
    }
    return texts;
}

QString referenceOf(const QJsonObject &entity, QLatin1String member)
{
    return entity.value(member).toObject().value("id"_L1).toString();
}

} // namespace tables
