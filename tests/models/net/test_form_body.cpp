#include "models/net/form_body.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestFormBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreEncoded_data();
    void valuesAreEncoded();
    void aFormIsJoined();
    void everyFormComesBack();
    void badFormsAreRefused_data();
    void badFormsAreRefused();
    void looseSpellingsAreRead();
};

void TestFormBody::valuesAreEncoded_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("coded");
    QTest::newRow("words") << QByteArray("openid profile") << QByteArray("openid+profile");
    // RFC 6749 appendix B: space, percent, ampersand, plus, pound sign, euro sign.
    QTest::newRow("RFC 6749 appendix B") << QByteArray(" %&+\xc2\xa3\xe2\x82\xac") << QByteArray("+%25%26%2B%C2%A3%E2%82%AC");
    QTest::newRow("what stays") << QByteArray("aZ09*-._") << QByteArray("aZ09*-._");
    QTest::newRow("what does not") << QByteArray("~!'()=:/?#@") << QByteArray("%7E%21%27%28%29%3D%3A%2F%3F%23%40");
    QTest::newRow("control") << QByteArray("\r\n\0", 3) << QByteArray("%0D%0A%00");
}

void TestFormBody::valuesAreEncoded()
{
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, coded);
    QCOMPARE(net::encodeFormValue(plain), coded);
}

void TestFormBody::aFormIsJoined()
{
    QCOMPARE(net::encodeForm({}), QByteArray());
    QCOMPARE(net::encodeForm({ { "grant_type", "client_credentials" }, { "scope", "a b" }, { "x", "" } }),
        QByteArray("grant_type=client_credentials&scope=a+b&x="));
}

void TestFormBody::everyFormComesBack()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        net::FormFields fields;
        for (int i = random.bounded(6); i >= 0; --i) {
            QString value;
            for (int k = random.bounded(20); k > 0; --k)
                value.append(QChar(random.bounded(1, 0xd000)));
            fields.append({ QByteArray::number(i) + value.left(3).toUtf8(), value.toUtf8() });
        }
        const auto back = net::decodeForm(net::encodeForm(fields));
        QVERIFY(back);
        QCOMPARE(*back, fields);
    }
}

void TestFormBody::badFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("at");
    QTest::newRow("escape cut") << QByteArray("a=%4") << u"escape"_s << 0;
    QTest::newRow("escape not hex") << QByteArray("a=1&b=%zz") << u"escape"_s << 1;
    QTest::newRow("utf8") << QByteArray("a=%ff") << u"utf8"_s << 0;
    QTest::newRow("overlong") << QByteArray("a=%C0%AF") << u"utf8"_s << 0;
    QTest::newRow("surrogate") << QByteArray("a=%ED%A0%80") << u"utf8"_s << 0;
    QTest::newRow("raw byte") << QByteArray("a=\xc3\xa4") << u"character"_s << 0;
    QTest::newRow("raw space") << QByteArray("a=b c") << u"character"_s << 0;
    QTest::newRow("line end") << QByteArray("a=b\r\n") << u"character"_s << 0;
    QTest::newRow("empty name") << QByteArray("a=1&=2") << u"empty_name"_s << 1;
    QTest::newRow("empty field") << QByteArray("a=1&&b=2") << u"empty_name"_s << 1;
    QTest::newRow("twice") << QByteArray("code=1&state=2&code=3") << u"duplicate"_s << 2;
    QTest::newRow("twice, escaped") << QByteArray("code=1&%63ode=3") << u"duplicate"_s << 1;
    QTest::newRow("many") << QByteArray("a&").repeated(2000) << u"too_many"_s << 1000;
}

void TestFormBody::badFormsAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, reason);
    QFETCH(const int, at);
    const auto fields = net::decodeForm(body);
    QVERIFY(!fields);
    QCOMPARE(fields.error().kind, core::Error::Kind::Protocol);
    QCOMPARE(fields.error().code, u"gatehouse.bad_form"_s);
    QCOMPARE(fields.error().fields.toObject().value("reason"_L1).toString(), reason);
    QCOMPARE(fields.error().fields.toObject().value("at"_L1).toInt(), at);
}

void TestFormBody::looseSpellingsAreRead()
{
    const auto fields = net::decodeForm("a+b=%26%3d&c=d=e&f");
    QVERIFY(fields);
    QCOMPARE(*fields, net::FormFields({ { "a b", "&=" }, { "c", "d=e" }, { "f", "" } }));
    QVERIFY(net::decodeForm("")->isEmpty());
}

QTEST_GUILESS_MAIN(TestFormBody)
#include "test_form_body.moc"
