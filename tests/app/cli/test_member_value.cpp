#include "app/cli/entities/member_value.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forms::FormField;
using Type = FormField::Type;

class TestMemberValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextBecomesWhatTheFieldHolds_data()
    {
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value"); // undefined = refused
        const QJsonValue refused(QJsonValue::Undefined);
        QTest::newRow("text") << Type::String << u"5"_s << QJsonValue(u"5"_s);
        QTest::newRow("empty text") << Type::String << QString() << QJsonValue(QString());
        QTest::newRow("JSON in a text") << Type::String << u"{\"a\":1}"_s << QJsonValue(u"{\"a\":1}"_s);
        QTest::newRow("integer") << Type::Integer << u"5"_s << QJsonValue(5);
        QTest::newRow("half an integer") << Type::Integer << u"5.5"_s << refused;
        QTest::newRow("number") << Type::Number << u"5.5"_s << QJsonValue(5.5);
        QTest::newRow("no number") << Type::Number << u"many"_s << refused;
        QTest::newRow("two numbers") << Type::Number << u"5,6"_s << refused;
        QTest::newRow("boolean") << Type::Boolean << u"false"_s << QJsonValue(false);
        QTest::newRow("no boolean") << Type::Boolean << u"no"_s << refused;
        QTest::newRow("list") << Type::Set << u"a, b"_s << QJsonValue(QJsonArray { u"a"_s, u"b"_s });
        QTest::newRow("list as JSON") << Type::Array << u"[\"a,b\"]"_s << QJsonValue(QJsonArray { u"a,b"_s });
        QTest::newRow("empty list") << Type::Array << QString() << QJsonValue(QJsonArray());
        QTest::newRow("map") << Type::Map << u"{\"x\":[\"y\"]}"_s << QJsonValue(QJsonObject { { u"x"_s, QJsonArray { u"y"_s } } });
        QTest::newRow("no map") << Type::Map << u"x=y"_s << refused;
        QTest::newRow("reference by name") << Type::Foreign << u"orders"_s << QJsonValue(u"orders"_s);
        QTest::newRow("reference by id") << Type::Foreign << u"{\"id\":\"1\"}"_s << QJsonValue(QJsonObject { { u"id"_s, u"1"_s } });
        QTest::newRow("unknown type, JSON") << Type::Unknown << u"[1]"_s << QJsonValue(QJsonArray { 1 });
        QTest::newRow("unknown type, text") << Type::Unknown << u"one"_s << QJsonValue(u"one"_s);
    }

    void aTextBecomesWhatTheFieldHolds()
    {
        QFETCH(Type, type);
        QFETCH(QString, text);
        QFETCH(QJsonValue, value);
        FormField field;
        field.type = type;
        const auto read = cli::memberValue(&field, u"config.x"_s, text);
        if (!value.isUndefined()) {
            QVERIFY(read);
            QCOMPARE(*read, value);
            return;
        }
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"gatehouse.bad_value"_s);
        QCOMPARE(read.error().where, u"config.x"_s);
    }

    void anElementHasATypeOfItsOwn()
    {
        FormField number;
        number.type = Type::Integer;
        FormField list;
        list.type = Type::Array;
        list.elements = { number };
        QCOMPARE(*cli::memberValue(&list, u"codes"_s, u"1,2"_s), QJsonValue(QJsonArray { 1, 2 }));
        QVERIFY(!cli::memberValue(&list, u"codes"_s, u"1,x"_s));
    }

    void withoutAFieldJsonIsTakenAsSuch()
    {
        QCOMPARE(*cli::memberValue(nullptr, u"x"_s, u"true"_s), QJsonValue(true));
        QCOMPARE(*cli::memberValue(nullptr, u"x"_s, u"word"_s), QJsonValue(u"word"_s));
    }
};

QTEST_GUILESS_MAIN(TestMemberValue)
#include "test_member_value.moc"
