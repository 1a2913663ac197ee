#include "tests/gui/lost_connection.h"
#include "tests/gui/new_home.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

/// A gateway and a provider that answer after half a minute, in the whole program: while it waits the window can be used, says what it
/// waits for, and stops at once when it is told to. The tests follow each other in one window and never wait so long themselves.
class TestSlowGateway : public QObject {
    Q_OBJECT

private:
    static constexpr int slowMs = 30'000;
    static constexpr int atOnceMs = 5'000; ///< with all that a busy machine needs
    static constexpr int longestTurnMs = 500; ///< of the event loop

    /// Calls of @p server take half a minute from now on.
    void slow(const QString &server) { m_rule = m_servers.slow({ server, {}, u"*"_s }, slowMs); }

    /// How long the window was deaf at most, in a second of waiting, in milliseconds.
    static qint64 longestTurn()
    {
        constexpr int watchedMs = 1'000;
        constexpr int beatMs = 10;
        qint64 longest = 0;
        QElapsedTimer all;
        QElapsedTimer sinceBeat;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&longest, &sinceBeat] { longest = std::max(longest, sinceBeat.restart()); });
        heart.start(beatMs);
        sinceBeat.start();
        all.start();
        return QTest::qWaitFor([&all] { return all.elapsed() > watchedMs; }) ? longest : watchedMs;
    }

    bool canBeUsed() const
    {
        test::MainJob &job = m_window->job();
        const qint64 turn = longestTurn();
        if (turn > longestTurnMs) {
            std::fprintf(stderr, "the window did not answer for %lld ms\n", turn);
            return false;
        }
        auto *place = job.goTo(u"Token inspector"_s) ? job.person().findControl(u"Text with a token in it"_s) : nullptr;
        if (!place)
            return false;
        place->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(place, u"a"_s); // typing works
        return true;
    }

    /// Stops what runs by the strip. @return whether that was at once
    bool stops() const
    {
        const test::MainJob &job = m_window->job();
        QElapsedTimer time;
        time.start();
        const bool calm = QTest::qWaitFor(
            [&] {
                // Found and pressed in one go: the task may end by itself meanwhile.
                if (auto *cancel = job.person().find<QAbstractButton>(u"Cancel the running task"_s))
                    QTest::mouseClick(cancel, Qt::LeftButton);
                return job.person().offers(u"Tasks"_s);
            },
            slowMs);
        if (calm && time.elapsed() < atOnceMs)
            return true;
        std::fprintf(stderr, "it was not stopped at once but %s after %lld ms\n", calm ? "only" : "not even", time.elapsed());
        return false;
    }

    /// What was begun waits for its answer, hinders nobody, and is stopped.
    bool waitsAndStops()
    {
        test::MainJob &job = m_window->job();
        const bool begun = job.wait(u"the slow call"_s, [this] { return m_servers.hasHit(m_rule); })
            && job.wait(u"a task that can be stopped"_s, [&] { return job.person().offers(u"Cancel the running task"_s); });
        const bool usable = begun && canBeUsed()
            && job.wait(u"the task that is still shown"_s, [&] { return job.person().offers(u"Cancel the running task"_s); });
        const bool done = usable && stops();
        m_servers.mend();
        return done;
    }

    void key(Qt::Key key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window->window(), key);
    }

    const test::NewHome m_home;
    test::SomebodysServers m_servers;
    int m_rule = 0;
    std::unique_ptr<test::WholeWindow> m_window;
    std::unique_ptr<test::LostConnection> m_net;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        QVERIFY(m_servers.start(u"services=10,routes=8,plugins=4,consumers=1"_s));
        m_window = std::make_unique<test::WholeWindow>();
        m_net = std::make_unique<test::LostConnection>(m_servers, m_window->window(), m_window->job());
        QVERIFY(m_window->isOpen());
    }

    void check()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.press(u"Add a gateway…"_s));
        QVERIFY(job.type(u"Admin API URL"_s, m_servers.url(u"admin"_s)));
        QVERIFY(job.type(u"Admin token"_s, m_servers.adminToken()));
        slow(u"admin"_s);
        QVERIFY(job.press(u"Check"_s));
        QVERIFY(job.wait(u"the slow call"_s, [this] { return m_servers.hasHit(m_rule); }));
        QVERIFY(longestTurn() < longestTurnMs);
        QVERIFY(job.type(u"Name"_s, u"Acme"_s)); // while it waits
        QElapsedTimer time;
        time.start();
        QVERIFY(job.press(u"Stop the check"_s));
        QVERIFY(job.wait(u"the end of the check"_s, [&] { return job.person().offers(u"Check"_s); }));
        QVERIFY(time.elapsed() < atOnceMs);
        m_servers.mend();
        QVERIFY(job.check());
        QCOMPARE(job.person().find<QLineEdit>(u"Name"_s)->text(), u"Acme"_s);
        QVERIFY(job.press(u"Save and open"_s));
        QVERIFY(job.isConnected());
        QVERIFY(job.addTheProvider({ m_servers.url(u"provider"_s), u"Acme login"_s, m_servers.providerToken() }));
        QVERIFY(m_net->isCalm());
    }

    void reading_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : { "Services", "Routes", "Consumers", "Plugins", "Applications", "Protect a service" })
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void reading()
    {
        QFETCH(QString, page);
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(page));
        QVERIFY(m_net->isCalm());
        slow(u"admin"_s);
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(waitsAndStops());
    }

    void editing()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(u"Services"_s));
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(m_net->isCalm());
        QVERIFY(job.choose(u"Services"_s, u"svc-00009"_s));
        slow(u"admin"_s);
        key(Qt::Key_Return);
        QVERIFY(waitsAndStops());
        QVERIFY(job.press(u"Back"_s));
        QVERIFY(job.wait(u"the form"_s, [&] {
            if (job.person().offers(u"Try again"_s))
                job.person().press(u"Try again"_s);
            return job.person().find<QLineEdit>(u"Path"_s) != nullptr;
        }));
        QVERIFY(job.type(u"Path"_s, u"/v2"_s));
        for (const QString &button : { u"Preview change"_s, u"Save"_s }) {
            slow(u"admin"_s);
            QVERIFY(job.press(button));
            QVERIFY(waitsAndStops());
            QVERIFY(job.press(u"Back"_s));
            QCOMPARE(job.person().find<QLineEdit>(u"Path"_s)->text(), u"/v2"_s);
        }
        QVERIFY(job.press(u"Save"_s));
        QVERIFY(job.wait(u"the end of saving"_s, [&] { return m_net->isSaid(u"“svc-00009” saved"_s); }));
    }

    void deleting()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(u"Services"_s));
        QVERIFY(job.choose(u"Services"_s, u"svc-00008"_s));
        key(Qt::Key_Delete);
        QVERIFY(m_net->isCalm());
        slow(u"admin"_s);
        QVERIFY(job.press(u"Delete svc-00008"_s));
        QVERIFY(waitsAndStops());
        QVERIFY(m_servers.names(u"services"_s).contains(u"svc-00008"_s));
    }

    void opening()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(u"Overview"_s));
        slow(u"admin"_s);
        QVERIFY(job.press(u"Ask the gateway again"_s));
        QVERIFY(waitsAndStops());
        QVERIFY(job.goTo(u"Overview"_s));
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.isConnected());
    }

    void plan()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(m_net->isCalm());
        QVERIFY(job.planIt(u"Consumer and group"_s, m_servers.url(u"upstream"_s)));
        slow(u"admin"_s);
        QTest::keyClick(&m_window->window(), Qt::Key_F5);
        QVERIFY(waitsAndStops());
        QVERIFY(job.goTo(u"Protect a service"_s));
        QVERIFY(job.wait(u"a plan that can be applied"_s, [&] { return job.canApply(); }));
    }
};

QTEST_MAIN(TestSlowGateway)
#include "test_slow_gateway.moc"
