#include "models/core/json_reader.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using core::JsonReader;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsRead();
    void everyFaultIsNamedAtOnce();
    void wholeNumbersOnlyAreIntegers_data();
    void wholeNumbersOnlyAreIntegers();
    void absentAndNullAreNoFaultOfAnOption();
    void aMistypedOptionIsAFault();
    void innerObjectsReportToTheOuterReader();
    void theCallersOwnFaultStandsInTheList();
};

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList faults(const JsonReader &reader)
{
    QStringList lines;
    const auto done = reader.finish();
    const QJsonArray found = done ? QJsonArray() : done.error().fields.toArray();
    for (const QJsonValue fault : found)
        lines.append(u"%1: %2, not %3"_s.arg(fault[u"path"_s].toString(), fault[u"expected"_s].toString(), fault[u"found"_s].toString()));
    return lines;
}

} // namespace

void TestJsonReader::everyTypeIsRead()
{
    JsonReader reader(parsed(R"({"s":"text","b":true,"i":9007199254740993,"n":1.5,"o":{"x":1},"a":[1,"2"],"l":["x","y"]})"));
    QCOMPARE(reader.string(u"s"_s), u"text"_s);
    QCOMPARE(reader.boolean(u"b"_s), true);
    QCOMPARE(reader.integer(u"i"_s), 9007199254740993);
    QCOMPARE(reader.number(u"n"_s), 1.5);
    QCOMPARE(reader.object(u"o"_s).size(), 1);
    QCOMPARE(reader.array(u"a"_s).size(), 2);
    QCOMPARE(reader.strings(u"l"_s), QStringList({ u"x"_s, u"y"_s }));
    QVERIFY(reader.finish());
}

void TestJsonReader::everyFaultIsNamedAtOnce()
{
    JsonReader reader(parsed(R"({"s":1,"b":null,"o":[],"l":["x",2]})"), u"GET /services"_s);
    reader.string(u"s"_s);
    reader.boolean(u"b"_s);
    reader.integer(u"i"_s);
    reader.object(u"o"_s);
    reader.strings(u"l"_s);
    const auto done = reader.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, core::Error::Kind::Protocol);
    QCOMPARE(done.error().code, u"gatehouse.shape"_s);
    QCOMPARE(done.error().where, u"GET /services"_s);
    QCOMPARE(faults(reader),
        QStringList({ u"s: string, not number"_s, u"b: boolean, not null"_s, u"i: integer, not missing"_s, u"o: object, not array"_s,
            u"l: array of strings, not array"_s }));
}

void TestJsonReader::wholeNumbersOnlyAreIntegers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("whole");
    QTest::newRow("0") << QByteArray("0") << true;
    QTest::newRow("1") << QByteArray("1") << true;
    QTest::newRow("-1") << QByteArray("-1") << true;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << true;
    QTest::newRow("3.0") << QByteArray("3.0") << true;
    QTest::newRow("1e3") << QByteArray("1e3") << true;
    QTest::newRow("1.5") << QByteArray("1.5") << false;
    QTest::newRow("1e300") << QByteArray("1e300") << false;
    QTest::newRow("too large") << QByteArray("9223372036854775808") << false;
    QTest::newRow("text") << QByteArray("\"1\"") << false;
}

void TestJsonReader::wholeNumbersOnlyAreIntegers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, whole);
    JsonReader reader(parsed("{\"n\":" + json + "}"));
    reader.integer(u"n"_s);
    QCOMPARE(reader.finish().has_value(), whole);
}

void TestJsonReader::absentAndNullAreNoFaultOfAnOption()
{
    JsonReader reader(parsed(R"({"s":null,"b":true,"i":2,"o":{},"l":[]})"));
    QVERIFY(!reader.optionalString(u"s"_s));
    QVERIFY(!reader.optionalString(u"absent"_s));
    QVERIFY(!reader.optionalBoolean(u"s"_s));
    QCOMPARE(*reader.optionalBoolean(u"b"_s), true);
    QCOMPARE(*reader.optionalInteger(u"i"_s), 2);
    QVERIFY(reader.optionalObject(u"o"_s));
    QVERIFY(reader.optionalStrings(u"l"_s)->isEmpty());
    QVERIFY(reader.finish());
}

void TestJsonReader::aMistypedOptionIsAFault()
{
    JsonReader reader(parsed(R"({"s":false,"i":0.5})"));
    QVERIFY(!reader.optionalString(u"s"_s));
    QVERIFY(!reader.optionalInteger(u"i"_s));
    QCOMPARE(faults(reader), QStringList({ u"s: string, not boolean"_s, u"i: integer, not number"_s }));
}

void TestJsonReader::innerObjectsReportToTheOuterReader()
{
    JsonReader reader(parsed(R"({"in":{"deep":{"x":1}},"list":[{"y":"ok"},7,{"y":null}]})"));
    reader.child(u"in"_s).child(u"deep"_s).string(u"x"_s);
    QStringList read;
    for (JsonReader &item : reader.children(u"list"_s))
        read.append(item.string(u"y"_s));
    QCOMPARE(read, QStringList({ u"ok"_s, QString() }));
    reader.child(u"none"_s).string(u"z"_s);
    QCOMPARE(faults(reader),
        QStringList({ u"in.deep.x: string, not number"_s, u"list[1]: object, not number"_s, u"list[2].y: string, not null"_s,
            u"none: object, not missing"_s, u"none.z: string, not missing"_s }));
}

void TestJsonReader::theCallersOwnFaultStandsInTheList()
{
    JsonReader reader(parsed(R"({"in":{"colour":"x"}})"));
    reader.child(u"in"_s).fault(u"colour"_s, u"red or blue"_s);
    QCOMPARE(faults(reader), QStringList({ u"in.colour: red or blue, not string"_s }));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "test_json_reader.moc"
