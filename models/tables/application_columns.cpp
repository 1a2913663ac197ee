#include "models/tables/application_columns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

using provisioning::AccessStatus;
using provisioning::ApplicationAccess;
using provisioning::RegisteredApplication;
using World = RegisteredApplication::World;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationColumns)
};

bool hasStatus(const RegisteredApplication &application, AccessStatus status, bool suspended)
{
    return std::any_of(application.accesses.begin(), application.accesses.end(),
        [=](const ApplicationAccess &access) { return access.status == status && access.suspended == suspended; });
}

/// When each object, or something that refers to it, was last touched.
QHash<QString, qint64> momentsOf(const provisioning::ApplicationEstate &estate)
{
    QHash<QString, qint64> moments;
    const auto note = [&moments](const QString &id, const QJsonObject &json) {
        const qint64 moment = std::max(json.value("created_at"_L1).toInteger(), json.value("updated_at"_L1).toInteger());
        qint64 &known = moments[id];
        known = std::max(known, moment);
    };
    for (const gateway::Entity &consumer : estate.consumers)
        note(consumer.id(), consumer.json);
    for (const gateway::Entity &application : estate.applications)
        note(application.id(), application.json);
    for (const gateway::Entity &contract : estate.contracts)
        note(contract.json.value("application"_L1).toObject().value("id"_L1).toString(), contract.json);
    return moments;
}

constexpr int rankBits = 32;

QString servicesText(const ApplicationRow &row)
{
    if (row.services.isEmpty())
        return Words::tr("none", "services of an application");
    return row.services.join(u", "_s);
}

} // namespace

QString stateText(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Waiting:
        return Words::tr("Waiting");
    case ApplicationState::DeveloperWaiting:
        return Words::tr("Developer waits");
    case ApplicationState::Broken:
        return Words::tr("Chain broken");
    case ApplicationState::Suspended:
        return Words::tr("Suspended");
    case ApplicationState::Approved:
        return Words::tr("Approved");
    case ApplicationState::InGroup:
        return Words::tr("In group");
    case ApplicationState::Revoked:
        return Words::tr("Revoked");
    case ApplicationState::Rejected:
        return Words::tr("Rejected");
    case ApplicationState::NoService:
        return Words::tr("No service");
    }
    Q_UNREACHABLE();
}

ApplicationState applicationState(const RegisteredApplication &application, bool broken)
{
    const bool portal = application.world == World::Portal;
    const bool letIn = hasStatus(application, AccessStatus::Approved, false);
    const bool suspended = hasStatus(application, AccessStatus::Approved, true);
    if (portal && application.developerStatus == AccessStatus::Pending)
        return ApplicationState::DeveloperWaiting;
    if (hasStatus(application, AccessStatus::Pending, false) || hasStatus(application, AccessStatus::Pending, true))
        return ApplicationState::Waiting;
    if (broken && (letIn || suspended))
        return ApplicationState::Broken;
    if (letIn)
        return portal ? ApplicationState::Approved : ApplicationState::InGroup;
    if (suspended)
        return ApplicationState::Suspended;
    if (hasStatus(application, AccessStatus::Revoked, false) || hasStatus(application, AccessStatus::Revoked, true))
        return ApplicationState::Revoked;
    return application.accesses.isEmpty() ? ApplicationState::NoService : ApplicationState::Rejected;
}

std::vector<ApplicationRow> applicationRows(const provisioning::ApplicationOverview &overview, const QSet<QString> &broken)
{
    const QHash<QString, qint64> moments = momentsOf(overview.estate);
    std::vector<ApplicationRow> rows;
    rows.reserve(size_t(overview.applications.size()));
    for (const RegisteredApplication &application : overview.applications) {
        ApplicationRow row;
        row.rank = int(rows.size());
        row.id = application.id;
        row.name = application.name;
        row.clientId = application.clientId;
        row.state = applicationState(application, overview.faults.contains(application.id) || broken.contains(application.id));
        for (const ApplicationAccess &access : application.accesses) {
            row.services << access.serviceName;
            row.waiting += access.status == AccessStatus::Pending ? 1 : 0;
        }
        row.portal = application.world == World::Portal;
        row.owner = application.developerEmail;
        row.changedAt = moments.value(application.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

TableDescription<ApplicationRow> applicationTable(TimeText timeText)
{
    TableDescription<ApplicationRow> table;
    table.columns = {
        { .key = u"name"_s,
            .title = Words::tr("Application"),
            .text = [](const ApplicationRow &row) { return row.name.isEmpty() ? row.id : row.name; },
            .secondLine = [](const ApplicationRow &row) { return row.clientId.isEmpty() ? Words::tr("no client id") : row.clientId; },
            .secondTechnical = true },
        { .key = u"status"_s,
            .title = Words::tr("Status"),
            .text = [](const ApplicationRow &row) { return stateText(row.state); },
            .number = [](const ApplicationRow &row) { return (qint64(row.state) << rankBits) + row.rank; },
            .state = [](const ApplicationRow &row) { return int(row.state); } },
        { .key = u"services"_s,
            .title = Words::tr("Service"),
            .text = servicesText,
            .secondLine = [](const ApplicationRow &row) { return row.portal ? Words::tr("by the portal") : Words::tr("as a consumer"); } },
        { .key = u"developer"_s,
            .title = Words::tr("Developer"),
            .text = [](const ApplicationRow &row) { return row.portal ? row.owner : Words::tr("–", "no developer"); },
            .muted = true },
        { .key = u"changed"_s,
            .title = Words::tr("Changed"),
            .text = [timeText = std::move(timeText)](const ApplicationRow &row) { return timeText(row.changedAt); },
            .number = [](const ApplicationRow &row) { return row.changedAt; },
            .muted = true },
    };
    table.searched = [](const ApplicationRow &row) {
        return QStringList { row.name, row.clientId, row.id, row.owner, row.services.join(u'\x1f'), stateText(row.state) };
    };
    table.title = [](const ApplicationRow &row) { return row.name.isEmpty() ? row.id : row.name; };
    table.detail = [](const ApplicationRow &row) { return row.clientId; };
    return table;
}

} // namespace tables
