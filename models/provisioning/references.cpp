#include "models/provisioning/references.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

Result<QJsonValue> resolveValue(const QJsonValue &value, const QHash<int, Outputs> &outputs)
{
    if (value.isString()) {
        const auto text = resolve(value.toString(), outputs);
        if (!text)
            return core::failure(text.error());
        return QJsonValue(*text);
    }
    if (value.isObject()) {
        const auto object = resolve(value.toObject(), outputs);
        if (!object)
            return core::failure(object.error());
        return QJsonValue(*object);
    }
    if (value.isArray()) {
        QJsonArray resolved;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            const auto one = resolveValue(item, outputs);
            if (!one)
                return one;
            resolved << *one;
        }
        return QJsonValue(resolved);
    }
    return value;
}

} // namespace

QString referTo(int index, const QString &name)
{
    return u"${%1.%2}"_s.arg(index).arg(name);
}

Result<QString> resolve(const QString &text, const QHash<int, Outputs> &outputs)
{
    static const QRegularExpression pattern(u"\\$\\{(\\d+)\\.(\\w+)\\}"_s);
    QString resolved;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const Outputs step = outputs.value(match.captured(1).toInt());
        const auto found = step.constFind(match.captured(2));
        if (found == step.constEnd())
            return core::failure(
                core::Error::Kind::Invalid, u"gatehouse.unresolved"_s, {}, {}, QJsonObject { { u"reference"_s, match.captured(0) } });
        resolved += QStringView(text).mid(from, match.capturedStart() - from) + *found;
        from = match.capturedEnd();
    }
    return QString(resolved + QStringView(text).mid(from));
}

Result<QJsonObject> resolve(const QJsonObject &json, const QHash<int, Outputs> &outputs)
{
    QJsonObject resolved;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const auto value = resolveValue(member.value(), outputs);
        if (!value)
            return core::failure(value.error());
        resolved.insert(member.key(), *value);
    }
    return resolved;
}

} // namespace provisioning
