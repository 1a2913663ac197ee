#include "models/forms/json_text.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forms;

/// The raw side of a form: layout, lines, and secrets that never stand in it.
class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersStandInTheOrderOfTheSchema();
    void theTextIsTheSameJson();
    void secretsAreMaskedAndComeBack();
    void secretsOfAListAreToldApart();
    void aMaskWithoutASecretStays();
    void aVaultReferenceIsReadable();
};

namespace {

FormField named(const QString &name, FormField::Type type = FormField::Type::String)
{
    FormField field;
    field.name = name;
    field.type = type;
    return field;
}

} // namespace

void TestJsonText::membersStandInTheOrderOfTheSchema()
{
    FormField config = named(u"config"_s, FormField::Type::Record);
    config.fields = { named(u"z"_s), named(u"a"_s) };
    FormSchema schema;
    schema.fields = { named(u"name"_s), config };
    const QJsonObject json { { u"config"_s, QJsonObject { { u"a"_s, 1 }, { u"z"_s, QJsonArray { u"x"_s, u"y"_s } } } },
        { u"name"_s, u"jwt"_s }, { u"extra"_s, true } };
    const JsonText text = jsonText(json, schema);
    QCOMPARE(
        text.text, u"{\n  \"name\": \"jwt\",\n  \"config\": {\n    \"z\": [\"x\", \"y\"],\n    \"a\": 1\n  },\n  \"extra\": true\n}"_s);
    QCOMPARE(text.lines.value(u"name"_s), std::pair(1, 1));
    QCOMPARE(text.lines.value(u"config"_s), std::pair(2, 5));
    QCOMPARE(text.lines.value(u"config.a"_s), std::pair(4, 4));
}

void TestJsonText::theTextIsTheSameJson()
{
    const QJsonObject json { { u"empty"_s, QJsonObject() },
        { u"list"_s, QJsonArray { QJsonObject { { u"ip"_s, u"10.0.0.1"_s } }, QJsonValue() } },
        { u"long"_s, QJsonArray { QString(40, u'a'), QString(40, u'b') } }, { u"text"_s, u"a \"quote\" \u00e4 \n line"_s },
        { u"number"_s, 1.5 } };
    const JsonText text = jsonText(json, {});
    QCOMPARE(QJsonDocument::fromJson(text.text.toUtf8()).object(), json);
}

void TestJsonText::secretsAreMaskedAndComeBack()
{
    const QJsonObject json { { u"config"_s,
        QJsonObject { { u"client_secret"_s, QJsonArray { u"one"_s, u"two"_s } }, { u"odd"_s, u"hidden"_s }, { u"host"_s, u"h"_s } } } };
    const QJsonObject shown = masked(json, { u"config.odd"_s });
    const QString text = jsonText(shown, {}).text;
    for (const QString &secret : { u"one"_s, u"two"_s, u"hidden"_s })
        QVERIFY(!text.contains(secret));
    QVERIFY(text.contains(u"\"host\": \"h\""_s));
    QCOMPARE(unmasked(shown, json), json);
}

void TestJsonText::secretsOfAListAreToldApart()
{
    const QJsonObject json { { u"client_secret"_s, QJsonArray { u"one"_s, u"two"_s, u"three"_s } },
        { u"keys"_s,
            QJsonArray { QJsonObject { { u"kid"_s, u"a"_s }, { u"secret"_s, QJsonArray { u"a1"_s, u"a2"_s } } },
                QJsonObject { { u"kid"_s, u"b"_s }, { u"secret"_s, QJsonArray { u"b1"_s } } } } } };
    QJsonObject typed = masked(json, {});
    QJsonArray secrets = typed.value("client_secret"_L1).toArray();
    secrets.removeFirst();
    secrets.insert(1, u"typed"_s);
    typed.insert(u"client_secret"_s, secrets);
    QJsonArray keys = typed.value("keys"_L1).toArray();
    QJsonObject first = keys.takeAt(0).toObject();
    QJsonArray ofFirst = first.value("secret"_L1).toArray();
    ofFirst.removeFirst();
    first.insert(u"secret"_s, ofFirst);
    keys << first; // another order, too
    typed.insert(u"keys"_s, keys);
    const QJsonObject back = unmasked(typed, json);
    QCOMPARE(back.value("client_secret"_L1).toArray(), (QJsonArray { u"two"_s, u"typed"_s, u"three"_s }));
    QCOMPARE(back.value("keys"_L1)[0]["secret"_L1].toArray(), QJsonArray { u"b1"_s });
    QCOMPARE(back.value("keys"_L1)[1]["secret"_L1].toArray(), QJsonArray { u"a2"_s });
    QVERIFY(!holdsMask(back));
}

void TestJsonText::aMaskWithoutASecretStays()
{
    const QJsonObject typed { { u"new"_s, secretMask() } };
    QCOMPARE(unmasked(typed, {}), typed);
    QVERIFY(holdsMask(typed));
    const QJsonObject two { { u"client_secret"_s, QJsonArray { u"one"_s, u"two"_s } } };
    for (const QString &numbers : { QString(), u" 3"_s, u" 1.1"_s }) {
        const QJsonObject odd { { u"client_secret"_s, QJsonArray { QString(secretMask() + numbers) } } };
        QCOMPARE(unmasked(odd, two), odd); // never another secret than the one that stood there
    }
}

void TestJsonText::aVaultReferenceIsReadable()
{
    const QJsonObject json { { u"client_secret"_s, u"{vault://env/okta}"_s } };
    QCOMPARE(masked(json, {}), json);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "test_json_text.moc"
