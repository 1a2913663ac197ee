#include "ui/shell/palette_sources.h"

#include "tests/ui/workbench_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPaletteSources : public QObject {
    Q_OBJECT

private:
    static constexpr int manyServices = 100'000;
    test::WorkbenchFixture m_fixture;

    static bool everyPage(const QString &) { return true; }
    static bool noPage(const QString &) { return false; }

    ui::Place placeOf(const ui::PaletteItem &item)
    {
        ui::Place place;
        const auto seen = connect(&m_fixture.navigator, &ui::Navigator::opened, this, [&place](const ui::Place &one) { place = one; });
        item.act();
        disconnect(seen);
        return place;
    }

    void readServices(int count)
    {
        std::vector<tables::ServiceRow> rows;
        for (int i = 0; i < count; ++i) {
            tables::ServiceRow row;
            row.id = u"%1-0000-4000-8000-000000000000"_s.arg(i, 8, 16, QLatin1Char('0'));
            row.name = i == count - 1 ? u"zebra"_s : u"service-%1"_s.arg(i);
            row.host = u"up"_s;
            rows.push_back(row);
        }
        m_fixture.fake.services = rows;
        m_fixture.entities.reload(u"services"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture.entities.services().totalCount(), count, 20'000);
    }

private Q_SLOTS:
    void aTokenGoesToTheInspectorAndNotIntoTheHistory()
    {
        const QString token = u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.c2ln"_s;
        const ui::PaletteSource source = ui::pastedSource(m_fixture.navigator, everyPage);
        for (const QString &pasted : QStringList { token, u"Bearer "_s + token, u"bearer  "_s + token, u"Authorization: Bearer "_s + token,
                 u"curl -H 'Authorization: Bearer "_s + token + u"' http://127.0.0.1:8000/orders" }) {
            const QList<ui::PaletteItem> items = source(pasted);
            QCOMPARE(items.size(), 1);
            QVERIFY(!items.first().title.contains(u"eyJ"_s) && items.first().detail.isEmpty());
            const ui::Place place = placeOf(items.first());
            QCOMPARE(place.page, u"token-inspector"_s);
            QCOMPARE(place.token.reveal(), token.toLatin1());
            QVERIFY(m_fixture.navigator.current().token.isEmpty());
        }
        QVERIFY(source(u"orders.v2.api"_s).isEmpty());
        QCOMPARE(source(u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9"_s).size(), 1); // cut off; the inspector says so
    }

    void anAddressIsOfferedWithoutItsPassword()
    {
        const QList<ui::PaletteItem> items = ui::pastedSource(m_fixture.navigator, everyPage)(u"https://me:geheim@kong.example:8444/x"_s);
        QCOMPARE(items.size(), 3);
        for (const ui::PaletteItem &item : items) {
            const ui::Place place = placeOf(item);
            QVERIFY(!item.detail.contains(u"geheim"_s));
            QCOMPARE(place.details.first().toString(), u"https://kong.example:8444/x"_s);
        }
        QCOMPARE(placeOf(items.first()).page, u"gateway"_s);
        QVERIFY(ui::pastedSource(m_fixture.navigator, everyPage)(u"ftp://kong.example"_s).isEmpty());
    }

    void whatHasNoPageIsNotOffered()
    {
        const ui::PaletteSource source = ui::pastedSource(m_fixture.navigator, noPage);
        QVERIFY(source(u"https://kong.example"_s).isEmpty());
        QVERIFY(source(u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.c2ln"_s).isEmpty());
    }

    void servicesAreFoundByNameAndId()
    {
        readServices(40);
        const ui::PaletteSource source = ui::objectsSource(m_fixture.entities, m_fixture.navigator);
        QVERIFY(source({}).isEmpty());
        QCOMPARE(source(u"ebr"_s).first().title, u"zebra"_s);
        QVERIFY(source(u"service"_s).size() < 10);
        const QList<ui::PaletteItem> byId = source(u"00000002-0000-4000-8000-000000000000"_s);
        QCOMPARE(byId.size(), 1);
        const ui::Place place = placeOf(byId.first());
        QCOMPARE(place.page, u"services"_s);
        QCOMPARE(place.object, u"00000002-0000-4000-8000-000000000000"_s);
    }

    void aHundredThousandAreSearchedInAFewMilliseconds()
    {
        readServices(manyServices);
        const ui::PaletteSource source = ui::objectsSource(m_fixture.entities, m_fixture.navigator);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(source(u"zebra"_s).size(), 1); // the last of all
        QVERIFY(source(u"service-9"_s).size() > 1);
        QVERIFY(source(u"nobody"_s).isEmpty());
        qInfo("three queries: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 1000); // some 20 ms; a copy of all rows or a text made for each would be far over
    }
};

QTEST_MAIN(TestPaletteSources)
#include "test_palette_sources.moc"
