#include "models/provisioning/steps/client_record.h"

#include "models/identity/registration.h"

#include <QJsonArray>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using identity::RegisteredClient;

namespace {

constexpr QLatin1StringView clientSecretName = "client_secret"_L1;
constexpr QLatin1StringView managementTokenName = "registration_access_token"_L1;

QStringList texts(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        out << item.toString();
    return out;
}

/// Where the members of the registration stand: a management API may wrap them.
QJsonObject settingsOf(const RegisteredClient &client)
{
    const QJsonObject wrapped = client.metadata.value("settings"_L1).toObject().value("oauthClient"_L1).toObject();
    return wrapped.isEmpty() ? client.metadata : wrapped;
}

/// Whether the application is of a type that cannot do what the wanted one can. A web application can all that a service can.
bool lacksType(const QJsonObject &metadata, const QString &wanted)
{
    const QString type = metadata.value("application_type"_L1).toString();
    return !wanted.isEmpty() && !type.isEmpty() && type != wanted && !(wanted == u"service" && type == u"web");
}

/// Authentication that fits the type of application: whoever runs on a person's device keeps no secret.
oauth::ClientAuth authOf(const QString &type)
{
    return type == u"browser" || type == u"native" ? oauth::ClientAuth::None : oauth::ClientAuth::Basic;
}

QString authName(oauth::ClientAuth auth)
{
    return auth == oauth::ClientAuth::None ? u"none"_s : auth == oauth::ClientAuth::Post ? u"post"_s : u"basic"_s;
}

} // namespace

Outputs clientOutputs(const RegisteredClient &client, const QString &secretsPlan, int secretsStep)
{
    return {
        { u"client_id"_s, client.client.id },
        { u"object_id"_s, client.objectId },
        { u"management_uri"_s, client.managementUri.toString(QUrl::FullyEncoded) },
        { u"auth"_s, authName(client.client.auth) },
        { u"secrets_plan"_s, secretsPlan },
        { u"secrets_step"_s, QString::number(secretsStep) },
    };
}

QStringList missingAt(const RegisteredClient &client, const Step &step)
{
    const QJsonObject metadata = settingsOf(client);
    QStringList differing;
    for (const QString &member : { u"grant_types"_s, u"redirect_uris"_s }) {
        const QStringList has = texts(metadata.value(member));
        const QStringList wanted = texts(step.desired.value(member));
        const auto lacks = [&has](const QString &text) { return !has.contains(text); };
        if (metadata.contains(member) && std::any_of(wanted.begin(), wanted.end(), lacks))
            differing << member;
    }
    if (lacksType(metadata, step.desired.value("type"_L1).toString()))
        differing << u"application_type"_s;
    if (metadata.value("status"_L1).toString(u"ACTIVE"_s) != u"ACTIVE")
        differing << u"status"_s;
    const QStringList scopes = metadata.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    const QStringList wantedScopes = step.desired.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    const auto lacksScope = [&scopes](const QString &scope) { return !scopes.contains(scope) && !identity::isScopeOfEveryClient(scope); };
    if (!scopes.isEmpty() && std::any_of(wantedScopes.begin(), wantedScopes.end(), lacksScope))
        differing << u"scope"_s;
    return differing;
}

identity::ClientRequest clientRequest(const Step &step, const QString &softwareId)
{
    identity::ClientRequest request;
    request.name = step.desired.value("client_name"_L1).toString();
    request.softwareId = softwareId;
    request.grantTypes = texts(step.desired.value("grant_types"_L1));
    request.redirectUris = texts(step.desired.value("redirect_uris"_L1));
    request.scopes = step.desired.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    request.applicationType = step.desired.value("type"_L1).toString();
    request.auth = authOf(request.applicationType);
    request.postLogoutRedirectUris = texts(step.desired.value("post_logout_redirect_uris"_L1));
    request.initiateLoginUri = step.desired.value("initiate_login_uri"_L1).toString();
    request.native = step.desired.value("application_type"_L1).toString() == u"native";
    return request;
}

RegisteredClient registeredClient(const Outputs &outputs, const PlanSecrets &secrets, int step)
{
    RegisteredClient client;
    client.client.id = outputs.value(u"client_id"_s);
    client.objectId = outputs.value(u"object_id"_s);
    client.client.secret = secrets.get(step, clientSecretName);
    const QString auth = outputs.value(u"auth"_s);
    client.client.auth = auth == u"none" ? oauth::ClientAuth::None : auth == u"post" ? oauth::ClientAuth::Post : oauth::ClientAuth::Basic;
    client.managementUri = QUrl(outputs.value(u"management_uri"_s));
    client.managementToken = secrets.get(step, managementTokenName);
    return client;
}

} // namespace provisioning
