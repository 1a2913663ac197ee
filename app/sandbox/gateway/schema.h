#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace sandbox {

struct RecordSchema;

/// A pattern and what is said when it is not kept; an empty text means the stock one.
struct PatternRule {
    QRegularExpression pattern;
    QString error;
};

/// What one field may hold. Also the two halves of a conditional check, which have no type.
struct FieldSchema {
    QString name;
    QString type; ///< string, number, integer, boolean, set, array, map, record, foreign; empty in checks
    QString reference; ///< of a foreign field
    QString check; ///< a rule that the published schema does not show ("name", "tag", ...)
    QJsonValue defaultValue = QJsonValue::Undefined;
    bool required = false;
    bool isAuto = false;
    bool unique = false;
    bool isUuid = false;
    bool isRegex = false;
    bool isTimestamp = false;
    QJsonValue equals = QJsonValue::Undefined;
    std::optional<std::pair<double, double>> between;
    std::optional<double> greaterThan;
    std::optional<int> minLength;
    std::optional<int> exactLength;
    QJsonArray oneOf;
    QJsonArray notOneOf;
    QJsonValue contains = QJsonValue::Undefined;
    QString startsWith;
    QList<PatternRule> mustMatch;
    QList<PatternRule> mustNotMatch;
    QList<QRegularExpression> matchAny;
    QString matchAnyError;
    QList<QStringList> exclusiveSubsets;
    std::shared_ptr<const FieldSchema> elements;
    std::shared_ptr<const FieldSchema> keys;
    std::shared_ptr<const FieldSchema> values;
    std::shared_ptr<const RecordSchema> record;

    bool isList() const;
};

/// A rule about several fields of a record (gateway recording, section 1).
struct EntityCheck {
    enum class Kind {
        AtLeastOneOf,
        OnlyOneOf,
        AtMostOneOf,
        AllOrNone,
        Distinct,
        Conditional,
    };

    Kind kind = Kind::AtLeastOneOf;
    QStringList fields; ///< of all but the last
    QString ifField;
    QString thenField;
    QString thenError;
    std::shared_ptr<const FieldSchema> ifMatch;
    std::shared_ptr<const FieldSchema> thenMatch;
};

/// The fields of an entity, of a plugin's part of one, or of a record inside.
struct RecordSchema {
    QList<FieldSchema> fields;
    QList<EntityCheck> checks;

    const FieldSchema *find(const QString &name) const;
};

/// Reads a schema in the form that the Admin API publishes, with our `check` members.
RecordSchema parseSchema(const QJsonObject &json);

} // namespace sandbox
