#include "models/index/query.h"

#include "models/core/nearest.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace entity_index {

namespace {

const QList<std::pair<QString, Field>> &fields()
{
    static const QList<std::pair<QString, Field>> all {
        { u"name"_s, Field::Name },
        { u"host"_s, Field::Host },
        { u"path"_s, Field::Path },
        { u"tag"_s, Field::Tag },
        { u"plugin"_s, Field::Plugin },
        { u"config"_s, Field::Config },
        { u"service"_s, Field::Service },
        { u"route"_s, Field::Route },
        { u"consumer"_s, Field::Consumer },
        { u"custom_id"_s, Field::CustomId },
        { u"id"_s, Field::Id },
        { u"kind"_s, Field::Kind },
    };
    return all;
}

/// Reads one term after the other out of a text.
class Reader {
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    Result<Term> term()
    {
        Term term;
        while (m_at < m_text.size() && m_text[m_at] == u'!') {
            term.negated = !term.negated;
            ++m_at;
        }
        const auto field = fieldAt();
        if (!field)
            return core::failure(field.error());
        if (*field) {
            term.field = (*field)->first;
            term.whole = (*field)->second == u':';
        }
        auto value = valueAt();
        if (!value)
            return core::failure(value.error());
        term.value = value->toLower();
        const bool empty = term.value.trimmed().isEmpty();
        if (empty && (term.field != Field::Any || term.negated))
            return core::failure(
                Error::Kind::Invalid, u"gatehouse.query_value"_s, {}, {}, QJsonObject { { u"field"_s, fieldName(term.field) } });
        return term;
    }

private:
    /// A field and its sign, or nothing for a plain word.
    Result<std::optional<std::pair<Field, QChar>>> fieldAt()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetter() || m_text[end] == u'_'))
            ++end;
        const bool isField = end > m_at && end < m_text.size() && (m_text[end] == u':' || m_text[end] == u'~');
        if (!isField || QStringView(m_text).mid(end, 3) == u"://")
            return std::nullopt;
        const QString name = m_text.mid(m_at, end - m_at).toLower();
        const auto known = std::find_if(fields().cbegin(), fields().cend(), [&name](const auto &one) { return one.first == name; });
        if (known == fields().cend())
            return core::failure(Error::Kind::Invalid, u"gatehouse.query_field"_s, {}, {},
                QJsonObject { { u"field"_s, name }, { u"nearest"_s, core::nearestName(name, fieldNames()) } });
        m_at = end + 1;
        return std::pair(known->second, m_text[end]);
    }

    Result<QString> valueAt()
    {
        if (m_at >= m_text.size() || m_text[m_at] != u'"') {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                ++m_at;
            return m_text.mid(begin, m_at - begin);
        }
        const qsizetype close = m_text.indexOf(u'"', m_at + 1);
        if (close < 0)
            return core::failure(Error::Kind::Invalid, u"gatehouse.query_quote"_s, {}, {}, QJsonObject { { u"at"_s, int(m_at) } });
        const QString value = m_text.mid(m_at + 1, close - m_at - 1);
        m_at = close + 1;
        return value;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<Query> parseQuery(const QString &text)
{
    Query query;
    Reader reader(text);
    while (reader.skipBlanks()) {
        auto term = reader.term();
        if (!term)
            return core::failure(term.error());
        if (!term->value.trimmed().isEmpty())
            query.terms.append(std::move(*term));
    }
    return query;
}

QString fieldName(Field field)
{
    const auto known = std::find_if(fields().cbegin(), fields().cend(), [field](const auto &one) { return one.second == field; });
    return known == fields().cend() ? QString() : known->first;
}

QStringList fieldNames()
{
    QStringList names;
    for (const auto &[name, field] : fields())
        names << name;
    return names;
}

} // namespace entity_index
