#include "models/index/searchable_config.h"

#include "models/net/safe_names.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entity_index {

namespace {

bool endsWithOne(const QString &name, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(
        endings.begin(), endings.end(), [&name](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Members that list names: of claims, scopes, audiences, headers.
bool isSafe(const QString &member)
{
    return net::isSafeField(member) || endsWithOne(member, { "_claim"_L1, "_required"_L1, "_names"_L1, "_allowed"_L1 });
}

/// Members whose values somebody sends as they are.
bool isCarrier(const QString &member)
{
    return net::isCredentialName(member) || endsWithOne(member, { "headers"_L1, "_values"_L1 });
}

QString searchableText(const QString &text, bool safe)
{
    if (net::holdsJwt(text))
        return {};
    if (text.startsWith("{vault://"_L1))
        return text;
    if (text.contains("://"_L1)) {
        const auto hidden = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
        const QUrl url(text, QUrl::StrictMode);
        return safe ? url.toString(hidden) : url.toString(hidden | QUrl::RemovePath);
    }
    if (safe)
        return text;
    const QString name = text.section(u':', 0, 0);
    return net::isPlainName(name) ? name : QString();
}

QJsonValue searchable(const QJsonValue &value, bool safe)
{
    if (value.isString())
        return searchableText(value.toString(), safe);
    if (value.isObject())
        return searchableConfig(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &one : list)
        kept.append(searchable(one, safe));
    return kept;
}

} // namespace

QJsonObject searchableConfig(const QJsonObject &config)
{
    QJsonObject kept;
    for (auto member = config.begin(); member != config.end(); ++member) {
        const QString &name = member.key();
        const bool safe = isSafe(name);
        // "add.headers" of a transformer lists "name:value"; a map of headers is values alone.
        const bool lines = member->isArray() && name == u"headers";
        if (net::isPlainName(name) && (safe || lines || !isCarrier(name)))
            kept.insert(name, searchable(*member, safe));
    }
    return kept;
}

} // namespace entity_index
