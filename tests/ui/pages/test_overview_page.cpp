#include "ui/pages/overview_page.h"

#include "tests/ui/workbench_fixture.h"
#include "ui/widgets/state_panel.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOverviewPage : public QObject {
    Q_OBJECT

private:
    static bool says(const QWidget &page, const QString &words)
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void whatTheNodeSaidIsShown()
    {
        test::WorkbenchFixture fixture;
        test::FakeEngine &fake = fixture.fake;
        fake.node->version = u"3.4.2"_s;
        fake.node->hostname = u"kong-7"_s;
        fake.node->database = u"postgres"_s;
        fake.node->latencyMs = 17;
        ui::GatewaySession &session = fixture.session;
        ui::OverviewPage page(fixture.bench);
        page.resize(1200, 800);
        page.show();
        session.open(test::target(u"Staging"_s));
        QTRY_VERIFY(says(page, u"3.4.2"_s));
        QVERIFY(says(page, u"Staging"_s));
        QVERIFY(says(page, u"kong-7"_s));
        QVERIFY(says(page, u"postgres"_s));
        QVERIFY(says(page, u"17 ms"_s));
    }

    void aFailureSaysWhyAndTryingAgainHelps()
    {
        test::WorkbenchFixture fixture;
        test::FakeEngine &fake = fixture.fake;
        fake.node = core::failure(core::Error::Kind::Network, u"gatehouse.connection_refused"_s);
        ui::GatewaySession &session = fixture.session;
        ui::OverviewPage page(fixture.bench);
        page.resize(1200, 800);
        page.show();
        session.open(test::target(u"Staging"_s));
        auto *panel = page.findChild<ui::StatePanel *>();
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(panel->sentence().contains(u"Nothing accepts"_s));
        fake.node = gateway::NodeInfo();
        session.retry();
        QTRY_VERIFY(!panel->isVisible());
    }
};

QTEST_MAIN(TestOverviewPage)
#include "test_overview_page.moc"
