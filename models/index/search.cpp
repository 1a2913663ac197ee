#include "models/index/search.h"

#include "models/index/indexed_entity.h"
#include "models/index/query_sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Result;

namespace entity_index {

namespace {

/// What a name is compared with to be among the best.
QString firstWord(const Query &query)
{
    const auto word = std::find_if(query.terms.cbegin(), query.terms.cend(),
        [](const Term &term) { return !term.negated && (term.field == Field::Any || term.field == Field::Name); });
    return word == query.terms.cend() ? QString() : word->value;
}

Result<QStringList> incompleteKinds(const IndexFile &file, const QString &kind)
{
    const auto states = file.states();
    if (!states)
        return core::failure(states.error());
    QStringList incomplete;
    for (const KindState &state : *states) {
        if (!state.complete && (kind.isEmpty() || kind == state.kind))
            incomplete << state.kind;
    }
    if (!kind.isEmpty() && std::none_of(states->cbegin(), states->cend(), [&kind](const KindState &state) { return state.kind == kind; }))
        incomplete << kind;
    return incomplete;
}

Result<QList<Found>> readFound(storage::Query rows)
{
    QList<Found> found;
    for (;;) {
        const auto more = rows.next();
        if (!more)
            return core::failure(more.error());
        if (!*more)
            return found;
        found.append({ rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toString(),
            rows.value(4).toString(), rows.value(5).toString() });
    }
}

} // namespace

Result<Answer> search(const IndexFile &file, const Search &search)
{
    Answer answer;
    const auto incomplete = incompleteKinds(file, search.kind);
    if (!incomplete)
        return core::failure(incomplete.error());
    answer.incomplete = *incomplete;
    auto database = file.database();
    if (!database)
        return core::failure(database.error());
    Condition where = conditionOf(search.query);
    if (!search.kind.isEmpty()) {
        where.sql += u" AND kind = ?"_s;
        where.values << search.kind;
    }
    const auto total = database->single(u"SELECT count(*) FROM entities WHERE "_s + where.sql, where.values);
    if (!total)
        return core::failure(total.error());
    answer.total = total->toInt();
    const QString word = firstWord(search.query);
    const QString order
        = word.isEmpty() ? u"kind, title, id"_s : u"instr(name, ?) = 0, instr(name, ?) = 0, instr(name, ?) = 0, kind, title, id"_s;
    QVariantList values = where.values;
    if (!word.isEmpty())
        values << QString(valueEnd + word + valueEnd) << QString(valueEnd + word) << word;
    auto rows = database->query(
        u"SELECT kind, id, title, service, route, consumer FROM entities WHERE %1 ORDER BY %2 LIMIT %3"_s.arg(where.sql, order)
            .arg(search.limit),
        values);
    if (!rows)
        return core::failure(rows.error());
    auto found = readFound(std::move(*rows));
    if (!found)
        return core::failure(found.error());
    answer.found = std::move(*found);
    return answer;
}

} // namespace entity_index
