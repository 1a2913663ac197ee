#include "tests/gui/lost_connection.h"
#include "tests/gui/new_home.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// Connections that are lost while applications are read, followed and decided over, in the whole program at the sandbox's small shop. The
/// tests follow each other in one window.
class TestBadNetworkAccess : public QObject {
    Q_OBJECT

private:
    int rows() const
    {
        const auto *view = m_window->job().person().find<QAbstractItemView>(u"Applications"_s);
        return view ? view->model()->rowCount() : -1;
    }

    const test::NewHome m_home;
    test::SomebodysServers m_servers;
    std::unique_ptr<test::WholeWindow> m_window;
    std::unique_ptr<test::LostConnection> m_net;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        QVERIFY(m_servers.start(u"sample"_s));
        m_window = std::make_unique<test::WholeWindow>();
        m_net = std::make_unique<test::LostConnection>(m_servers, m_window->window(), m_window->job());
        QVERIFY(m_window->isOpen());
        test::MainJob &job = m_window->job();
        QVERIFY(job.addTheGateway({ m_servers.url(u"admin"_s), u"Shop"_s, m_servers.adminToken() }));
        QVERIFY(job.addTheProvider({ m_servers.url(u"provider"_s), u"Shop login"_s, m_servers.providerToken() }));
        QVERIFY(m_net->isCalm());
    }

    void firstReading()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"admin"_s);
        QVERIFY(job.goTo(u"Applications"_s));
        QVERIFY(m_net->isTold(u"Details"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the rows"_s, [&] { return rows() > 0; }));
        QVERIFY(job.wait(u"an end of the complaint"_s, [&] { return !m_net->isSaid(u"The connection was lost"_s); }));
    }

    void readingAgain()
    {
        test::MainJob &job = m_window->job();
        const int before = rows();
        QVERIFY(before > 0);
        m_net->cut(u"admin"_s);
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(m_net->isTold(u"Details"_s));
        QCOMPARE(rows(), before);
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"an end of the complaint"_s, [&] { return !m_net->isSaid(u"The connection was lost"_s); }));
        QCOMPARE(rows(), before);
    }

    void followingOfAChain()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"provider"_s);
        QVERIFY(job.choose(u"Applications"_s, u"Shop for phones"_s));
        QVERIFY(m_net->isTold(u"Details of the chain"_s));
        QVERIFY(m_net->isSaid(u"Shop for phones"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Follow again"_s));
        QVERIFY(job.wait(u"a whole chain"_s,
            [&] { return !m_net->isSaid(u"The connection was lost"_s) && !job.person().offers(u"Details of the chain"_s); }));
    }

    void approval()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.choose(u"Applications"_s, u"Partner portal"_s));
        QVERIFY(job.press(u"Approve…"_s));
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Approve"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(job.person().offers(u"Approve"_s)); // the question is still open
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Approve"_s));
        QVERIFY(job.wait(u"the approval"_s, [&] { return m_net->isSaid(u"“Partner portal” approved for billing-api"_s); }));
    }

    void rejection()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(m_net->isCalm());
        QVERIFY(job.choose(u"Applications"_s, u"Bonus comparison"_s));
        auto *service = job.person().find<QComboBox>(u"Service that it is about"_s);
        QVERIFY(service);
        service->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(service, u"payments"_s);
        QVERIFY(job.press(u"Reject…"_s));
        m_net->cut(u"admin"_s, u"PATCH"_s);
        QVERIFY(job.press(u"Reject"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(m_net->mend());
        QVERIFY(m_net->pressStarting(u"Try again: "_s));
        QVERIFY(job.wait(u"the rejection"_s, [&] { return m_net->isSaid(u"“Bonus comparison” rejected for payments-api"_s); }));
    }
};

QTEST_MAIN(TestBadNetworkAccess)
#include "test_bad_network_access.moc"
