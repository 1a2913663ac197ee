#include "models/gateway/lenient_json.h"

#include "models/gateway/member_path.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = SnippetCorrection::Kind;

constexpr int maxDepth = 32;
constexpr QStringView openingQuotes = u"\"'\u201c\u201d\u201e\u2018\u2019`";

QStringView closingQuotes(QChar opening)
{
    switch (opening.unicode()) {
    case u'\'':
        return u"'";
    case u'`':
        return u"`'";
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
        return u"\u201c\u201d";
    case u'\u2018':
    case u'\u2019':
        return u"\u2018\u2019";
    default:
        return u"\"";
    }
}

class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
        , m_end(text.size())
    {
    }

    core::Result<LenientJson> read()
    {
        leaveFences();
        skip();
        if (atEnd())
            return core::failure(core::Error::Kind::Invalid, u"gatehouse.snippet_empty"_s);
        auto value = startsWithMember() ? readBare() : readValue({}, 0);
        if (!value)
            return core::failure(value.error());
        skip();
        while (!atEnd() && (peek() == u',' || peek() == u';')) {
            note(Kind::TrailingComma, {}, QString(peek()));
            ++m_at;
            skip();
        }
        if (!atEnd())
            return core::failure(syntax(u"the end"_s));
        return LenientJson { *value, m_corrections };
    }

private:
    bool atEnd() const { return m_at >= m_end; }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_end ? m_text.at(m_at + ahead) : QChar(); }

    /// Of where the reader stands, from 1.
    int line()
    {
        if (m_at < m_countedTo) {
            m_countedTo = 0;
            m_line = 1;
        }
        m_line += int(m_text.mid(m_countedTo, m_at - m_countedTo).count(u'\n'));
        m_countedTo = m_at;
        return m_line;
    }

    core::Error syntax(const QString &expected)
    {
        core::Error error;
        error.kind = core::Error::Kind::Invalid;
        error.code = u"gatehouse.snippet_syntax"_s;
        error.fields = QJsonObject {
            { u"line"_s, line() },
            { u"column"_s, int(m_at - m_text.left(m_at).lastIndexOf(u'\n')) },
            { u"expected"_s, expected },
            { u"found"_s, atEnd() ? QString() : QString(peek()) },
        };
        return error;
    }

    /// Of a habit that runs through the whole text only the first place is kept.
    void note(Kind kind, const QString &path, const QString &what, const QString &instead = {})
    {
        const bool isHabit = kind == Kind::Comment || kind == Kind::Quotes || kind == Kind::MissingComma;
        const auto same = std::find_if(m_corrections.begin(), m_corrections.end(),
            [&](const SnippetCorrection &correction) { return isHabit && correction.kind == kind; });
        if (same != m_corrections.end())
            ++same->count;
        else
            m_corrections.append({ .path = path, .kind = kind, .what = what, .instead = instead, .line = line() });
    }

    void leaveFences()
    {
        static const QRegularExpression fence(u"^[ \\t]*(?:```|~~~).*$"_s, QRegularExpression::MultilineOption);
        const auto opening = fence.match(m_text);
        if (!opening.hasMatch())
            return;
        // A text that begins with the object itself may hold the marks inside.
        const QStringView before = m_text.left(opening.capturedStart()).trimmed();
        if (before.startsWith(u'{') || before.startsWith(u'[') || before.startsWith(u'"')) {
            if (before.endsWith(u'}') || before.endsWith(u']') || before.endsWith(u','))
                m_end = opening.capturedStart();
            else
                return;
        } else {
            m_at = opening.capturedEnd();
            const auto closing = fence.match(m_text, m_at);
            m_end = closing.hasMatch() ? closing.capturedStart() : m_text.size();
        }
        note(Kind::CodeFence, {}, u"```"_s);
    }

    /// Goes over white space and comments.
    void skip()
    {
        while (!atEnd()) {
            if (peek().isSpace() || peek() == QChar::ByteOrderMark) {
                ++m_at;
            } else if (peek() == u'#' || (peek() == u'/' && peek(1) == u'/')) {
                note(Kind::Comment, {}, peek() == u'#' ? u"#"_s : u"//"_s);
                const qsizetype next = m_text.indexOf(u'\n', m_at);
                m_at = next < 0 ? m_end : qMin(next, m_end);
            } else if (peek() == u'/' && peek(1) == u'*') {
                note(Kind::Comment, {}, u"/*"_s);
                const qsizetype next = m_text.indexOf(u"*/", m_at + 2);
                m_at = next < 0 ? m_end : qMin(next + 2, m_end);
            } else {
                return;
            }
        }
    }

    /// Whether the text begins with `name:`, so that its braces are missing.
    bool startsWithMember()
    {
        if (peek() == u'{' || peek() == u'[')
            return false;
        const qsizetype at = m_at;
        const QList<SnippetCorrection> corrections = m_corrections;
        const auto name = readName({});
        skip();
        const bool isMember = name && peek() == u':';
        m_at = at;
        m_corrections = corrections;
        return isMember;
    }

    core::Result<QJsonValue> readBare()
    {
        note(Kind::MissingBraces, {}, {}, u"{ }"_s);
        return readMembers({}, 0, false);
    }

    core::Result<QJsonValue> readValue(const QString &path, int depth)
    {
        if (depth > maxDepth)
            return core::failure(syntax(u"fewer levels"_s));
        if (peek() == u'{') {
            ++m_at;
            return readMembers(path, depth, true);
        }
        if (peek() == u'[') {
            ++m_at;
            return readElements(path, depth);
        }
        if (openingQuotes.contains(peek())) {
            const auto text = readText(path);
            return text ? core::Result<QJsonValue>(*text) : core::failure(text.error());
        }
        return readWord(path);
    }

    core::Result<QJsonValue> readMembers(const QString &path, int depth, bool hasBraces)
    {
        QJsonObject members;
        for (;;) {
            skip();
            if (atEnd() && !hasBraces)
                return members;
            if (peek() == u'}') {
                ++m_at;
                return members;
            }
            const auto name = readName(path);
            if (!name)
                return core::failure(name.error());
            skip();
            if (peek() != u':')
                return core::failure(syntax(u":"_s));
            ++m_at;
            skip();
            const QString own = childPath(path, *name);
            const auto value = readValue(own, depth + 1);
            if (!value)
                return core::failure(value.error());
            if (members.contains(*name))
                note(Kind::RepeatedMember, own, *name);
            members.insert(*name, *value);
            endItem(own, u'}');
        }
    }

    core::Result<QJsonValue> readElements(const QString &path, int depth)
    {
        QJsonArray elements;
        for (;;) {
            skip();
            if (peek() == u']') {
                ++m_at;
                return elements;
            }
            const QString own = elementPath(path, elements.size());
            const auto value = readValue(own, depth + 1);
            if (!value)
                return core::failure(value.error());
            elements.append(*value);
            endItem(own, u']');
        }
    }

    /// Goes over the comma behind a member or an element.
    void endItem(const QString &path, QChar closing)
    {
        skip();
        if (atEnd() || peek() == closing)
            return;
        if (peek() != u',') {
            note(Kind::MissingComma, path, {}, u","_s);
            return;
        }
        const int here = line();
        int commas = 0;
        while (peek() == u',') {
            ++m_at;
            ++commas;
            skip();
        }
        if (commas > 1 || atEnd() || peek() == closing)
            m_corrections.append({ .path = path, .kind = Kind::TrailingComma, .what = u","_s, .line = here });
    }

    core::Result<QString> readName(const QString &path)
    {
        if (openingQuotes.contains(peek()) && !atEnd())
            return readText(path);
        const QString name = takeWhile([](QChar c) { return c.isLetterOrNumber() || QStringView(u"_.-$@").contains(c); });
        if (name.isEmpty())
            return core::failure(syntax(u"a name"_s));
        note(Kind::Quotes, childPath(path, name), {}, u"\""_s);
        return name;
    }

    core::Result<QString> readText(const QString &path)
    {
        const QChar opening = peek();
        if (opening != u'"')
            note(Kind::Quotes, path, QString(opening), u"\""_s);
        ++m_at;
        QString text;
        const QStringView closing = closingQuotes(opening);
        while (!atEnd() && peek() != u'\n') {
            const QChar c = peek();
            ++m_at;
            if (closing.contains(c))
                return text;
            if (c == u'\\' && !atEnd())
                text += readEscape();
            else
                text += c;
        }
        return core::failure(syntax(QString(closing.last(1).first())));
    }

    QChar readEscape()
    {
        static constexpr QStringView letters = u"bfnrt";
        static constexpr QStringView meanings = u"\b\f\n\r\t";
        const QChar c = peek();
        ++m_at;
        if (c == u'u') {
            bool isHex = false;
            const ushort code = m_text.mid(m_at, qMin<qsizetype>(4, m_end - m_at)).toUShort(&isHex, 16);
            if (isHex && m_at + 4 <= m_end) {
                m_at += 4;
                return QChar(code);
            }
        }
        const qsizetype letter = letters.indexOf(c);
        return letter >= 0 ? meanings.at(letter) : c;
    }

    /// A number, a literal, or a text without quotes.
    core::Result<QJsonValue> readWord(const QString &path)
    {
        static const QRegularExpression number(u"^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$"_s);
        const QString word = takeWhile([](QChar c) { return !c.isSpace() && !QStringView(u",{}[]\"'").contains(c); });
        if (word.isEmpty())
            return core::failure(syntax(u"a value"_s));
        if (word == "true"_L1 || word == "false"_L1)
            return QJsonValue(word == "true"_L1);
        if (word == "null"_L1)
            return QJsonValue(QJsonValue::Null);
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        if (number.match(word).hasMatch() && isNumber && qIsFinite(value)) {
            bool isWhole = false;
            const qint64 whole = word.toLongLong(&isWhole);
            return isWhole ? QJsonValue(whole) : QJsonValue(value);
        }
        const QString lower = word.toLower();
        note(Kind::Quotes, path, {}, u"\""_s);
        if (lower == "true"_L1 || lower == "false"_L1)
            return QJsonValue(lower == "true"_L1);
        return lower == "none"_L1 ? QJsonValue(QJsonValue::Null) : QJsonValue(word);
    }

    template <typename Test> QString takeWhile(Test test)
    {
        const qsizetype start = m_at;
        while (!atEnd() && test(peek()))
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    qsizetype m_countedTo = 0;
    int m_line = 1;
    QList<SnippetCorrection> m_corrections;
};

} // namespace

core::Result<LenientJson> readLenientJson(const QString &text)
{
    if (text.size() > snippetLimit) {
        return core::failure(
            core::Error::Kind::Invalid, u"gatehouse.snippet_too_large"_s, {}, {}, QJsonObject { { u"limit"_s, qint64(snippetLimit) } });
    }
    return Reader(text).read();
}

} // namespace gateway
