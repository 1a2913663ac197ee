#include "models/gateway/portal_settings.h"

#include "models/gateway/admin_path.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = core::Error::Kind;

constexpr auto externalProvider = "external-oauth2"_L1;

/// Not served, or not for us: an answer too, which leaves a setting unknown.
bool isMerelyHidden(const core::Error &error)
{
    switch (error.kind) {
    case Kind::NotFound:
    case Kind::Denied:
    case Kind::Rejected:
    case Kind::Unsupported:
    case Kind::Protocol:
        return true;
    default:
        return false;
    }
}

bool isOn(const QJsonValue &value)
{
    return value.toBool() || value.toString() == "on"_L1 || value.toString() == "true"_L1;
}

/// `portal_developer_meta_fields`: a list of {title, validator: {required}}, as JSON in a text.
QStringList requiredMembers(const QJsonValue &metaFields)
{
    const QJsonArray fields = metaFields.isArray() ? metaFields.toArray() : QJsonDocument::fromJson(metaFields.toString().toUtf8()).array();
    QStringList names;
    for (const QJsonValue field : fields) {
        const QString title = field.toObject().value("title"_L1).toString();
        if (!title.isEmpty() && field.toObject().value("validator"_L1).toObject().value("required"_L1).toBool())
            names.append(title);
    }
    return names;
}

void readWorkspace(PortalSettings &settings, const QJsonObject &workspace)
{
    const QJsonObject config = workspace.value("config"_L1).toObject();
    settings.workspaceKnown = config.contains("portal"_L1);
    settings.inWorkspace = isOn(config.value("portal"_L1));
    settings.autoApprove = isOn(config.value("portal_auto_approve"_L1));
    const QString auth = config.value("portal_auth"_L1).toString();
    if (!auth.isEmpty())
        settings.auth = auth;
    const QJsonValue metaFields = config.value("portal_developer_meta_fields"_L1);
    if (metaFields.isString() || metaFields.isArray())
        settings.requiredMeta = requiredMembers(metaFields);
}

/// What the node tells about itself; a second source fills only what the first left open.
void readNode(PortalSettings &settings, const NodeInfo &node)
{
    settings.onNode = settings.onNode || node.portal;
    if (settings.appAuth.isEmpty())
        settings.appAuth = node.portalAppAuth;
    settings.appAuthKnown = !settings.appAuth.isEmpty();
    if (settings.auth.isEmpty())
        settings.auth = node.portalAuth;
    // Where it shows the one setting it shows the other; none in the workspace and none on the node is none.
    settings.authKnown = !settings.auth.isEmpty() || (settings.appAuthKnown && settings.workspaceKnown);
}

core::Error refusal(const char *code, QJsonObject fields, QLatin1String setting = {}, QLatin1String value = {})
{
    core::Error error;
    error.kind = Kind::Unsupported;
    error.code = QString::fromLatin1(code);
    if (!setting.isEmpty()) {
        fields.insert("line"_L1, QString(setting + " = "_L1 + value));
        fields.insert("variable"_L1, QString("KONG_"_L1 + QString(setting).toUpper() + u'=' + value));
    }
    error.fields = fields;
    return error;
}

} // namespace

core::Result<PortalSettings> readPortalSettings(const AdminClient &client, const NodeInfo &node)
{
    PortalSettings settings;
    settings.enterprise = node.enterprise;
    settings.version = node.version;
    const QString &own = client.connection().workspace;
    settings.workspace = own.isEmpty() ? u"default"_s : own;
    if (!node.enterprise)
        return settings;

    const auto workspace = client.workspace();
    if (workspace)
        readWorkspace(settings, *workspace);
    else if (!isMerelyHidden(workspace.error()))
        return core::failure(workspace.error());
    readNode(settings, node);

    bool portalKnown = node.portalKnown;
    if (!portalKnown || !settings.appAuthKnown) {
        const auto inside = client.workspaceNode();
        if (!inside && !isMerelyHidden(inside.error()))
            return core::failure(inside.error());
        if (inside) {
            portalKnown = portalKnown || inside->portalKnown;
            readNode(settings, *inside);
        }
    }
    if (!portalKnown) {
        ListQuery one;
        one.pageSize = 1;
        one.limit = 1;
        const auto developers = client.list(kinds::developers(), one);
        if (!developers && !isMerelyHidden(developers.error()))
            return core::failure(developers.error());
        settings.onNode = developers || developers.error().kind == Kind::Denied;
    }
    return settings;
}

core::Result<> portalFits(const PortalSettings &settings)
{
    const QJsonObject inWorkspace { { u"workspace"_s, settings.workspace } };
    if (!settings.enterprise)
        return core::failure(refusal("gatehouse.no_enterprise", { { u"version"_s, settings.version } }));
    if (!settings.onNode)
        return core::failure(refusal("gatehouse.portal_off", { { u"version"_s, settings.version } }, "portal"_L1, "on"_L1));
    if (settings.workspaceKnown && !settings.inWorkspace) {
        return core::failure(refusal("gatehouse.portal_off_in_workspace",
            { { u"workspace"_s, settings.workspace }, { u"request"_s, QString(u"PATCH /workspaces/" + settings.workspace) },
                { u"body"_s, u"{\"config\":{\"portal\":true}}"_s } }));
    }
    if (settings.appAuthKnown && settings.appAuth != externalProvider) {
        return core::failure(
            refusal("gatehouse.portal_app_auth", { { u"found"_s, settings.appAuth } }, "portal_app_auth"_L1, externalProvider));
    }
    if (settings.authKnown && settings.auth.isEmpty())
        return core::failure(refusal("gatehouse.portal_without_auth", inWorkspace, "portal_auth"_L1, "basic-auth"_L1));
    return {};
}

QStringList portalUnchecked(const PortalSettings &settings)
{
    QStringList codes;
    if (!settings.workspaceKnown)
        codes.append(u"gatehouse.portal_workspace_unknown"_s);
    if (!settings.appAuthKnown)
        codes.append(u"gatehouse.portal_app_auth_unknown"_s);
    if (!settings.authKnown)
        codes.append(u"gatehouse.portal_auth_unknown"_s);
    return codes;
}

} // namespace gateway
