#pragma once

#include "models/core/result.h"

#include <QList>
#include <QStringList>

namespace entity_index { // `index` is a function of the C library

/// What a term of a query looks at.
enum class Field {
    Any, ///< every word of the object
    Kind, ///< "services"
    Name,
    Id, ///< whole, or its beginning
    Host, ///< of a service, a route, an upstream, an SNI
    Path,
    Tag,
    CustomId,
    Plugin, ///< its name; of a service, route or consumer the plugins on it
    Config, ///< words of a plugin's configuration, without secrets
    Service, ///< the service that the object refers to, by name or id
    Route,
    Consumer,
};

/// One condition.
struct Term {
    Field field = Field::Any;
    bool whole = false; ///< `:` the whole value; otherwise `~` a part of it
    bool negated = false; ///< `!`
    QString value; ///< lower case
};

/// What is sought: all of the terms hold.
struct Query {
    QList<Term> terms;
};

/// Reads `plugin:openid-connect !tag:prod host~api "two words"`.
///
/// Terms stand between blanks; a plain word is sought everywhere; `field:value` is the whole value, `field~part` a part of it; `!` in front
/// is "not"; quotes keep blanks and signs. Upper and lower case are equal. An address (`https://…`) is a plain word.
/// @return Invalid `gatehouse.query_field` {field, nearest}, `gatehouse.query_quote` {at} for a quote that is never closed,
/// `gatehouse.query_value` {field} for a field without a value
core::Result<Query> parseQuery(const QString &text);

/// As a query calls it: "custom_id"; empty for Field::Any.
QString fieldName(Field field);
/// All of them, as they are offered for completion.
QStringList fieldNames();

} // namespace entity_index
