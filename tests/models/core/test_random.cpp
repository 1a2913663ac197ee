#include "models/core/random.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aUuidHasTheFormOfVersionFour();
    void noUuidComesTwice();
    void bytesAreAsManyAsAskedForAndOfEveryValue();
};

void TestRandom::aUuidHasTheFormOfVersionFour()
{
    const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (int i = 0; i < 200; ++i) {
        const QString uuid = core::randomUuid();
        QVERIFY2(form.match(uuid).hasMatch(), qPrintable(uuid));
    }
}

void TestRandom::noUuidComesTwice()
{
    QSet<QString> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(core::randomUuid());
    QCOMPARE(seen.size(), 10'000);
}

void TestRandom::bytesAreAsManyAsAskedForAndOfEveryValue()
{
    QCOMPARE(core::randomBytes(0).size(), 0);
    QCOMPARE(core::randomBytes(33).size(), 33);
    QVERIFY(core::randomBytes(32) != core::randomBytes(32));
    std::array<int, 256> counts {};
    for (const char byte : core::randomBytes(256 * 400))
        ++counts[uchar(byte)];
    for (const int count : counts) // 400 expected, deviation 20: ten deviations never happen by chance
        QVERIFY2(count > 200 && count < 600, qPrintable(QString::number(count)));
}

QTEST_GUILESS_MAIN(TestRandom)
#include "test_random.moc"
