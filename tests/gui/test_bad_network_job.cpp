#include "tests/gui/lost_connection.h"
#include "tests/gui/new_home.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// Connections that are lost at each step of the main job, in the whole program: the provider, the wizard, the plan, the token, the call
/// and back. The tests follow each other in one window.
class TestBadNetworkJob : public QObject {
    Q_OBJECT

private:
    QString typed(const QString &field) const
    {
        const auto *input = m_window->job().person().find<QLineEdit>(field);
        return input ? input->text() : QString();
    }

    bool canGoOn() const
    {
        return m_window->job().wait(u"the way on"_s, [this] { return m_window->job().person().offers(u"Next"_s); });
    }

    const test::NewHome m_home;
    test::SomebodysServers m_servers;
    QJsonObject m_before;
    std::unique_ptr<test::WholeWindow> m_window;
    std::unique_ptr<test::LostConnection> m_net;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        QVERIFY(m_servers.start());
        m_before = m_servers.objects();
        m_window = std::make_unique<test::WholeWindow>();
        m_net = std::make_unique<test::LostConnection>(m_servers, m_window->window(), m_window->job());
        QVERIFY(m_window->isOpen());
        QVERIFY(m_window->job().addTheGateway({ m_servers.url(u"admin"_s), u"Acme"_s, m_servers.adminToken() }));
        QVERIFY(m_net->isCalm());
    }

    void checkOfAProvider()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.press(u"Add a provider…"_s));
        QVERIFY(job.type(u"Issuer"_s, m_servers.url(u"provider"_s)));
        QVERIFY(job.type(u"Name"_s, u"Acme login"_s));
        QVERIFY(job.turn(u"Kind"_s, Qt::Key_Left));
        QVERIFY(job.type(u"API token"_s, m_servers.providerToken()));
        m_net->cut(u"provider"_s);
        QVERIFY(job.check());
        QVERIFY(m_net->isTold(u"Details: Issuer"_s));
        QCOMPARE(typed(u"Issuer"_s), m_servers.url(u"provider"_s));
        QCOMPARE(typed(u"Name"_s), u"Acme login"_s);
        QCOMPARE(typed(u"API token"_s), m_servers.providerToken());
        QVERIFY(m_net->mend());
        QVERIFY(job.check());
        QVERIFY(!m_net->isSaid(u"The connection was lost"_s));
        QVERIFY(job.press(u"Save"_s));
        QVERIFY(job.wait(u"the page of what was saved"_s, [&] { return job.person().offers(u"Forget…"_s); }));
    }

    void providerStep()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"provider"_s);
        QVERIFY(job.goTo(u"Protect a service"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(!job.person().offers(u"Next"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(canGoOn());
        QVERIFY(!m_net->isSaid(u"The connection was lost"_s));
    }

    void serviceStep()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"admin"_s);
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(job.press(u"Next"_s));
        QVERIFY(job.turn(u"Which service"_s, Qt::Key_Right));
        QVERIFY(job.type(u"Name"_s, u"orders-api"_s));
        QVERIFY(job.type(u"Upstream URL"_s, m_servers.url(u"upstream"_s)));
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(m_net->isToldAtTheStrip());
        QCOMPARE(typed(u"Name"_s), u"orders-api"_s);
        QCOMPARE(typed(u"Upstream URL"_s), m_servers.url(u"upstream"_s));
        QVERIFY(m_net->mend());
        QVERIFY(m_net->pressStarting(u"Try again: "_s));
        QVERIFY(job.wait(u"an end of the complaint"_s, [&] { return !m_net->isSaid(u"The connection was lost"_s); }));
        QVERIFY(canGoOn());
    }

    void strategyStep()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.press(u"Next"_s));
        QVERIFY(job.choose(u"Strategies"_s, u"Consumer and group"_s));
        m_net->cut(u"admin"_s);
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(m_net->mend());
        QVERIFY(m_net->pressStarting(u"Try again: "_s));
        QVERIFY(job.wait(u"an end of the complaint"_s, [&] { return !m_net->isSaid(u"The connection was lost"_s); }));
        const auto *list = job.person().find<QAbstractItemView>(u"Strategies"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Consumer and group"_s);
        QVERIFY(canGoOn());
    }

    void plan()
    {
        test::MainJob &job = m_window->job();
        for (int i = 0; i < 3; ++i)
            QVERIFY(job.press(u"Next"_s));
        QVERIFY(job.type(u"Application name"_s, u"batch"_s));
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Next"_s));
        QVERIFY(m_net->isTold(u"Details"_s));
        QVERIFY(!job.canApply());
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Plan again"_s));
        QVERIFY(job.wait(u"a plan that can be applied"_s, [&] { return job.canApply(); }));
        QTest::keyClick(job.person().findControl(u"Steps of the plan"_s), Qt::Key_Escape); // a step back
        QCOMPARE(typed(u"Application name"_s), u"batch"_s);
        QVERIFY(job.press(u"Next"_s));
        QVERIFY(job.wait(u"a plan that can be applied"_s, [&] { return job.canApply(); }));
        QCOMPARE(m_servers.objects(), m_before); // a plan writes nothing
    }

    void applyOfAPlan()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"admin"_s, u"PUT"_s, u"/consumers/*"_s);
        QVERIFY(job.apply());
        QVERIFY(m_net->isTold(u"Details"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Resume this plan"_s));
        QVERIFY(job.isApplied());
    }

    void runOfAFlow()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.press(u"Test it now"_s));
        QVERIFY(job.wait(u"the application"_s, [&] { return job.knowsItsApplication(); }));
        auto *flow = job.person().find<QComboBox>(u"Flow"_s);
        flow->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(flow, u"Client"_s);
        QCOMPARE(flow->currentText(), u"Client credentials"_s);
        m_net->cut(u"provider"_s);
        QVERIFY(m_net->pressStarting(u"Run"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(job.knowsItsApplication());
        QCOMPARE(flow->currentText(), u"Client credentials"_s);
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"a token"_s, [&] { return m_net->isSaid(u"gave a token"_s); }));
    }

    void callOfTheRoute()
    {
        test::MainJob &job = m_window->job();
        const QString address = job.person().find<QComboBox>(u"Address of the route"_s)->currentText();
        m_net->cut(u"proxy"_s);
        QVERIFY(job.press(u"Call"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QCOMPARE(job.person().find<QComboBox>(u"Address of the route"_s)->currentText(), address);
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Call"_s));
        QVERIFY(job.wait(u"the answer of the service"_s, [&] { return job.wasAnswered(); }));
    }

    void introspection()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"provider"_s);
        QVERIFY(job.press(u"Introspect"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Introspect"_s));
        QVERIFY(job.wait(u"the answer of the provider"_s, [&] { return m_net->isSaid(u"What the provider says of the access token"_s); }));
        QVERIFY(!m_net->isSaid(u"The connection was lost"_s));
    }

    void keysOfAToken()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"provider"_s);
        QVERIFY(job.press(u"Take it apart"_s));
        QVERIFY(m_net->isTold(u"Details"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the verdict"_s, [&] { return m_net->isSaid(u"Signature verified"_s); }));
    }

    void undoOfAPlan()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.press(u"Back"_s));
        QVERIFY(job.press(u"Back"_s));
        m_net->cut(u"admin"_s, u"DELETE"_s);
        QVERIFY(job.press(u"Undo this plan"_s));
        QVERIFY(m_net->isTold(u"Details"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Roll this plan back"_s));
        QVERIFY(job.isTakenBack());
        QCOMPARE(m_servers.objects(), m_before);
    }
};

QTEST_MAIN(TestBadNetworkJob)
#include "test_bad_network_job.moc"
