#pragma once

#include "models/tables/columns.h"

namespace tables {

/// A consumer as its table shows it.
struct ConsumerRow {
    QString id;
    QString username; ///< may be empty when there is a custom id
    QString customId; ///< what joins it to a client of a provider; may be empty
    QStringList groups {}; ///< of its access lists
    QStringList groupTitles {}; ///< what a person calls them, sorted; empty = as `groups`
    QStringList tags;
    qint64 createdAt = 0; ///< seconds since 1970, UTC

    bool operator==(const ConsumerRow &) const = default;
};

/// Takes what the table needs out of an entity of `/consumers`, all but the groups.
ConsumerRow consumerRow(const QJsonObject &entity);

/// What a person calls a consumer: its username, else its custom id, else its id.
QString consumerTitle(const ConsumerRow &row);

/// That a consumer is in a group.
struct Membership {
    QString consumerId;
    QString group;
};

/// Takes it out of an entity of `/acls`.
Membership membership(const QJsonObject &entity);

/// Gives each of @p rows its groups.
void addGroups(std::vector<ConsumerRow> &rows, const std::vector<Membership> &memberships);

/// The bits of the facets of consumers.
enum ConsumerFacet : quint32 {
    ConsumersInGroups = 1,
    ConsumersWithoutGroup = 2,
};

/// The table of consumers, with translated titles.
TableDescription<ConsumerRow> consumerTable(TimeText timeText);

using ConsumerTable = TypedTable<ConsumerRow>;

} // namespace tables
