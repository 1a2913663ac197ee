#include "models/index/query_sql.h"

#include "models/index/indexed_entity.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entity_index {

namespace {

constexpr qsizetype leastSearched = 3; ///< letters that the trigram search needs

/// The column of `entities` and of `search`.
QString columnOf(Field field)
{
    switch (field) {
    case Field::Name:
        return u"name"_s;
    case Field::Host:
        return u"hosts"_s;
    case Field::Path:
        return u"paths"_s;
    case Field::Tag:
        return u"tags"_s;
    case Field::CustomId:
        return u"custom_id"_s;
    case Field::Plugin:
        return u"plugin"_s;
    case Field::Config:
        return u"config"_s;
    default:
        return {};
    }
}

QString sought(const Term &term)
{
    QString value = term.value;
    value.remove(valueEnd);
    return term.whole ? QString(valueEnd + value + valueEnd) : value;
}

/// Rows that have @p value in a column, or in any of them where @p column is empty: "row IN (…)".
/// @param of empty, or "p." where the table is called p
Condition inColumn(const QString &column, const QString &value, const QString &of)
{
    static const QStringList all { u"name"_s, u"hosts"_s, u"paths"_s, u"tags"_s, u"custom_id"_s, u"plugin"_s, u"config"_s };
    QStringList scans;
    QVariantList values;
    for (const QString &one : column.isEmpty() ? all : QStringList { column }) {
        scans << u"instr(%1, ?) > 0"_s.arg(one);
        values << value;
    }
    const QString scan = scans.join(u" OR "_s);
    if (value.size() < leastSearched)
        return { u"%1row IN (SELECT row FROM entities WHERE %2)"_s.arg(of, scan), values };
    QString phrase = value;
    phrase.replace(u'"', u"\"\""_s);
    const QString match = (column.isEmpty() ? QString() : column + u" : "_s) + u'"' + phrase + u'"';
    return {
        u"%1row IN (SELECT rowid FROM search WHERE search MATCH ? UNION ALL SELECT row FROM entities WHERE searched = 0 AND (%2))"_s.arg(
            of, scan),
        QVariantList { match } + values
    };
}

/// Rows of which the id is @p value, or begins with it.
Condition byId(const QString &value, bool whole)
{
    if (whole)
        return { u"id = ?"_s, { value } };
    return { u"(id >= ? AND id < ?)"_s, { value, QString(value + QChar(0xffff)) } };
}

/// What an id may begin with, and what is long enough not to hit by chance.
bool mayBeId(const QString &word)
{
    constexpr qsizetype least = 4;
    static const QRegularExpression letters(u"^[0-9a-f-]+$"_s);
    return word.size() >= least && letters.match(word).hasMatch();
}

/// Objects whose own text has it, and those on which a plugin is that has it.
Condition withPlugin(Field field, const QString &value)
{
    const Condition own = inColumn(columnOf(field), value, {});
    const Condition other = inColumn(columnOf(field), value, u"p."_s);
    QString sql = u"("_s + own.sql;
    QVariantList values = own.values;
    for (const QString &member : { u"service"_s, u"route"_s, u"consumer"_s }) {
        sql += u" OR (kind = '%1s' AND id IN (SELECT p.%1 FROM entities p WHERE p.kind = 'plugins' AND p.%1 <> '' AND %2))"_s.arg(
            member, other.sql);
        values += other.values;
    }
    return { sql + u")"_s, values };
}

/// Objects that refer to one of that name or id.
Condition referringTo(const QString &member, const Term &term)
{
    const Condition name = inColumn(u"name"_s, sought(term), {});
    const Condition id = byId(term.value, term.whole);
    return { u"%1 IN (SELECT id FROM entities WHERE kind = '%1s' AND (%2 OR %3))"_s.arg(member, name.sql, id.sql),
        name.values + id.values };
}

Condition conditionOf(const Term &term)
{
    switch (term.field) {
    case Field::Kind:
        return term.whole ? Condition { u"kind = ?"_s, { term.value } } : Condition { u"instr(kind, ?) > 0"_s, { term.value } };
    case Field::Id:
        return byId(term.value, term.whole);
    case Field::Service:
        return referringTo(u"service"_s, term);
    case Field::Route:
        return referringTo(u"route"_s, term);
    case Field::Consumer:
        return referringTo(u"consumer"_s, term);
    case Field::Plugin:
    case Field::Config:
        return withPlugin(term.field, sought(term));
    default:
        break;
    }
    const Condition text = inColumn(columnOf(term.field), sought(term), {});
    if (term.field != Field::Any || !mayBeId(term.value))
        return text;
    const Condition id = byId(term.value, false);
    return { u"(%1 OR %2)"_s.arg(text.sql, id.sql), text.values + id.values };
}

} // namespace

Condition conditionOf(const Query &query)
{
    Condition all { u"1"_s, {} };
    for (const Term &term : query.terms) {
        const Condition one = conditionOf(term);
        // A column without a value is null, and so would be the answer.
        all.sql += term.negated ? u" AND NOT coalesce(%1, 0)"_s.arg(one.sql) : u" AND %1"_s.arg(one.sql);
        all.values += one.values;
    }
    return all;
}

} // namespace entity_index
