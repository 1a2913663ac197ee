#include "tests/gui/lost_connection.h"
#include "tests/gui/new_home.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// Connections that are lost while an object is edited, saved, deleted and brought back, in the whole program. The tests follow each other
/// in one window; what the gateway has is asked by plain HTTP.
class TestBadNetworkEdits : public QObject {
    Q_OBJECT

private:
    QString typed(const QString &field) const
    {
        const auto *input = m_window->job().person().find<QLineEdit>(field);
        return input ? input->text() : QString();
    }

    /// The path of the edited service, as the gateway has it.
    QString storedPath()
    {
        const QJsonArray services = m_servers.listOf(u"services"_s);
        for (const QJsonValue &service : services) {
            if (service[u"name"_s].toString() == u"svc-00009")
                return service[u"path"_s].toString();
        }
        return u"no such service"_s;
    }

    void key(Qt::Key key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window->window(), key);
    }

    const test::NewHome m_home;
    test::SomebodysServers m_servers;
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
        test::MainJob &job = m_window->job();
        QVERIFY(job.addTheGateway({ m_servers.url(u"admin"_s), u"Acme"_s, m_servers.adminToken() }));
        QVERIFY(job.isConnected());
        QVERIFY(m_net->isCalm());
    }

    void openingOfTheEditor()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(u"Services"_s));
        QVERIFY(job.choose(u"Services"_s, u"svc-00009"_s));
        m_net->cut(u"admin"_s);
        key(Qt::Key_Return);
        QVERIFY(m_net->isTold(u"Details of the failed reading"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the form"_s, [&] { return job.person().find<QLineEdit>(u"Path"_s) != nullptr; }));
    }

    void preview()
    {
        test::MainJob &job = m_window->job();
        const QString before = storedPath();
        QVERIFY(job.type(u"Path"_s, u"/v2"_s));
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Preview change"_s));
        QVERIFY(m_net->isTold(u"Details"_s));
        QCOMPARE(typed(u"Path"_s), u"/v2"_s);
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the preview"_s, [&] { return job.person().find(u"Preview of the change"_s) != nullptr; }));
        QCOMPARE(storedPath(), before); // to look once more is not to save
        QVERIFY(job.press(u"Back to the form"_s));
        QCOMPARE(typed(u"Path"_s), u"/v2"_s);
    }

    void save()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Save"_s));
        QVERIFY(m_net->isTold(u"Details"_s));
        QCOMPARE(typed(u"Path"_s), u"/v2"_s);
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the end of saving"_s, [&] { return m_net->isSaid(u"“svc-00009” saved"_s); }));
        QCOMPARE(storedPath(), u"/v2"_s);
    }

    /// The answer to the writing call itself is what is lost.
    void saveThatWasSent()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.type(u"Path"_s, u"/v3"_s));
        m_net->cut(u"admin"_s, u"PATCH"_s, u"/services/*"_s);
        QVERIFY(job.press(u"Save"_s));
        QVERIFY(m_net->isTold(u"Details"_s));
        QVERIFY(m_net->isSaid(u"Whether it was saved is not known"_s));
        QCOMPARE(typed(u"Path"_s), u"/v3"_s);
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the end of saving"_s, [&] { return m_net->isSaid(u"“svc-00009” saved"_s); }));
        QCOMPARE(storedPath(), u"/v3"_s);
    }

    void undoOfASave()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Undo: “svc-00009” saved"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(m_net->mend());
        QCOMPARE(storedPath(), u"/v3"_s);
        QVERIFY(m_net->pressStarting(u"Try again: "_s));
        QVERIFY(job.wait(u"the end of the undo"_s, [&] { return m_net->isSaid(u"The change of “svc-00009” is taken back"_s); }));
        QCOMPARE(storedPath(), u"/v2"_s);
        QVERIFY(job.wait(u"the form as it is now"_s, [&] { return typed(u"Path"_s) == u"/v2"; }));
    }

    void deleting()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(u"Services"_s));
        QVERIFY(job.choose(u"Services"_s, u"svc-00008"_s));
        QVERIFY(m_net->isCalm());
        key(Qt::Key_Delete);
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Delete svc-00008"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(m_net->mend());
        QVERIFY(m_servers.names(u"services"_s).contains(u"svc-00008"_s));
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the end of deleting"_s, [&] { return m_net->isSaid(u"“svc-00008” deleted"_s); }));
        QVERIFY(!m_servers.names(u"services"_s).contains(u"svc-00008"_s));
    }

    void bringingBack()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Undo: “svc-00008” deleted"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QVERIFY(m_net->mend());
        QVERIFY(m_net->pressStarting(u"Try again: Not all"_s));
        QVERIFY(job.wait(u"the end of the undo"_s, [&] { return m_net->isSaid(u"brought back"_s); }));
        QVERIFY(m_servers.names(u"services"_s).contains(u"svc-00008"_s));
    }

    void choosingOfAPlugin()
    {
        test::MainJob &job = m_window->job();
        QVERIFY(job.goTo(u"Plugins"_s));
        QVERIFY(job.press(u"New plugin…"_s));
        QVERIFY(job.choose(u"Plugins of this gateway"_s, u"cors"_s));
        QVERIFY(job.turn(u"What the plugin applies to"_s, Qt::Key_Right));
        m_net->cut(u"admin"_s);
        QVERIFY(job.type(u"The service"_s, u"svc-00005"_s));
        QVERIFY(m_net->isToldAtTheStrip());
        QCOMPARE(typed(u"The service"_s), u"svc-00005"_s);
        QVERIFY(!job.person().offers(u"Continue"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.type(u"The service"_s, u"svc-00005"_s));
        QVERIFY(job.wait(u"the service known by its name"_s, [&] { return job.person().offers(u"Continue"_s); }));
    }

    void formOfANewPlugin()
    {
        test::MainJob &job = m_window->job();
        m_net->cut(u"admin"_s);
        QVERIFY(job.press(u"Continue"_s));
        QVERIFY(m_net->isTold(u"Details of the failed reading"_s));
        QVERIFY(m_net->mend());
        QVERIFY(job.press(u"Try again"_s));
        QVERIFY(job.wait(u"the form"_s, [&] { return job.person().find(u"Search fields"_s) != nullptr; }));
        QVERIFY(m_net->isSaid(u"on the service svc-00005"_s));
        QVERIFY(job.press(u"Create"_s));
        QVERIFY(job.wait(u"the end of saving"_s, [&] { return m_net->isSaid(u"“cors” created"_s); }));
    }
};

QTEST_MAIN(TestBadNetworkEdits)
#include "test_bad_network_edits.moc"
