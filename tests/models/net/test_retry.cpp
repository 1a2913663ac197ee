#include "models/net/retry.h"

#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAskedWaitIsRead_data();
    void theAskedWaitIsRead();
    void onlyA429LooksAtTheLimits();
    void aMomentNeedsAPresent();
    void secondsAreRoundedUp();
    void jitterOnlyAdds();
    void theWaitGrows();
    void lostConnectionsAreWorthIt();

private:
    const QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
};

void TestRetry::theAskedWaitIsRead_data()
{
    QTest::addColumn<QList<net::Header>>("headers");
    QTest::addColumn<qint64>("seconds"); // -1 = it does not say
    const QByteArray now = "Sat, 21 Nov 2026 12:00:00 GMT";
    const QByteArray moment = QByteArray::number(m_now.toSecsSinceEpoch() + 42);
    using List = QList<net::Header>;
    QTest::newRow("nothing") << List {} << qint64(-1);
    QTest::newRow("seconds") << List { { "Retry-After", "17" } } << qint64(17);
    QTest::newRow("zero") << List { { "retry-after", "0" } } << qint64(0);
    QTest::newRow("date") << List { { "Retry-After", "Sat, 21 Nov 2026 12:00:30 GMT" } } << qint64(30);
    QTest::newRow("date by their clock") << List { { "Retry-After", "Sat, 21 Nov 2026 12:00:30 GMT" },
        { "Date", "Sat, 21 Nov 2026 12:00:20 GMT" } }
                                         << qint64(10);
    QTest::newRow("date gone by") << List { { "Retry-After", "Sat, 21 Nov 2026 11:00:00 GMT" } } << qint64(0);
    QTest::newRow("nonsense") << List { { "Retry-After", "soon" } } << qint64(-1);
    QTest::newRow("negative") << List { { "Retry-After", "-5" } } << qint64(-1);
    QTest::newRow("Okta's moment") << List { { "X-Rate-Limit-Reset", moment }, { "Date", now } } << qint64(42);
    QTest::newRow("Auth0's moment") << List { { "x-ratelimit-reset", moment } } << qint64(42);
    QTest::newRow("Okta's moment, their clock")
        << List { { "X-Rate-Limit-Reset", moment }, { "Date", "Sat, 21 Nov 2026 12:00:40 GMT" } } << qint64(2);
    QTest::newRow("seconds to the reset") << List { { "RateLimit-Reset", "3" } } << qint64(3);
    QTest::newRow("Retry-After first") << List { { "RateLimit-Reset", "3" }, { "Retry-After", "9" } } << qint64(9);
    QTest::newRow("list") << List { { "RateLimit-Reset", "5, 60;w=60" } } << qint64(5);
    QTest::newRow("absurd") << List { { "Retry-After", "99999999999999" } } << qint64(86'400);
    QTest::newRow("too many digits") << List { { "Retry-After", "999999999999999999999999" } } << qint64(-1);
}

void TestRetry::theAskedWaitIsRead()
{
    QFETCH(const QList<net::Header>, headers);
    QFETCH(const qint64, seconds);
    const auto wait = net::askedWait(net::Response { 429, headers, {} }, m_now);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait)
        QCOMPARE(wait->count(), seconds * 1000);
}

void TestRetry::onlyA429LooksAtTheLimits()
{
    QVERIFY(!net::askedWait(net::Response { 503, { { "RateLimit-Reset", "3" } }, {} }, m_now));
    QVERIFY(net::askedWait(net::Response { 503, { { "Retry-After", "3" } }, {} }, m_now));
}

void TestRetry::aMomentNeedsAPresent()
{
    const QByteArray moment = QByteArray::number(m_now.toSecsSinceEpoch() + 42);
    net::Response response { 429, { { "X-Rate-Limit-Reset", moment } }, {} };
    QVERIFY(!net::askedWait(response, {}));
    QCOMPARE(net::askedSeconds(response), 0);
    response.receivedAt = m_now.addSecs(2);
    QCOMPARE(net::askedSeconds(response), 40);
    QCOMPARE(net::askedSeconds(response, m_now), 42);
    response.headers.emplaceBack("Date", "Sat, 21 Nov 2026 12:00:30 GMT");
    QCOMPARE(net::askedSeconds(response), 12);
    QVERIFY(!net::askedWait(net::Response { 503, { { "Retry-After", "Sat, 21 Nov 2026 12:00:30 GMT" } }, {} }, {}));
}

void TestRetry::secondsAreRoundedUp()
{
    QCOMPARE(net::askedSeconds(net::Response { 429, { { "Retry-After", "17" } }, {} }), 17);
    // A window that is over now still wants a breath, and 0 would mean that nothing was said.
    QCOMPARE(net::askedSeconds(net::Response { 429, { { "Retry-After", "0" } }, {} }), 1);
    QCOMPARE(net::askedSeconds(net::Response { 429, {}, {} }), 0);
}

void TestRetry::jitterOnlyAdds()
{
    QCOMPARE(net::waitBeforeRepeat(1, 4s, 0.0), 4000ms);
    QCOMPARE(net::waitBeforeRepeat(1, 4s, 1.0), 5000ms);
    QCOMPARE(net::waitBeforeRepeat(1, 0s, 0.0), 0ms);
    QVERIFY(net::waitBeforeRepeat(1, 0s, 1.0) > 0ms);
}

void TestRetry::theWaitGrows()
{
    QCOMPARE(net::waitBeforeRepeat(1, {}, 0.0), 200ms);
    QCOMPARE(net::waitBeforeRepeat(2, {}, 0.0), 400ms);
    QCOMPARE(net::waitBeforeRepeat(3, {}, 0.0), 800ms);
    QVERIFY(net::waitBeforeRepeat(1000, {}, 0.0) < 10min);
}

void TestRetry::lostConnectionsAreWorthIt()
{
    using Kind = core::Error::Kind;
    QVERIFY(net::isWorthRepeating(core::failure(Kind::Network, u"gatehouse.connection_lost"_s)));
    QVERIFY(net::isWorthRepeating(core::failure(Kind::Network, u"gatehouse.answer_cut_short"_s)));
    QVERIFY(!net::isWorthRepeating(core::failure(Kind::Network, u"gatehouse.connection_refused"_s)));
    QVERIFY(!net::isWorthRepeating(core::failure(Kind::Timeout, u"gatehouse.deadline"_s)));
    QVERIFY(!net::isWorthRepeating(core::failure(Kind::Cancelled, u"gatehouse.cancelled"_s)));
    QVERIFY(!net::isWorthRepeating(net::Response { 500, {}, {} }));
    QVERIFY(net::isWorthRepeating(net::Response { 429, {}, {} }));
}

QTEST_GUILESS_MAIN(TestRetry)
#include "test_retry.moc"
