#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace support {

/// A vendor's OpenAPI 3 description, to hold our requests against. For tests; any thread once it is loaded.
class OpenApi {
public:
    /// Reads a YAML or JSON file.
    /// @return Storage `gatehouse.file` when it cannot be read; what core::parseYaml() returns
    static core::Result<OpenApi> load(const QString &path);
    /// The same of bytes at hand. @param where for errors
    static core::Result<OpenApi> parse(const QByteArray &bytes, const QString &where);

    /// The template in the description that @p path stands for: "/apps/{appId}" for "/apps/1" as well as for itself; the one with the most
    /// literal parts wins. Empty when there is none that has @p method.
    QString operation(const QByteArray &method, const QString &path) const;

    /// What is wrong with @p body as the JSON of this request, one line for each fault ("settings.type: is not one of web, service");
    /// empty when nothing is. A body that is undefined means that none is sent.
    ///
    /// Looks at type, required, properties, additionalProperties false, enum, allOf, oneOf, anyOf, discriminator, nullable, items, bounds
    /// of numbers, lengths and lists, pattern, readOnly.
    QStringList requestFaults(const QByteArray &method, const QString &path, const QJsonValue &body) const;

    /// The same for the schema of that name below `components/schemas`.
    QStringList schemaFaults(const QString &schema, const QJsonValue &value) const;

private:
    explicit OpenApi(QJsonObject document);

    QJsonObject m_document;
};

} // namespace support
