#include "tests/contract/cut_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

class Reader {
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    QJsonValue read()
    {
        skipSpace();
        const QChar c = m_at < m_text.size() ? m_text.at(m_at) : QChar();
        if (c == u'{')
            return readObject();
        if (c == u'[')
            return readArray();
        return readScalar();
    }

    bool isCut() const { return m_isCut; }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool take(QChar c)
    {
        skipSpace();
        const bool isThere = m_at < m_text.size() && m_text.at(m_at) == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    QJsonValue readObject()
    {
        QJsonObject object;
        ++m_at;
        while (!take(u'}')) {
            const QJsonValue name = read();
            const bool hasValue = name.isString() && take(u':');
            const QJsonValue value = hasValue ? read() : QJsonValue(QJsonValue::Undefined);
            if (!value.isUndefined())
                object.insert(name.toString(), value);
            if (m_isCut || (!take(u',') && !isAt(u'}')))
                return cut(object);
        }
        return object;
    }

    QJsonValue readArray()
    {
        QJsonArray array;
        ++m_at;
        while (!take(u']')) {
            const QJsonValue value = read();
            if (!value.isUndefined())
                array.append(value);
            if (m_isCut || (!take(u',') && !isAt(u']')))
                return cut(array);
        }
        return array;
    }

    /// Numbers and words end where a separator stands: without one more digits may have been cut off.
    QJsonValue readScalar()
    {
        static const QRegularExpression scalar(
            u"\\G(?:\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+(?=[,\\]}\\s])|(?:true|false|null)(?=[,\\]}\\s]))"_s);
        const QRegularExpressionMatch match = scalar.match(m_text, m_at);
        if (!match.hasMatch())
            return cut(QJsonValue::Undefined);
        m_at = match.capturedEnd();
        return QJsonDocument::fromJson(QString(u'[' + match.captured() + u']').toUtf8()).array().first();
    }

    bool isAt(QChar c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }

    QJsonValue cut(const QJsonValue &value)
    {
        m_isCut = true;
        return value;
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_isCut = false;
};

} // namespace

CutJson readCutJson(const QString &text)
{
    const QString start = text.trimmed();
    if (!start.startsWith(u'{') && !start.startsWith(u'['))
        return { QJsonValue::Undefined, false };
    Reader reader(start);
    const QJsonValue value = reader.read();
    return { value, reader.isCut() };
}

} // namespace contract
