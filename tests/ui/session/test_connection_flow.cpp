#include "ui/session/connection_flow.h"

#include "tests/ui/workbench_fixture.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/shell/connection_switcher.h"
#include "ui/widgets/callout.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = ui::GatewaySession::State;

namespace {

/// The flow with everything around it.
struct Flow {
    Flow()
        : flow(fixture.bench, switcher)
        , firstRun(flow.firstRunPage())
        , gateway(flow.gatewayPage())
    {
        firstRun->resize(1000, 800);
        firstRun->show();
    }

    QString page() const { return fixture.navigator.current().page; }
    void press(const QString &name) const { firstRun->findChild<QPushButton *>(name)->click(); }

    bool says(const QString &words) const
    {
        for (const ui::Callout *callout : firstRun->findChildren<ui::Callout *>()) {
            if (callout->isVisible() && callout->sentence().contains(words))
                return true;
        }
        return false;
    }

    test::WorkbenchFixture fixture;
    ui::ConnectionSwitcher switcher;
    ui::ConnectionFlow flow;
    std::unique_ptr<ui::FirstRunPage> firstRun;
    std::unique_ptr<ui::GatewayPage> gateway;
};

ui::Target sandbox()
{
    ui::Target target = test::target(u"Sandbox"_s);
    target.connection.environment = core::Connection::Environment::Sandbox;
    return target;
}

} // namespace

class TestConnectionFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachDoorLeadsToItsPlace()
    {
        Flow one;
        QCOMPARE(one.page(), u"first-run"_s);
        one.press(u"addGateway"_s);
        QCOMPARE(one.page(), u"gateway"_s);
        one.press(u"testLogin"_s);
        QCOMPARE(one.page(), u"token-lab"_s);
        const QSignalSpy sandbox(&one.flow, &ui::ConnectionFlow::sandboxRequested);
        one.press(u"startSandbox"_s);
        QCOMPARE(sandbox.size(), 1);
        QVERIFY(one.fixture.tasks.running());
    }

    void whatIsSavedWithoutItsSecretsReadsThemAgain()
    {
        Flow one;
        one.fixture.fake.token = core::Secret("kept");
        ui::Target saved = test::target(u"Staging"_s);
        saved.secretsRead = false;
        Q_EMIT one.gateway->saved(saved);
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        QCOMPARE(one.fixture.session.target().token.reveal(), QByteArray("kept"));
    }

    void aGoodFileLeadsToItsPlan()
    {
        Flow one;
        Q_EMIT one.firstRun->fileChosen(u"/tmp/orders.yaml"_s);
        QTRY_COMPARE(one.page(), u"protect"_s);
        QCOMPARE(one.fixture.navigator.current().details.value(u"file"_s).toString(), u"/tmp/orders.yaml"_s);
    }

    void aBadFileIsSaidAtItsDoorWithItsPlace()
    {
        Flow one;
        one.fixture.fake.protection = core::failure(core::Error::Kind::Invalid, u"gatehouse.unknown_key"_s, {}, u"orders.yaml:12:3"_s,
            QJsonObject { { u"key"_s, u"issuerr"_s }, { u"nearest"_s, u"issuer"_s } });
        Q_EMIT one.firstRun->fileChosen(u"/tmp/orders.yaml"_s);
        QTRY_VERIFY(one.says(u"orders.yaml:12:3"_s));
        QVERIFY(one.says(u"issuerr"_s));
        QCOMPARE(one.page(), u"first-run"_s);
    }

    void savedProvidersAreOfferedAndOpened()
    {
        Flow one;
        one.fixture.fake.providers
            = std::vector { core::Provider { u"id-1"_s, u"Okta dev"_s, u"okta"_s, QUrl(u"https://acme.okta.com/oauth2/default"_s), {} } };
        one.fixture.providers.reload();
        const auto offered = [&one] {
            for (QPushButton *button : one.firstRun->findChildren<QPushButton *>()) {
                if (button->accessibleName().contains(u"Okta dev"_s))
                    return button;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(offered());
        offered()->click();
        QCOMPARE(one.page(), u"provider"_s);
        QCOMPARE(one.fixture.navigator.current().object, u"id-1"_s);
    }

    void aSandboxThatEndsIsToldAndCanBeStartedAgain()
    {
        Flow one;
        one.fixture.providers.setSandbox(ui::ProviderTarget { { u"sandbox"_s, u"Sandbox"_s, u"okta"_s, {}, {} }, {} });
        one.flow.openSandbox(sandbox());
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        one.flow.showSandboxError(test::error(core::Error::Kind::Network, u"gatehouse.sandbox_ended"_s));
        QCOMPARE(one.fixture.session.state(), State::Failed);
        QCOMPARE(one.page(), u"overview"_s);
        QVERIFY(!one.fixture.providers.find(u"sandbox"_s));
        const ui::Task *told = one.fixture.tasks.lastEnded();
        QVERIFY(told);
        QCOMPARE(told->outcome.tone, ui::Tone::Danger);
        const QSignalSpy again(&one.flow, &ui::ConnectionFlow::sandboxRequested);
        told->outcome.act();
        QCOMPARE(again.size(), 1);
        one.fixture.bench.startSandbox();
        QCOMPARE(again.size(), 2);
        one.flow.openSandbox(sandbox());
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
    }

    void aSandboxThatEndsElsewhereLeavesTheOpenGatewayAlone()
    {
        Flow one;
        one.fixture.session.open(test::target(u"Staging"_s));
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        one.flow.showSandboxError(test::error(core::Error::Kind::Network, u"gatehouse.sandbox_ended"_s));
        QCOMPARE(one.fixture.session.state(), State::Connected);
    }

    void forgettingAnotherGatewayLeavesTheOpenOneAlone()
    {
        Flow one;
        one.fixture.session.open(test::target(u"Staging"_s));
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        Q_EMIT one.gateway->removed(u"id-Other"_s);
        QCOMPARE(one.fixture.session.state(), State::Connected);
        QCOMPARE(one.page(), u"overview"_s);
        Q_EMIT one.gateway->removed(u"id-Staging"_s);
        QCOMPARE(one.fixture.session.state(), State::None);
        QCOMPARE(one.page(), u"first-run"_s);
    }
};

QTEST_MAIN(TestConnectionFlow)
#include "test_connection_flow.moc"
