#pragma once

#include "models/tables/typed_table.h"

#include <QJsonObject>

/// What the columns of several tables have in common.
namespace tables {

/// Says a moment (seconds since 1970, UTC) in words.
using TimeText = std::function<QString(qint64)>;

/// The texts of a JSON array; what is no text is left out, anything but an array is empty.
QStringList textsOf(const QJsonValue &array);

/// The id that a reference of an entity holds (`"service": {"id": ...}`), or empty.
QString referenceOf(const QJsonObject &entity, QLatin1String member);

/// A column of tags.
template <typename Row> Column<Row> tagsColumn(const QString &title)
{
    return { .key = QStringLiteral("tags"),
        .title = title,
        .text = [](const Row &row) { return row.tags.join(QLatin1String(", ")); },
        .tags = [](const Row &row) { return row.tags; } };
}

/// A column of a list that a machine reads.
template <typename Row> Column<Row> listColumn(const QString &key, const QString &title, QStringList Row::*member)
{
    return { .key = key,
        .title = title,
        .text = [member](const Row &row) { return (row.*member).join(QLatin1String(", ")); },
        .technical = true,
        .muted = true };
}

/// A column of a moment that @p member holds, in seconds since 1970.
template <typename Row> Column<Row> timeColumn(const QString &key, const QString &title, qint64 Row::*member, TimeText timeText)
{
    return { .key = key,
        .title = title,
        .text = [member, timeText = std::move(timeText)](const Row &row) { return timeText(row.*member); },
        .number = [member](const Row &row) { return row.*member; },
        .muted = true };
}

/// The column of ids.
template <typename Row> Column<Row> idColumn(const QString &title)
{
    return { .key = QStringLiteral("id"), .title = title, .text = [](const Row &row) { return row.id; }, .technical = true, .muted = true };
}

} // namespace tables
