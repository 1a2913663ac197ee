#include "app/sandbox/gateway/lua_text.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + text + u'"';
}

QString scalar(const QJsonValue &value)
{
    if (value.isString())
        return quoted(value.toString());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 14);
    return u"null"_s;
}

QString memberName(const QString &name)
{
    static const QRegularExpression identifier(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return identifier.match(name).hasMatch() ? name : QString(u'[' + quoted(name) + u']');
}

QString dump(const QJsonValue &value, int depth)
{
    if (!value.isArray() && !value.isObject())
        return scalar(value);
    const QString indent(2 * (depth + 1), u' ');
    QStringList lines;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        bool hasHole = false;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (array.at(i).isNull()) {
                hasHole = true;
                continue;
            }
            const QString prefix = hasHole ? QString(u'[' + QString::number(i + 1) + u"] = ") : QString();
            lines.append(indent + prefix + dump(array.at(i), depth + 1));
        }
    } else {
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            lines.append(indent + memberName(member.key()) + u" = " + dump(member.value(), depth + 1));
    }
    const QString end = QString(2 * depth, u' ') + u'}';
    return lines.isEmpty() ? u"{}"_s : QString(u"{\n" + lines.join(u",\n"_s) + u'\n' + end);
}

} // namespace

QString luaKey(const QJsonObject &key)
{
    QStringList parts;
    for (auto member = key.constBegin(); member != key.constEnd(); ++member)
        parts.append(member.key() + u'=' + (member->isObject() ? luaKey(member->toObject()) : scalar(member.value())));
    return u'{' + parts.join(u',') + u'}';
}

QString luaDump(const QJsonValue &value)
{
    return dump(value, 0);
}

} // namespace sandbox
