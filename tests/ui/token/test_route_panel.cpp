#include "ui/token/route_panel.h"

#include <QComboBox>
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
};

QTEST_MAIN(TestRoutePanel)
#include "test_route_panel.moc"
