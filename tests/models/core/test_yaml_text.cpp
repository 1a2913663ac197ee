#include "models/core/yaml.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::YamlNode;

/// What is written comes back, read by the reader of every file.
class TestYamlText : public QObject {
    Q_OBJECT

private:
    /// As any reader of YAML 1.2 takes it.
    static QJsonValue valueOf(const YamlNode &node)
    {
        QJsonObject object;
        QJsonArray array;
        switch (node.kind) {
        case YamlNode::Kind::Null:
            return QJsonValue::Null;
        case YamlNode::Kind::List:
            for (const YamlNode &item : node.items)
                array << valueOf(item);
            return array;
        case YamlNode::Kind::Map:
            for (const core::YamlEntry &entry : node.entries)
                object.insert(entry.key.text, valueOf(entry.value));
            return object;
        case YamlNode::Kind::Scalar:
            break;
        }
        bool isNumber = false;
        const double number = node.text.toDouble(&isNumber);
        if (node.quoted)
            return node.text;
        if (isNumber)
            return number;
        return node.text == u"true" || node.text == u"false" ? QJsonValue(node.text == u"true") : QJsonValue(node.text);
    }

private Q_SLOTS:
    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<QJsonValue>("value");
        const QStringList texts { u"orders"_s, u"true"_s, u"No"_s, u"12"_s, u"1e3"_s, u""_s, u" "_s, u"a: b"_s, u"a #b"_s, u"- a"_s,
            u"\"q\""_s, u"c:\\d"_s, u"größe 🙂"_s, u"a\nb"_s, u"line 1\nline 2\n"_s, u"tail \nx\n"_s, u"~"_s, u"null"_s, u"{a}"_s,
            u"*x"_s, u"%x"_s, u"@x"_s, u"10.0.0.1:80"_s, u"/a/b"_s, u"${{ env \"DECK_X\" }}"_s, u"\t"_s, QString(QChar(0x85)),
            u"2026-12-01"_s };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(12))) << QJsonValue(text);
        QTest::newRow("numbers") << QJsonValue(QJsonArray { 0, -3, 1.5, 60000, 1e15, true, QJsonValue::Null });
        QTest::newRow("empty") << QJsonValue(QJsonObject { { u"a"_s, QJsonArray() }, { u"b"_s, QJsonObject() } });
        QTest::newRow("nested") << QJsonValue(QJsonObject { { u"services"_s,
            QJsonArray { QJsonObject { { u"name"_s, u"a"_s },
                             { u"routes"_s, QJsonArray { QJsonObject { { u"paths"_s, QJsonArray { u"/a"_s } } } } } },
                QJsonArray { 1, QJsonArray { 2 } }, QJsonObject { { u"config"_s, QJsonObject { { u"x"_s, u"l1\nl2\n"_s } } } } } } });
    }

    void whatIsWrittenComesBack()
    {
        QFETCH(const QJsonValue, value);
        const QJsonValue written = QJsonObject { { u"v"_s, value } };
        const QByteArray text = core::yamlText(written);
        const auto read = core::parseYaml(text, u"file"_s);
        QVERIFY2(read, qPrintable(QString::fromUtf8(text)));
        QCOMPARE(valueOf(*read), written);
    }
};

QTEST_GUILESS_MAIN(TestYamlText)
#include "test_yaml_text.moc"
