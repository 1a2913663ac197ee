#include "models/jose/base64url.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBase64Url : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain();
    void everyByteHasItsDigits();
    void sloppyTextIsRefused_data();
    void sloppyTextIsRefused();
};

void TestBase64Url::whatIsWrittenIsReadAgain()
{
    // RFC 7515 appendix C.
    const QByteArray example = QByteArray::fromRawData("\x03\xec\xff\xe0\xc1", 5);
    QCOMPARE(jose::toBase64Url(example), "A-z_4ME");
    QCOMPARE(*jose::fromBase64Url("A-z_4ME"), example);
    QCOMPARE(*jose::fromBase64Url(""), QByteArray());
}

void TestBase64Url::everyByteHasItsDigits()
{
    QByteArray bytes;
    for (int value = 0; value < 256; ++value) {
        bytes.append(char(value));
        const core::Result<QByteArray> again = jose::fromBase64Url(jose::toBase64Url(bytes));
        QVERIFY(again);
        QCOMPARE(*again, bytes);
    }
}

void TestBase64Url::sloppyTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("padding") << QByteArray("QQ==") << 2;
    QTest::newRow("one digit") << QByteArray("Q") << 1;
    QTest::newRow("five digits") << QByteArray("QUFBQ") << 5;
    QTest::newRow("plus") << QByteArray("A+z_") << 1;
    QTest::newRow("slash") << QByteArray("A-z/") << 3;
    QTest::newRow("space within") << QByteArray("QU FB") << 5;
    QTest::newRow("space within, good length") << QByteArray("QU FBQ") << 2;
    QTest::newRow("line end") << QByteArray("QUF\n") << 3;
    QTest::newRow("NUL") << QByteArray("QU\0B", 4) << 2;
    QTest::newRow("high byte") << QByteArray("QU\xc3\xa9") << 2;
    QTest::newRow("unused bits of two digits") << QByteArray("QR") << 1;
    QTest::newRow("unused bits of three digits") << QByteArray("QUF") << 2;
}

void TestBase64Url::sloppyTextIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const core::Result<QByteArray> read = jose::fromBase64Url(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(read.error().code, u"gatehouse.base64url"_s);
    QCOMPARE(read.error().fields.toObject().value("offset"_L1).toInt(), offset);
}

QTEST_GUILESS_MAIN(TestBase64Url)
#include "test_base64url.moc"
