#pragma once

#include "models/core/secret.h"
#include "models/net/request.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace gateway {

/// One message about one place of a body.
struct FieldError {
    QString path; ///< "config.key_names", "paths[1]", "@entity" for the object as a whole, "config.@entity" for a record
    QString message; ///< the gateway's words; of a unique violation (code 5) the value that is taken

    bool operator==(const FieldError &) const = default;
};

/// Flattens `fields` of an error, which has no fixed type: text, list with nulls for the good elements, object, nested, with
/// `@entity` lists at any level (gateway recording, section 4).
QList<FieldError> fieldErrors(const QJsonValue &fields);

/// An answer of status 300 or more as an Error: the gateway's code and `fields` untouched where there are any, `text` its message.
/// HTML bodies (nginx) give code `gatehouse.html_answer` and the heading as text. Any thread.
/// @param verb of the request; @param path without host and query
/// @param secrets of the request's body: taken out of text and fields, should the gateway repeat one
core::Error adminError(const net::Response &response, const QByteArray &verb, const QString &path, const QList<core::Secret> &secrets = {});

} // namespace gateway
