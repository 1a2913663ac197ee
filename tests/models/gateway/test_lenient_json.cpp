#include "models/gateway/lenient_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Correction = gateway::SnippetCorrection;
using Kinds = QList<Correction::Kind>;
using Kind = Correction::Kind;

namespace {

Kinds kindsOf(const gateway::LenientJson &read)
{
    Kinds kinds;
    for (const Correction &correction : read.corrections)
        kinds.append(correction.kind);
    return kinds;
}

} // namespace

class TestLenientJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strictJsonIsTakenAsItIs()
    {
        const QByteArray strict = "{\"a\":\"x\\\"\\\\\\n\\u00e9\",\"b\":[1,-2.5,1e3,true,false,null,{}],\"c\":{\"d e\":[]},"
                                  "\"big\":9007199254740993}";
        const auto read = gateway::readLenientJson(QString::fromUtf8(strict));
        QVERIFY(read);
        QCOMPARE(read->value.toObject(), QJsonDocument::fromJson(strict).object());
        QVERIFY(read->corrections.isEmpty());
    }

    void whatPeopleWriteIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kinds>("kinds");
        QTest::newRow("trailing comma") << u"{\"a\": 1, \"b\": [\"x\"],}"_s << Kinds { Kind::TrailingComma };
        QTest::newRow("in a list") << u"{\"a\": 1, \"b\": [\"x\",]}"_s << Kinds { Kind::TrailingComma };
        QTest::newRow("two commas") << u"{\"a\": 1,, \"b\": [\"x\"]}"_s << Kinds { Kind::TrailingComma };
        QTest::newRow("comma behind all") << u"{\"a\": 1, \"b\": [\"x\"]},"_s << Kinds { Kind::TrailingComma };
        QTest::newRow("missing comma") << u"{\"a\": 1\n \"b\": [\"x\"]}"_s << Kinds { Kind::MissingComma };
        QTest::newRow("comments") << u"// one\n{\"a\": 1, # two\n /* three */ \"b\": [\"x\"]}"_s << Kinds { Kind::Comment };
        QTest::newRow("single quotes") << u"{'a': 1, 'b': ['x']}"_s << Kinds { Kind::Quotes };
        QTest::newRow("typographic quotes") << u"{\u201ca\u201d: 1, \u201cb\u201d: [\u201cx\u201d]}"_s << Kinds { Kind::Quotes };
        QTest::newRow("no quotes") << u"{a: 1, b: [x]}"_s << Kinds { Kind::Quotes };
        QTest::newRow("no braces") << u"\"a\": 1,\n\"b\": [\"x\"]"_s << Kinds { Kind::MissingBraces };
        QTest::newRow("no braces, comma behind") << u"\"a\": 1,\n\"b\": [\"x\"],\n"_s << Kinds { Kind::MissingBraces, Kind::TrailingComma };
        QTest::newRow("fence") << u"Like this:\n\n```json\n{\"a\": 1, \"b\": [\"x\"]}\n```\nand so on"_s << Kinds { Kind::CodeFence };
        QTest::newRow("closing fence alone") << u"{\"a\": 1, \"b\": [\"x\"]}\n```\n"_s << Kinds { Kind::CodeFence };
        QTest::newRow("indented fence") << u"   ```\n   {\"a\": 1, \"b\": [\"x\"]}\n   ```"_s << Kinds { Kind::CodeFence };
        QTest::newRow("repeated") << u"{\"a\": 2, \"a\": 1, \"b\": [\"x\"]}"_s << Kinds { Kind::RepeatedMember };
        QTest::newRow("byte order mark") << u"\ufeff{\"a\": 1, \"b\": [\"x\"]}"_s << Kinds {};
    }

    void whatPeopleWriteIsUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(Kinds, kinds);
        const auto read = gateway::readLenientJson(text);
        QVERIFY(read);
        QCOMPARE(read->value.toObject(), (QJsonObject { { u"a"_s, 1 }, { u"b"_s, QJsonArray { u"x"_s } } }));
        QCOMPARE(kindsOf(*read), kinds);
    }

    void wordsWithoutQuotesAreTexts()
    {
        const auto read = gateway::readLenientJson(u"{u: https://h.test/a?b=c#d, p: <client_id>, t: True, n: None, v: 1.2.3}"_s);
        QVERIFY(read);
        QCOMPARE(read->value.toObject(),
            (QJsonObject { { u"u"_s, u"https://h.test/a?b=c#d"_s }, { u"p"_s, u"<client_id>"_s }, { u"t"_s, true },
                { u"n"_s, QJsonValue::Null }, { u"v"_s, u"1.2.3"_s } }));
    }

    void aCorrectionTellsWhere()
    {
        const auto read = gateway::readLenientJson(u"{\n  \"a\": {\n    \"b\": 1,\n  }\n}"_s);
        QVERIFY(read);
        QCOMPARE(read->corrections.size(), 1);
        QCOMPARE(read->corrections.first().path, u"a.b"_s);
        QCOMPARE(read->corrections.first().line, 3);
    }

    void aHabitIsToldOnceAndCounted()
    {
        const auto read = gateway::readLenientJson(u"{'a': 'b'}"_s);
        QVERIFY(read);
        QCOMPARE(read->corrections.size(), 1);
        QCOMPARE(read->corrections.first().count, 2);
    }

    void nonsenseIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const QString syntax = u"gatehouse.snippet_syntax"_s;
        QTest::newRow("nothing") << u" \n// only this\n"_s << u"gatehouse.snippet_empty"_s << 0;
        QTest::newRow("empty fence") << u"```\n```"_s << u"gatehouse.snippet_empty"_s << 0;
        QTest::newRow("no end") << u"{\"a\":\n 1"_s << syntax << 2;
        QTest::newRow("no value") << u"{\"a\":\n}"_s << syntax << 2;
        QTest::newRow("no colon") << u"{\"a\" 1}"_s << syntax << 1;
        QTest::newRow("open text") << u"{\"a\": \"x\n}"_s << syntax << 1;
        QTest::newRow("wrong bracket") << u"{\"a\": [1}"_s << syntax << 1;
        QTest::newRow("more behind") << u"{\"a\": 1} {\"b\": 2}"_s << syntax << 1;
        QTest::newRow("too deep") << QString(200, u'[') << syntax << 1;
        QTest::newRow("too large") << QString(70'000, u' ') << u"gatehouse.snippet_too_large"_s << 0;
    }

    void nonsenseIsRefusedAtItsPlace()
    {
        QFETCH(QString, text);
        const auto read = gateway::readLenientJson(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, core::Error::Kind::Invalid);
        QTEST(read.error().code, "code");
        QTEST(read.error().fields.toObject().value("line"_L1).toInt(), "line");
    }
};

QTEST_GUILESS_MAIN(TestLenientJson)
#include "test_lenient_json.moc"
