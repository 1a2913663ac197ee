#include "models/tables/plugin_settings.h"

#include "models/tables/columns.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

constexpr int mostParts = 3;
constexpr qsizetype longest = 120; ///< characters of one value

/// The members worth a line, by plugin; all others show what the generic rule finds.
QStringList knownMembers(const QString &plugin)
{
    static const QHash<QString, QStringList> members {
        { u"acl"_s, { u"allow"_s, u"whitelist"_s, u"deny"_s, u"blacklist"_s } },
        { u"application-registration"_s, { u"display_name"_s, u"auto_approve"_s } },
        { u"bot-detection"_s, { u"allow"_s, u"deny"_s } },
        { u"correlation-id"_s, { u"header_name"_s, u"generator"_s } },
        { u"cors"_s, { u"origins"_s, u"methods"_s } },
        { u"ip-restriction"_s, { u"allow"_s, u"deny"_s } },
        { u"jwt"_s, { u"key_claim_name"_s, u"claims_to_verify"_s } },
        { u"key-auth"_s, { u"key_names"_s } },
        { u"openid-connect"_s, { u"issuer"_s, u"consumer_claim"_s, u"consumer_claims"_s, u"scopes_required"_s } },
        { u"rate-limiting"_s, { u"second"_s, u"minute"_s, u"hour"_s, u"day"_s, u"month"_s, u"year"_s } },
        { u"request-size-limiting"_s, { u"allowed_payload_size"_s, u"size_unit"_s } },
    };
    return members.value(plugin);
}

QString valueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray())
        return textsOf(value).join(u", "_s).left(longest);
    return value.toString().left(longest);
}

/// Texts that a person may have put a credential into are shown for known members alone.
bool isHarmless(const QJsonValue &value)
{
    return value.isDouble() || (value.isBool() && value.toBool());
}

} // namespace

QString pluginSettings(const QString &plugin, const QJsonObject &config)
{
    QStringList parts;
    const QStringList known = knownMembers(plugin);
    for (const QString &name : known) {
        const QString text = valueText(config.value(name));
        if (!text.isEmpty())
            parts << name + u": " + text;
    }
    if (known.isEmpty()) {
        for (auto member = config.begin(); member != config.end(); ++member) {
            if (isHarmless(*member))
                parts << member.key() + u": " + valueText(*member);
        }
    }
    return parts.mid(0, mostParts).join(u"; "_s);
}

bool picksCallers(const QJsonObject &config)
{
    static constexpr std::array members { "scopes_required"_L1, "audience_required"_L1, "groups_required"_L1, "roles_required"_L1,
        "consumer_claim"_L1, "consumer_claims"_L1 };
    const bool optional = config.value("consumer_optional"_L1).toBool();
    return std::any_of(members.begin(), members.end(), [&](QLatin1String member) {
        const bool ofConsumer = member.startsWith("consumer"_L1);
        return !(ofConsumer && optional) && !valueText(config.value(member)).isEmpty();
    });
}

} // namespace tables
