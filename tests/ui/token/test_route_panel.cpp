#include "ui/token/route_panel.h"

#include "ui/token/session_way.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which route stands in the field.
class TestRoutePanel : public QObject {
    Q_OBJECT

private:
    static std::vector<ui::RouteChoice> routes()
    {
        return { { u"a"_s, QUrl(u"http://127.0.0.1:8000/a"_s), {}, u"one"_s },
            { u"b"_s, QUrl(u"http://127.0.0.1:8000/b"_s), {}, u"two"_s } };
    }

    static QString shown(const ui::RoutePanel &panel) { return panel.findChild<QComboBox *>(u"routeUrl"_s)->currentText(); }

private Q_SLOTS:
    void theFirstRouteStandsThereUntilOneIsTyped()
    {
        ui::RoutePanel panel;
        panel.setRoutes(routes());
        QCOMPARE(shown(panel), u"http://127.0.0.1:8000/a"_s);
        panel.setUrl(u"http://127.0.0.1:8000/typed"_s);
        panel.setRoutes(routes());
        QCOMPARE(shown(panel), u"http://127.0.0.1:8000/typed"_s);
    }

    void aServicesRouteIsFilledInBeforeAndAfterTheRoutesAreKnown()
    {
        ui::RoutePanel early;
        early.preferService(u"two"_s);
        early.setRoutes(routes());
        QCOMPARE(shown(early), u"http://127.0.0.1:8000/b"_s);
        ui::RoutePanel late;
        late.setRoutes(routes());
        late.preferService(u"two"_s);
        QCOMPARE(shown(late), u"http://127.0.0.1:8000/b"_s);
        late.preferService(u"without a route"_s);
        QCOMPARE(shown(late), u"http://127.0.0.1:8000/b"_s);
    }

    void theAdviceAboutTheCookieIsGivenOnlyWhereItCanApply()
    {
        ui::RouteOutcome outcome;
        outcome.status = 200;
        outcome.cookies = { { u"session"_s, core::Secret("c"), {} } };
        const auto advises = [](const ui::RoutePanel &panel) {
            const auto labels = panel.findChildren<QLabel *>();
            return std::any_of(
                labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(u"call again with it"_s); });
        };
        ui::RoutePanel panel;
        panel.showOutcome(outcome, 0, false);
        QVERIFY(!advises(panel));
        panel.showOutcome(outcome, 0, true);
        QVERIFY(advises(panel));
    }

    void whetherASessionIsAWayInIsSaidByTheNearestPlugin()
    {
        tables::PluginTable plugins(tables::pluginTable({}), [](QObject *, std::function<void()> work, std::function<void()> done) {
            work();
            done();
        });
        const ui::RouteChoice route { u"b"_s, QUrl(u"http://127.0.0.1:8000/b"_s), {}, u"two"_s, u"route-b"_s };
        QVERIFY(!ui::takesSession(plugins, route)); // nobody knows yet
        const auto plugin = [](const QString &id, const QString &place, const QString &at, const QJsonArray &ways) {
            QJsonObject json { { u"id"_s, id }, { u"name"_s, u"openid-connect"_s }, { u"enabled"_s, true },
                { u"config"_s, QJsonObject { { u"auth_methods"_s, ways } } } };
            if (!place.isEmpty())
                json.insert(place, QJsonObject { { u"id"_s, at } });
            return tables::pluginRow(json);
        };
        plugins.setRows({ plugin(u"1"_s, u"service"_s, u"one"_s, { u"session"_s }) });
        QCOMPARE(ui::takesSession(plugins, route), std::optional(false)); // of another service
        plugins.setRows({ plugin(u"1"_s, {}, {}, { u"session"_s }) });
        QCOMPARE(ui::takesSession(plugins, route), std::optional(true));
        plugins.setRows({ plugin(u"1"_s, {}, {}, { u"session"_s }), plugin(u"2"_s, u"service"_s, u"two"_s, { u"bearer"_s }) });
        QCOMPARE(ui::takesSession(plugins, route), std::optional(false));
        plugins.setRows({ plugin(u"2"_s, u"service"_s, u"two"_s, { u"bearer"_s }), plugin(u"3"_s, u"route"_s, u"route-b"_s, {}) });
        QCOMPARE(ui::takesSession(plugins, route), std::optional(true)); // all ways when it does not say
    }
};

QTEST_MAIN(TestRoutePanel)
#include "test_route_panel.moc"
