#include "app/sandbox/provider/okta/expression.h"

#include <QStringList>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

constexpr int maxDepth = 32;
constexpr qsizetype maxLength = 1024;

QJsonValue known(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

/// Reads and evaluates in one go; nothing = cannot be read.
class Reader {
public:
    using Value = std::optional<QJsonValue>;

    Reader(QStringView text, const QJsonObject &names)
        : m_text(text)
        , m_names(names)
    {
    }

    Value whole()
    {
        const Value value = choice();
        skipSpace();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    Value choice();
    Value anyOf();
    Value allOf();
    Value comparison();
    Value sum();
    Value primary();
    Value name();
    Value quoted(QChar mark);
    void skipSpace();
    bool take(QStringView token);
    bool takeWord(QStringView symbol, QStringView word) { return take(symbol) || take(word); }

    QStringView m_text;
    const QJsonObject &m_names;
    qsizetype m_at = 0;
    int m_depth = 0;
};

void Reader::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

bool Reader::take(QStringView token)
{
    skipSpace();
    if (!m_text.sliced(m_at).startsWith(token))
        return false;
    m_at += token.size();
    return true;
}

Reader::Value Reader::choice()
{
    if (++m_depth > maxDepth)
        return std::nullopt;
    const Value condition = anyOf();
    Value value = condition;
    if (condition && take(u"?")) {
        const Value first = choice();
        const Value second = first && take(u":") ? choice() : std::nullopt;
        if (!second)
            return std::nullopt;
        value = condition->toBool() ? first : second;
    }
    --m_depth;
    return value;
}

Reader::Value Reader::anyOf()
{
    Value value = allOf();
    while (value && takeWord(u"||", u"OR ")) {
        const Value next = allOf();
        if (!next)
            return std::nullopt;
        value = QJsonValue(value->toBool() || next->toBool());
    }
    return value;
}

Reader::Value Reader::allOf()
{
    Value value = comparison();
    while (value && takeWord(u"&&", u"AND ")) {
        const Value next = comparison();
        if (!next)
            return std::nullopt;
        value = QJsonValue(value->toBool() && next->toBool());
    }
    return value;
}

Reader::Value Reader::comparison()
{
    const Value left = sum();
    if (!left)
        return left;
    const bool isEqual = take(u"==");
    if (!isEqual && !take(u"!="))
        return left;
    const Value right = sum();
    if (!right)
        return std::nullopt;
    return QJsonValue((*left == *right) == isEqual);
}

Reader::Value Reader::sum()
{
    Value value = primary();
    while (value && take(u"+")) {
        const Value next = primary();
        if (!next)
            return std::nullopt;
        value = QJsonValue(QString(textOf(*value) + textOf(*next)));
    }
    return value;
}

Reader::Value Reader::quoted(QChar mark)
{
    const qsizetype end = m_text.indexOf(mark, m_at);
    if (end < 0)
        return std::nullopt;
    const QString text = m_text.sliced(m_at, end - m_at).toString();
    m_at = end + 1;
    return QJsonValue(text);
}

Reader::Value Reader::name()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
        ++m_at;
    const QString word = m_text.sliced(start, m_at - start).toString();
    if (word.isEmpty())
        return std::nullopt;
    if (word == "null"_L1)
        return QJsonValue(QJsonValue::Null);
    if (word == "true"_L1 || word == "false"_L1)
        return QJsonValue(word == "true"_L1);
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (isNumber && word.front().isDigit())
        return QJsonValue(number);
    QJsonValue value = m_names;
    const QStringList parts = word.split(u'.');
    for (const QString &part : parts)
        value = known(value.toObject().value(part));
    return value;
}

Reader::Value Reader::primary()
{
    if (take(u"(")) {
        const Value value = choice();
        return value && take(u")") ? value : std::nullopt;
    }
    for (const QStringView mark : { QStringView(u"\""), QStringView(u"'") }) {
        if (take(mark))
            return quoted(mark.front());
    }
    return name();
}

} // namespace

QJsonValue evaluate(const QString &expression, const QJsonObject &names)
{
    if (expression.size() > maxLength)
        return QJsonValue::Null;
    return Reader(expression, names).whole().value_or(QJsonValue(QJsonValue::Null));
}

} // namespace sandbox::provider::okta
