#include "app/sandbox/proxy/openid_connect/claims.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::openid {

QJsonValue valueAt(const QJsonObject &claims, const QStringList &path)
{
    if (path.isEmpty())
        return QJsonValue::Undefined;
    QJsonValue value = claims;
    for (const QString &name : path)
        value = value.isObject() ? value.toObject().value(name) : QJsonValue(QJsonValue::Undefined);
    return value;
}

QJsonValue findClaim(const PluginConfig &config, const Grant &grant, const QStringList &path)
{
    QList<QJsonObject> places { grant.idClaims, grant.accessClaims, grant.introspection };
    if (config.flag(u"search_user_info"_s))
        places.append(grant.userInfo);
    for (const QJsonObject &place : places) {
        const QJsonValue value = valueAt(place, path);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue::Undefined;
}

QStringList wordsOf(const QJsonValue &claim)
{
    QStringList words;
    if (claim.isString())
        words = claim.toString().split(u' ', Qt::SkipEmptyParts);
    const QJsonArray list = claim.toArray();
    for (const auto &entry : list)
        words.append(entry.toString());
    return words;
}

bool fulfils(const QStringList &required, const QStringList &words)
{
    return std::any_of(required.cbegin(), required.cend(), [&words](const QString &alternative) {
        const QStringList all = alternative.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(all.cbegin(), all.cend(), [&words](const QString &word) { return words.contains(word); });
    });
}

Outcome<bool> checkRequired(const PluginConfig &config, const Grant &grant)
{
    struct Rule {
        QString name;
        QStringList required;
        QStringList path;
    };
    const std::array rules { Rule { u"scopes"_s, config.texts(u"scopes_required"_s), config.texts(u"scopes_claim"_s) },
        Rule { u"audience"_s, config.texts(u"audience_required"_s), config.texts(u"audience_claim"_s) },
        Rule { u"groups"_s, config.texts(u"groups_required"_s), config.texts(u"groups_claim"_s) },
        Rule { u"roles"_s, config.texts(u"roles_required"_s), config.texts(u"roles_claim"_s) } };
    for (const Rule &rule : rules) {
        if (rule.required.isEmpty())
            continue;
        QJsonValue claim = valueAt(grant.accessClaims, rule.path);
        if (claim.isUndefined())
            claim = valueAt(grant.introspection, rule.path);
        if (!fulfils(rule.required, wordsOf(claim)))
            return forbidden(u"required %1 were not found in the access token"_s.arg(rule.name), u"insufficient_scope"_s);
    }
    return true;
}

} // namespace sandbox::openid
