#include "ui/shell/side_bar.h"

#include "tests/ui/workbench_fixture.h"
#include "ui/navigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSideBar : public QObject {
    Q_OBJECT

private:
    static std::vector<ui::PageEntry> pages()
    {
        return { { .id = u"activity"_s, .title = u"Activity"_s, .needsGateway = false },
            { .id = u"token-lab"_s, .title = u"Token lab"_s, .section = u"Tokens"_s, .needsGateway = false },
            { .id = u"overview"_s, .title = u"Overview"_s }, { .id = u"services"_s, .title = u"Services"_s, .section = u"Gateway"_s },
            { .id = u"edit"_s, .title = u"Edit"_s, .listed = false },
            { .id = u"provider"_s, .title = u"Provider"_s, .needsGateway = false } };
    }

    static QStringList ids(const ui::SideBar &side)
    {
        QStringList found;
        for (const ui::SideBar::Entry &entry : side.entries())
            found << entry.id;
        return found;
    }

    static ui::ProviderTarget provider()
    {
        ui::ProviderTarget target;
        target.provider.id = u"p1"_s;
        target.provider.name = u"Okta dev"_s;
        return target;
    }

private Q_SLOTS:
    void pagesStandInTheirOrderWithTheProvidersBetween()
    {
        test::WorkbenchFixture fixture;
        fixture.providers.setSandbox(provider());
        ui::SideBar side(pages(), fixture.providers);
        side.setGatewayOpen(true);
        QCOMPARE(ids(side), QStringList({ u"overview"_s, u"services"_s, u"provider:p1"_s, u"provider:"_s, u"token-lab"_s, u"activity"_s }));
        QCOMPARE(side.navigation()->model()->rowCount(), 6 + 4); // headings, and the air before Activity
    }

    void withoutAGatewayOnlyWhatNeedsNoneStandsThere()
    {
        test::WorkbenchFixture fixture;
        ui::SideBar side(pages(), fixture.providers);
        QCOMPARE(ids(side), QStringList({ u"first-run"_s, u"provider:"_s, u"token-lab"_s, u"activity"_s }));
    }

    void aProviderThatComesLaterStandsThereToo()
    {
        test::WorkbenchFixture fixture;
        ui::SideBar side(pages(), fixture.providers);
        side.setGatewayOpen(true);
        side.navigation()->setBadge(u"services"_s, u"3 waiting"_s);
        side.showPlace({ .page = u"services"_s });
        const QSignalSpy chosen(&side, &ui::SideBar::placeChosen);
        fixture.providers.setSandbox(provider());
        QVERIFY(ids(side).contains(u"provider:p1"_s));
        QCOMPARE(chosen.size(), 0); // making it anew goes nowhere
        const QModelIndex current = side.navigation()->currentIndex();
        QCOMPARE(current.data(Qt::AccessibleTextRole).toString(), u"Services, 3 waiting"_s);
        QTest::keyClick(side.navigation(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        const ui::Place place = chosen.first().first().value<ui::Place>();
        QCOMPARE(place.page, u"provider"_s);
        QCOMPARE(place.object, u"p1"_s);
    }

    void anEditorBelongsToTheListOfItsKind()
    {
        test::WorkbenchFixture fixture;
        ui::SideBar side(pages(), fixture.providers);
        side.setGatewayOpen(true);
        side.showPlace({ .page = u"edit"_s, .object = u"1"_s, .details = { { u"kind"_s, u"services"_s } } });
        QCOMPARE(side.navigation()->currentIndex().data().toString(), u"Services"_s);
        side.showPlace({ .page = u"gateway"_s });
        QVERIFY(!side.navigation()->currentIndex().isValid());
    }

    void withoutThePageOfAProviderNoneIsListed()
    {
        test::WorkbenchFixture fixture;
        std::vector<ui::PageEntry> few = pages();
        few.pop_back();
        fixture.providers.setSandbox(provider());
        const ui::SideBar side(few, fixture.providers);
        QCOMPARE(ids(side), QStringList({ u"first-run"_s, u"token-lab"_s, u"activity"_s }));
    }
};

QTEST_MAIN(TestSideBar)
#include "test_side_bar.moc"
