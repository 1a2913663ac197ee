#pragma once

#include "models/gateway/entity_kind.h"
#include "models/tables/columns.h"

namespace tables {

/// An object of a kind that has no table of its own, as the general table shows it.
struct ObjectRow {
    QString id;
    QString name; ///< its natural key; where that is the id, the first of `values` that says something
    QStringList values {}; ///< of EntityKind::columns, in their order
    QString parentId {}; ///< of EntityKind::parent(); empty = none
    QString parent {}; ///< what a person calls it; the id until it is known
    QStringList tags {};
    qint64 createdAt = 0; ///< seconds since 1970, UTC

    bool operator==(const ObjectRow &) const = default;
};

/// Takes what the table needs out of an entity of @p kind. Secrets stay behind.
ObjectRow objectRow(const QJsonObject &entity, const gateway::EntityKind &kind);

/// The table of @p kind, with translated titles. @param parentTitle of the column of parents
TableDescription<ObjectRow> objectTable(const gateway::EntityKind &kind, const QString &parentTitle, TimeText timeText);

/// Calls the parents as their own table does. @param parents null = not read yet
void nameParents(std::vector<ObjectRow> &rows, const TableContentPtr &parents);

using ObjectTable = TypedTable<ObjectRow>;

} // namespace tables
