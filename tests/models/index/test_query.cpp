#include "models/index/query.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using entity_index::Field;

class TestQuery : public QObject {
    Q_OBJECT

private:
    static QList<entity_index::Term> terms(const QString &text)
    {
        const auto query = entity_index::parseQuery(text);
        if (!query)
            qFatal("%s is refused: %s", qPrintable(text), qPrintable(query.error().code));
        return query->terms;
    }

    static core::Error refused(const QString &text)
    {
        const auto query = entity_index::parseQuery(text);
        if (query)
            qFatal("%s is taken", qPrintable(text));
        return query.error();
    }

private Q_SLOTS:
    void termsHaveFieldSignAndValue()
    {
        const auto all = terms(u"plugin:openid-connect !tag:Prod  host~API Orders"_s);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].field, Field::Plugin);
        QVERIFY(all[0].whole && !all[0].negated);
        QCOMPARE(all[0].value, u"openid-connect"_s);
        QCOMPARE(all[1].field, Field::Tag);
        QVERIFY(all[1].negated);
        QCOMPARE(all[1].value, u"prod"_s);
        QCOMPARE(all[2].field, Field::Host);
        QVERIFY(!all[2].whole);
        QCOMPARE(all[2].value, u"api"_s);
        QCOMPARE(all[3].field, Field::Any);
        QCOMPARE(all[3].value, u"orders"_s);
    }

    void quotesKeepBlanksAndSigns()
    {
        const auto all = terms(u"name:\"two words\" \"host:x\" !\"no\""_s);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].value, u"two words"_s);
        QCOMPARE(all[1].field, Field::Any);
        QCOMPARE(all[1].value, u"host:x"_s);
        QVERIFY(all[2].negated);
    }

    void whatIsNoFieldIsAWord()
    {
        for (const QString &text :
            { u"https://id.example/oauth2"_s, u"127.0.0.1:8001"_s, u"/orders"_s, u"11111111-1111-4111-8111-111111111111"_s }) {
            const auto all = terms(text);
            QCOMPARE(all.size(), 1);
            QCOMPARE(all[0].field, Field::Any);
            QCOMPARE(all[0].value, text);
        }
        QVERIFY(terms(u"   "_s).isEmpty());
    }

    void whatCannotBeReadIsNamed()
    {
        QCOMPARE(refused(u"plugn:jwt"_s).code, u"gatehouse.query_field"_s);
        QCOMPARE(refused(u"plugn:jwt"_s).fields.toObject().value(u"nearest").toString(), u"plugin"_s);
        QCOMPARE(refused(u"a tag:\"prod"_s).code, u"gatehouse.query_quote"_s);
        QCOMPARE(refused(u"a tag:\"prod"_s).fields.toObject().value(u"at").toInt(), 6);
        QCOMPARE(refused(u"tag:"_s).code, u"gatehouse.query_value"_s);
        QCOMPARE(refused(u"!"_s).code, u"gatehouse.query_value"_s);
    }

    void everyFieldIsReadBack()
    {
        for (const QString &name : entity_index::fieldNames())
            QCOMPARE(entity_index::fieldName(terms(name + u":x"_s).first().field), name);
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "test_query.moc"
