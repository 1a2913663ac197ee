#pragma once

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace support {

/// One run of a JSON value against a schema of an OpenAPI 3 document.
class SchemaCheck {
public:
    /// @param document must outlive this
    explicit SchemaCheck(const QJsonObject &document);

    /// Notes every fault of @p value. @param path what the value is called in a fault; empty for the whole body
    void check(const QJsonValue &schema, const QJsonValue &value, const QString &path);

    QStringList faults() const { return m_faults; }
    /// Follows `$ref` in the same document; nothing when it leads nowhere.
    QJsonObject resolved(const QJsonValue &value) const;

private:
    void checkDiscriminated(const QJsonObject &schema, const QJsonValue &value, const QString &path);
    void checkAlternatives(const QJsonObject &schema, const QJsonValue &value, const QString &path);
    void checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &path);
    void checkArray(const QJsonObject &schema, const QJsonValue &value, const QString &path);
    void checkString(const QJsonObject &schema, const QString &text, const QString &path);
    void checkNumber(const QJsonObject &schema, double number, const QString &path);
    bool checkType(const QJsonObject &schema, const QJsonValue &value, const QString &path);
    QString chosenSchema(const QJsonObject &discriminator, const QJsonValue &value) const;
    QStringList faultsOf(const QJsonValue &schema, const QJsonValue &value, const QString &path) const;
    void note(const QString &path, const QString &fault);

    const QJsonObject &m_document;
    QStringList m_faults;
    QSet<QString> m_dispatched; ///< paths whose discriminator was followed: the schema it leads to comes back to the one with it
};

} // namespace support
