#include "models/gateway/admin_sessions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Secret;
using gateway::AdminSessions;

class TestAdminSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cookiesAreTakenFromTheirHeaders_data();
    void cookiesAreTakenFromTheirHeaders();
    void aSessionIsItsOwnersAlone();
    void aNewerSessionIsNotForgottenForAnOldOne();
};

void TestAdminSessions::cookiesAreTakenFromTheirHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("one") << QByteArray("s=1; Path=/; HttpOnly") << false << QByteArray("s=1");
    QTest::newRow("two") << QByteArray("s=1; Path=/\nt=2") << false << QByteArray("s=1; t=2");
    QTest::newRow("the last of a name") << QByteArray("s=1\ns=2") << false << QByteArray("s=2");
    QTest::newRow("equals in the value") << QByteArray("s=YWJj==; Path=/") << false << QByteArray("s=YWJj==");
    QTest::newRow("secure, without TLS") << QByteArray("s=1; secure") << false << QByteArray();
    QTest::newRow("secure, with TLS") << QByteArray("s=1; secure") << true << QByteArray("s=1");
    QTest::newRow("no name") << QByteArray("=1") << true << QByteArray();
    QTest::newRow("no value") << QByteArray("s=") << true << QByteArray();
    QTest::newRow("no pair") << QByteArray("nonsense") << true << QByteArray();
    QTest::newRow("control character") << QByteArray("s=a\rb") << true << QByteArray();
}

void TestAdminSessions::cookiesAreTakenFromTheirHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, secure);
    QTEST(gateway::cookieOf({ { "Date", "x=y" }, { "set-cookie", header } }, secure).reveal(), "cookie");
}

void TestAdminSessions::aSessionIsItsOwnersAlone()
{
    AdminSessions sessions;
    const AdminSessions::Owner ann { u"1"_s, QUrl(u"http://a.example"_s), u"ann"_s, Secret("hush") };
    sessions.keep(ann, Secret("s=1"));
    QCOMPARE(sessions.cookie(ann)->reveal(), QByteArray("s=1"));
    AdminSessions::Owner other = ann;
    other.connectionId = u"2"_s;
    QVERIFY(!sessions.cookie(other));
    other = ann;
    other.password = Secret("hash");
    QVERIFY(!sessions.cookie(other));
    other = ann;
    other.adminUrl = QUrl(u"http://b.example"_s);
    QVERIFY(!sessions.cookie(other));
}

void TestAdminSessions::aNewerSessionIsNotForgottenForAnOldOne()
{
    AdminSessions sessions;
    const AdminSessions::Owner ann { u"1"_s, QUrl(u"http://a.example"_s), u"ann"_s, Secret("hush") };
    sessions.keep(ann, Secret("s=2"));
    sessions.forget(ann, Secret("s=1"));
    QVERIFY(sessions.cookie(ann));
    sessions.forget(ann, Secret("s=2"));
    QVERIFY(!sessions.cookie(ann));
}

QTEST_GUILESS_MAIN(TestAdminSessions)
#include "test_admin_sessions.moc"
