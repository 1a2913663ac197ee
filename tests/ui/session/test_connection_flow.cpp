#include "ui/session/connection_flow.h"

#include "tests/ui/workbench_fixture.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/shell/connection_switcher.h"
#include "ui/widgets/callout.h"

#include <QLineEdit>
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

    void theWayBackEndsAtAnotherGateway()
    {
        Flow one;
        one.fixture.navigator.open({ .page = u"provider"_s });
        one.fixture.session.open(test::target(u"a"_s));
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        QVERIFY(one.fixture.navigator.canGoBack()); // what belongs to no gateway
        one.fixture.navigator.open({ .page = u"edit"_s, .object = u"1"_s });
        one.fixture.session.retry();
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        QVERIFY(one.fixture.navigator.canGoBack());
        one.fixture.session.open(test::target(u"b"_s));
        QVERIFY(!one.fixture.navigator.canGoBack());
        QCOMPARE(one.page(), u"overview"_s);
    }

    void theSameNameAtAnotherAddressIsAnotherGateway()
    {
        Flow one;
        one.fixture.session.open(test::target(u"a"_s));
        one.fixture.navigator.open({ .page = u"edit"_s, .object = u"1"_s });
        ui::Target moved = test::target(u"a"_s);
        moved.connection.adminUrl = QUrl(u"http://127.0.0.1:9001"_s);
        one.fixture.session.open(moved);
        QVERIFY(!one.fixture.navigator.canGoBack());
    }

    void tryingAgainMeansTheOneThatFailed()
    {
        Flow one;
        one.fixture.fake.node = core::failure(core::Error::Kind::Network, {});
        one.fixture.session.open(test::target(u"a"_s));
        QTRY_COMPARE(one.fixture.session.state(), State::Failed);
        const std::function<void()> again = one.fixture.tasks.lastEnded()->outcome.act;
        one.fixture.fake.node = gateway::NodeInfo();
        one.fixture.session.open(test::target(u"b"_s));
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        again();
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        QCOMPARE(one.fixture.session.target().connection.name, u"a"_s);
        one.fixture.session.close();
        again();
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        QCOMPARE(one.fixture.fake.probedWith.last().connection.name, u"a"_s);
    }

    void whoHasGoneElsewhereIsNotLedBackByAFailure()
    {
        Flow one;
        one.fixture.session.open(test::target(u"a"_s));
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
        one.fixture.fake.node = core::failure(core::Error::Kind::Timeout, {});
        one.fixture.session.retry();
        one.fixture.navigator.open({ .page = u"edit"_s, .object = u"1"_s });
        QTRY_COMPARE(one.fixture.session.state(), State::Failed);
        QCOMPARE(one.page(), u"edit"_s);
        QVERIFY(one.fixture.tasks.lastEnded()->outcome.error);
    }

    void aFileThatWasReadMeanwhileIsTold()
    {
        Flow one;
        Q_EMIT one.firstRun->fileChosen(u"/tmp/orders.yaml"_s);
        one.fixture.navigator.open({ .page = u"token-lab"_s });
        QTRY_VERIFY(one.fixture.tasks.lastEnded());
        QCOMPARE(one.page(), u"token-lab"_s);
        QVERIFY(one.fixture.tasks.lastEnded()->outcome.words.contains(u"orders.yaml"_s));
        one.fixture.tasks.lastEnded()->outcome.act();
        QCOMPARE(one.page(), u"protect"_s);
    }

    void aGatewayThatWasSavedMeanwhileIsOffered()
    {
        Flow one;
        one.fixture.fake.hold = true;
        one.press(u"addGateway"_s);
        one.gateway->enter(one.fixture.navigator.current());
        one.gateway->findChild<QLineEdit *>(u"adminUrl"_s)->setText(u"http://kong:8001"_s);
        one.gateway->findChild<QPushButton *>(u"save"_s)->click();
        one.fixture.navigator.open({ .page = u"token-lab"_s });
        one.fixture.fake.connections = std::vector { test::target(u"Staging"_s).connection };
        one.fixture.fake.release.release();
        const auto isOffered = [&one] {
            const QList<QPushButton *> buttons = one.firstRun->findChildren<QPushButton *>();
            return std::any_of(buttons.cbegin(), buttons.cend(),
                [](const QPushButton *button) { return button->accessibleName().contains(u"Staging"_s); });
        };
        QTRY_VERIFY(isOffered());
        QCOMPARE(one.page(), u"token-lab"_s);
        QCOMPARE(one.fixture.session.state(), State::None);
        one.fixture.tasks.lastEnded()->outcome.act();
        QTRY_COMPARE(one.fixture.fake.probes(), 2);
        one.fixture.fake.release.release();
        QTRY_COMPARE(one.fixture.session.state(), State::Connected);
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
