#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <utility>
#include <vector>

namespace forms {

/// What one input of a form holds. There are three states, because the gateway knows three: a member that is not sent goes to its
/// default (or stays, in a PATCH), null is stored as null, and a value is a value (gateway recording, "in short" fact 3).
class FieldValue {
public:
    enum class State {
        Unset, ///< not sent
        Null, ///< sent as null: "has none"
        Value,
    };

    FieldValue() = default;
    static FieldValue null();
    /// A JSON null or undefined as @p value makes Null or Unset.
    static FieldValue of(const QJsonValue &value);
    /// The state of @p member in an object as it was read: absent is Unset.
    static FieldValue fromMember(const QJsonObject &object, const QString &member);

    State state() const;
    /// Undefined when unset, so that it can be handed to QJsonObject::insert() as it is.
    QJsonValue json() const;

    bool operator==(const FieldValue &other) const;

private:
    explicit FieldValue(QJsonValue json);

    QJsonValue m_json { QJsonValue::Undefined };
};

using FieldValues = std::vector<std::pair<QString, FieldValue>>; ///< dotted path ("config.key_names") and what its input holds

/// A request body of the inputs: those that are unset are not in it, those that are null are. Records on the way are made only where
/// something below them is sent.
QJsonObject buildBody(const FieldValues &values);

} // namespace forms
