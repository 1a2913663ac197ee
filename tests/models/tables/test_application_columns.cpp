#include "models/tables/application_columns.h"
#include "tests/models/provisioning/applications/estate_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tables::ApplicationColumn;
using tables::ApplicationRow;
using tables::ApplicationState;

class TestApplicationColumns : public QObject {
    Q_OBJECT

    static ApplicationRow rowOf(const EstateBuilder &builder, const QString &name, const QSet<QString> &broken = {})
    {
        const auto rows = tables::applicationRows(provisioning::applicationOverview(builder.estate), broken);
        for (const ApplicationRow &row : rows) {
            if (row.name == name)
                return row;
        }
        return {};
    }

    static QString cell(const ApplicationRow &row, ApplicationColumn column)
    {
        return tables::applicationTable([](qint64 seconds) { return u"at %1"_s.arg(seconds); }).columns[size_t(column)].text(row);
    }

private Q_SLOTS:
    void bothWorldsBecomeRows();
    void theStateIsTheMostUrgentOne_data();
    void theStateIsTheMostUrgentOne();
    void aBrokenChainCountsOnlyWhereSomethingIsAllowed();
    void anApplicationWithoutClientIdSaysSo();
    void theYoungestChangeCounts();
    void whatWaitsComesFirstThenByName();
    void clientIdAndServiceAreSearched();
};

void TestApplicationColumns::bothWorldsBecomeRows()
{
    const auto builder = EstateBuilder::twoWorlds();
    const ApplicationRow shop = rowOf(builder, u"shop"_s);
    QVERIFY(shop.portal);
    QCOMPARE(shop.clientId, u"0oa-shop"_s);
    QCOMPARE(shop.services, QStringList { u"orders"_s });
    QCOMPARE(cell(shop, ApplicationColumn::Owner), u"dora@example.com"_s);
    const ApplicationRow batch = rowOf(builder, u"batch"_s);
    QVERIFY(!batch.portal);
    QCOMPARE(batch.state, ApplicationState::InGroup);
    QCOMPARE(cell(batch, ApplicationColumn::Services), u"billing"_s);
}

void TestApplicationColumns::theStateIsTheMostUrgentOne_data()
{
    QTest::addColumn<QList<int>>("statuses"); // of the contracts for orders and billing; 10 more = suspended
    QTest::addColumn<int>("developer");
    QTest::addColumn<ApplicationState>("state");
    QTest::newRow("approved") << QList<int> { 0 } << 0 << ApplicationState::Approved;
    QTest::newRow("one waits") << QList<int> { 0, 1 } << 0 << ApplicationState::Waiting;
    QTest::newRow("developer waits") << QList<int> { 1 } << 1 << ApplicationState::DeveloperWaiting;
    QTest::newRow("suspended") << QList<int> { 10 } << 2 << ApplicationState::Suspended;
    QTest::newRow("revoked") << QList<int> { 3 } << 0 << ApplicationState::Revoked;
    QTest::newRow("rejected") << QList<int> { 2 } << 0 << ApplicationState::Rejected;
    QTest::newRow("rejected and approved") << QList<int> { 2, 0 } << 0 << ApplicationState::Approved;
    QTest::newRow("none") << QList<int>() << 0 << ApplicationState::NoService;
}

void TestApplicationColumns::theStateIsTheMostUrgentOne()
{
    QFETCH(const QList<int>, statuses);
    QFETCH(const int, developer);
    QFETCH(const ApplicationState, state);
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.contracts.clear();
    builder.estate.developers.clear();
    builder.developer(u"dora@example.com"_s, developer);
    const QStringList services { u"orders"_s, u"billing"_s };
    for (qsizetype i = 0; i < statuses.size(); ++i)
        builder.contract(u"shop"_s, services[i], statuses[i] % 10, statuses[i] >= 10);
    QCOMPARE(rowOf(builder, u"shop"_s).state, state);
}

void TestApplicationColumns::aBrokenChainCountsOnlyWhereSomethingIsAllowed()
{
    auto builder = EstateBuilder::twoWorlds();
    QCOMPARE(rowOf(builder, u"shop"_s, { u"shop-id"_s }).state, ApplicationState::Broken);
    builder.estate.contracts.clear();
    QCOMPARE(rowOf(builder, u"shop"_s, { u"shop-id"_s }).state, ApplicationState::NoService);
    builder.contract(u"shop"_s, u"orders"_s, 1);
    QCOMPARE(rowOf(builder, u"shop"_s, { u"shop-id"_s }).state, ApplicationState::Waiting);
}

void TestApplicationColumns::anApplicationWithoutClientIdSaysSo()
{
    const auto table = tables::applicationTable([](qint64) { return QString(); });
    QVERIFY(!table.columns[size_t(ApplicationColumn::Name)].secondLine({}).isEmpty());
}

void TestApplicationColumns::theYoungestChangeCounts()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.applications.first().json.insert(u"created_at"_s, 100);
    builder.estate.contracts.first().json.insert(u"created_at"_s, 200);
    builder.estate.contracts.first().json.insert(u"updated_at"_s, 300);
    QCOMPARE(cell(rowOf(builder, u"shop"_s), ApplicationColumn::Changed), u"at 300"_s);
}

void TestApplicationColumns::whatWaitsComesFirstThenByName()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.application(u"zoo"_s, u"0oa-zoo"_s, u"dora@example.com"_s, u"zoo-consumer"_s).contract(u"zoo"_s, u"orders"_s, 1);
    builder.application(u"abacus"_s, u"0oa-a"_s, u"dora@example.com"_s, u"a-consumer"_s).contract(u"abacus"_s, u"orders"_s, 1);
    auto rows = tables::applicationRows(provisioning::applicationOverview(builder.estate));
    const auto number = tables::applicationTable([](qint64) { return QString(); }).columns[size_t(ApplicationColumn::State)].number;
    std::sort(rows.begin(), rows.end(), [&](const ApplicationRow &a, const ApplicationRow &b) { return number(a) < number(b); });
    QCOMPARE(rows[0].name, u"abacus"_s);
    QCOMPARE(rows[1].name, u"zoo"_s);
    QCOMPARE(rows[2].name, u"shop"_s);
}

void TestApplicationColumns::clientIdAndServiceAreSearched()
{
    const auto table = tables::applicationTable([](qint64) { return QString(); });
    tables::SearchText text;
    text.appendRow(table.searched(rowOf(EstateBuilder::twoWorlds(), u"shop"_s)));
    for (const QString &word : { u"0OA-SHOP"_s, u"orders"_s, u"dora"_s, u"approved"_s })
        QCOMPARE(text.matches(word).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestApplicationColumns)

#include "test_application_columns.moc"
