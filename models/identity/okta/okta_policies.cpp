#include "models/identity/okta/okta_policies.h"

#include <QJsonArray>

#include <algorithm>

namespace identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100; ///< of a policy

QString policyName(const ApplicationWiring &wanted)
{
    return QString(u"Gatehouse: "_s + wanted.application).left(longestName);
}

/// A refresh follows the grant that it came from and has no rule of its own.
QStringList ruledGrants(const QStringList &grantTypes)
{
    QStringList grants = grantTypes;
    grants.removeAll(u"refresh_token"_s);
    return grants;
}

QStringList ruledScopes(const ApplicationWiring &wanted)
{
    if (wanted.scopes.isEmpty())
        return { u"*"_s };
    QStringList scopes = wanted.scopes;
    if (oktaNeedsPeople(wanted.grantTypes))
        scopes += { u"openid"_s, u"profile"_s, u"email"_s };
    if (wanted.grantTypes.contains(u"refresh_token"_s))
        scopes += u"offline_access"_s;
    scopes.removeDuplicates();
    return scopes;
}

QJsonObject including(const QStringList &texts)
{
    return { { u"include"_s, QJsonArray::fromStringList(texts) } };
}

} // namespace

bool oktaNeedsPeople(const QStringList &grantTypes)
{
    const QStringList grants = ruledGrants(grantTypes);
    return std::any_of(grants.cbegin(), grants.cend(), [](const QString &grant) { return grant != u"client_credentials"; });
}

ProviderObject oktaPolicy(const ApplicationWiring &wanted)
{
    const QString name = policyName(wanted);
    const QJsonObject desired {
        { u"type"_s, u"OAUTH_AUTHORIZATION_POLICY"_s },
        { u"name"_s, name },
        { u"description"_s, u"Lets one application get tokens for the gateway."_s },
        { u"priority"_s, 1 },
        { u"status"_s, u"ACTIVE"_s },
        { u"conditions"_s, QJsonObject { { u"clients"_s, including({ wanted.clientId }) } } },
    };
    return { u"policy"_s, name, {}, desired };
}

ProviderObject oktaRule(const ApplicationWiring &wanted)
{
    const QString name = policyName(wanted);
    const QJsonObject conditions {
        { u"people"_s, QJsonObject { { u"groups"_s, including({ u"EVERYONE"_s }) } } },
        { u"grantTypes"_s, including(ruledGrants(wanted.grantTypes)) },
        { u"scopes"_s, including(ruledScopes(wanted)) },
    };
    const QJsonObject lifetimes {
        { u"accessTokenLifetimeMinutes"_s, 60 },
        { u"refreshTokenLifetimeMinutes"_s, 0 },
        { u"refreshTokenWindowMinutes"_s, 10080 },
    };
    const QJsonObject desired {
        { u"type"_s, u"RESOURCE_ACCESS"_s },
        { u"name"_s, name },
        { u"priority"_s, 1 },
        { u"status"_s, u"ACTIVE"_s },
        { u"conditions"_s, conditions },
        { u"actions"_s, QJsonObject { { u"token"_s, lifetimes } } },
    };
    return { u"policy-rule"_s, name, {}, desired };
}

} // namespace identity
