#include "ui/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNavigator : public QObject {
    Q_OBJECT

private:
    static ui::Place place(const QString &page, const QString &object = {}) { return { .page = page, .object = object }; }

private Q_SLOTS:
    void theWayCanBeGoneBackAndForth()
    {
        ui::Navigator navigator;
        QStringList seen;
        connect(&navigator, &ui::Navigator::opened, this, [&seen](const ui::Place &to) { seen << to.page + to.object; });
        navigator.open(place(u"services"_s));
        navigator.open(place(u"services"_s, u"1"_s));
        navigator.open(place(u"routes"_s));
        QVERIFY(!navigator.canGoForward());
        navigator.back();
        navigator.back();
        QVERIFY(!navigator.canGoBack());
        navigator.back();
        navigator.forward();
        QCOMPARE(seen, (QStringList { u"services"_s, u"services1"_s, u"routes"_s, u"services1"_s, u"services"_s, u"services1"_s }));
        QCOMPARE(navigator.current().object, u"1"_s);
    }

    void aNewWayForgetsWhatLayAhead()
    {
        ui::Navigator navigator;
        for (const QString &page : { u"a"_s, u"b"_s, u"c"_s })
            navigator.open(place(page));
        navigator.back();
        navigator.open(place(u"d"_s));
        QVERIFY(!navigator.canGoForward());
        navigator.back();
        QCOMPARE(navigator.current().page, u"b"_s);
    }

    void whatHasBecomeAnotherPlaceIsNotGoneBackTo()
    {
        ui::Navigator navigator;
        navigator.open(place(u"plugins"_s));
        navigator.open({ .page = u"edit"_s, .details = { { u"kind"_s, u"plugins"_s } } });
        navigator.open({ .page = u"edit"_s, .details = { { u"kind"_s, u"plugins"_s }, { u"plugin"_s, u"acl"_s } } });
        const ui::Place made { .page = u"edit"_s, .object = u"1"_s, .details = { { u"kind"_s, u"plugins"_s } } };
        navigator.replace(made);
        QCOMPARE(navigator.current().object, u"1"_s);
        QVERIFY(!navigator.canGoForward());
        navigator.open({ .page = u"edit"_s, .details = { { u"kind"_s, u"routes"_s } } }); // not a step to the next one
        navigator.open({ .page = u"edit"_s, .details = { { u"kind"_s, u"plugins"_s } } });
        navigator.replace({ .page = u"edit"_s, .object = u"2"_s, .details = { { u"kind"_s, u"plugins"_s } } });
        navigator.back();
        QCOMPARE(navigator.current().details.value(u"kind"_s).toString(), u"routes"_s);
        navigator.replace(made); // what it became is what lies behind it
        QVERIFY(!navigator.canGoForward());
        navigator.back();
        QCOMPARE(navigator.current().page, u"plugins"_s);
        QVERIFY(!navigator.canGoBack());
        navigator.forward();
        QCOMPARE(navigator.current().object, u"1"_s);
        ui::Navigator fresh;
        fresh.replace(place(u"a"_s));
        QCOMPARE(fresh.current().page, u"a"_s);
    }

    void theSamePlaceIsEnteredAgainButRememberedOnce()
    {
        ui::Navigator navigator;
        const QSignalSpy opened(&navigator, &ui::Navigator::opened);
        navigator.open(place(u"a"_s));
        navigator.open(place(u"a"_s));
        QCOMPARE(opened.size(), 2);
        QVERIFY(!navigator.canGoBack());
    }

    void aTokenIsHandedOverAndNotKept()
    {
        ui::Navigator navigator;
        QByteArray handed;
        connect(&navigator, &ui::Navigator::opened, this, [&handed](const ui::Place &to) { handed = to.token.reveal(); });
        navigator.open({ .page = u"inspector"_s, .token = core::Secret(QByteArray("abc")) });
        QCOMPARE(handed, QByteArray("abc"));
        QVERIFY(navigator.current().token.isEmpty());
    }

    void anOrderIsGivenOnceAndNeverByGoingBack()
    {
        ui::Navigator navigator;
        QStringList orders;
        connect(&navigator, &ui::Navigator::opened, this,
            [&orders](const ui::Place &to) { orders << to.details.value(u"do"_s, u"none"_s).toString(); });
        navigator.open(place(u"activity"_s));
        navigator.open(place(u"plan-run"_s, u"1"_s));
        navigator.open({ .page = u"plan-run"_s, .object = u"1"_s, .details = { { u"do"_s, u"resume"_s } } });
        navigator.back();
        QCOMPARE(navigator.current().page, u"activity"_s); // with its order it was the same place
        navigator.forward();
        QVERIFY(!navigator.canGoForward());
        QCOMPARE(orders, (QStringList { u"none"_s, u"none"_s, u"resume"_s, u"none"_s, u"none"_s }));
    }

    void aPlaceThatIsReturnedToSaysSo()
    {
        ui::Navigator navigator;
        QList<bool> returning;
        connect(&navigator, &ui::Navigator::opened, this, [&] { returning << navigator.isReturning(); });
        navigator.open(place(u"a"_s));
        navigator.open(place(u"b"_s));
        navigator.back();
        navigator.forward();
        navigator.open(place(u"b"_s));
        QCOMPARE(returning, (QList { false, false, true, true, false }));
    }

    void forgettingKeepsThePresentPlace()
    {
        ui::Navigator navigator;
        navigator.open(place(u"a"_s));
        navigator.open(place(u"b"_s));
        navigator.forget();
        QVERIFY(!navigator.canGoBack());
        QCOMPARE(navigator.current().page, u"b"_s);
    }
};

QTEST_MAIN(TestNavigator)
#include "test_navigator.moc"
