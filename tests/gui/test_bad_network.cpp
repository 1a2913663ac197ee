#include "tests/gui/lost_connection.h"
#include "tests/gui/new_home.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// Connections that are lost while a gateway is added, opened and read, in the whole program: each is told where it belongs, what was
/// typed stays, and the same step comes to its end once the connection is back. The tests follow each other in one window.
class TestBadNetwork : public QObject {
    Q_OBJECT

private:
    static void addKinds()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("word");
        QTest::newRow("services") << u"Services"_s << u"/services"_s << u"Filter services"_s << u"svc"_s;
        QTest::newRow("routes") << u"Routes"_s << u"/routes"_s << u"Filter routes"_s << u"route"_s;
        QTest::newRow("consumers") << u"Consumers"_s << u"/consumers"_s << u"Filter consumers"_s << u"consumer"_s;
        QTest::newRow("plugins") << u"Plugins"_s << u"/plugins"_s << u"Filter plugins"_s << u"correlation"_s;
    }

    QString typed(const QString &field) const { return m_window->job().person().find<QLineEdit>(field)->text(); }
    int rows(const QString &table) const
    {
        const auto *view = m_window->job().person().find<QAbstractItemView>(table);
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
        QVERIFY(m_servers.start());
        m_window = std::make_unique<test::WholeWindow>();
        m_net = std::make_unique<test::LostConnection>(m_servers, m_window->window(), m_window->job());
        QVERIFY(m_window->isOpen());
    }

    void checkOfAGateway()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.press(u"Add a gateway…"_s));
        QVERIFY(job.type(u"Admin API URL"_s, m_servers.url(u"admin"_s)));
        QVERIFY(job.type(u"Name"_s, u"Acme"_s));
        QVERIFY(job.type(u"Admin token"_s, m_servers.adminToken()));
        m_net->cut(u"admin"_s);
        QVERIFY(job.check());
        QVERIFY(m_net->isTold(u"Details: Admin API URL"_s));
        QVERIFY(job.press(u"Save and open"_s));
        QVERIFY(job.wait(u"another way"_s, [&] { return job.person().offers(u"Save anyway"_s); }));
        QVERIFY(m_net->isTold(u"Details: Admin API URL"_s));
        QCOMPARE(typed(u"Admin API URL"_s), m_servers.url(u"admin"_s));
        QCOMPARE(typed(u"Name"_s), u"Acme"_s);
        QCOMPARE(typed(u"Admin token"_s), m_servers.adminToken());
        QVERIFY(m_net->mend());
        QVERIFY(job.check());
        QVERIFY(!m_net->isSaid(u"The connection was lost"_s));
    }

    void openingOfAGateway()
    {
        test::MainJob &job = m_window->job();
        for (const QString &path : { u"/services"_s, u"/routes"_s, u"/consumers"_s, u"/plugins"_s })
            m_net->cut(u"admin"_s, u"GET"_s, path); // for the next test
        QVERIFY(job.press(u"Save and open"_s));
        QVERIFY(job.wait(u"the overview"_s, [&] { return job.shownAddress() == m_servers.url(u"admin"_s); }));
        QVERIFY(m_net->isToldAtTheStrip());
    }

    void firstReading_data() { addKinds(); }

    void firstReading()
    {
        QFETCH(QString, page);
        QFETCH(QString, path);
        test::MainJob &job = m_window->job();
        QVERIFY(m_net->mend()); // what it was opened without stays unread
        m_net->cut(u"admin"_s, u"GET"_s, path);
        QVERIFY(job.goTo(page));
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(m_net->isTold(u"Details of the error"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the rows"_s, [&] { return rows(page) > 0; }));
        QVERIFY(job.wait(u"an end of the complaint"_s, [&] { return !m_net->isSaid(u"The connection was lost"_s); }));
    }

    void readingAgain_data() { addKinds(); }

    void readingAgain()
    {
        QFETCH(QString, page);
        QFETCH(QString, path);
        QFETCH(QString, filter);
        QFETCH(QString, word);
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(page));
        QVERIFY(job.type(filter, word));
        const int before = rows(page);
        QVERIFY(before > 0);
        m_net->cut(u"admin"_s, u"GET"_s, path);
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(m_net->isTold(u"Details of the failed reading"_s));
        QCOMPARE(typed(filter), word);
        QCOMPARE(rows(page), before); // what was read stays on the screen
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again to read"_s));
        QVERIFY(job.wait(u"an end of the complaint"_s, [&] { return !m_net->isSaid(u"The connection was lost"_s); }));
        QCOMPARE(rows(page), before);
        QCOMPARE(typed(filter), word);
    }

    void openingAgain()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(u"Overview"_s));
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Ask the gateway again"_s));
        QVERIFY(m_net->isTold(u"Details"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the overview"_s, [&] { return job.shownAddress() == m_servers.url(u"admin"_s); }));
        QVERIFY(job.isConnected());
    }
};

QTEST_MAIN(TestBadNetwork)
#include "test_bad_network.moc"
