#include "app/sandbox/provider/okta/app_secrets.h"

#include "app/sandbox/provider/okta/app_body.h"
#include "app/sandbox/provider/okta/clients.h"
#include "models/jose/base64url.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

constexpr qsizetype maxSecrets = 2;

bool isActive(const Object &secret)
{
    return secret.json.value("status"_L1).toString() == "ACTIVE"_L1;
}

QJsonObject shown(const ApiCall &call, const Object &secret)
{
    QJsonObject json = secret.json;
    const QString self = call.address(u"apps/%1/credentials/secrets/%2"_s.arg(secret.parent, secret.id));
    json.insert("id"_L1, secret.id);
    json.insert("client_secret"_L1, QString::fromUtf8(secret.secret.reveal()));
    const QString verb = isActive(secret) ? u"deactivate"_s : u"activate"_s;
    QJsonObject links { { verb, link(self + u"/lifecycle/"_s + verb, { u"POST"_s }) } };
    if (!isActive(secret))
        links.insert("delete"_L1, link(self, { u"DELETE"_s }));
    json.insert("_links"_L1, links);
    return json;
}

tl::unexpected<core::Error> wrong(const QString &reason)
{
    return refused("E0000001"_L1, u"OAuth2ClientSecretMediated"_s, { reason });
}

ApiAnswer serveList(const ApiCall &call, const Object &app)
{
    const QList<Object> secrets = call.store().list(Kind::AppSecret, app.id);
    if (call.method == "GET") {
        QJsonArray array;
        for (const Object &secret : secrets)
            array << shown(call, secret);
        return listReply(array);
    }
    if (call.method != "POST")
        return wrongMethod();
    if (secrets.size() >= maxSecrets)
        return wrong(u"You've reached the maximum number of client secrets per client."_s);
    const QString asked = call.body.value("client_secret"_L1).toString();
    if (!asked.isEmpty() && !isUsableSecret(asked))
        return wrong(u"client_secret: must be 14 to 100 printable ASCII characters"_s);
    const Object secret = addSecret(call.context, app.id, core::Secret::fromText(asked));
    updateClient(call.context, app);
    return apiReply(201, shown(call, secret));
}

ApiAnswer serveLifecycle(const ApiCall &call, const Object &app, Object secret, const QString &verb)
{
    if (call.method != "POST")
        return wrongMethod();
    const bool activates = verb == "activate"_L1;
    if (!activates && isActive(secret) && activeSecrets(call.store(), app.id).size() == 1)
        return wrong(u"You can't deactivate the only active client secret."_s);
    secret.json.insert("status"_L1, activates ? u"ACTIVE"_s : u"INACTIVE"_s);
    secret.json.insert("lastUpdated"_L1, call.now());
    call.store().put(secret);
    updateClient(call.context, app);
    return apiReply(200, shown(call, secret));
}

} // namespace

ApiAnswer serveSecrets(const ApiCall &call, const Object &app)
{
    if (call.path.size() == 4)
        return serveList(call, app);
    const auto secret = call.store().find(Kind::AppSecret, app.id, call.segment(4));
    if (!secret)
        return notFound(call.segment(4), "OAuth2ClientSecret"_L1);
    const QString verb = call.segment(6);
    if (call.path.size() == 7 && call.segment(5) == "lifecycle"_L1 && (verb == "activate"_L1 || verb == "deactivate"_L1))
        return serveLifecycle(call, app, *secret, verb);
    if (call.path.size() != 5)
        return notFound(call.segment(5), "Path"_L1);
    if (call.method == "GET")
        return apiReply(200, shown(call, *secret));
    if (call.method != "DELETE")
        return wrongMethod();
    if (isActive(*secret))
        return wrong(u"You can't delete an active client secret. Deactivate the secret before deleting it."_s);
    call.store().remove(Kind::AppSecret, app.id, secret->id);
    return emptyReply();
}

Object addSecret(const Context &context, const QString &appId, core::Secret secret)
{
    if (secret.isEmpty())
        secret = core::Secret(randomText(48));
    const QString time = context.clock.now().toString(Qt::ISODateWithMs);
    const QString hash = QString::fromLatin1(jose::toBase64Url(hashOf(secret.reveal()).left(16)));
    const Object object { Kind::AppSecret, appId, freshId("ocs"_L1),
        { { u"created"_s, time }, { u"lastUpdated"_s, time }, { u"status"_s, u"ACTIVE"_s }, { u"secret_hash"_s, hash } }, secret };
    context.state.okta.put(object);
    return object;
}

QList<core::Secret> activeSecrets(const ObjectStore &store, const QString &appId)
{
    QList<core::Secret> secrets;
    const QList<Object> objects = store.list(Kind::AppSecret, appId);
    for (const Object &object : objects) {
        if (isActive(object))
            secrets << object.secret;
    }
    return secrets;
}

} // namespace sandbox::provider::okta
