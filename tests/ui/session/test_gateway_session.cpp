#include "ui/session/gateway_session.h"

#include "tests/ui/fake_engine.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = ui::GatewaySession::State;

class TestGatewaySession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingConnectsAndKeepsWhatTheNodeSaid()
    {
        test::FakeEngine fake;
        fake.node->version = u"3.4.2"_s;
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        QCOMPARE(session.state(), State::None);
        session.open(test::target(u"a"_s));
        QCOMPARE(session.state(), State::Connecting);
        QTRY_COMPARE(session.state(), State::Connected);
        QCOMPARE(session.node()->version, u"3.4.2"_s);
    }

    void aFailureIsKeptAndRetried()
    {
        test::FakeEngine fake;
        fake.node = core::failure(core::Error::Kind::Network, {});
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        session.open(test::target(u"a"_s));
        QTRY_COMPARE(session.state(), State::Failed);
        QCOMPARE(session.error().kind, core::Error::Kind::Network);
        fake.node = gateway::NodeInfo();
        session.retry();
        QTRY_COMPARE(session.state(), State::Connected);
    }

    void cancelEndsAsFailed()
    {
        test::FakeEngine fake;
        fake.hold = true;
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        session.open(test::target(u"a"_s));
        QTRY_COMPARE(fake.probes(), 1);
        session.cancel();
        QTRY_COMPARE(session.state(), State::Failed);
        QCOMPARE(session.error().kind, core::Error::Kind::Cancelled);
    }

    void anAnswerOfTheGatewayBeforeIsDropped()
    {
        test::FakeEngine fake;
        fake.hold = true;
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        session.open(test::target(u"a"_s));
        QTRY_COMPARE(fake.probes(), 1);
        const QSignalSpy states(&session, &ui::GatewaySession::stateChanged);
        session.open(test::target(u"b"_s));
        QTRY_COMPARE(fake.probes(), 2);
        fake.release.release(2);
        QTRY_COMPARE(session.state(), State::Connected);
        QCOMPARE(session.target().connection.name, u"b"_s);
        QCOMPARE(states.size(), 2); // connecting, connected: nothing of the first
    }

    void aSavedGatewayIsOpenedWithItsToken()
    {
        test::FakeEngine fake;
        fake.token = core::Secret("kept");
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        session.openSaved(test::target(u"a"_s).connection);
        QTRY_COMPARE(session.state(), State::Connected);
        QCOMPARE(session.target().token.reveal(), QByteArray("kept"));
        QCOMPARE(fake.probedWith.first().token.reveal(), QByteArray("kept"));
    }

    void theKeyOfAClientCertificateIsToldAsTheTokenIs()
    {
        test::FakeEngine fake;
        ui::Engine engine = fake.engine();
        engine.credentials = [](const core::Connection &connection) -> core::Result<ui::Target> {
            ui::Target target { connection, {} };
            target.connection.tls.clientKeyPem = core::Secret("key");
            return target;
        };
        ui::Operations operations;
        ui::GatewaySession session(engine, operations);
        QList<ui::Target> told;
        connect(&session, &ui::GatewaySession::targetChanged, this, [&] { told << session.target(); });
        session.openSaved(test::target(u"a"_s).connection);
        QTRY_COMPARE(session.state(), State::Connected);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last().connection.tls.clientKeyPem.reveal(), QByteArray("key"));
        session.retry();
        QTRY_COMPARE(session.state(), State::Connected);
        QCOMPARE(told.size(), 2); // the same as before: what was read of it stays
    }

    void withoutKeychainTheGatewayIsAskedWithoutToken()
    {
        test::FakeEngine fake;
        fake.token = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        session.openSaved(test::target(u"a"_s).connection);
        QTRY_COMPARE(session.state(), State::Connected);
        QVERIFY(!session.target().secretsRead);
    }

    void aGatewayThatNeedsTheTokenNamesTheKeychain()
    {
        test::FakeEngine fake;
        fake.token = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        fake.node = core::failure(core::Error::Kind::Denied, {});
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        session.openSaved(test::target(u"a"_s).connection);
        QTRY_COMPARE(session.state(), State::Failed);
        QCOMPARE(session.error().code, u"gatehouse.no_keychain"_s);
    }

    void whatFailedIsTriedAgainWithTheTokenOfTheKeychain()
    {
        test::FakeEngine fake;
        fake.token = core::Secret("kept");
        fake.node = core::failure(core::Error::Kind::Network, {});
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        session.openSaved(test::target(u"a"_s).connection);
        QTRY_COMPARE(session.state(), State::Failed);
        QVERIFY(!session.target().secretsRead); // so nobody takes its empty token for what is kept
        fake.node = gateway::NodeInfo();
        session.retry();
        QTRY_COMPARE(session.state(), State::Connected);
        QVERIFY(session.target().secretsRead);
        QCOMPARE(session.target().token.reveal(), QByteArray("kept"));
    }

    void closingForgetsTheGateway()
    {
        test::FakeEngine fake;
        ui::Operations operations;
        ui::GatewaySession session(fake.engine(), operations);
        session.open(test::target(u"a"_s));
        QTRY_COMPARE(session.state(), State::Connected);
        session.close();
        QCOMPARE(session.state(), State::None);
        QVERIFY(!session.node());
        QVERIFY(session.target().connection.name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGatewaySession)
#include "test_gateway_session.moc"
