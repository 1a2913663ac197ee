#include "models/provisioning/declarative/declared_file.h"

#include "models/provisioning/declarative/declared_value.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

/// Reading a file of decK, and what is wrong with one.
class TestDeclaredFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nestedAndFlatAreRead()
    {
        const auto file
            = readDeclaredFile("_format_version: \"3.0\"\n_workspace: team\n_info:\n  select_tags: [a, b]\nservices:\n- name: orders\n"
                               "  host: h\n  port: 8080\n  enabled: true\n  path: \"1\"\n  routes:\n  - name: r\n    paths: [/o]\n"
                               "    plugins:\n    - name: cors\nplugins:\n- name: key-auth\n  service: orders\n",
                u"kong.yaml"_s);
        QVERIFY(file);
        QCOMPARE(file->workspace, u"team"_s);
        QCOMPARE(file->selectTags, QStringList({ u"a"_s, u"b"_s }));
        QCOMPARE(file->entities.size(), 4);
        const FileEntity &service = file->entities[0];
        QCOMPARE(service.name(), u"orders"_s);
        QCOMPARE(service.json.value("port"_L1).toInt(), 8080);
        QVERIFY(service.json.value("enabled"_L1).isBool());
        QCOMPARE(service.json.value("path"_L1).toString(), u"1"_s);
        QVERIFY(!service.json.contains("routes"_L1));
        QCOMPARE(file->entities[1].parent, 0);
        QCOMPARE(file->entities[1].parentMember, u"service"_s);
        QCOMPARE(file->entities[2].parent, 1);
        QCOMPARE(file->entities[2].parentMember, u"route"_s);
        QCOMPARE(file->entities[3].parent, -1);
        QCOMPARE(file->entities[1].place, u"kong.yaml:12:5"_s);
    }

    void jsonIsReadToo()
    {
        const auto file = readDeclaredFile(R"({"_format_version": "3.0", "consumers": [{"username": "alice", "tags": []}]})", u"k.json"_s);
        QVERIFY(file);
        QCOMPARE(file->entities.first().name(), u"alice"_s);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const QByteArray head = "_format_version: \"3.0\"\n";
        QTest::newRow("unknown key") << QByteArray(head + "service:\n- name: a\n") << u"gatehouse.unknown_key"_s << u"f:2:1"_s;
        QTest::newRow("version") << QByteArray("_format_version: \"1.1\"\n") << u"gatehouse.file_version"_s << u"f:1:18"_s;
        QTest::newRow("no version") << QByteArray("services: []\n") << u"gatehouse.missing_key"_s << u"f:1:1"_s;
        QTest::newRow("no list") << QByteArray(head + "services: text\n") << u"gatehouse.wrong_type"_s << u"f:2:11"_s;
        QTest::newRow("no maps") << QByteArray(head + "services: [text]\n") << u"gatehouse.wrong_type"_s << u"f:2:12"_s;
        QTest::newRow("no map") << QByteArray("- a\n") << u"gatehouse.wrong_type"_s << u"f:1:1"_s;
        QTest::newRow("defaults") << QByteArray(head + "_info:\n  defaults: {}\n") << u"gatehouse.unknown_key"_s << u"f:3:3"_s;
        QTest::newRow("syntax") << QByteArray(head + "services: [a\nb: }\n") << u"gatehouse.yaml"_s << u"f:3:"_s;
    }

    void faultsAreNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        QFETCH(const QString, where);
        const auto file = readDeclaredFile(text, u"f"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
        QVERIFY2(file.error().where.startsWith(where), qPrintable(file.error().where));
    }

    void aPlaceholderIsKnown()
    {
        QCOMPARE(placeholderVariable(u"${{ env \"DECK_A_1\" }}"_s), u"DECK_A_1"_s);
        QCOMPARE(placeholderVariable(u"${{env 'DECK_A'}}"_s), u"DECK_A"_s);
        QVERIFY(placeholderVariable(u"DECK_A"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeclaredFile)
#include "test_declared_file.moc"
