#include "models/net/exchange_log.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

class TestExchangeLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestGoFirst()
    {
        net::ExchangeLog log(3);
        for (int i = 1; i <= 5; ++i) {
            net::Exchange exchange;
            exchange.status = 200 + i;
            log.append(exchange);
        }
        const auto kept = log.since();
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept.first().number, 3);
        QCOMPARE(kept.last().exchange.status, 205);
        QCOMPARE(log.since(4).size(), 1);
        QVERIFY(log.since(5).isEmpty());
    }

    void anotherRecorderHearsOfThemToo()
    {
        net::ExchangeLog log;
        int heard = 0;
        const net::Recorder recorder = log.recorder([&heard](const net::Exchange &) { ++heard; });
        recorder({});
        QCOMPARE(heard, 1);
        QCOMPARE(log.since().size(), 1);
    }

    void manyThreadsMayWriteAtOnce()
    {
        net::ExchangeLog log(10'000);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&log] {
                for (int n = 0; n < 500; ++n)
                    log.append({});
            });
        for (std::thread &thread : threads)
            thread.join();
        const auto kept = log.since();
        QCOMPARE(kept.size(), 2000);
        QCOMPARE(kept.last().number, 2000);
    }
};

QTEST_MAIN(TestExchangeLog)
#include "test_exchange_log.moc"
