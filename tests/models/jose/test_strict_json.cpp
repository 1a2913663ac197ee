#include "models/jose/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStrictJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodTextIsReadAsQtReadsIt_data();
    void goodTextIsReadAsQtReadsIt();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void duplicateMembersAreRefused_data();
    void duplicateMembersAreRefused();
    void sixtyFourLevelsAreTheLimit();
    void theSizeLimitIsExact();
    void textCutAtAnyPlaceIsRefused();
    void manyMembersTakeNoSquareTime();
    void wholeNumbersKeepEveryDigit();
};

void TestStrictJson::goodTextIsReadAsQtReadsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("spaces") << QByteArray(" \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { } } \n");
    QTest::newRow("words") << QByteArray(R"({"t":true,"f":false,"n":null,"e":[]})");
    QTest::newRow("numbers") << QByteArray(R"({"a":0,"b":-0.5,"c":1e3,"d":12E-2,"e":-17,"f":1.5e+2})");
    QTest::newRow("escapes") << QByteArray(R"({"a\"\\\/\b\f\n\r\t":"\u00e9\u20AC"})");
    QTest::newRow("surrogate pair") << QByteArray(R"({"a":"\ud83d\ude00"})");
    QTest::newRow("UTF-8") << QByteArray("{\"\xc3\xa9\":\"\xf0\x9f\x98\x80\xe2\x82\xac\"}");
    QTest::newRow("unsorted") << QByteArray(R"({"b":1,"a":2,"":3,"aa":4})");
    QTest::newRow("same name at two depths") << QByteArray(R"({"a":{"a":{"a":1}}})");
}

void TestStrictJson::goodTextIsReadAsQtReadsIt()
{
    QFETCH(QByteArray, text);
    const core::Result<QJsonObject> read = jose::parseStrictObject(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(*read, QJsonDocument::fromJson(text).object());
}

void TestStrictJson::badTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("array", "[]");
    row("text", "\"a\"");
    row("bytes after the end", "{}x");
    row("second object", "{}{}");
    row("NUL after the end", QByteArray("{}\0", 3));
    row("byte order mark", "\xef\xbb\xbf{}");
    row("trailing comma", R"({"a":1,})");
    row("trailing comma in array", R"({"a":[1,]})");
    row("leading comma", R"({,"a":1})");
    row("no colon", R"({"a" 1})");
    row("no value", R"({"a":})");
    row("name without quotes", R"({a:1})");
    row("single quotes", R"({'a':1})");
    row("comment", R"({"a":1/**/})");
    row("unknown word", R"({"a":nul})");
    row("capital word", R"({"a":True})");
    row("NaN", R"({"a":NaN})");
    row("leading zero", R"({"a":01})");
    row("leading plus", R"({"a":+1})");
    row("lone minus", R"({"a":-})");
    row("no digit after the point", R"({"a":1.})");
    row("no digit before the point", R"({"a":.5})");
    row("no exponent", R"({"a":1e})");
    row("hexadecimal", R"({"a":0x1})");
    row("beyond a double", R"({"a":1e400})");
    row("beyond a double, negative", R"({"a":-1e400})");
    row("control character", "{\"a\":\"\x01\"}");
    row("line end in a string", "{\"a\":\"\n\"}");
    row("unknown escape", R"({"a":"\x"})");
    row("short escape", R"({"a":"\u12"})");
    row("escape of no digits", R"({"a":"\u12g4"})");
    row("lone high surrogate", R"({"a":"\ud83d"})");
    row("lone low surrogate", R"({"a":"\ude00"})");
    row("two high surrogates", R"({"a":"\ud83d\ud83d"})");
    row("high surrogate and text", R"({"a":"\ud83dx"})");
    row("lone surrogate in a name", R"({"\ud83d":1})");
    row("overlong UTF-8", "{\"a\":\"\xc0\x80\"}");
    row("surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}");
    row("beyond Unicode", "{\"a\":\"\xf4\x90\x80\x80\"}");
    row("Latin-1", "{\"a\":\"\xe9\"}");
    row("UTF-16", QByteArray("{\0}\0", 4));
}

void TestStrictJson::badTextIsRefused()
{
    QFETCH(QByteArray, text);
    const core::Result<QJsonObject> read = jose::parseStrictObject(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(read.error().code, u"gatehouse.json"_s);
}

void TestStrictJson::duplicateMembersAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("top") << QByteArray(R"({"dup":1,"b":2,"dup":1})");
    QTest::newRow("nested") << QByteArray(R"({"x":{"y":[{"dup":1,"dup":2}]}})");
    QTest::newRow("by escape") << QByteArray(R"({"dup":1,"d\u0075p":2})");
}

void TestStrictJson::duplicateMembersAreRefused()
{
    QFETCH(QByteArray, text);
    const core::Result<QJsonObject> read = jose::parseStrictObject(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"gatehouse.duplicate_member"_s);
    QCOMPARE(read.error().fields.toObject().value("member"_L1).toString(), u"dup"_s);
}

void TestStrictJson::sixtyFourLevelsAreTheLimit()
{
    const auto nested
        = [](int levels) -> QByteArray { return "{\"a\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}'; };
    QVERIFY(jose::parseStrictObject(nested(64)));
    QCOMPARE(jose::parseStrictObject(nested(65)).error().text, u"too deep"_s);
    QCOMPARE(jose::parseStrictObject(QByteArray(500000, '[').prepend("{\"a\":")).error().text, u"too deep"_s);
    QByteArray objects;
    for (int i = 0; i < 65; ++i)
        objects += "{\"a\":";
    QCOMPARE(jose::parseStrictObject(objects).error().text, u"too deep"_s);
}

void TestStrictJson::theSizeLimitIsExact()
{
    const QByteArray text = R"({"a":1})";
    QVERIFY(jose::parseStrictObject(text, text.size()));
    QCOMPARE(jose::parseStrictObject(text, text.size() - 1).error().text, u"too large"_s);
}

void TestStrictJson::textCutAtAnyPlaceIsRefused()
{
    const QByteArray text = R"({"a":[1.5e3,true,null,"x\u00e9\n"],"b":{"c":-12,"d":"\ud83d\ude00"}})";
    QVERIFY(jose::parseStrictObject(text));
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY2(!jose::parseStrictObject(text.first(size)), text.first(size).constData());
}

void TestStrictJson::manyMembersTakeNoSquareTime()
{
    QByteArray text = "{";
    for (int i = 0; i < 60000; ++i)
        text += '"' + QByteArray::number((i * 7919) % 60000) + "\":0,";
    text.back() = '}';
    const core::Result<QJsonObject> read = jose::parseStrictObject(text);
    QVERIFY(read);
    QCOMPARE(read->size(), 60000); // inserted one by one out of order this takes minutes, and the test its time limit
}

void TestStrictJson::wholeNumbersKeepEveryDigit()
{
    const core::Result<QJsonObject> read = jose::parseStrictObject(R"({"a":9007199254740993,"b":-9223372036854775808,"c":1e2})");
    QVERIFY(read);
    QCOMPARE(read->value("a"_L1).toInteger(), 9007199254740993);
    QCOMPARE(read->value("b"_L1).toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(read->value("c"_L1).toDouble(), 100.0);
}

QTEST_GUILESS_MAIN(TestStrictJson)
#include "test_strict_json.moc"
