#include "app/sandbox/gateway/lua_pattern.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// What `%` and a letter stand for, to be put between brackets; any other character stands for itself.
QString classOf(QChar letter)
{
    static const QHash<QChar, QString> classes { { u'a', u"A-Za-z"_s }, { u'd', u"0-9"_s }, { u'l', u"a-z"_s }, { u'p', u"[:punct:]"_s },
        { u's', u"\\s"_s }, { u'u', u"A-Z"_s }, { u'w', u"A-Za-z0-9"_s }, { u'x', u"A-Fa-f0-9"_s } };
    return classes.value(letter, QString(u'\\' + letter));
}

/// Whether the end of @p regex is something that a `-` behind it may repeat.
bool canRepeat(const QString &regex)
{
    return !regex.isEmpty() && !u"^(*+?"_s.contains(regex.back());
}

} // namespace

QRegularExpression luaPattern(const QString &pattern)
{
    QString regex;
    bool inSet = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'%' && i + 1 < pattern.size()) {
            const QString members = classOf(pattern.at(++i));
            regex += inSet ? members : QString(u'[' + members + u']');
        } else if (c == u'-' && !inSet && canRepeat(regex)) {
            regex += u"*?"; // the shortest run
        } else if (c == u'\\') {
            regex += u"\\\\"; // an ordinary character in Lua
        } else {
            inSet = c == u'[' ? true : inSet && c != u']';
            regex += c;
        }
    }
    return QRegularExpression(regex);
}

} // namespace sandbox
