#include "app/gui/composition.h"

#include "ui/main_window.h"
#include "ui/style/look_style.h"
#include "ui/views/table_view.h"
#include "ui/widgets/field_row.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// Drives the whole program: window, engine, network, the sandbox as its child.
class TestComposition : public QObject {
    Q_OBJECT

private:
    static constexpr int patienceMs = 20'000;
    QTemporaryDir m_home;
    std::unique_ptr<gui::Composition> m_program;

    template <typename Widget> Widget *find(const QString &name) const { return m_program->window().findChild<Widget *>(name); }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    bool isOnSandbox() const { return m_program->window().windowTitle() == u"Sandbox"_s && !sandboxUrl().isEmpty(); }

    /// The page of services is made when it is first gone to.
    int shownRows() const
    {
        const auto *table = m_program->window().findChild<ui::TableView *>();
        return table ? table->model()->rowCount() : 0;
    }

    void choosePage(int row) const
    {
        auto *pages = find<QAbstractItemView>(u"pages"_s);
        pages->setCurrentIndex(pages->model()->index(row, 0));
    }

    /// Processes that this one has started.
    static QList<qint64> children()
    {
        QFile file(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid()));
        QList<qint64> ids;
        if (!file.open(QFile::ReadOnly))
            return ids;
        for (const QByteArray &id : file.readAll().simplified().split(' ')) {
            if (!id.isEmpty())
                ids << id.toLongLong();
        }
        return ids;
    }

    QString sandboxUrl() const { return sandboxUrl(*m_program); }

    static QString sandboxUrl(gui::Composition &program)
    {
        for (const QLabel *label : program.window().findChildren<QLabel *>()) {
            if (label->text().startsWith(u"http://127.0.0.1:"_s))
                return label->text();
        }
        return {};
    }

    /// A port of this computer where nothing listens.
    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::LookStyle);
        for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME" })
            qputenv(name, m_home.path().toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

    void init()
    {
        m_program = std::make_unique<gui::Composition>();
        m_program->show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
    }

    void cleanup() { m_program.reset(); }

    void fromStartToTheServicesOfTheSandbox()
    {
        press(u"startSandbox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"pages"_s)->isVisible(), patienceMs);
        choosePage(2);
        QTRY_VERIFY(find<QLineEdit>(u"serviceFilter"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shownRows() > 10, patienceMs);
        const int all = shownRows();
        const QString name = m_program->window().findChild<ui::TableView *>()->model()->index(all - 1, 0).data().toString();
        QTest::keyClicks(find<QLineEdit>(u"serviceFilter"_s), name);
        QVERIFY(shownRows() >= 1);
        QVERIFY(shownRows() < all);
        QCOMPARE(find<QLabel>(u"serviceCounts"_s)->text(), u"%1 of %2"_s.arg(shownRows()).arg(all));
        QTest::keyClick(find<QLineEdit>(u"serviceFilter"_s), Qt::Key_Escape);
        QCOMPARE(shownRows(), all);
    }

    void aSandboxKilledFromOutsideIsToldAndStartedAgain()
    {
        press(u"startSandbox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOnSandbox(), patienceMs);
        const QList<qint64> before = children();
        QCOMPARE(before.size(), 1);
        ::kill(pid_t(before.first()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"retryGateway"_s)->isVisible(), patienceMs);
        QVERIFY(find<QPushButton>(u"retryGateway"_s)->text().contains(u"Start again"_s));
        press(u"retryGateway"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"retryGateway"_s)->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!children().isEmpty(), patienceMs);
        QVERIFY(children() != before);
    }

    void twoConsolesHaveASandboxEach()
    {
        gui::Composition other;
        m_program->trySandbox();
        other.trySandbox();
        QTRY_VERIFY_WITH_TIMEOUT(children().size() == 2, patienceMs);
        const auto isOn = [](gui::Composition &program) {
            auto *pages = program.window().findChild<QAbstractItemView *>(u"pages"_s);
            return !pages->isHidden() && program.window().windowTitle() == u"Sandbox"_s;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOn(*m_program) && isOn(other), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!sandboxUrl(*m_program).isEmpty() && !sandboxUrl(other).isEmpty(), patienceMs);
        QVERIFY(sandboxUrl(*m_program) != sandboxUrl(other));
    }

    void theOptionStartsOnTheSandbox()
    {
        m_program->trySandbox();
        QTRY_VERIFY_WITH_TIMEOUT(isOnSandbox(), patienceMs);
    }

    void aWrongPortIsSaidAtTheAddress()
    {
        press(u"addGateway"_s);
        QTest::keyClicks(find<QLineEdit>(u"adminUrl"_s), u"http://127.0.0.1:%1"_s.arg(closedPort()));
        press(u"save"_s);
        const auto errorAtUrl = [this] {
            for (const ui::FieldRow *row : m_program->window().findChildren<ui::FieldRow *>()) {
                if (row->input() == find<QLineEdit>(u"adminUrl"_s))
                    return row->error();
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!errorAtUrl().isEmpty(), patienceMs);
        QVERIFY(find<QLineEdit>(u"adminUrl"_s)->isVisible());
        QVERIFY(ui::isRefused(find<QLineEdit>(u"adminUrl"_s)));
    }

    void aSavedGatewayIsOfferedAtTheNextStart()
    {
        press(u"startSandbox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOnSandbox(), patienceMs);
        const QString url = sandboxUrl();
        QTest::keyClick(&m_program->window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"adminUrl"_s)->isVisible());
        QTest::keyClicks(find<QLineEdit>(u"adminUrl"_s), url);
        QTest::keyClicks(find<QLineEdit>(u"gatewayName"_s), u"Kept"_s);
        press(u"save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->window().windowTitle(), u"Kept"_s, patienceMs);
        m_program.reset();
        m_program = std::make_unique<gui::Composition>();
        m_program->show();
        const auto offered = [this] {
            const QList<QPushButton *> buttons = m_program->window().findChildren<QPushButton *>();
            return std::any_of(
                buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->accessibleName().contains(u"Kept"_s); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered(), patienceMs);
    }
};

QTEST_MAIN(TestComposition)
#include "test_composition.moc"
