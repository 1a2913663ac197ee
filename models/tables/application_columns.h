#pragma once

#include "models/provisioning/applications/application_overview.h"
#include "models/tables/service_columns.h"

namespace tables {

/// What an application as a whole is in, the one that asks for something before the others.
enum class ApplicationState {
    Waiting, ///< a contract waits for a decision
    DeveloperWaiting, ///< its developer waits for one
    Broken, ///< let in, but its chain breaks
    Suspended,
    Approved,
    InGroup, ///< let in as a consumer
    Revoked,
    Rejected,
    NoService, ///< nobody has let it in anywhere
};

/// Its word, translated: "Waiting".
QString stateText(ApplicationState state);

/// An application as its table shows it.
struct ApplicationRow {
    QString id;
    QString name;
    QString clientId; ///< may be empty
    ApplicationState state = ApplicationState::NoService;
    QStringList services; ///< names
    bool portal = false; ///< registered at the portal; else it is a consumer
    QString owner; ///< developer's email; empty for a consumer
    int waiting = 0; ///< how many of its contracts wait for a decision
    int rank = 0; ///< place by name among all: the order of those in the same state
    qint64 changedAt = 0; ///< seconds since 1970, UTC; of the application or of its youngest contract

    bool operator==(const ApplicationRow &) const = default;
};

/// What the table says of one. @param broken its chain was found broken
ApplicationState applicationState(const provisioning::RegisteredApplication &application, bool broken);

/// The rows of a table over @p overview, in the order of its applications.
/// @param broken ids of applications whose chain was found broken besides those that the overview knows
std::vector<ApplicationRow> applicationRows(const provisioning::ApplicationOverview &overview, const QSet<QString> &broken = {});

/// The columns in the order of the table.
enum class ApplicationColumn {
    Name,
    State,
    Services,
    Owner,
    Changed,
};

/// The table of applications, with translated titles.
TableDescription<ApplicationRow> applicationTable(TimeText timeText);

using ApplicationTable = TypedTable<ApplicationRow>;

} // namespace tables
