#include "models/identity/okta/okta_applications.h"

#include "models/core/json_reader.h"
#include "models/identity/okta/okta_application_types.h"

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr auto secretName = "client_secret"_L1;

QJsonObject oauthClientOf(const QJsonObject &json, QLatin1StringView part)
{
    return json.value(part).toObject().value("oauthClient"_L1).toObject();
}

Result<oauth::ClientAuth> readAuth(const QString &method)
{
    if (method == u"none")
        return oauth::ClientAuth::None;
    if (method == u"client_secret_basic" || method.isEmpty())
        return oauth::ClientAuth::Basic;
    if (method == u"client_secret_post")
        return oauth::ClientAuth::Post;
    return core::failure(Error::Kind::Unsupported, u"gatehouse.auth_method"_s, {}, u"application"_s,
        QJsonObject { { u"found"_s, method }, { u"method"_s, method } });
}

QJsonObject metadataOf(const QJsonObject &json)
{
    QJsonObject metadata = oauthClientOf(json, "settings"_L1);
    QJsonObject credentials = oauthClientOf(json, "credentials"_L1);
    credentials.remove(secretName);
    for (auto member = credentials.begin(); member != credentials.end(); ++member)
        metadata.insert(member.key(), *member);
    metadata.insert(u"client_name"_s, json.value("label"_L1));
    metadata.insert(u"status"_s, json.value("status"_L1));
    return metadata;
}

bool isOauthClient(const QJsonObject &json)
{
    return oauthClientOf(json, "credentials"_L1).value("client_id"_L1).isString();
}

/// `q` finds names and labels that begin so; `filter` knows neither labels nor client ids. Applications that are switched off are left out
/// of lists unless they are asked for.
Result<QList<QJsonObject>> search(const OktaClient &client, const QString &label)
{
    QUrlQuery query;
    if (label.isEmpty())
        query.addQueryItem(u"filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(u"name eq \"oidc_client\""_s)));
    else
        query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(label)));
    query.addQueryItem(u"includeNonDeleted"_s, u"true"_s);
    query.addQueryItem(u"limit"_s, u"200"_s);
    return client.list({ u"apps"_s }, query);
}

std::optional<QJsonObject> withClientId(const QList<QJsonObject> &applications, const QString &clientId)
{
    for (const QJsonObject &json : applications) {
        if (oauthClientOf(json, "credentials"_L1).value("client_id"_L1).toString() == clientId)
            return json;
    }
    return {};
}

/// An application is addressed by its own id alone, which differs from a client id that was chosen; `GET /oauth2/v1/clients/{client_id}`
/// would find the client, but does not say which application it belongs to. So the list is searched: the ones with the label first, and
/// all of them in case it was renamed.
Result<std::optional<QJsonObject>> findByClientId(const OktaClient &client, const QString &name, const QString &clientId)
{
    for (const QString &label : name.isEmpty() ? QStringList { QString() } : QStringList { name, QString() }) {
        const auto applications = search(client, label);
        if (!applications)
            return core::failure(applications.error());
        if (auto found = withClientId(*applications, clientId))
            return found;
    }
    return std::nullopt;
}

Result<std::optional<QJsonObject>> findByLabel(const OktaClient &client, const QString &name)
{
    const auto applications = search(client, name);
    if (!applications)
        return core::failure(applications.error());
    QList<QJsonObject> found;
    for (const QJsonObject &json : *applications) {
        if (isOauthClient(json) && json.value("label"_L1).toString() == name)
            found << json;
    }
    if (found.size() > 1)
        return core::failure(Error::Kind::Conflict, u"gatehouse.name_ambiguous"_s, {}, u"Okta applications"_s,
            QJsonObject { { u"name"_s, name }, { u"count"_s, found.size() } });
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

/// The id to address it by; empty when there is no such application.
Result<QString> objectIdOf(const OktaClient &client, const RegisteredClient &known)
{
    if (!known.objectId.isEmpty())
        return known.objectId;
    const auto found = findByClientId(client, known.metadata.value("client_name"_L1).toString(), known.client.id);
    if (!found)
        return core::failure(found.error());
    return *found ? (*found)->value("id"_L1).toString() : QString();
}

} // namespace

Result<RegisteredClient> readOktaApplication(const QJsonObject &json, const RegisteredClient &known)
{
    core::JsonReader reader(json, u"application"_s);
    RegisteredClient client = known;
    client.objectId = reader.string(u"id"_s);
    reader.string(u"label"_s);
    core::JsonReader oauthClient = reader.child(u"credentials"_s).child(u"oauthClient"_s);
    client.client.id = oauthClient.string(u"client_id"_s);
    const QString secret = oauthClient.optionalString(secretName).value_or(QString());
    const QString method = oauthClient.optionalString(u"token_endpoint_auth_method"_s).value_or(QString());
    if (const auto complete = reader.finish(); !complete)
        return core::failure(complete.error());
    if (!known.client.id.isEmpty() && known.client.id != client.client.id)
        return core::failure(Error::Kind::Protocol, u"gatehouse.okta_client_differs"_s, {}, u"application"_s,
            QJsonObject { { u"expected"_s, known.client.id }, { u"found"_s, client.client.id } });
    if (!secret.isEmpty())
        client.client.secret = core::Secret::fromText(secret);
    const auto auth = readAuth(method);
    if (!auth)
        return core::failure(auth.error());
    client.client.auth = *auth;
    client.metadata = metadataOf(json);
    return client;
}

Result<std::optional<RegisteredClient>> findOktaApplication(const OktaClient &client, const QString &name, const QString &clientId)
{
    const auto found = clientId.isEmpty() ? findByLabel(client, name) : findByClientId(client, name, clientId);
    if (!found)
        return core::failure(found.error());
    if (!*found)
        return std::nullopt;
    auto read = readOktaApplication(**found, {});
    if (!read)
        return core::failure(read.error());
    return *std::move(read);
}

Result<RegisteredClient> createOktaApplication(const OktaClient &client, const ClientRequest &request)
{
    if (const auto good = checkOktaApplication(request); !good)
        return core::failure(good.error());
    QUrlQuery query;
    query.addQueryItem(u"activate"_s, u"true"_s);
    const auto made = client.write("POST", { u"apps"_s }, oktaApplicationBody(request), query, { request.clientSecret });
    if (!made)
        return core::failure(made.error());
    RegisteredClient known;
    known.client.id = request.clientId;
    known.client.secret = request.clientSecret;
    auto read = readOktaApplication(*made, known);
    if (!read)
        read.error().sent = Error::Sent::Yes;
    else if (read->client.auth == oauth::ClientAuth::None)
        read->client.secret = {};
    return read;
}

Result<RegisteredClient> readOktaApplicationAgain(const OktaClient &client, const RegisteredClient &known)
{
    const auto id = objectIdOf(client, known);
    if (!id)
        return core::failure(id.error());
    if (id->isEmpty())
        return core::failure(Error::Kind::NotFound, u"gatehouse.okta_client_missing"_s, {}, u"Okta applications"_s,
            QJsonObject { { u"client_id"_s, known.client.id } });
    const auto json = client.get({ u"apps"_s, *id });
    if (!json)
        return core::failure(json.error());
    return readOktaApplication(*json, known);
}

Result<> removeOktaApplication(const OktaClient &client, const RegisteredClient &known)
{
    const auto id = objectIdOf(client, known);
    if (!id)
        return core::failure(id.error());
    if (id->isEmpty())
        return {};
    const auto off = client.act({ u"apps"_s, *id, u"lifecycle"_s, u"deactivate"_s });
    // One that is off already may be refused here, and goes all the same.
    if (!off && off.error().kind != Error::Kind::NotFound && off.error().kind != Error::Kind::Rejected)
        return core::failure(off.error());
    return client.remove({ u"apps"_s, *id });
}

} // namespace identity
