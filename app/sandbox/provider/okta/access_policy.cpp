#include "app/sandbox/provider/okta/access_policy.h"

#include "app/sandbox/provider/okta/assignments.h"
#include "app/sandbox/provider/okta/collection.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

bool isActive(const Object &object)
{
    return object.json.value("status"_L1).toString() == "ACTIVE"_L1;
}

/// Without a person only the word EVERYONE, or no people at all, matches: a rule for certain people needs one of them.
bool coversPeople(const ObjectStore &store, const QJsonObject &conditions, const QString &userId)
{
    const QStringList groups = bodyTexts(conditions, { u"people"_s, u"groups"_s, u"include"_s });
    const QStringList users = bodyTexts(conditions, { u"people"_s, u"users"_s, u"include"_s });
    if (userId.isEmpty())
        return groups.contains("EVERYONE"_L1) || (groups.isEmpty() && users.isEmpty());
    if (bodyTexts(conditions, { u"people"_s, u"users"_s, u"exclude"_s }).contains(userId))
        return false;
    return users.contains(userId) || groups.contains("EVERYONE"_L1)
        || std::any_of(groups.cbegin(), groups.cend(), [&](const QString &group) { return isMember(store, group, userId); });
}

bool coversScopes(const QJsonObject &conditions, const QStringList &scopes)
{
    const QStringList allowed = bodyTexts(conditions, { u"scopes"_s, u"include"_s });
    return allowed.contains("*"_L1)
        || std::all_of(scopes.cbegin(), scopes.cend(), [&allowed](const QString &scope) { return allowed.contains(scope); });
}

bool matches(const ObjectStore &store, const Object &rule, const AccessQuestion &question)
{
    const QJsonObject conditions = rule.json.value("conditions"_L1).toObject();
    return isActive(rule) && bodyTexts(conditions, { u"grantTypes"_s, u"include"_s }).contains(question.grant)
        && coversPeople(store, conditions, question.userId) && coversScopes(conditions, question.scopes);
}

AccessDecision decisionOf(const Object &rule)
{
    const QJsonObject token = rule.json.value("actions"_L1).toObject().value("token"_L1).toObject();
    const auto minutes = [&token](QLatin1StringView member) { return std::chrono::minutes(token.value(member).toInt()); };
    return { minutes("accessTokenLifetimeMinutes"_L1), minutes("refreshTokenLifetimeMinutes"_L1), minutes("refreshTokenWindowMinutes"_L1) };
}

} // namespace

std::optional<AccessDecision> decide(const ObjectStore &store, const AccessQuestion &question)
{
    const QList<Object> policies = store.list(Kind::Policy, question.server);
    for (const Object &policy : policies) {
        const QStringList clients = bodyTexts(policy.json, { u"conditions"_s, u"clients"_s, u"include"_s });
        if (!isActive(policy) || !(clients.contains("ALL_CLIENTS"_L1) || clients.contains(question.clientId)))
            continue;
        const QList<Object> rules = store.list(Kind::Rule, policy.id);
        const auto rule = std::find_if(rules.cbegin(), rules.cend(), [&](const Object &one) { return matches(store, one, question); });
        if (rule != rules.cend())
            return decisionOf(*rule);
    }
    return std::nullopt;
}

} // namespace sandbox::provider::okta
