#include "app/sandbox/portal/portal_applications.h"

#include "app/sandbox/gateway/admin_error.h"

#include <QJsonArray>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

const EntityKind &applications()
{
    return *findKind(u"applications"_s);
}

const EntityKind &contracts()
{
    return *findKind(u"application_instances"_s);
}

bool isTheirs(const PortalParts &parts, const PortalCall &call, const QByteArray &application)
{
    return parts.gateway.store().children(applications(), u"developer"_s, call.developer).contains(application);
}

HttpReply listReply(const QJsonArray &data)
{
    return jsonReply(200, { { u"data"_s, data }, { u"next"_s, QJsonValue::Null }, { u"total"_s, data.size() } });
}

HttpReply replyOf(const Outcome &outcome, int status)
{
    return outcome ? jsonReply(status, shownRecord(*outcome)) : outcome.error();
}

QJsonObject contractRow(const PortalParts &parts, const QByteArray &id)
{
    return parts.gateway.store().find(contracts(), id).value_or(QJsonObject());
}

QJsonObject applicationRow(const PortalParts &parts, const PortalCall &call, const QByteArray &id)
{
    QJsonObject row = shownRecord(parts.gateway.store().find(applications(), id).value_or(QJsonObject()));
    if (!decodeQuery(call.request.query).contains(std::pair<QString, QString> { u"include_instances"_s, u"true"_s }))
        return row;
    QJsonArray instances;
    for (const QByteArray &contract : parts.gateway.store().children(contracts(), u"application"_s, id))
        instances.append(contractRow(parts, contract));
    row.insert(u"application_instances"_s, instances);
    return row;
}

/// What a developer may say of an application; the rest of the body does not count.
QJsonObject applicationFields(const PortalCall &call)
{
    QJsonObject fields;
    for (const QString &member : { u"name"_s, u"redirect_uri"_s, u"custom_id"_s, u"description"_s }) {
        if (call.body.json.contains(member))
            fields.insert(member, call.body.json.value(member));
    }
    return fields;
}

HttpReply serveCollection(const PortalParts &parts, const PortalCall &call)
{
    if (call.method == "POST")
        return replyOf(parts.gateway.records().createApplication(call.workspace, call.developer, applicationFields(call)), 201);
    if (call.method != "GET")
        return methodNotAllowed();
    QJsonArray data;
    for (const QByteArray &id : parts.gateway.store().children(applications(), u"developer"_s, call.developer))
        data.append(applicationRow(parts, call, id));
    return listReply(data);
}

HttpReply serveApplication(const PortalParts &parts, const PortalCall &call, const QByteArray &id)
{
    if (call.method == "GET")
        return jsonReply(200, applicationRow(parts, call, id));
    if (call.method == "PATCH")
        return replyOf(parts.gateway.records().updateApplication(call.workspace, id, applicationFields(call)), 200);
    if (call.method != "DELETE")
        return methodNotAllowed();
    parts.gateway.entities().removeWithDependents(applications(), id);
    return { 204, {}, {} };
}

HttpReply serveContracts(const PortalParts &parts, const PortalCall &call, const QByteArray &application)
{
    const std::set<QByteArray> theirs = parts.gateway.store().children(contracts(), u"application"_s, application);
    if (call.segments.size() == 3 && call.method == "POST") {
        const QJsonObject fields { { u"service"_s, call.body.json.value(u"service"_s) } };
        return replyOf(parts.gateway.contracts().create(call.workspace, application, fields), 201);
    }
    if (call.segments.size() == 3) {
        QJsonArray data;
        for (const QByteArray &id : theirs)
            data.append(listedContract(parts.gateway.store(), contractRow(parts, id)));
        return call.method == "GET" ? listReply(data) : methodNotAllowed();
    }
    const QByteArray id = call.segments.at(3).toLower();
    if (!theirs.contains(id))
        return notFound();
    if (call.method == "GET")
        return jsonReply(200, contractRow(parts, id));
    if (call.method != "DELETE") // approving is not theirs
        return methodNotAllowed();
    parts.gateway.entities().removeWithDependents(contracts(), id);
    return { 204, {}, {} };
}

/// What the portal tells of the plugin that lets callers in; the issuer only where the registration plugin shows it.
QJsonObject authenticationOf(const Store &store, const QByteArray &service, bool showsIssuer)
{
    static const QHash<QString, QStringList> members { { u"openid-connect"_s, { u"issuer"_s, u"scopes"_s, u"auth_methods"_s } },
        { u"oauth2"_s,
            { u"scopes"_s, u"auth_header_name"_s, u"enable_authorization_code"_s, u"enable_client_credentials"_s,
                u"enable_implicit_grant"_s, u"enable_password_grant"_s } },
        { u"key-auth"_s, { u"key_names"_s } } };
    QJsonObject told;
    for (auto plugin = members.constBegin(); plugin != members.constEnd(); ++plugin) {
        const QJsonObject config = pluginOnService(store, service, plugin.key()).value(u"config"_s).toObject();
        for (const QString &member : plugin.value()) {
            if (config.contains(member) && (member != u"issuer"_s || showsIssuer))
                told.insert(member, config.value(member));
        }
    }
    return told;
}

/// What a list of services is asked for.
struct ServiceQuery {
    QByteArray application;
    QString name;
    std::optional<int> status; ///< of the contract; -1 = none
};

ServiceQuery readServiceQuery(const QByteArray &query)
{
    ServiceQuery wanted;
    for (const auto &[name, value] : decodeQuery(query)) {
        if (name == u"app_id"_s)
            wanted.application = value.toLower().toLatin1();
        else if (name == u"name"_s)
            wanted.name = value;
        else if (name == u"status"_s)
            wanted.status = value.toInt();
    }
    return wanted;
}

} // namespace

HttpReply portalApplications(const PortalParts &parts, const PortalCall &call)
{
    const std::unique_lock lock(parts.gateway.store().mutex());
    if (call.segments.size() == 1)
        return serveCollection(parts, call);
    const QByteArray application = call.segments.at(1).toLower();
    if (!isTheirs(parts, call, application))
        return notFound();
    if (call.segments.size() == 2)
        return serveApplication(parts, call, application);
    if (call.segments.at(2) == "application_instances" && call.segments.size() <= 4)
        return serveContracts(parts, call, application);
    return notFound();
}

HttpReply portalServices(const PortalParts &parts, const PortalCall &call)
{
    const Store &store = parts.gateway.store();
    const std::shared_lock lock(store.mutex());
    if (call.method != "GET")
        return methodNotAllowed();
    const ServiceQuery wanted = readServiceQuery(call.request.query);
    if (!wanted.application.isEmpty() && !isTheirs(parts, call, wanted.application))
        return notFound();
    QJsonArray data;
    for (const auto &[id, entity] : store.table(*findKind(u"services"_s))) {
        const std::optional<QJsonObject> registration = registrationConfig(store, id);
        if (entity.workspace != call.workspace || !registration)
            continue;
        QJsonObject shown;
        for (const QString &member : { u"display_name"_s, u"description"_s, u"show_issuer"_s, u"auto_approve"_s })
            shown.insert(member, registration->value(member));
        QJsonObject item { { u"id"_s, QString::fromLatin1(id) }, { u"name"_s, store.find(*findKind(u"services"_s), id)->value(u"name"_s) },
            { u"app_registration_config"_s, shown },
            { u"auth_plugin_config"_s, authenticationOf(store, id, registration->value(u"show_issuer"_s).toBool()) } };
        const QString composite = QString::fromLatin1(wanted.application + '_' + id);
        const QJsonObject contract = contractRow(parts, store.idOf(contracts(), u"composite_id"_s, composite, call.workspace));
        if (!contract.isEmpty())
            item.insert(u"instance"_s, QJsonObject { { u"id"_s, contract.value(u"id"_s) }, { u"status"_s, contract.value(u"status"_s) } });
        const bool fitsName = wanted.name.isEmpty() || shown.value(u"display_name"_s).toString().contains(wanted.name, Qt::CaseInsensitive);
        if (fitsName && (!wanted.status || contract.value(u"status"_s).toInt(-1) == *wanted.status))
            data.append(item);
    }
    return listReply(data);
}

} // namespace sandbox
