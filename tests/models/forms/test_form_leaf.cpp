#include "models/forms/form_leaf.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forms;

/// The inputs of a schema, and reading and writing through their paths.
class TestFormLeaf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsAreTakenApartAndListsAreNot();
    void whatIsNotThereIsUnset();
    void aMemberComesAndGoesWithItsRecord();
    void theValueOfTheSchemaIsTheDefault();
    void secretsAndMapsAreFoundInsideRecords();
};

namespace {

QJsonObject field(const QString &name, const QJsonObject &json)
{
    return { { name, json } };
}

} // namespace

void TestFormLeaf::recordsAreTakenApartAndListsAreNot()
{
    const QJsonObject element { { u"type"_s, u"record"_s },
        { u"fields"_s, QJsonArray { field(u"ip"_s, { { u"type"_s, u"string"_s } }) } } };
    const QJsonObject config { { u"type"_s, u"record"_s },
        { u"fields"_s,
            QJsonArray { field(u"host"_s, { { u"type"_s, u"string"_s } }),
                field(u"nodes"_s, { { u"type"_s, u"array"_s }, { u"elements"_s, element } }) } } };
    const auto schema = FormSchema::fromJson(
        { { u"fields"_s, QJsonArray { field(u"config"_s, config), field(u"free"_s, { { u"type"_s, u"record"_s } }) } } });
    QVERIFY(schema);
    QStringList paths;
    for (const FormLeaf &leaf : leavesOf(*schema))
        paths << leaf.path;
    QCOMPARE(paths, QStringList({ u"config.host"_s, u"config.nodes"_s, u"free"_s }));
}

void TestFormLeaf::whatIsNotThereIsUnset()
{
    const QJsonObject object { { u"a"_s, QJsonObject { { u"b"_s, 1 } } }, { u"c"_s, QJsonValue() } };
    QCOMPARE(valueAt(object, u"a.b"), FieldValue::of(1));
    QCOMPARE(valueAt(object, u"a.x").state(), FieldValue::State::Unset);
    QCOMPARE(valueAt(object, u"c").state(), FieldValue::State::Null);
    QCOMPARE(valueAt(object, u"c.d").state(), FieldValue::State::Unset);
}

void TestFormLeaf::aMemberComesAndGoesWithItsRecord()
{
    const QJsonObject made = withValueAt({}, u"a.b.c", FieldValue::of(1));
    QCOMPARE(valueAt(made, u"a.b.c"), FieldValue::of(1));
    QCOMPARE(withValueAt(made, u"a.b.c", {}), QJsonObject());
    QCOMPARE(withValueAt({}, u"a.b", {}), QJsonObject());
    const QJsonObject nothing { { u"a"_s, QJsonValue() } };
    QCOMPARE(withValueAt(nothing, u"a.b", {}), nothing);
}

void TestFormLeaf::theValueOfTheSchemaIsTheDefault()
{
    FormField field;
    QVERIFY(isDefault(field, {}));
    QVERIFY(isDefault(field, FieldValue::null()));
    QVERIFY(!isDefault(field, FieldValue::of(5)));
    field.defaultValue = 5;
    QVERIFY(isDefault(field, FieldValue::of(5)));
    QVERIFY(!isDefault(field, FieldValue::null()));
    field.defaultValue = QJsonArray();
    QVERIFY(isDefault(field, FieldValue::of(QJsonObject())));
}

void TestFormLeaf::secretsAndMapsAreFoundInsideRecords()
{
    FormField config;
    config.name = u"config"_s;
    config.type = FormField::Type::Record;
    config.fields.resize(2);
    config.fields[0].name = u"salt"_s;
    config.fields[0].secret = true;
    config.fields[1].name = u"headers"_s;
    config.fields[1].type = FormField::Type::Map;
    FormSchema schema;
    schema.fields = { config };
    QCOMPARE(secretPaths(schema), QStringList { u"config.salt"_s });
    QCOMPARE(mapPaths(schema), QStringList { u"config.headers"_s });
}

QTEST_GUILESS_MAIN(TestFormLeaf)
#include "test_form_leaf.moc"
