#include "models/provisioning/protection/present_protection.h"

#include "models/gateway/member_names.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provisioning {

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        texts << one.toString();
    return texts;
}

/// The provider's issuer out of what the plugin holds, which may be the address of its discovery document.
QUrl issuerOf(QString text)
{
    text.remove("/.well-known/openid-configuration"_L1);
    return QUrl(text, QUrl::StrictMode);
}

/// A claim at the top of the token; one inside another claim is no answer to the wizard's question.
QString claimOf(const QJsonObject &config)
{
    const QJsonArray paths = config.value("consumer_claims"_L1).toArray();
    const QStringList path = textsOf(paths.first());
    return paths.size() == 1 && path.size() == 1 ? path.first() : QString();
}

void takeOpenIdConnect(const QJsonObject &config, PresentProtection &present)
{
    present.issuer = issuerOf(config.value("issuer"_L1).toString());
    present.claim = claimOf(config);
    present.authMethods = textsOf(config.value("auth_methods"_L1));
    // The scope of a login, which is there by default and says nothing of the service.
    present.scopes = textsOf(config.value("scopes"_L1));
    present.scopes.removeAll(u"openid"_s);
}

} // namespace

PresentProtection presentProtection(const QList<QJsonObject> &plugins)
{
    const auto configOf = [&plugins](QLatin1String name) -> std::optional<QJsonObject> {
        const auto found = std::find_if(
            plugins.cbegin(), plugins.cend(), [name](const QJsonObject &plugin) { return plugin.value("name"_L1).toString() == name; });
        if (found == plugins.cend())
            return {};
        return gateway::normalised(*found, gateway::kinds::plugins()).value("config"_L1).toObject();
    };
    PresentProtection present;
    const auto openId = configOf("openid-connect"_L1);
    const auto jwt = configOf("jwt"_L1);
    const auto acl = configOf("acl"_L1);
    if (openId)
        takeOpenIdConnect(*openId, present);
    else if (jwt)
        present.claim = jwt->value("key_claim_name"_L1).toString();
    if (configOf("application-registration"_L1))
        present.strategy = u"portal"_s;
    else if (acl && openId)
        present.strategy = u"consumer"_s;
    else if (acl && jwt)
        present.strategy = u"open-source"_s;
    const QStringList groups = acl ? textsOf(acl->value("allow"_L1)) : QStringList();
    present.group = groups.size() == 1 ? groups.first() : QString();
    return present;
}

core::Result<PresentProtection> readPresentProtection(const gateway::AdminClient &client, const QString &service)
{
    gateway::ListQuery query;
    query.parentId = service;
    const auto plugins = client.list(gateway::kinds::plugins(), query);
    if (!plugins && plugins.error().kind == core::Error::Kind::NotFound)
        return PresentProtection();
    if (!plugins)
        return core::failure(plugins.error());
    QList<QJsonObject> bodies;
    for (const gateway::Entity &plugin : *plugins)
        bodies << plugin.json;
    return presentProtection(bodies);
}

} // namespace provisioning
