#include "app/sandbox/provider/okta/expression.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::provider::okta::evaluate;

class TestOktaExpression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTextsAndChoicesAreEvaluated_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue nothing = QJsonValue::Null;
        QTest::newRow("client id") << u"app.clientId"_s << QJsonValue(u"0oa1"_s);
        QTest::newRow("profile") << u" app.profile.team "_s << QJsonValue(u"blue"_s);
        QTest::newRow("list") << u"access.scope"_s << QJsonValue(QJsonArray { u"a"_s, u"b"_s });
        QTest::newRow("absent") << u"user.login"_s << nothing;
        QTest::newRow("unknown word") << u"cool"_s << nothing;
        QTest::newRow("text") << u"\"cool\""_s << QJsonValue(u"cool"_s);
        QTest::newRow("other marks") << u"'it is'"_s << QJsonValue(u"it is"_s);
        QTest::newRow("number") << u"12"_s << QJsonValue(12);
        QTest::newRow("true") << u"true"_s << QJsonValue(true);
        QTest::newRow("joined") << u"app.id + '-' + app.clientId"_s << QJsonValue(u"1-0oa1"_s);
        QTest::newRow("subject of a machine") << u"(appuser != null) ? appuser.userName : app.clientId"_s << QJsonValue(u"0oa1"_s);
        QTest::newRow("chosen") << u"app.id == '1' ? 'one' : 'other'"_s << QJsonValue(u"one"_s);
        QTest::newRow("nested choice") << u"app.id == '2' ? 'a' : app.id == '1' ? 'b' : 'c'"_s << QJsonValue(u"b"_s);
        QTest::newRow("and") << u"app.id == '1' && user == null"_s << QJsonValue(true);
        QTest::newRow("or") << u"app.id == '2' || user != null"_s << QJsonValue(false);
    }

    void namesTextsAndChoicesAreEvaluated()
    {
        QFETCH(const QString, expression);
        const QJsonObject app { { u"clientId"_s, u"0oa1"_s }, { u"id"_s, u"1"_s },
            { u"profile"_s, QJsonObject { { u"team"_s, u"blue"_s } } } };
        const QJsonObject names { { u"app"_s, app }, { u"access"_s, QJsonObject { { u"scope"_s, QJsonArray { u"a"_s, u"b"_s } } } } };
        QTEST(evaluate(expression, names), "value");
    }

    void aPersonIsTheSubjectWhenThereIsOne()
    {
        const QJsonObject names { { u"appuser"_s, QJsonObject { { u"userName"_s, u"alice"_s } } } };
        QCOMPARE(evaluate(u"(appuser != null) ? appuser.userName : app.clientId"_s, names), QJsonValue(u"alice"_s));
    }

    void whatCannotBeReadIsNull_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("empty") << QString();
        QTest::newRow("open text") << u"'a"_s;
        QTest::newRow("open bracket") << u"(app.id"_s;
        QTest::newRow("rest") << u"app.id app.id"_s;
        QTest::newRow("half choice") << u"app.id ? 'a'"_s;
        QTest::newRow("function") << u"String.substringBefore(app.id, '1')"_s;
        QTest::newRow("deep") << QString(QString(500, u'(') + u"app.id"_s + QString(500, u')'));
        QTest::newRow("long") << QString(u'\'' + QString(1024, u'a') + u'\'');
    }

    void whatCannotBeReadIsNull()
    {
        QFETCH(const QString, expression);
        const QJsonObject names { { u"app"_s, QJsonObject { { u"id"_s, u"1"_s } } } };
        QCOMPARE(evaluate(expression, names), QJsonValue(QJsonValue::Null));
    }
};

QTEST_GUILESS_MAIN(TestOktaExpression)

#include "test_okta_expression.moc"
