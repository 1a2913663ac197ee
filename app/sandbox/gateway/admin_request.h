#pragma once

#include "app/sandbox/http_server.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace sandbox {

struct RecordSchema;

/// The body of a request as the Admin API understands it: a JSON object, or the pairs of a form.
struct AdminBody {
    QJsonObject json;
    bool isForm = false; ///< values are texts still, see coerceForm()
};

/// What became of reading a body: the body, or the answer that refuses it.
struct BodyOutcome {
    AdminBody body;
    std::optional<HttpReply> refusal;
};

/// Splits a raw path at its slashes; one slash at the end does not count. The segments stay percent-encoded.
QList<QByteArray> splitPath(const QByteArray &rawPath);

/// Decodes a segment; bytes that are no UTF-8 become invalidByte.
QString decodeSegment(const QByteArray &segment);

/// The decoded parameters of a query or form, in order, with all values of a name.
QList<std::pair<QString, QString>> decodeQuery(const QByteArray &query, bool plusIsSpace = true);

/// Reads the body of a POST, PUT or PATCH as gateway recording, section 4 ("bodies") and 5 ("form-encoded bodies") show.
BodyOutcome readBody(const HttpRequest &request);

/// Gives the texts of a form the types of a schema: numbers, booleans, lists of one; an empty text is null.
QJsonObject coerceForm(const QJsonObject &form, const RecordSchema &schema);

} // namespace sandbox
