#include "models/provisioning/declarative/declared_value.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

QJsonValue scalarOf(const core::YamlNode &node)
{
    const QString &text = node.text;
    if (node.quoted)
        return text;
    if (text.isEmpty() || text == u"~" || text == u"null" || text == u"Null" || text == u"NULL")
        return QJsonValue::Null;
    if (text == u"true" || text == u"True" || text == u"TRUE")
        return true;
    if (text == u"false" || text == u"False" || text == u"FALSE")
        return false;
    static const QRegularExpression whole(u"^[-+]?(0|[1-9][0-9]*)$"_s);
    static const QRegularExpression number(u"^[-+]?([0-9]+\\.[0-9]*|\\.[0-9]+|[0-9]+)([eE][-+]?[0-9]+)?$"_s);
    bool fits = false;
    if (whole.match(text).hasMatch()) {
        const qint64 value = text.toLongLong(&fits);
        if (fits)
            return value;
    }
    if (number.match(text).hasMatch() && !(text.size() > 1 && text.startsWith(u'0') && text[1].isDigit())) {
        const double value = text.toDouble(&fits);
        if (fits)
            return value;
    }
    return text;
}

} // namespace

QJsonValue jsonOf(const core::YamlNode &node)
{
    switch (node.kind) {
    case core::YamlNode::Kind::Null:
        return QJsonValue::Null;
    case core::YamlNode::Kind::Scalar:
        return scalarOf(node);
    case core::YamlNode::Kind::List: {
        QJsonArray array;
        for (const core::YamlNode &item : node.items)
            array << jsonOf(item);
        return array;
    }
    case core::YamlNode::Kind::Map: {
        QJsonObject object;
        for (const core::YamlEntry &entry : node.entries)
            object.insert(entry.key.text, jsonOf(entry.value));
        return object;
    }
    }
    Q_UNREACHABLE();
}

QString placeholderVariable(const QString &text)
{
    static const QRegularExpression placeholder(u"^\\s*\\$\\{\\{\\s*env\\s+[\"'](\\w+)[\"']\\s*\\}\\}\\s*$"_s);
    return placeholder.match(text).captured(1);
}

} // namespace provisioning
