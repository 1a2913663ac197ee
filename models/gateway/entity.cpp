#include "models/gateway/entity.h"

#include "models/forms/secret_names.h"
#include "models/gateway/member_path.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

bool isVaultReference(const QString &text)
{
    return text.startsWith("{vault://"_L1) && text.endsWith(u'}');
}

/// Private members of a key of RFC 7517; "k", "d" and their like mean nothing anywhere else.
bool isPrivateKeyMember(const QJsonObject &object, const QString &name)
{
    static constexpr std::array members { "d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "k"_L1 };
    return object.contains("kty"_L1) && std::find(members.begin(), members.end(), name) != members.end();
}

struct Lift {
    const EntityKind &kind;
    const QStringList &secretPaths;
    QHash<QString, core::Secret> secrets;

    QJsonObject object(const QJsonObject &json, const QString &path)
    {
        QJsonObject kept;
        for (auto member = json.begin(); member != json.end(); ++member) {
            const QString memberPath = childPath(path, member.key());
            const bool isSecret = kind.secretMembers.contains(memberPath) || secretPaths.contains(memberPath)
                || forms::isSecretName(member.key()) || isPrivateKeyMember(json, member.key());
            const QJsonValue left = value(*member, memberPath, isSecret);
            if (!left.isUndefined())
                kept.insert(member.key(), left);
        }
        return kept;
    }

    /// @return undefined when all of it was a secret
    QJsonValue value(const QJsonValue &json, const QString &path, bool isSecret)
    {
        if (json.isObject())
            return object(json.toObject(), path);
        if (json.isArray()) {
            QJsonArray kept;
            const QJsonArray array = json.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                const QJsonValue left = value(array[i], elementPath(path, i), isSecret);
                kept.append(left.isUndefined() ? QJsonValue() : left);
            }
            return kept;
        }
        const QString text = json.toString();
        if (!isSecret || text.isEmpty() || isVaultReference(text))
            return json;
        secrets.insert(path, core::Secret::fromText(text));
        return QJsonValue(QJsonValue::Undefined);
    }
};

} // namespace

Entity entityFromJson(const QJsonObject &json, const EntityKind &kind, const QStringList &secretPaths)
{
    Lift lift { kind, secretPaths, {} };
    Entity entity;
    entity.json = lift.object(json, {});
    entity.secrets = std::move(lift.secrets);
    return entity;
}

QJsonObject withSecrets(const Entity &entity)
{
    QStringList paths = entity.secrets.keys();
    // A list whose places are gone grows from its first element on: [2] before [10].
    std::sort(
        paths.begin(), paths.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    QJsonValue whole = entity.json;
    for (const QString &path : std::as_const(paths))
        whole = withMember(whole, path, QString::fromUtf8(entity.secrets.value(path).reveal()));
    return whole.toObject();
}

} // namespace gateway
