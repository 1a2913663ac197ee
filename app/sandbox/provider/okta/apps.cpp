#include "app/sandbox/provider/okta/apps.h"

#include "app/sandbox/provider/okta/app_body.h"
#include "app/sandbox/provider/okta/app_secrets.h"
#include "app/sandbox/provider/okta/assignments.h"
#include "app/sandbox/provider/okta/clients.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

constexpr int pageSize = 20;

QJsonObject linksOf(const ApiCall &call, const Object &app)
{
    const QString self = call.address(u"apps/"_s + app.id);
    const QString policies = call.address(u"policies/"_s);
    const QString home = u"%1/home/oidc_client/%2"_s.arg(call.context.origin, app.id);
    const auto named = [](const QString &name, const QString &href) {
        return QJsonArray { QJsonObject { { u"name"_s, name }, { u"href"_s, href }, { u"type"_s, u"text/html"_s } } };
    };
    const QString verb = app.json.value("status"_L1).toString() == "ACTIVE"_L1 ? u"deactivate"_s : u"activate"_s;
    return { { u"uploadLogo"_s, link(self + u"/logo"_s, { u"POST"_s }) }, { u"appLinks"_s, named(u"oidc_client_link"_s, home) },
        { u"profileEnrollment"_s, link(policies + fixedId("rst"_L1, u"enrollment"_s)) },
        { u"policies"_s, link(self + u"/policies"_s, { u"PUT"_s }) }, { u"groups"_s, link(self + u"/groups"_s) },
        { u"logo"_s, named(u"medium"_s, QString(call.context.origin + u"/assets/img/logos/default.png"_s)) },
        { u"clientCredentials"_s, named(u"secrets"_s, QString(self + u"/credentials/secrets"_s)) },
        { u"accessPolicy"_s, link(policies + fixedId("rst"_L1, u"access"_s)) }, { u"users"_s, link(self + u"/users"_s) },
        { verb, link(self + u"/lifecycle/"_s + verb) } };
}

/// @param secret shown in answers to writes alone
QJsonObject shown(const ApiCall &call, const Object &app, const core::Secret &secret = {})
{
    QJsonObject json = app.json;
    QJsonObject credentials = json.value("credentials"_L1).toObject();
    if (!secret.isEmpty()) {
        QJsonObject client = credentials.value("oauthClient"_L1).toObject();
        client.insert("client_secret"_L1, QString::fromUtf8(secret.reveal()));
        credentials.insert("oauthClient"_L1, client);
    }
    const QJsonValue kid = call.context.state.keys.current().publicJson().value("kid"_L1);
    credentials.insert("signing"_L1, QJsonObject { { u"kid"_s, kid } });
    json.insert("credentials"_L1, credentials);
    json.insert("id"_L1, app.id);
    json.insert("orn"_L1, u"orn:okta:idp:%1:apps:oidc_client:%2"_s.arg(fixedId("00o"_L1, u"org"_s), app.id));
    json.insert("_links"_L1, linksOf(call, app));
    return json;
}

/// `status eq "ACTIVE" and name eq "oidc_client"`, of id, status and name.
core::Result<bool> passes(const Object &app, const QString &filter)
{
    static const QRegularExpression term(u"\\A(id|status|name) eq \"([^\"]*)\"\\z"_s);
    const QStringList terms = filter.split(u" and "_s, Qt::SkipEmptyParts);
    for (const QString &text : terms) {
        const auto match = term.match(text.trimmed());
        if (!match.hasMatch())
            return refused("E0000001"_L1, u"filter"_s, { u"filter: not a supported expression"_s });
        const QString member = match.captured(1);
        const QString value = member == "id"_L1 ? app.id : app.json.value(member).toString();
        if (value != match.captured(2))
            return false;
    }
    return true;
}

ApiAnswer listApps(const ApiCall &call)
{
    QJsonArray array;
    const QList<Object> apps = call.store().list(Kind::App);
    for (const Object &app : apps) {
        const auto fits = passes(app, call.query.value(u"filter"_s));
        if (!fits)
            return core::failure(fits.error());
        const bool isNamed = app.json.value("label"_L1).toString().startsWith(call.query.value(u"q"_s), Qt::CaseInsensitive)
            || app.json.value("name"_L1).toString().startsWith(call.query.value(u"q"_s), Qt::CaseInsensitive);
        if (*fits && isNamed)
            array << shown(call, app);
    }
    return pageReply(call, array, pageSize);
}

ApiAnswer createApp(const ApiCall &call)
{
    const bool isActive = call.query.value(u"activate"_s) != "false"_L1;
    const auto app = addApp(call.context, call.body, isActive);
    if (!app)
        return core::failure(app.error());
    return apiReply(200, shown(call, *app, activeSecrets(call.store(), app->id).value(0)));
}

ApiAnswer replaceApp(const ApiCall &call, Object app)
{
    auto body = readApp(call.body);
    if (!body)
        return core::failure(body.error());
    const QString clientId = clientIdOf(app);
    if (!body->clientId.isEmpty() && body->clientId != clientId)
        return refused("E0000001"_L1, u"client_id"_s, { u"client_id: cannot be changed"_s });
    QJsonObject json = body->json;
    for (const QString &member : { u"status"_s, u"created"_s })
        json.insert(member, app.json.value(member));
    json.insert("lastUpdated"_L1, call.now());
    QJsonObject credentials = json.value("credentials"_L1).toObject();
    QJsonObject client = credentials.value("oauthClient"_L1).toObject();
    client.insert("client_id"_L1, clientId);
    credentials.insert("oauthClient"_L1, client);
    json.insert("credentials"_L1, credentials);
    app.json = json;
    call.store().put(app);
    QList<Object> secrets = call.store().list(Kind::AppSecret, app.id);
    const bool isPublic = client.value("token_endpoint_auth_method"_L1).toString() == "none"_L1;
    if (!isPublic && secrets.isEmpty()) {
        secrets << addSecret(call.context, app.id, body->secret);
    } else if (!body->secret.isEmpty() && !secrets.isEmpty()) {
        secrets[0].secret = body->secret;
        call.store().put(secrets[0]);
    }
    updateClient(call.context, app);
    return apiReply(200, shown(call, app, isPublic ? core::Secret() : activeSecrets(call.store(), app.id).value(0)));
}

ApiAnswer serveLifecycle(const ApiCall &call, Object app)
{
    const QString verb = call.segment(3);
    if (call.path.size() != 4 || (verb != "activate"_L1 && verb != "deactivate"_L1))
        return notFound(verb, "Path"_L1);
    if (call.method != "POST")
        return wrongMethod();
    app.json.insert("status"_L1, verb == "activate"_L1 ? u"ACTIVE"_s : u"INACTIVE"_s);
    call.store().put(app);
    updateClient(call.context, app);
    return apiReply(200, {});
}

ApiAnswer serveApp(const ApiCall &call, const Object &app)
{
    if (call.method == "GET")
        return apiReply(200, shown(call, app));
    if (call.method == "PUT")
        return replaceApp(call, app);
    if (call.method != "DELETE")
        return wrongMethod();
    if (app.json.value("status"_L1).toString() == "ACTIVE"_L1)
        return refused("E0000056"_L1);
    call.store().remove(Kind::App, {}, app.id);
    updateClient(call.context, app);
    return emptyReply();
}

} // namespace

ApiAnswer serveApps(const ApiCall &call)
{
    if (call.path.size() == 1) {
        if (call.method == "GET")
            return listApps(call);
        return call.method == "POST" ? createApp(call) : wrongMethod();
    }
    const auto app = call.store().find(Kind::App, {}, call.segment(1));
    if (!app)
        return notFound(call.segment(1), "AppInstance"_L1);
    const QString below = call.segment(2);
    if (below.isEmpty())
        return serveApp(call, *app);
    if (below == "lifecycle"_L1)
        return serveLifecycle(call, *app);
    if (below == "groups"_L1)
        return serveAppGroups(call, *app);
    if (below == "users"_L1)
        return serveAppUsers(call, *app);
    if (below == "credentials"_L1 && call.segment(3) == "secrets"_L1)
        return serveSecrets(call, *app);
    return notFound(below, "Path"_L1);
}

ApiAnswer replaceSecrets(const ApiCall &call, const QString &clientId)
{
    const auto app = findApp(call.store(), clientId);
    if (!app)
        return notFound(clientId, "OAuth2Client"_L1);
    if (call.method != "POST")
        return wrongMethod();
    call.store().setList(Kind::AppSecret, app->id, {});
    const Object secret = addSecret(call.context, app->id, {});
    updateClient(call.context, *app);
    return apiReply(200, { { u"client_id"_s, clientId }, { u"client_secret"_s, QString::fromUtf8(secret.secret.reveal()) } });
}

std::optional<Object> findApp(const ObjectStore &store, const QString &clientId)
{
    const QList<Object> apps = store.list(Kind::App);
    for (const Object &app : apps) {
        if (clientIdOf(app) == clientId)
            return app;
    }
    return std::nullopt;
}

QString clientIdOf(const Object &app)
{
    return app.json.value("credentials"_L1).toObject().value("oauthClient"_L1).toObject().value("client_id"_L1).toString();
}

core::Result<Object> addApp(const Context &context, const QJsonObject &body, bool isActive)
{
    const auto read = readApp(body);
    if (!read)
        return core::failure(read.error());
    Object app { Kind::App, {}, freshId("0oa"_L1), read->json };
    const QString clientId = read->clientId.isEmpty() ? app.id : read->clientId;
    if (findApp(context.state.okta, clientId))
        return refused("E0000001"_L1, u"client_id"_s, { u"client_id: already in use"_s });
    QJsonObject credentials = app.json.value("credentials"_L1).toObject();
    QJsonObject client = credentials.value("oauthClient"_L1).toObject();
    client.insert("client_id"_L1, clientId);
    credentials.insert("oauthClient"_L1, client);
    app.json.insert("credentials"_L1, credentials);
    const QString time = context.clock.now().toString(Qt::ISODateWithMs);
    app.json.insert("created"_L1, time);
    app.json.insert("lastUpdated"_L1, time);
    app.json.insert("status"_L1, isActive ? u"ACTIVE"_s : u"INACTIVE"_s);
    context.state.okta.put(app);
    if (client.value("token_endpoint_auth_method"_L1).toString() != "none"_L1)
        addSecret(context, app.id, read->secret);
    updateClient(context, app);
    return app;
}

} // namespace sandbox::provider::okta
