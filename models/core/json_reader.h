#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// Takes typed members out of a JSON object and remembers every one that is missing or mistyped, so that one error names them all.
///
/// A member that is null counts as missing. Read everything, then ask finish(); what was read before a failed finish() is of no use.
/// Readers of inner objects (child(), children()) share the list of faults with their parent.
class JsonReader {
public:
    /// @param where what the object is, for Error::where ("GET /services", "keychain item")
    explicit JsonReader(QJsonObject object, QString where = {});

    QString string(const QString &name);
    bool boolean(const QString &name);
    /// A whole number that fits 64 bits.
    qint64 integer(const QString &name);
    double number(const QString &name);
    QJsonObject object(const QString &name);
    QJsonArray array(const QString &name);
    /// An array in which every item is a string.
    QStringList strings(const QString &name);

    std::optional<QString> optionalString(const QString &name);
    std::optional<bool> optionalBoolean(const QString &name);
    std::optional<qint64> optionalInteger(const QString &name);
    std::optional<QJsonObject> optionalObject(const QString &name);
    std::optional<QStringList> optionalStrings(const QString &name);

    /// Reader of the object at @p name.
    JsonReader child(const QString &name);
    /// Readers of the objects in the array at @p name.
    std::vector<JsonReader> children(const QString &name);
    /// Notes a fault that the caller found in @p name himself, such as a word that is not of the allowed ones.
    void fault(const QString &name, const QString &expected);

    /// @return Protocol `gatehouse.shape`, fields: array of {path ("a.b[0].c"), expected ("string"), found ("number", "missing")}
    Result<> finish() const;

private:
    JsonReader(QJsonObject object, QString path, std::shared_ptr<QJsonArray> faults);
    bool has(const QString &name) const;
    QString pathOf(const QString &name) const;
    void note(const QString &path, const QString &expected, const QString &found);
    template <typename T> T required(const QString &name, const QString &expected, std::optional<T> value);
    template <typename T> std::optional<T> checked(const QString &name, const QString &expected, std::optional<T> value);

    QJsonObject m_object;
    QString m_path;
    QString m_where;
    std::shared_ptr<QJsonArray> m_faults;
};

} // namespace core
