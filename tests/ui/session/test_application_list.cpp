#include "ui/session/application_list.h"

#include "tests/ui/fake_applications.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Facet = ui::ApplicationList::Facet;
using State = ui::ApplicationList::State;

class TestApplicationList : public QObject {
    Q_OBJECT

    static EstateBuilder withWaiting()
    {
        auto builder = EstateBuilder::twoWorlds();
        builder.application(u"kiosk"_s, u"0oa-kiosk"_s, u"dora@example.com"_s, u"kiosk-consumer"_s);
        builder.contract(u"kiosk"_s, u"orders"_s, 1);
        return builder;
    }

    static void read(test::ApplicationsFixture &fixture)
    {
        fixture.list.reload();
        QTRY_VERIFY(fixture.list.state() != State::Loading);
    }

private Q_SLOTS:
    void facetsAreCountedAndShown();
    void whatWaitsIsCountedWithoutReadingEverything();
    void anErrorKeepsWhatWasRead();
    void anotherGatewayForgetsEverything();
    void aChainThatWasFoundBrokenMarksItsRow();
    void theLastCallCounts();
};

void TestApplicationList::facetsAreCountedAndShown()
{
    test::ApplicationsFixture fixture;
    fixture.applications.builder = withWaiting();
    read(fixture);
    QCOMPARE(fixture.list.count(Facet::All), 3);
    QCOMPARE(fixture.list.count(Facet::Waiting), 1);
    QCOMPARE(fixture.list.count(Facet::Approved), 2);
    QCOMPARE(fixture.list.waiting(), 1);
    fixture.list.setFacet(Facet::Waiting);
    QTRY_COMPARE(fixture.list.model()->rowCount(), 1);
    QCOMPARE(fixture.list.model()->index(0, 0).data().toString(), u"kiosk"_s);
    fixture.list.setFacet(Facet::All);
    QTRY_COMPARE(fixture.list.model()->rowCount(), 3);
    QCOMPARE(fixture.list.find(u"kiosk-id"_s)->clientId, u"0oa-kiosk"_s);
    QVERIFY(!fixture.list.find(u"nobody"_s));
}

void TestApplicationList::whatWaitsIsCountedWithoutReadingEverything()
{
    test::ApplicationsFixture fixture;
    fixture.applications.builder = withWaiting();
    const QSignalSpy told(&fixture.list, &ui::ApplicationList::waitingChanged);
    fixture.list.countWaiting();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(fixture.list.waiting(), 1);
    QCOMPARE(fixture.applications.reads, 0);
    QCOMPARE(fixture.list.state(), State::Empty);
}

void TestApplicationList::anErrorKeepsWhatWasRead()
{
    test::ApplicationsFixture fixture;
    read(fixture);
    const int rows = fixture.list.model()->rowCount();
    fixture.applications.readError = test::error(core::Error::Kind::Denied);
    read(fixture);
    QCOMPARE(fixture.list.state(), State::Failed);
    QCOMPARE(fixture.list.error().kind, core::Error::Kind::Denied);
    QCOMPARE(fixture.list.model()->rowCount(), rows);
    QVERIFY(fixture.list.overview());
}

void TestApplicationList::anotherGatewayForgetsEverything()
{
    test::ApplicationsFixture fixture;
    fixture.applications.builder = withWaiting();
    read(fixture);
    const QSignalSpy models(&fixture.list, &ui::ApplicationList::modelChanged);
    fixture.list.setTarget(test::target(u"other"_s));
    QCOMPARE(models.size(), 1);
    QVERIFY(!fixture.list.overview());
    QCOMPARE(fixture.list.waiting(), 0);
    QCOMPARE(fixture.list.state(), State::Empty);
    QVERIFY(!fixture.list.find(u"kiosk-id"_s));
}

void TestApplicationList::aChainThatWasFoundBrokenMarksItsRow()
{
    test::ApplicationsFixture fixture;
    read(fixture);
    QCOMPARE(fixture.list.count(Facet::Broken), 0);
    fixture.list.setBroken(u"shop-id"_s, true);
    QCOMPARE(fixture.list.count(Facet::Broken), 1);
    fixture.list.reload(); // asks the gateway alone, which knows nothing of the provider
    QTRY_COMPARE(fixture.list.state(), State::Ready);
    QCOMPARE(fixture.list.count(Facet::Broken), 1);
    fixture.list.setBroken(u"shop-id"_s, false);
    QCOMPARE(fixture.list.count(Facet::Broken), 0);
}

void TestApplicationList::theLastCallCounts()
{
    test::ApplicationsFixture fixture;
    fixture.list.reload();
    fixture.list.setTarget(test::target(u"other"_s));
    fixture.list.reload();
    QTRY_COMPARE(fixture.list.state(), State::Ready);
    QCOMPARE(fixture.list.model()->rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestApplicationList)

#include "test_application_list.moc"
