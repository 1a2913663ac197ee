#include "models/net/once_body.h"

#include <QtTest>

class TestOnceBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsReadOnce();
    void anEmptyBodyIsAtItsEnd();
};

void TestOnceBody::itIsReadOnce()
{
    net::OnceBody body("abcdef");
    QVERIFY(body.isSequential());
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.read(4), QByteArray("abcd"));
    QVERIFY(!body.atEnd());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("ef"));
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QVERIFY(body.readAll().isEmpty());
}

void TestOnceBody::anEmptyBodyIsAtItsEnd()
{
    net::OnceBody body({});
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    QVERIFY(!body.reset());
}

QTEST_GUILESS_MAIN(TestOnceBody)
#include "test_once_body.moc"
