#include "ui/pages/overview_page.h"

#include "tests/ui/workbench_fixture.h"
#include "ui/style/look_style.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/state_panel.h"

#include <QLabel>
#include <QPushButton>
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

    void whichStrategiesArePossibleIsSaid()
    {
        test::WorkbenchFixture fixture;
        core::Error refusal = test::error(core::Error::Kind::Unsupported, u"gatehouse.no_enterprise"_s);
        fixture.fake.fits = QList<provisioning::StrategyFit> { { u"portal"_s, refusal, {} }, { u"open-source"_s, {}, {} } };
        ui::OverviewPage page(fixture.bench);
        page.resize(1200, 800);
        page.show();
        fixture.session.open(test::target(u"Staging"_s));
        const auto *lines = page.findChild<ui::CheckList *>();
        QTRY_VERIFY(lines->sentence(u"strategy.open-source"_s).contains(u"recommended"_s));
        QVERIFY(lines->sentence(u"strategy.portal"_s).startsWith(u"not there"_s));
    }

    void theNextThingToDoIsLoud()
    {
        test::WorkbenchFixture fixture;
        ui::OverviewPage page(fixture.bench);
        auto *protect = page.findChild<QPushButton *>(u"protectService"_s);
        auto *add = page.findChild<QPushButton *>(u"addProvider"_s);
        QCOMPARE(ui::loudnessOf(add), ui::Loudness::Primary);
        fixture.providers.setSandbox(ui::ProviderTarget { { u"sandbox"_s, u"Sandbox"_s, u"okta"_s, {}, {} }, {} });
        QCOMPARE(ui::loudnessOf(protect), ui::Loudness::Primary);
        QCOMPARE(ui::loudnessOf(add), ui::Loudness::Normal);
        protect->click();
        QCOMPARE(fixture.navigator.current().page, u"protect"_s);
        add->click();
        QCOMPARE(fixture.navigator.current().page, u"provider"_s);
    }

    void aSandboxThatHasEndedIsStartedAgain()
    {
        test::WorkbenchFixture fixture;
        int started = 0;
        fixture.bench.startSandbox = [&started] { ++started; };
        ui::Target target = test::target(u"Sandbox"_s);
        target.connection.environment = core::Connection::Environment::Sandbox;
        ui::OverviewPage page(fixture.bench);
        page.resize(1200, 800);
        page.show();
        fixture.session.open(target);
        QTRY_COMPARE(fixture.session.state(), ui::GatewaySession::State::Connected);
        fixture.session.fail(test::error(core::Error::Kind::Network, u"gatehouse.sandbox_ended"_s));
        auto *again = page.findChild<QPushButton *>(u"retryGateway"_s);
        QVERIFY(again->isVisible());
        again->click();
        QCOMPARE(started, 1);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "test_overview_page.moc"
