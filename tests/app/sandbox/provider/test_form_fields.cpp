#include "app/sandbox/provider/form_fields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::provider::formDecoded;
using sandbox::provider::FormFields;

class TestFormFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plusAndPercentAreRead()
    {
        const auto fields = FormFields::parse("a=x+y%2Bz&b=%C3%A4&c%20d=1=2");
        QVERIFY(fields);
        QCOMPARE(fields->value(u"a"_s), u"x y+z"_s);
        QCOMPARE(fields->value(u"b"_s), u"ä"_s);
        QCOMPARE(fields->value(u"c d"_s), u"1=2"_s);
    }

    void aParameterWithoutValueIsLeftOut()
    {
        const auto fields = FormFields::parse("a=&b&c=1");
        QVERIFY(fields);
        QVERIFY(!fields->has(u"a"_s));
        QVERIFY(!fields->has(u"b"_s));
        QVERIFY(fields->has(u"c"_s));
    }

    void aParameterThatComesTwiceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("a=1&b=2&a=1");
        QTest::newRow("escaped name") << QByteArray("a=1&%61=2");
        QTest::newRow("one is empty") << QByteArray("a=&a=1");
    }

    void aParameterThatComesTwiceIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto fields = FormFields::parse(text);
        QVERIFY(!fields);
        QCOMPARE(fields.error().code, u"invalid_request"_s);
    }

    void brokenEscapesAndBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut escape") << QByteArray("a=%2");
        QTest::newRow("no hex") << QByteArray("a=%zz");
        QTest::newRow("no UTF-8") << QByteArray("a=%ff");
        QTest::newRow("cut UTF-8") << QByteArray("a=%c3");
        QTest::newRow("NUL") << QByteArray("a=x%00y");
        QTest::newRow("line break") << QByteArray("a=x%0d%0ay");
        QTest::newRow("in a name") << QByteArray("%c3=1");
    }

    void brokenEscapesAndBytesAreRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!FormFields::parse(text));
    }

    void moreThanAHundredParametersAreRefused()
    {
        QByteArray text;
        for (int i = 0; i < 101; ++i)
            text += "p" + QByteArray::number(i) + "=1&";
        QVERIFY(!FormFields::parse(text));
    }

    void wordsAreSplitAtSpacesEachOnce()
    {
        const auto fields = FormFields::parse("scope=a+b++a");
        QVERIFY(fields);
        QCOMPARE(fields->words(u"scope"_s), QStringList({ u"a"_s, u"b"_s }));
    }

    void encodingIsUndoneByDecoding()
    {
        const QString text = u"a+b c%&=ä#?/☃"_s;
        QCOMPARE(formDecoded(sandbox::provider::formEncoded(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestFormFields)
#include "test_form_fields.moc"
