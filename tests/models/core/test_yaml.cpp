#include "models/core/yaml.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::parseYaml;
using core::YamlNode;

class TestYaml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNodeKnowsItsPlace();
    void quotedWordsAreText_data();
    void quotedWordsAreText();
    void emptyValuesAreNull();
    void entriesKeepTheOrderOfTheFile();
    void anEmptyFileIsNull();
    void faultsAreRefusedWithTheirPlace_data();
    void faultsAreRefusedWithTheirPlace();
    void sixtyFourLevelsAreReadOneMoreIsNot();
    void theSizeIsBounded();
    void hostileFilesEndSoon_data();
    void hostileFilesEndSoon();
};

namespace {

const auto file = u"protection.yaml"_s;

} // namespace

void TestYaml::everyNodeKnowsItsPlace()
{
    const auto root = parseYaml("# head\nservice:\n  name: größe\n  paths: [ /a, /b ]\n  hosts:\n    - x\n", file);
    QVERIFY(root);
    QVERIFY(root->kind == YamlNode::Kind::Map);
    const YamlNode *service = root->find(u"service");
    QVERIFY(service && service->kind == YamlNode::Kind::Map);
    QCOMPARE(root->entries[0].key.line, 2);
    QCOMPARE(root->entries[0].key.column, 1);
    const YamlNode *name = service->find(u"name");
    QVERIFY(name);
    QCOMPARE(name->text, u"größe"_s);
    QCOMPARE(name->line, 3);
    QCOMPARE(name->column, 9);
    const YamlNode *paths = service->find(u"paths");
    QVERIFY(paths && paths->kind == YamlNode::Kind::List);
    QCOMPARE(paths->items.size(), size_t(2));
    QCOMPARE(paths->items[1].text, u"/b"_s);
    QCOMPARE(paths->items[1].line, 4);
    QCOMPARE(service->find(u"hosts")->items[0].line, 6);
    QCOMPARE(root->find(u"nothing"), nullptr);
}

void TestYaml::quotedWordsAreText_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<bool>("quoted");
    QTest::newRow("plain") << QByteArray("a: true") << false;
    QTest::newRow("double") << QByteArray("a: \"true\"") << true;
    QTest::newRow("single") << QByteArray("a: 'true'") << true;
    QTest::newRow("str tag") << QByteArray("a: !!str true") << true;
}

void TestYaml::quotedWordsAreText()
{
    QFETCH(QByteArray, yaml);
    const auto root = parseYaml(yaml, file);
    QVERIFY(root);
    QCOMPARE(root->find(u"a")->text, u"true"_s);
    QTEST(root->find(u"a")->quoted, "quoted");
}

void TestYaml::emptyValuesAreNull()
{
    const auto root = parseYaml("a:\nb: null\nc: ~\nd: ''\ne: \"null\"\n", file);
    QVERIFY(root);
    for (const char *name : { "a", "b", "c" })
        QVERIFY2(root->find(QString::fromLatin1(name))->kind == YamlNode::Kind::Null, name);
    for (const char *name : { "d", "e" })
        QVERIFY2(root->find(QString::fromLatin1(name))->kind == YamlNode::Kind::Scalar, name);
}

void TestYaml::entriesKeepTheOrderOfTheFile()
{
    const auto root = parseYaml("z: 1\na: 2\nm: 3\n", file);
    QStringList keys;
    for (const auto &[key, value] : root->entries)
        keys.append(key.text + value.text);
    QCOMPARE(keys, QStringList({ u"z1"_s, u"a2"_s, u"m3"_s }));
}

void TestYaml::anEmptyFileIsNull()
{
    for (const char *yaml : { "", "\n", "# only a comment\n", "---\n", "\xef\xbb\xbf" }) {
        const auto root = parseYaml(yaml, file);
        QVERIFY2(root, yaml);
        QVERIFY2(root->kind == YamlNode::Kind::Null, yaml);
    }
}

void TestYaml::faultsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("where");
    QTest::newRow("syntax") << QByteArray("a: [1, 2\nb: 3\n") << u"protection.yaml:2:2"_s;
    QTest::newRow("duplicate key") << QByteArray("a: 1\nb: 2\na: 3\n") << u"protection.yaml:3:1"_s;
    QTest::newRow("duplicate key inside") << QByteArray("x:\n  a: 1\n  \"a\": 3\n") << u"protection.yaml:3:3"_s;
    QTest::newRow("alias") << QByteArray("a: &x 1\nb: *x\n") << u"protection.yaml:2:4"_s;
    QTest::newRow("unknown tag") << QByteArray("a: !!binary aGk=\n") << u"protection.yaml:1:4"_s;
    QTest::newRow("tag on a map") << QByteArray("a: !thing { b: 1 }\n") << u"protection.yaml:1:4"_s;
    QTest::newRow("list as key") << QByteArray("? [a, b]\n: 1\n") << u"protection.yaml:1:3"_s;
    QTest::newRow("null as key") << QByteArray("~: 1\n") << u"protection.yaml:1:1"_s;
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << u"protection.yaml:1:1"_s;
    QTest::newRow("tabs") << QByteArray("a:\n\t- b\n") << u"protection.yaml:2:2"_s;
    QTest::newRow("zero") << QByteArray("a: 1\nb: \0\n", 10) << u"protection.yaml:2:4"_s;
    QTest::newRow("end of transmission") << QByteArray("a: 1\n\x04\nb: 2\n") << u"protection.yaml:2:1"_s;
    QTest::newRow("not UTF-8") << QByteArray("a: \xff\xfe\n") << u"protection.yaml:1:1"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x61\x3a", 4) << u"protection.yaml:1:1"_s;
}

void TestYaml::faultsAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, yaml);
    const auto root = parseYaml(yaml, file);
    QVERIFY(!root);
    QCOMPARE(root.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(root.error().code, u"gatehouse.yaml"_s);
    QTEST(root.error().where, "where");
    QVERIFY(!root.error().text.isEmpty());
    QCOMPARE(root.error().where,
        u"protection.yaml:%1:%2"_s.arg(root.error().fields[u"line"_s].toInt()).arg(root.error().fields[u"column"_s].toInt()));
}

void TestYaml::sixtyFourLevelsAreReadOneMoreIsNot()
{
    const auto nested = [](int levels) -> QByteArray { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    QVERIFY(parseYaml(nested(64), file));
    QVERIFY(!parseYaml(nested(65), file));
    QVERIFY(!parseYaml(QByteArray("- ").repeated(65) + "x", file));
}

void TestYaml::theSizeIsBounded()
{
    QVERIFY(parseYaml("a: 123", file, 6));
    const auto root = parseYaml("a: 1234", file, 6);
    QVERIFY(!root);
    QCOMPARE(root.error().code, u"gatehouse.yaml"_s);
    QVERIFY(!parseYaml(QByteArray(1024 * 1024 + 1, ' '), file));
}

void TestYaml::hostileFilesEndSoon_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece :
        { "[", "{", "- ", "? ", "a: ", "{a: ", "\"", "'", "&a ", "!a ", "*", "%", "|\n", "[a, ", "- a\n", "a\n", "[]: " })
        QTest::newRow(piece) << QByteArray(piece);
}

void TestYaml::hostileFilesEndSoon()
{
    QFETCH(QByteArray, piece);
    QElapsedTimer timer;
    timer.start();
    (void)parseYaml(piece.repeated(1'000'000 / int(piece.size())), file);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestYaml)
#include "test_yaml.moc"
