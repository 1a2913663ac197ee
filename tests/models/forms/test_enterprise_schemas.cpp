#include "models/forms/form_schema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using forms::FormField;
using forms::FormSchema;

namespace {

QDir collection()
{
    return QDir(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs"));
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// How @p schema differs from the JSON Schema it was read from, field by field.
QStringList lost(const FormField &field, const QJsonObject &json, const QString &path)
{
    QStringList faults;
    const auto check = [&](bool isKept, const char *what) {
        if (!isKept)
            faults << QString(path + u": " + QLatin1String(what));
    };
    check(field.type != FormField::Type::Unknown, "type");
    check(field.defaultValue.has_value() == json.contains("default"_L1), "has a default");
    check(!field.defaultValue || *field.defaultValue == json.value("default"_L1), "default");
    check(field.oneOf == json.value("enum"_L1).toArray(), "words");
    check(field.between.has_value() == (json.contains("minimum"_L1) || json.contains("maximum"_L1)), "range");
    check(field.description == json.value("description"_L1).toString(), "description");
    check(field.referenceable == json.value("x-referenceable"_L1).toBool(), "vault");
    check(field.secret || !json.value("x-encrypted"_L1).toBool(), "secret");
    if (field.type == FormField::Type::Array)
        faults << lost(field.elements.front(), json.value("items"_L1).toObject(), QString(path + u"[]"));
    if (field.type == FormField::Type::Map)
        faults << lost(field.elements.back(), json.value("additionalProperties"_L1).toObject(), QString(path + u"{}"));
    const QJsonObject properties = json.value("properties"_L1).toObject();
    check(field.fields.size() == size_t(properties.size()), "members");
    for (const FormField &member : field.fields)
        faults << lost(member, properties.value(member.name).toObject(), QString(path + u'.' + member.name));
    return faults;
}

} // namespace

/// The published schemas of the plugins that Enterprise adds.
class TestEnterpriseSchemas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAPublishedSchemaIsLost_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : collection().entryList({ u"plugin-OpenidConnect-*.json"_s, u"plugin-ApplicationRegistration-*.json"_s }))
            QTest::newRow(qPrintable(name)) << name;
        if (!QFile::exists(collection().filePath(u"plugin-OpenidConnect-3.4.json"_s)))
            QTest::newRow("none") << QString();
    }

    void nothingOfAPublishedSchemaIsLost()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("the collection of references is not here");
        const QJsonObject json = readObject(collection().filePath(file));
        const auto schema = FormSchema::fromJson(json);
        QVERIFY(schema);
        const FormField *config = schema->find(u"config");
        QVERIFY(config);
        const QJsonObject published = json.value("properties"_L1).toObject().value("config"_L1).toObject();
        QCOMPARE(lost(*config, published, u"config"_s), QStringList());
    }

    void openIdConnectOf34HasEveryKindOfField()
    {
        const QString path = collection().filePath(u"plugin-OpenidConnect-3.4.json"_s);
        if (!QFile::exists(path))
            QSKIP("the collection of references is not here");
        const auto schema = FormSchema::fromJson(readObject(path));
        QVERIFY(schema);
        QCOMPARE(schema->find(u"config")->fields.size(), size_t(213));
        QVERIFY(schema->find(u"config.issuer")->required);
        QCOMPARE(schema->find(u"config.auth_methods")->elements.front().oneOf.size(), 9);
        QCOMPARE(schema->find(u"config.login_action")->oneOf.size(), 3);
        QCOMPARE(schema->find(u"config.session_redis_port")->between.value(), (std::pair<double, double>(0, 65535)));
        const FormField &key = schema->find(u"config.client_jwk")->elements.front();
        QCOMPARE(key.type, FormField::Type::Record);
        const FormField &node = schema->find(u"config.session_redis_cluster_nodes")->elements.front();
        QCOMPARE(key.fields.size() + node.fields.size(), size_t(27));
        for (const char *secret : { "client_secret", "session_secret", "session_redis_password" })
            QVERIFY2(schema->find(QString(u"config."_s + QLatin1String(secret)))->secret, secret);
        QVERIFY(!schema->find(u"config.token_endpoint")->secret);
    }

    void applicationRegistrationNeedsItsNameAlone()
    {
        const QString path = collection().filePath(u"plugin-ApplicationRegistration-3.4.json"_s);
        if (!QFile::exists(path))
            QSKIP("the collection of references is not here");
        const auto schema = FormSchema::fromJson(readObject(path));
        QVERIFY(schema);
        for (const FormField &field : schema->find(u"config")->fields)
            QCOMPARE(field.required, field.name == "display_name"_L1);
        QCOMPARE(schema->find(u"config.auto_approve")->type, FormField::Type::Boolean);
    }
};

QTEST_GUILESS_MAIN(TestEnterpriseSchemas)
#include "test_enterprise_schemas.moc"
