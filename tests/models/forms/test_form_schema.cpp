#include "models/forms/form_schema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using forms::FormField;
using forms::FormSchema;

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString dataFile(QLatin1String name)
{
    return QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/models/forms/data/") + name;
}

/// How many fields there are, and how many of them in a type that has no editor.
struct Count {
    int all = 0;
    QStringList unknown;

    void add(const std::vector<FormField> &fields, const QString &path)
    {
        for (const FormField &field : fields) {
            const QString own = path + u'/' + field.name;
            ++all;
            if (field.type == FormField::Type::Unknown)
                unknown.append(own);
            add(field.fields, own);
            add(field.elements, own);
        }
    }
};

/// Fields that @p list (the gateway's JSON) names, by a count independent of the reader's.
int fieldsNamed(const QJsonArray &list)
{
    int count = 0;
    for (const QJsonValue &item : list) {
        const QJsonObject object = item.toObject();
        for (const QJsonValue &field : object)
            count += 1 + fieldsNamed(field[u"fields"].toArray());
    }
    return count;
}

int recordFields(const std::vector<FormField> &fields)
{
    int count = 0;
    for (const FormField &field : fields)
        count += 1 + recordFields(field.fields);
    return count;
}

} // namespace

class TestFormSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsRead()
    {
        const auto schema = FormSchema::fromJson(readObject(dataFile("plugin.json"_L1)));
        QVERIFY(schema);
        const auto type = [&schema](const char16_t *path) { return schema->find(path)->type; };
        QCOMPARE(type(u"consumer"), FormField::Type::Foreign);
        QCOMPARE(type(u"protocols"), FormField::Type::Set);
        QCOMPARE(type(u"config"), FormField::Type::Record);
        QCOMPARE(type(u"config.limit"), FormField::Type::Integer);
        QCOMPARE(type(u"config.factor"), FormField::Type::Number);
        QCOMPARE(type(u"config.on"), FormField::Type::Boolean);
        QCOMPARE(type(u"config.name"), FormField::Type::String);
        QCOMPARE(type(u"config.headers"), FormField::Type::Map);
        QCOMPARE(type(u"config.metrics"), FormField::Type::Array);
        QCOMPARE(type(u"config.later"), FormField::Type::Unknown);
        QCOMPARE(type(u"config.untyped"), FormField::Type::Unknown);
    }

    void orderIsTheGateways()
    {
        const auto schema = FormSchema::fromJson(readObject(dataFile("plugin.json"_L1)));
        QVERIFY(schema);
        QStringList names;
        for (const FormField &field : schema->find(u"config")->fields)
            names.append(field.name);
        QCOMPARE(names.join(u' '), u"limit factor on key client_secret hash_secret name headers metrics later untyped"_s);
        QCOMPARE(schema->entityChecks.size(), 1);
    }

    void whatRestrictsAFieldIsKept()
    {
        const auto schema = FormSchema::fromJson(readObject(dataFile("plugin.json"_L1)));
        QVERIFY(schema);
        QCOMPARE(schema->find(u"consumer")->reference, u"consumers"_s);
        QVERIFY(schema->find(u"protocols")->required);
        QCOMPARE(schema->find(u"protocols")->elements.at(0).oneOf.size(), 2);
        QCOMPARE(schema->find(u"config.limit")->between.value(), (std::pair<double, double>(0, 32767)));
        QCOMPARE(schema->find(u"config.name")->match, u"^[^|]+$"_s);
        QCOMPARE(schema->find(u"config.headers")->elements.size(), size_t(2));
        QCOMPARE(schema->find(u"config.metrics")->elements.at(0).fields.at(0).name, u"rate"_s);
    }

    void noDefaultIsNotADefaultOfNull()
    {
        const auto schema = FormSchema::fromJson(readObject(dataFile("plugin.json"_L1)));
        QVERIFY(schema);
        QVERIFY(!schema->find(u"config.key")->defaultValue);
        QVERIFY(schema->find(u"config.factor")->defaultValue);
        QVERIFY(schema->find(u"config.factor")->defaultValue->isNull());
        QCOMPARE(schema->find(u"config.limit")->defaultValue->toInt(), 5);
    }

    void secretsAreMarked()
    {
        const auto schema = FormSchema::fromJson(readObject(dataFile("plugin.json"_L1)));
        QVERIFY(schema);
        QVERIFY(schema->find(u"config.key")->secret);
        QVERIFY(schema->find(u"config.key")->referenceable);
        QVERIFY(schema->find(u"config.client_secret")->secret);
        QVERIFY(!schema->find(u"config.hash_secret")->secret);
        QVERIFY(!schema->find(u"config.name")->secret);
    }

    void aPathThatIsNotThereFindsNothing()
    {
        const auto schema = FormSchema::fromJson(readObject(dataFile("plugin.json"_L1)));
        QVERIFY(schema);
        for (const QString &path :
            { u""_s, u"."_s, u"nope"_s, u"config.nope"_s, u"config.limit.more"_s, u"config.headers.x"_s, u"config."_s })
            QVERIFY2(!schema->find(path), qPrintable(path));
    }

    void aPublishedReferenceIsRead()
    {
        const auto schema = FormSchema::fromJson(readObject(dataFile("reference.json"_L1)));
        QVERIFY(schema);
        QCOMPARE(schema->find(u"config")->type, FormField::Type::Record);
        QVERIFY(schema->find(u"config")->required);
        QVERIFY(schema->find(u"config.issuer")->required);
        QVERIFY(!schema->find(u"config.port")->required);
        QCOMPARE(schema->find(u"config.auth_methods")->elements.at(0).oneOf.size(), 2);
        QVERIFY(schema->find(u"config.client_secret")->secret);
        QCOMPARE(schema->find(u"config.port")->between.value(), (std::pair<double, double>(0, 65535)));
        QCOMPARE(schema->find(u"config.retries")->between->second, std::numeric_limits<double>::infinity());
        QCOMPARE(schema->find(u"config.headers")->elements.at(1).type, FormField::Type::String);
    }

    void whatIsNoSchemaIsRefused()
    {
        for (const char *json : { "{}", R"({"message":"No entity named 'nope'"})", R"({"fields":{}})", R"({"fields":"x"})" }) {
            const auto schema = FormSchema::fromJson(QJsonDocument::fromJson(json).object());
            QVERIFY2(!schema, json);
            QCOMPARE(schema.error().kind, core::Error::Kind::Protocol);
            QCOMPARE(schema.error().code, u"gatehouse.schema"_s);
        }
    }

    void bottomlessNestingEnds()
    {
        QJsonObject field { { u"type"_s, u"string"_s } };
        for (int i = 0; i < 200; ++i)
            field = QJsonObject { { u"type"_s, u"array"_s }, { u"elements"_s, field } };
        const auto schema = FormSchema::fromJson({ { u"fields"_s, QJsonArray { QJsonObject { { u"f"_s, field } } } } });
        QVERIFY(schema);
        Count count;
        count.add(schema->fields, {});
        QVERIFY(count.all < 50);
        QCOMPARE(count.unknown.size(), 1);
    }

    void everySchemaOfARunningGatewayIsRead()
    {
        const QDir root(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/kong-3.4.2-live-schemas"));
        if (!root.exists())
            QSKIP("the collection of schemas is not here");
        int files = 0;
        for (const QString &folder : { u"entities"_s, u"plugins"_s }) {
            const QDir dir(root.filePath(folder));
            for (const QString &name : dir.entryList({ u"*.json"_s })) {
                const QJsonObject json = readObject(dir.filePath(name));
                const auto schema = FormSchema::fromJson(json);
                QVERIFY2(schema, qPrintable(name));
                Count count;
                count.add(schema->fields, {});
                QVERIFY2(count.all > 0, qPrintable(name));
                QVERIFY2(count.unknown.isEmpty(), qPrintable(name + u": "_s + count.unknown.join(u' ')));
                QCOMPARE(recordFields(schema->fields), fieldsNamed(json.value("fields"_L1).toArray()));
                ++files;
            }
        }
        QCOMPARE(files, 59);
    }

    void everyPublishedReferenceIsRead()
    {
        const QDir dir(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs"));
        const QStringList names = dir.entryList({ u"plugin-OpenidConnect-*.json"_s, u"plugin-Acl-*.json"_s, u"plugin-KeyAuth-*.json"_s });
        if (names.isEmpty())
            QSKIP("the collection of references is not here");
        for (const QString &name : names) {
            const auto schema = FormSchema::fromJson(readObject(dir.filePath(name)));
            QVERIFY2(schema, qPrintable(name));
            QVERIFY2(schema->find(u"config"), qPrintable(name));
            Count count;
            count.add(schema->fields, {});
            QVERIFY2(count.unknown.isEmpty(), qPrintable(name + u": "_s + count.unknown.join(u' ')));
            if (name.contains("OpenidConnect"_L1)) {
                QVERIFY2(count.all > 200, qPrintable(name));
                QVERIFY2(schema->find(u"config.client_secret")->secret, qPrintable(name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFormSchema)
#include "test_form_schema.moc"
