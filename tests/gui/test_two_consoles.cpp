#include "tests/gui/lost_connection.h"
#include "tests/gui/new_home.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Others at the same gateway, in the whole program: an object that somebody deletes while its editor is open, two consoles that edit the
/// same plugin, and gateways with nothing, or one thing, to show.
class TestTwoConsoles : public QObject {
    Q_OBJECT

private:
    static bool isSaid(test::WholeWindow &program, const QString &words)
    {
        const auto labels = program.window().findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    static bool waitForWords(test::WholeWindow &program, const QString &words)
    {
        return program.job().wait(words, [&] { return isSaid(program, words); });
    }

    static bool open(test::WholeWindow &program, test::SomebodysServers &servers, const QString &name)
    {
        return program.isOpen() && program.job().addTheGateway({ servers.url(u"admin"_s), name, servers.adminToken() })
            && program.job().isConnected()
            && program.job().wait(u"the end of every task"_s, [&] { return program.job().person().offers(u"Tasks"_s); });
    }

    /// Opens the editor of a row; the window becomes the active one first, as keys go there.
    static bool edit(test::WholeWindow &program, const QString &page, const QString &row, const QString &field)
    {
        program.window().activateWindow();
        const test::MainJob &job = program.job();
        if (!program.isOpen() || !program.job().goTo(page) || !program.job().choose(page, row))
            return false;
        QTest::keyClick(job.person().find<QAbstractItemView>(page), Qt::Key_Return);
        return job.wait(u"the form"_s, [&] { return job.person().find<QLineEdit>(field) != nullptr; });
    }

    static QJsonObject objectOf(test::SomebodysServers &servers, const QString &kind, const QString &name)
    {
        const QJsonArray all = servers.listOf(kind);
        const auto found
            = std::find_if(all.begin(), all.end(), [&name](const QJsonValue &one) { return one[u"name"_s].toString() == name; });
        return found == all.end() ? QJsonObject() : found->toObject();
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void deletedWhileItsEditorIsOpen()
    {
        const test::NewHome home;
        test::SomebodysServers servers;
        QVERIFY(servers.start(u"services=3"_s));
        test::WholeWindow program;
        QVERIFY(open(program, servers, u"Acme"_s));
        test::MainJob &job = program.job();
        QVERIFY(edit(program, u"Services"_s, u"svc-00001"_s, u"Path"_s));
        const QString id = objectOf(servers, u"services"_s, u"svc-00001"_s).value("id"_L1).toString();
        QVERIFY(job.type(u"Path"_s, u"/mine"_s));
        servers.changeAtGateway("DELETE", u"/services/"_s + id);
        QVERIFY(!servers.names(u"services"_s).contains(u"svc-00001"_s));
        QVERIFY(job.press(u"Save"_s));
        QVERIFY(waitForWords(program, u"“svc-00001” was deleted meanwhile"_s));
        QCOMPARE(job.person().find<QLineEdit>(u"Path"_s)->text(), u"/mine"_s);
        QVERIFY(!servers.names(u"services"_s).contains(u"svc-00001"_s)); // nobody was asked yet
        QVERIFY(job.press(u"Create it again"_s));
        QVERIFY(job.press(u"Create"_s));
        QVERIFY(waitForWords(program, u"“svc-00001” created"_s));
        const QJsonObject again = objectOf(servers, u"services"_s, u"svc-00001"_s);
        QCOMPARE(again.value("id"_L1).toString(), id);
        QCOMPARE(again.value("path"_L1).toString(), u"/mine"_s);
        QVERIFY(job.goTo(u"Services"_s));
        QVERIFY(job.choose(u"Services"_s, u"svc-00001"_s));
    }

    void twoConsolesAtOnePlugin()
    {
        const test::NewHome home;
        test::SomebodysServers servers;
        QVERIFY(servers.start(u"services=1,routes=1,plugins=9"_s));
        test::WholeWindow one;
        QVERIFY(open(one, servers, u"Mine"_s));
        test::WholeWindow other;
        QVERIFY(open(other, servers, u"Theirs"_s));
        QVERIFY(edit(one, u"Plugins"_s, u"rate-limiting"_s, u"A minute"_s));
        QVERIFY(edit(other, u"Plugins"_s, u"rate-limiting"_s, u"A minute"_s));
        QVERIFY(one.job().type(u"An hour"_s, u"1000"_s));
        QVERIFY(other.job().type(u"A minute"_s, u"50"_s));
        QVERIFY(other.job().press(u"Save"_s));
        QVERIFY(waitForWords(other, u"“rate-limiting” saved"_s));
        QVERIFY(one.job().press(u"Save"_s));
        QVERIFY(waitForWords(one, u"was changed by somebody else meanwhile"_s));
        QVERIFY(isSaid(one, u"50"_s) && isSaid(one, u"1000"_s));
        QVERIFY(one.job().press(u"Not now"_s));
        QCOMPARE(one.job().person().find<QLineEdit>(u"An hour"_s)->text().remove(u','), u"1000"_s);
        QVERIFY(one.job().press(u"Save"_s));
        const auto config = [&servers] { return objectOf(servers, u"plugins"_s, u"rate-limiting"_s).value("config"_L1).toObject(); };
        QVERIFY(config().value("hour"_L1).isNull()); // nothing is written over the other's head
        QVERIFY(one.job().press(u"Go on with the merged"_s));
        QVERIFY(one.job().press(u"Save"_s));
        QVERIFY(waitForWords(one, u"“rate-limiting” saved"_s));
        QCOMPARE(config().value("minute"_L1).toInt(), 50);
        QCOMPARE(config().value("hour"_L1).toInt(), 1000);
    }

    void bothChangeTheSameField()
    {
        const test::NewHome home;
        test::SomebodysServers servers;
        QVERIFY(servers.start(u"services=1,routes=1,plugins=9"_s));
        test::WholeWindow program;
        QVERIFY(open(program, servers, u"Acme"_s));
        test::MainJob &job = program.job();
        QVERIFY(edit(program, u"Plugins"_s, u"rate-limiting"_s, u"A minute"_s));
        QVERIFY(job.type(u"A minute"_s, u"70"_s));
        const QJsonObject plugin = objectOf(servers, u"plugins"_s, u"rate-limiting"_s);
        servers.changeAtGateway(
            "PATCH", u"/plugins/"_s + plugin.value("id"_L1).toString(), { { u"config"_s, QJsonObject { { u"minute"_s, 50 } } } });
        QVERIFY(job.press(u"Save"_s));
        QVERIFY(waitForWords(program, u"was changed by somebody else meanwhile"_s));
        QVERIFY(job.press(u"Go on with the merged"_s));
        QVERIFY(job.press(u"Save"_s));
        QVERIFY(waitForWords(program, u"“rate-limiting” saved"_s));
        const QJsonObject config = objectOf(servers, u"plugins"_s, u"rate-limiting"_s).value("config"_L1).toObject();
        QCOMPARE(config.value("minute"_L1).toInt(), 70);
    }

    void tablesWithNothing()
    {
        const test::NewHome home;
        test::SomebodysServers servers;
        QVERIFY(servers.start(u"services=0"_s));
        test::WholeWindow program;
        QVERIFY(program.isOpen());
        test::MainJob &job = program.job();
        QVERIFY(job.addTheGateway({ servers.url(u"admin"_s), u"Empty"_s, servers.adminToken() }));
        QVERIFY(job.isConnected());
        for (const QString &kind : { u"Services"_s, u"Routes"_s, u"Consumers"_s, u"Plugins"_s }) {
            QVERIFY(job.goTo(kind));
            QVERIFY(waitForWords(program, u"No %1 yet"_s.arg(kind.toLower())));
            QTest::keyClick(&program.window(), Qt::Key_F5);
            QVERIFY(waitForWords(program, u"No %1 yet"_s.arg(kind.toLower())));
            QTest::keyClick(&program.window(), Qt::Key_Delete);
            QVERIFY(job.press(u"Make the first one"_s));
            const QString there = kind == u"Plugins" ? u"Search plugins"_s : u"Search fields"_s;
            QVERIFY(job.wait(there, [&] { return job.person().find<QLineEdit>(there) != nullptr; }));
        }
        QVERIFY(job.goTo(u"Applications"_s));
        QVERIFY(waitForWords(program, u"No applications yet"_s));
    }

    void tablesWithOneRow()
    {
        const test::NewHome home;
        test::SomebodysServers servers;
        QVERIFY(servers.start(u"services=1,routes=1,plugins=1,consumers=1"_s));
        test::WholeWindow program;
        QVERIFY(open(program, servers, u"Small"_s));
        test::MainJob &job = program.job();
        const QList<QPair<QString, QString>> names { { u"Services"_s, u"svc-00000"_s }, { u"Routes"_s, u"route-00000"_s },
            { u"Consumers"_s, u"consumer-00000"_s }, { u"Plugins"_s, u"correlation-id"_s } };
        for (const auto &[kind, name] : names) {
            QVERIFY(job.goTo(kind));
            QVERIFY(job.choose(kind, name));
            auto *table = job.person().find<QAbstractItemView>(kind);
            QCOMPARE(table->model()->rowCount(), 1);
            for (const Qt::Key key : { Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_PageUp }) {
                QTest::keyClick(table, key);
                QCOMPARE(table->currentIndex().row(), 0);
            }
            const QString filter = u"Filter "_s + kind.toLower();
            QVERIFY(job.type(filter, u"nothing is called so"_s));
            QVERIFY(waitForWords(program, u"Nothing matches"_s));
            QVERIFY(job.press(u"Clear the filter"_s));
            QVERIFY(job.choose(kind, name));
        }
    }
};

QTEST_MAIN(TestTwoConsoles)
#include "test_two_consoles.moc"
