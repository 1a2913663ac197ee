#include "models/core/yaml.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 2; ///< blanks of a level

/// Whether every reader takes it for the same text without quotes.
bool isPlain(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z_/][A-Za-z0-9_./@+-]*(:[A-Za-z0-9_./@+-]+)*$"_s);
    static const QStringList reserved { u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s, u"null"_s, u"y"_s, u"n"_s };
    return plain.match(text).hasMatch() && !reserved.contains(text.toLower());
}

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar sign : text) {
        if (sign == u'"' || sign == u'\\')
            out += u'\\' + QString(sign);
        else if (sign == u'\n')
            out += u"\\n"_s;
        else if (sign == u'\t')
            out += u"\\t"_s;
        else if (sign.unicode() < 0x20 || sign.unicode() == 0x7f || (sign.unicode() >= 0x80 && sign.unicode() < 0xa0)
            || sign == QChar(0xfeff) || sign == QChar(0x2028) || sign == QChar(0x2029) || sign == QChar(0x85))
            out += u"\\u"_s + QString::number(sign.unicode(), 16).rightJustified(4, u'0');
        else
            out += sign;
    }
    return out + u'"';
}

/// Lines that come back as they are: printable, with no blank at their end, the whole ending in one line end.
bool isBlock(const QString &text)
{
    static const QRegularExpression lines(u"^[!-~][ -~]*(\n[!-~][ -~]*)*\n$"_s);
    static const QRegularExpression blankEnd(u" \n"_s);
    return text.count(u'\n') > 1 && lines.match(text).hasMatch() && !blankEnd.match(text).hasMatch();
}

QString scalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        return double(whole) == value.toDouble() ? QString::number(whole) : QString::number(value.toDouble(), 'g', 17);
    }
    case QJsonValue::String:
        return isPlain(value.toString()) ? value.toString() : quoted(value.toString());
    default:
        return u"null"_s;
    }
}

void write(QString &out, const QJsonValue &value, int depth);

void writeMembers(QString &out, const QJsonObject &object, int depth, bool begun)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!begun)
            out += QString(depth * step, u' ');
        begun = false;
        out += isPlain(member.key()) ? member.key() : quoted(member.key());
        out += u':';
        write(out, *member, depth);
    }
}

void writeItems(QString &out, const QJsonArray &array, int depth)
{
    for (const QJsonValue &item : array) {
        out += QString(depth * step, u' ') + u'-';
        const QJsonObject object = item.toObject();
        if (item.isArray() && !item.toArray().isEmpty()) {
            out += u'\n';
            writeItems(out, item.toArray(), depth + 1);
            continue;
        }
        if (object.isEmpty()) {
            write(out, item, depth);
            continue;
        }
        out += u' ';
        writeMembers(out, object, depth + 1, true);
    }
}

/// Behind a key or a dash.
void write(QString &out, const QJsonValue &value, int depth)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        out += u'\n';
        writeMembers(out, value.toObject(), depth + 1, false);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        out += u'\n';
        writeItems(out, value.toArray(), depth);
    } else if (value.isString() && isBlock(value.toString())) {
        out += u" |\n"_s;
        const QStringList lines = value.toString().chopped(1).split(u'\n');
        for (const QString &line : lines)
            out += QString((depth + 1) * step, u' ') + line + u'\n';
    } else {
        out += u' ' + (value.isObject() ? u"{}"_s : value.isArray() ? u"[]"_s : scalar(value)) + u'\n';
    }
}

} // namespace

QByteArray yamlText(const QJsonValue &value)
{
    QString out;
    if (value.isObject() && !value.toObject().isEmpty())
        writeMembers(out, value.toObject(), 0, false);
    else if (value.isArray() && !value.toArray().isEmpty())
        writeItems(out, value.toArray(), 0);
    else
        out = (value.isObject() ? u"{}"_s : value.isArray() ? u"[]"_s : scalar(value)) + u'\n';
    return out.toUtf8();
}

} // namespace core
