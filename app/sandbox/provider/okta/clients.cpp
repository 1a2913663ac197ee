#include "app/sandbox/provider/okta/clients.h"

#include "app/sandbox/provider/okta/app_secrets.h"
#include "app/sandbox/provider/okta/apps.h"
#include "app/sandbox/provider/okta/collection.h"
#include "app/sandbox/provider/okta/seed.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

ClientMetadata metadataOf(const Object &app)
{
    const QJsonObject client = app.json.value("settings"_L1).toObject().value("oauthClient"_L1).toObject();
    const QJsonObject credentials = app.json.value("credentials"_L1).toObject().value("oauthClient"_L1).toObject();
    ClientMetadata metadata;
    metadata.redirectUris = bodyTexts(client, { u"redirect_uris"_s });
    metadata.postLogoutRedirectUris = bodyTexts(client, { u"post_logout_redirect_uris"_s });
    metadata.grantTypes = bodyTexts(client, { u"grant_types"_s });
    metadata.responseTypes = bodyTexts(client, { u"response_types"_s });
    metadata.authMethod = credentials.value("token_endpoint_auth_method"_L1).toString();
    metadata.isNative = client.value("application_type"_L1).toString() == "native"_L1;
    metadata.name = app.json.value("label"_L1).toString();
    metadata.needsPkce = credentials.value("pkce_required"_L1).toBool();
    metadata.isTrusted = client.value("consent_method"_L1).toString() == "TRUSTED"_L1;
    return metadata;
}

/// An application out of the members of a registration.
QJsonObject bodyOf(const ProviderClientSeed &seed)
{
    const QStringList grants = bodyTexts(seed.metadata, { u"grant_types"_s });
    const bool isService = grants == QStringList { u"client_credentials"_s };
    const bool isPublic = seed.secret.isEmpty();
    QJsonObject client { { u"application_type"_s,
                             isService ? u"service"_s : seed.metadata.value("application_type"_L1).toString(u"web"_s) },
        { u"grant_types"_s, QJsonArray::fromStringList(grants.isEmpty() ? QStringList { u"authorization_code"_s } : grants) } };
    for (const QString &member : { u"redirect_uris"_s, u"post_logout_redirect_uris"_s }) {
        if (seed.metadata.contains(member))
            client.insert(member, seed.metadata.value(member));
    }
    QJsonObject credentials { { u"client_id"_s, seed.id }, { u"client_secret"_s, QString::fromUtf8(seed.secret.reveal()) },
        { u"token_endpoint_auth_method"_s,
            isPublic ? u"none"_s : seed.metadata.value("token_endpoint_auth_method"_L1).toString(u"client_secret_basic"_s) } };
    return { { u"label"_s, seed.metadata.value("client_name"_L1).toString(seed.id) }, { u"name"_s, u"oidc_client"_s },
        { u"signOnMode"_s, u"OPENID_CONNECT"_s }, { u"credentials"_s, QJsonObject { { u"oauthClient"_s, credentials } } },
        { u"settings"_s, QJsonObject { { u"oauthClient"_s, client } } } };
}

} // namespace

void updateClient(const Context &context, const Object &app)
{
    const QString id = clientIdOf(app);
    const bool isActive = app.json.value("status"_L1).toString() == "ACTIVE"_L1;
    if (!isActive || !context.state.okta.find(Kind::App, {}, app.id)) {
        context.state.removeClient(id);
        return;
    }
    const QList<core::Secret> secrets = activeSecrets(context.state.okta, app.id);
    ClientRecord record { id, secrets.value(0), {}, QDateTime::fromString(app.json.value("created"_L1).toString(), Qt::ISODateWithMs),
        metadataOf(app) };
    record.otherSecret = secrets.value(1);
    context.state.clients.insert(id, record);
}

void updateClients(const Context &context)
{
    const QList<Object> apps = context.state.okta.list(Kind::App);
    for (const Object &app : apps)
        updateClient(context, app);
}

core::Result<> seedClients(const Context &context)
{
    for (const ProviderClientSeed &seed : context.options.clients) {
        if (findApp(context.state.okta, seed.id))
            continue;
        const auto app = addApp(context, bodyOf(seed), true);
        if (!app)
            return core::failure(app.error());
        const QString time = context.clock.now().toString(Qt::ISODateWithMs);
        context.state.okta.put({ Kind::AppGroup, app->id, everyoneId(),
            { { u"lastUpdated"_s, time }, { u"priority"_s, 1 }, { u"profile"_s, QJsonObject {} } } });
    }
    return {};
}

} // namespace sandbox::provider::okta
