#include "models/identity/okta/okta_secrets.h"

#include "models/core/json_reader.h"

#include <algorithm>

namespace identity {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

QStringList path(const QString &applicationId, const QStringList &more = {})
{
    return QStringList { u"apps"_s, applicationId, u"credentials"_s, u"secrets"_s } + more;
}

Result<> actOn(const OktaClient &client, const QString &applicationId, const QString &secretId, const QString &action)
{
    const auto done = client.act(path(applicationId, { secretId, u"lifecycle"_s, action }));
    if (!done)
        return core::failure(done.error());
    return {};
}

} // namespace

Result<OktaSecret> readOktaSecret(const QJsonObject &json)
{
    core::JsonReader reader(json, u"client secret"_s);
    OktaSecret secret;
    secret.id = reader.string(u"id"_s);
    secret.active = reader.string(u"status"_s) == u"ACTIVE";
    secret.created = QDateTime::fromString(reader.optionalString(u"created"_s).value_or(QString()), Qt::ISODateWithMs).toUTC();
    secret.value = core::Secret::fromText(reader.optionalString(u"client_secret"_s).value_or(QString()));
    if (const auto complete = reader.finish(); !complete)
        return core::failure(complete.error());
    return secret;
}

Result<QList<OktaSecret>> listOktaSecrets(const OktaClient &client, const QString &applicationId)
{
    const auto all = client.list(path(applicationId));
    if (!all)
        return core::failure(all.error());
    QList<OktaSecret> secrets;
    for (const QJsonObject &json : *all) {
        auto secret = readOktaSecret(json);
        if (!secret)
            return core::failure(secret.error());
        secrets << *std::move(secret);
    }
    std::stable_sort(
        secrets.begin(), secrets.end(), [](const OktaSecret &one, const OktaSecret &other) { return one.created > other.created; });
    return secrets;
}

Result<OktaSecret> addOktaSecret(const OktaClient &client, const QString &applicationId, const core::Secret &value)
{
    QJsonObject body;
    if (!value.isEmpty())
        body.insert(u"client_secret"_s, QString::fromLatin1(value.reveal()));
    const auto made = client.write("POST", path(applicationId), body, {}, { value });
    if (!made)
        return core::failure(made.error());
    auto secret = readOktaSecret(*made);
    if (!secret)
        secret.error().sent = core::Error::Sent::Yes;
    return secret;
}

Result<> deactivateOktaSecret(const OktaClient &client, const QString &applicationId, const QString &secretId)
{
    return actOn(client, applicationId, secretId, u"deactivate"_s);
}

Result<> activateOktaSecret(const OktaClient &client, const QString &applicationId, const QString &secretId)
{
    return actOn(client, applicationId, secretId, u"activate"_s);
}

Result<> removeOktaSecret(const OktaClient &client, const QString &applicationId, const QString &secretId)
{
    return client.remove(path(applicationId, { secretId }));
}

} // namespace identity
