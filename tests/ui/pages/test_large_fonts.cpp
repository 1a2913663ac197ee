#include "tests/ui/workbench_fixture.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/provider_page.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

/// With the font doubled, 1280 pixels less the navigation are enough for every page: nothing is cut, nothing scrolls sideways.
class TestLargeFonts : public QObject {
    Q_OBJECT

private:
    static constexpr int room = 800;

    static void check(ui::Page &page)
    {
        page.resize(room, 700);
        page.show();
        QVERIFY2(page.minimumSizeHint().width() <= room,
            qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(page.metaObject()->className())).arg(page.minimumSizeHint().width())));
        for (const QScrollArea *area : page.findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                    qPrintable(u"%1 in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }

    void theFirstPage()
    {
        ui::FirstRunPage page;
        page.setSaved({ test::target(u"Staging"_s).connection });
        check(page);
    }

    void thePageOfAGateway()
    {
        test::WorkbenchFixture fixture;
        ui::GatewayPage page(fixture.bench);
        page.edit(test::target(u"Staging"_s));
        check(page);
    }

    void thePageOfAProvider()
    {
        test::WorkbenchFixture fixture;
        ui::ProviderPage page(fixture.bench);
        page.enter({ .page = u"provider"_s });
        check(page);
    }

    void theOverview()
    {
        test::WorkbenchFixture fixture;
        ui::Target target = test::target(u"Sandbox"_s);
        target.connection.environment = core::Connection::Environment::Sandbox;
        fixture.session.open(target);
        ui::OverviewPage page(fixture.bench);
        QTRY_COMPARE(fixture.session.state(), ui::GatewaySession::State::Connected);
        check(page);
    }
};

QTEST_MAIN(TestLargeFonts)
#include "test_large_fonts.moc"
