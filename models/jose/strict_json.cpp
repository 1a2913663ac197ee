#include "models/jose/strict_json.h"

#include <QJsonArray>

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;

/// One pass over the bytes, which are known to be UTF-8. A function that returns nothing has left the reason in m_error.
class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_begin(bytes.constData())
        , m_at(m_begin)
        , m_end(m_begin + bytes.size())
    {
    }

    core::Result<QJsonObject> read()
    {
        skipSpace();
        if (!peek('{'))
            fail(u"not an object"_s);
        else if (const std::optional<QJsonObject> object = readObject(1)) {
            skipSpace();
            if (m_at == m_end)
                return *object;
            fail(u"bytes after the end"_s);
        }
        return core::failure(m_error);
    }

private:
    bool peek(char wanted) const { return m_at != m_end && *m_at == wanted; }

    bool take(char wanted)
    {
        if (!peek(wanted))
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QByteArrayView word)
    {
        if (QByteArrayView(m_at, m_end).startsWith(word)) {
            m_at += word.size();
            return true;
        }
        return false;
    }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    std::nullopt_t fail(const QString &text)
    {
        m_error.code = u"gatehouse.json"_s;
        m_error.text = text;
        m_error.fields = QJsonObject { { u"offset"_s, qint64(m_at - m_begin) } };
        return std::nullopt;
    }

    std::optional<QJsonValue> readValue(int depth);
    std::optional<QJsonObject> readObject(int depth);
    std::optional<QJsonArray> readArray(int depth);
    std::optional<QJsonValue> readNumber();
    std::optional<QString> readString();
    bool readEscape(QString *into);
    std::optional<char16_t> readHex();

    using Member = std::pair<QString, QJsonValue>;
    std::optional<QJsonObject> toObject(std::vector<Member> members);

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    core::Error m_error;
};

std::optional<QJsonValue> Reader::readValue(int depth)
{
    if (m_at == m_end)
        return fail(u"cut off"_s);
    switch (*m_at) {
    case '{':
        if (const std::optional<QJsonObject> object = readObject(depth))
            return QJsonValue(*object);
        return std::nullopt;
    case '[':
        if (const std::optional<QJsonArray> array = readArray(depth))
            return QJsonValue(*array);
        return std::nullopt;
    case '"':
        if (const std::optional<QString> text = readString())
            return QJsonValue(*text);
        return std::nullopt;
    default:
        break;
    }
    if (takeWord("true"))
        return QJsonValue(true);
    if (takeWord("false"))
        return QJsonValue(false);
    if (takeWord("null"))
        return QJsonValue(QJsonValue::Null);
    return readNumber();
}

std::optional<QJsonObject> Reader::readObject(int depth)
{
    if (depth > maxDepth)
        return fail(u"too deep"_s);
    ++m_at;
    std::vector<Member> members;
    skipSpace();
    if (take('}'))
        return QJsonObject();
    do {
        skipSpace();
        if (!peek('"'))
            return fail(u"a member name was expected"_s);
        std::optional<QString> name = readString();
        if (!name)
            return std::nullopt;
        skipSpace();
        if (!take(':'))
            return fail(u"a colon was expected"_s);
        skipSpace();
        std::optional<QJsonValue> value = readValue(depth + 1);
        if (!value)
            return std::nullopt;
        members.emplace_back(std::move(*name), std::move(*value));
        skipSpace();
    } while (take(','));
    if (!take('}'))
        return fail(u"a comma or a brace was expected"_s);
    return toObject(std::move(members));
}

// Sorted first: inserting into QJsonObject in any other order costs the square of the number of members.
std::optional<QJsonObject> Reader::toObject(std::vector<Member> members)
{
    std::sort(members.begin(), members.end(), [](const Member &left, const Member &right) { return left.first < right.first; });
    const auto twin = std::adjacent_find(
        members.begin(), members.end(), [](const Member &left, const Member &right) { return left.first == right.first; });
    if (twin != members.end()) {
        m_error.code = u"gatehouse.duplicate_member"_s;
        m_error.text.clear();
        m_error.fields = QJsonObject { { u"member"_s, twin->first.left(64) } };
        return std::nullopt;
    }
    QJsonObject object;
    for (const Member &member : members)
        object.insert(member.first, member.second);
    return object;
}

std::optional<QJsonArray> Reader::readArray(int depth)
{
    if (depth > maxDepth)
        return fail(u"too deep"_s);
    ++m_at;
    QJsonArray array;
    skipSpace();
    if (take(']'))
        return array;
    do {
        skipSpace();
        const std::optional<QJsonValue> value = readValue(depth + 1);
        if (!value)
            return std::nullopt;
        array.append(*value);
        skipSpace();
    } while (take(','));
    if (!take(']'))
        return fail(u"a comma or a bracket was expected"_s);
    return array;
}

std::optional<QJsonValue> Reader::readNumber()
{
    const char *const start = m_at;
    const auto digits = [this] {
        const char *const first = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != first;
    };
    take('-');
    if (!take('0') && !digits())
        return fail(u"a value was expected"_s);
    bool whole = true;
    if (take('.')) {
        whole = false;
        if (!digits())
            return fail(u"a digit was expected"_s);
    }
    if (take('e') || take('E')) {
        whole = false;
        if (!take('+'))
            take('-');
        if (!digits())
            return fail(u"a digit was expected"_s);
    }
    if (whole) {
        qint64 integer = 0;
        if (std::from_chars(start, m_at, integer).ec == std::errc())
            return QJsonValue(integer);
    }
    double number = 0;
    if (std::from_chars(start, m_at, number).ec != std::errc())
        return fail(u"number out of range"_s);
    return QJsonValue(number);
}

std::optional<QString> Reader::readString()
{
    ++m_at;
    QString text;
    while (true) {
        const char *const start = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\' && uchar(*m_at) >= 0x20)
            ++m_at;
        text += QString::fromUtf8(start, m_at - start);
        if (m_at == m_end)
            return fail(u"cut off"_s);
        if (take('"'))
            return text;
        if (!take('\\'))
            return fail(u"control character in a string"_s);
        if (!readEscape(&text))
            return std::nullopt;
    }
}

bool Reader::readEscape(QString *into)
{
    static constexpr QByteArrayView letters = "\"\\/bfnrt";
    static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    if (m_at != m_end) {
        const qsizetype index = letters.indexOf(*m_at);
        if (index >= 0) {
            ++m_at;
            into->append(QLatin1Char(meanings[index]));
            return true;
        }
    }
    if (!take('u')) {
        fail(u"unknown escape"_s);
        return false;
    }
    const std::optional<char16_t> first = readHex();
    if (!first)
        return false;
    into->append(QChar(*first));
    if (!QChar::isSurrogate(*first))
        return true;
    if (QChar::isHighSurrogate(*first) && takeWord("\\u")) {
        const std::optional<char16_t> second = readHex();
        if (!second)
            return false;
        into->append(QChar(*second));
        if (QChar::isLowSurrogate(*second))
            return true;
    }
    fail(u"lone surrogate"_s);
    return false;
}

std::optional<char16_t> Reader::readHex()
{
    if (m_end - m_at < 4)
        return fail(u"cut off"_s);
    char16_t value = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        static constexpr QByteArrayView hexDigits = "0123456789abcdef";
        const qsizetype digit = hexDigits.indexOf(*m_at >= 'A' && *m_at <= 'F' ? char(*m_at + 32) : *m_at);
        if (digit < 0)
            return fail(u"a hexadecimal digit was expected"_s);
        value = char16_t(qsizetype(value) * 16 + digit);
    }
    return value;
}

} // namespace

core::Result<QJsonObject> parseStrictObject(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes) {
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.json"_s, u"too large"_s, {},
            QJsonObject { { u"bytes"_s, bytes.size() }, { u"limit"_s, maxBytes } });
    }
    if (!bytes.isValidUtf8())
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.json"_s, u"not UTF-8"_s);
    return Reader(bytes).read();
}

} // namespace jose
