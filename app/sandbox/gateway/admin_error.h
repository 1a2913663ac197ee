#pragma once

#include "app/sandbox/http_server.h"

#include <QJsonObject>

namespace sandbox {

/// An answer with a JSON body as the Admin API writes it.
HttpReply jsonReply(int status, const QJsonObject &body);
HttpReply jsonText(int status, const QByteArray &body);

/// Errors of the API layer: `{"message": ...}` alone (gateway recording, "The contract in short").
HttpReply apiError(int status, const QString &message);
HttpReply notFound();
/// The same in the pretty form of some plugins' own routes.
HttpReply prettyNotFound();
HttpReply methodNotAllowed();
HttpReply unexpectedError();

/// Errors of the data layer: `{"message", "name", "code", "fields"}`.
HttpReply invalidPrimaryKey(); // 1
/// @param errors a tree that mirrors the body: texts, arrays with null for the good elements, objects, "@entity" lists
HttpReply schemaViolation(const QJsonObject &errors); // 2
HttpReply primaryKeyViolation(const QJsonObject &key); // 3
HttpReply foreignKeyMissing(const QString &field, const QString &kind, const QJsonObject &key); // 4
HttpReply stillReferenced(const QString &kind, const QString &referencedBy); // 4
HttpReply uniqueViolation(const QJsonObject &key); // 5
HttpReply entityNotFound(const QJsonObject &key, bool byPrimaryKey); // 6
HttpReply invalidOffset(const QString &offset, const QString &reason); // 7
HttpReply invalidSize(const QString &message); // 9
HttpReply invalidUniqueName(const QString &message); // 10
HttpReply invalidOptions(const QString &option, const QString &reason); // 11
HttpReply foreignKeyUnresolved(const QString &field, const QString &kind, const QJsonObject &key); // 13

/// The message of schemaViolation() alone.
QString violationMessage(const QJsonObject &errors);

} // namespace sandbox
