#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace forms {

/// One field of a gateway schema, recursive.
struct FormField {
    enum class Type {
        String,
        Number,
        Integer,
        Boolean,
        Set,
        Array,
        Map,
        Record,
        Foreign,
        Unknown, ///< drawn as JSON
    };

    QString name;
    Type type = Type::Unknown;
    bool required = false;
    bool secret = false; ///< `encrypted`, or known to be one
    bool referenceable = false; ///< may be a vault reference
    std::optional<QJsonValue> defaultValue; ///< absent = the schema names none
    QJsonArray oneOf;
    std::optional<std::pair<double, double>> between;
    QString match; ///< Lua pattern, for show only
    QString reference; ///< of a foreign field: the schema it points to
    QString description;
    std::vector<FormField> fields; ///< of a record
    std::vector<FormField> elements; ///< of a set or array: one; of a map: the key and the value
};

/// A schema as the gateway serves it under /schemas.
struct FormSchema {
    std::vector<FormField> fields;
    QJsonArray entityChecks; ///< conditions over several fields, as they came

    /// Reads the gateway's JSON. Members it does not know are kept out, never an error. @return Protocol `gatehouse.schema`
    static core::Result<FormSchema> fromJson(const QJsonObject &json);
    /// By dotted path ("config.claims_to_verify"), or null.
    const FormField *find(QStringView path) const;
};

} // namespace forms
