#include "models/core/log.h"

#include "tests/support/fake_clock.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using core::Log;

class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineHasTimeLevelAndCategory();
    void aMessageOfManyLinesStaysOneEntry();
    void secretsAreTakenOut();
    void aHugeMessageIsCut();
    void debugIsOffUntilAskedFor();
    void theInnermostLogTakesAllAndGivesBack();
    void threadsDoNotMixTheirLines();

private:
    support::FakeClock m_clock;
};

namespace {

class ListSink final : public core::LogSink {
public:
    explicit ListSink(QByteArrayList *lines)
        : m_lines(lines)
    {
    }
    void write(const QByteArray &line) override { m_lines->append(line); }

private:
    QByteArrayList *m_lines;
};

} // namespace

void TestLog::aLineHasTimeLevelAndCategory()
{
    QByteArrayList lines;
    {
        const Log log(std::make_unique<ListSink>(&lines), m_clock);
        qCWarning(core::logNet) << "größer" << 7;
        qCInfo(core::logCli, "plain");
    }
    QCOMPARE(lines,
        QByteArrayList(
            { "2030-01-02T03:04:05.678Z warning gatehouse.net: größer 7\n", "2030-01-02T03:04:05.678Z info gatehouse.cli: plain\n" }));
}

void TestLog::aMessageOfManyLinesStaysOneEntry()
{
    QByteArrayList lines;
    {
        const Log log(std::make_unique<ListSink>(&lines), m_clock);
        qCCritical(core::logStorage, "one\n2030-01-02T03:04:05.678Z info gatehouse.core: forged");
    }
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].count("\n2030"), 0);
}

void TestLog::secretsAreTakenOut()
{
    QByteArrayList lines;
    {
        const Log log(std::make_unique<ListSink>(&lines), m_clock);
        qCWarning(core::logOauth) << "GET /cb?code=S3CR3T&state=1" << u"client_secret=\"S3CR3T\""_s;
        qWarning() << "Authorization: Basic S3CR3T"; // Qt's own messages too
    }
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines)
        QVERIFY2(!line.contains("S3CR3T") && line.contains("[removed]"), line.constData());
}

void TestLog::aHugeMessageIsCut()
{
    QByteArrayList lines;
    const Log log(std::make_unique<ListSink>(&lines), m_clock);
    qCWarning(core::logNet).noquote() << QString(100'000, u'x');
    QVERIFY(lines[0].size() < 17'000);
    QVERIFY(lines[0].endsWith(" more]\n"));
}

void TestLog::debugIsOffUntilAskedFor()
{
    QByteArrayList lines;
    const Log log(std::make_unique<ListSink>(&lines), m_clock);
    qCDebug(core::logGateway, "hidden");
    QCOMPARE(lines.size(), 0);
    QLoggingCategory::setFilterRules(u"gatehouse.gateway.debug=true"_s);
    qCDebug(core::logGateway, "shown");
    QLoggingCategory::setFilterRules({});
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].endsWith("debug gatehouse.gateway: shown\n"));
}

void TestLog::theInnermostLogTakesAllAndGivesBack()
{
    QByteArrayList outer;
    QByteArrayList inner;
    const Log log(std::make_unique<ListSink>(&outer), m_clock);
    {
        const Log second(std::make_unique<ListSink>(&inner), m_clock);
        qCWarning(core::logUi, "to the inner");
    }
    qCWarning(core::logUi, "to the outer");
    QCOMPARE(inner.size(), 1);
    QCOMPARE(outer.size(), 1);
    QVERIFY(outer[0].contains("to the outer"));
}

void TestLog::threadsDoNotMixTheirLines()
{
    QByteArrayList lines;
    {
        const Log log(std::make_unique<ListSink>(&lines), m_clock);
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([] {
                for (int i = 0; i < 250; ++i)
                    qCWarning(core::logSandbox, "message of a thread");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    QCOMPARE(lines.size(), 1000);
    for (const QByteArray &line : lines)
        QCOMPARE(line, QByteArray("2030-01-02T03:04:05.678Z warning gatehouse.sandbox: message of a thread\n"));
}

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
