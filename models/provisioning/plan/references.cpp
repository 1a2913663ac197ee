#include "models/provisioning/plan/references.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

/// Replaces the references in @p text; those without an output stay and go to @p open.
QString replaced(const QString &text, const QHash<int, Outputs> &outputs, QStringList &open)
{
    static const QRegularExpression pattern(u"\\$\\{(\\d+)\\.(\\w+)\\}"_s);
    QString resolved;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const Outputs step = outputs.value(match.captured(1).toInt());
        const auto found = step.constFind(match.captured(2));
        if (found == step.constEnd())
            open << match.captured(0);
        resolved += QStringView(text).mid(from, match.capturedStart() - from) + (found == step.constEnd() ? match.captured(0) : *found);
        from = match.capturedEnd();
    }
    return QString(resolved + QStringView(text).mid(from));
}

QJsonObject replaced(const QJsonObject &json, const QHash<int, Outputs> &outputs, QStringList &open);

QJsonValue replaced(const QJsonValue &value, const QHash<int, Outputs> &outputs, QStringList &open)
{
    if (value.isString())
        return replaced(value.toString(), outputs, open);
    if (value.isObject())
        return replaced(value.toObject(), outputs, open);
    if (!value.isArray())
        return value;
    QJsonArray resolved;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        resolved << replaced(item, outputs, open);
    return resolved;
}

QJsonObject replaced(const QJsonObject &json, const QHash<int, Outputs> &outputs, QStringList &open)
{
    QJsonObject resolved;
    for (auto member = json.begin(); member != json.end(); ++member)
        resolved.insert(member.key(), replaced(QJsonValue(member.value()), outputs, open));
    return resolved;
}

core::Error unresolved(const QString &reference)
{
    core::Error error;
    error.code = u"gatehouse.unresolved"_s;
    error.fields = QJsonObject { { u"reference"_s, reference } };
    return error;
}

} // namespace

QString referTo(int index, const QString &name)
{
    return u"${%1.%2}"_s.arg(index).arg(name);
}

Result<QString> resolve(const QString &text, const QHash<int, Outputs> &outputs)
{
    QStringList open;
    const QString resolved = replaced(text, outputs, open);
    if (!open.isEmpty())
        return core::failure(unresolved(open.first()));
    return resolved;
}

Result<QJsonObject> resolve(const QJsonObject &json, const QHash<int, Outputs> &outputs)
{
    QStringList open;
    const QJsonObject resolved = replaced(json, outputs, open);
    if (!open.isEmpty())
        return core::failure(unresolved(open.first()));
    return resolved;
}

QString resolveKnown(const QString &text, const QHash<int, Outputs> &outputs)
{
    QStringList open;
    return replaced(text, outputs, open);
}

QJsonObject resolveKnown(const QJsonObject &json, const QHash<int, Outputs> &outputs)
{
    QStringList open;
    return replaced(json, outputs, open);
}

} // namespace provisioning
