#include "ui/main_window.h"

#include "tests/ui/fake_engine.h"
#include "tests/ui/look_application.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/close_question.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/error_details.h"
#include "ui/shell/tasks_panel.h"
#include "ui/shell/unfinished_bar.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window as a whole: keys, focus, names, and what is found again at the next start.
class TestWindowShell : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<ui::ColorScheme> m_scheme;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<ui::UnfinishedPlan> m_unfinished;

    void openWindow()
    {
        ui::Engine engine = m_fake->engine();
        engine.journal.unfinished
            = [plans = m_unfinished](const core::CancelToken &) -> core::Result<QList<ui::UnfinishedPlan>> { return plans; };
        m_window = std::make_unique<ui::MainWindow>(engine, *m_operations, *m_scheme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void connectGateway()
    {
        tables::ServiceRow row;
        row.id = u"1"_s;
        row.name = u"orders-api"_s;
        m_fake->services = std::vector { row };
        m_window->openSandbox(test::target(u"Sandbox"_s));
        QTRY_VERIFY(m_window->findChild<QAbstractItemView *>(u"pages"_s)
                        ->model()
                        ->index(2, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .endsWith(u'1'));
    }

    ui::Navigator *navigator() const { return m_window->findChild<ui::Navigator *>(); }
    ui::TaskList *tasks() const { return m_window->findChild<ui::TaskList *>(); }
    QString page() const { return navigator()->current().page; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"test"_s);
        test::wear(ui::lightTheme);
    }

    void init()
    {
        QSettings().clear();
        m_unfinished.clear();
        m_fake = std::make_unique<test::FakeEngine>();
        m_operations = std::make_unique<ui::Operations>();
        m_scheme = std::make_unique<ui::ColorScheme>();
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_scheme.reset();
        m_operations.reset();
    }

    void thePaletteGoesToAPageAndFindsAnObject()
    {
        connectGateway();
        key(Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<ui::CommandPalette *>();
        QTRY_VERIFY(palette->isOpen());
        QTest::keyClicks(m_window->focusWidget(), u"serv"_s);
        key(Qt::Key_Return);
        QCOMPARE(page(), u"services"_s);
        key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette->isOpen());
        QTest::keyClicks(m_window->focusWidget(), u"orders"_s);
        key(Qt::Key_Return);
        QCOMPARE(navigator()->current().object, u"1"_s);
        key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette->isOpen());
        QTest::keyClicks(m_window->focusWidget(), u"theme dark"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_scheme->choice(), ui::ColorScheme::Choice::Dark);
        m_scheme->choose(ui::ColorScheme::Choice::Light);
    }

    void keysWalkTheHistoryAndThePages()
    {
        connectGateway();
        key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(page(), u"services"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(page(), u"overview"_s);
        key(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(page(), u"services"_s);
        QTest::mouseClick(m_window->findChild<QAbstractItemView *>(u"pages"_s)->viewport(), Qt::BackButton);
        QTRY_COMPARE(page(), u"overview"_s);
        QTest::mouseClick(m_window->findChild<QWidget *>(u"openPalette"_s), Qt::ForwardButton);
        QTRY_COMPARE(page(), u"services"_s);
    }

    void panelsOpenByKeyOneAtATime()
    {
        key(Qt::Key_F1);
        auto *sheet = m_window->findChild<ui::CheatSheet *>();
        auto *list = m_window->findChild<ui::TasksPanel *>();
        QTRY_VERIFY(sheet->isOpen());
        key(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(list->isOpen());
        QVERIFY(!sheet->isOpen());
        key(Qt::Key_Escape);
        QVERIFY(!list->isOpen());
    }

    void tabReachesEverythingAndComesBack()
    {
        connectGateway();
        navigator()->open({ .page = u"services"_s });
        m_window->findChild<QPushButton *>(u"connectionSwitcher"_s)->setFocus();
        QList<QWidget *> way;
        do {
            way << m_window->focusWidget();
            key(Qt::Key_Tab);
        } while (m_window->focusWidget() != way.first() && way.size() < 200);
        QVERIFY(way.size() < 200);
        const auto at = [&](const QString &name) { return way.indexOf(m_window->findChild<QWidget *>(name)); };
        // The order of the screen: the page stands before the strip although it was made later.
        QVERIFY(at(u"openPalette"_s) > 0);
        QVERIFY(at(u"pages"_s) > at(u"showShortcuts"_s));
        QVERIFY(at(u"serviceFilter"_s) > at(u"pages"_s));
        QVERIFY(at(u"showTasks"_s) > at(u"serviceFilter"_s));
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool stop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled();
            QVERIFY2(!stop || way.contains(widget), qPrintable(widget->objectName() + widget->accessibleName()));
        }
        for (qsizetype i = way.size() - 1; i >= 0; --i) {
            key(Qt::Key_Tab, Qt::ShiftModifier);
            QCOMPARE(m_window->focusWidget(), way[i]);
        }
    }

    void theSixthKeyGoesFromPartToPart()
    {
        connectGateway();
        navigator()->open({ .page = u"services"_s });
        QWidget *pages = m_window->findChild<QWidget *>(u"pages"_s);
        QWidget *filter = m_window->findChild<QWidget *>(u"serviceFilter"_s);
        pages->setFocus();
        filter->setFocus();
        QTRY_COMPARE(m_window->focusWidget(), filter);
        key(Qt::Key_F6);
        QTRY_COMPARE(m_window->focusWidget()->objectName(), u"showTasks"_s);
        key(Qt::Key_F6);
        QTRY_COMPARE(m_window->focusWidget(), pages);
        key(Qt::Key_F6);
        QTRY_COMPARE(m_window->focusWidget(), filter); // where it was
        key(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(m_window->focusWidget(), pages);
    }

    void namesAreThereAndDiffer()
    {
        connectGateway();
        navigator()->open({ .page = u"services"_s });
        tasks()->tell(u"Save"_s,
            { .tone = ui::Tone::Danger,
                .words = u"Refused"_s,
                .error = test::error(core::Error::Kind::Denied),
                .action = u"Try again"_s,
                .act = [] {} });
        tasks()->start(u"Reading"_s, [] {});
        QStringList names;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QPushButton *>(widget);
            const QString name = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            const bool label = qobject_cast<const QLabel *>(widget);
            QVERIFY2(!name.isEmpty() && name != QString::fromLatin1(widget->metaObject()->className()),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
            QVERIFY2(label || !names.contains(name), qPrintable(name));
            names << name;
        }
        QVERIFY(names.size() > 8);
    }

    void closingOverWorkAsks()
    {
        const int id = tasks()->start(u"Plan “orders”"_s, {}, true);
        key(Qt::Key_Q, Qt::ControlModifier);
        auto *question = m_window->findChild<ui::CloseQuestion *>();
        QTRY_VERIFY(question->isOpen());
        QVERIFY(m_window->isVisible());
        key(Qt::Key_Return); // the first button has the focus
        key(Qt::Key_Space);
        QVERIFY(m_window->isVisible());
        tasks()->finish(id, {});
    }

    void closingAsksAboutAGatewayThatWasTyped()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(page(), u"gateway"_s);
        QTest::keyClicks(m_window->findChild<QLineEdit *>(u"adminUrl"_s), u"http://kong"_s);
        navigator()->open({ .page = u"first-run"_s });
        key(Qt::Key_Q, Qt::ControlModifier);
        auto *question = m_window->findChild<ui::CloseQuestion *>();
        QTRY_VERIFY(question->isOpen());
        key(Qt::Key_Space); // Go there
        QTRY_COMPARE(page(), u"gateway"_s);
        QCOMPARE(m_window->findChild<QLineEdit *>(u"adminUrl"_s)->text(), u"http://kong"_s);
    }

    void thePageOfTheLastRunIsShownAgain()
    {
        connectGateway();
        navigator()->open({ .page = u"services"_s });
        m_window->close();
        openWindow();
        connectGateway();
        QTRY_COMPARE(page(), u"services"_s);
        m_window->close();
        openWindow();
        m_window->openSandbox(test::target(u"Other"_s)); // another gateway begins at its overview
        QTRY_VERIFY(m_window->findChild<QAbstractItemView *>(u"pages"_s)
                        ->model()
                        ->index(2, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .endsWith(u'1'));
        QCOMPARE(page(), u"overview"_s);
    }

    void unfinishedPlansAreOfferedOverThePage()
    {
        QVERIFY(m_window->findChild<ui::UnfinishedBar *>()->isHidden());
        m_unfinished = { { .id = u"p"_s, .name = u"orders"_s, .done = 1, .total = 3 } };
        openWindow();
        QTRY_VERIFY(m_window->findChild<ui::UnfinishedBar *>()->isVisible());
    }

    void escapeClosesThePanelAndNotThePageBehind()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(page(), u"gateway"_s);
        auto *address = m_window->findChild<QLineEdit *>(u"adminUrl"_s);
        QTest::keyClicks(address, u"http://kong"_s);
        key(Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<ui::CommandPalette *>();
        QTRY_VERIFY(palette->isOpen());
        key(Qt::Key_Escape);
        QVERIFY(!palette->isOpen());
        QCOMPARE(page(), u"gateway"_s);
        QCOMPARE(address->text(), u"http://kong"_s);
        QCOMPARE(m_window->focusWidget(), address);
        key(Qt::Key_J, Qt::ControlModifier);
        auto *list = m_window->findChild<ui::TasksPanel *>();
        QTRY_VERIFY(list->isOpen());
        m_window->findChild<QWidget *>(u"showTasks"_s)->setFocus(); // the strip below stays usable
        key(Qt::Key_Escape);
        QVERIFY(!list->isOpen());
        QCOMPARE(page(), u"gateway"_s);
        key(Qt::Key_Escape); // now it is the page's
        QTRY_COMPARE(page(), u"first-run"_s);
    }

    void buttonsBehindAPanelDoNotHearTheirKeys()
    {
        navigator()->open({ .page = u"gateway"_s });
        m_fake->hold = true;
        auto *address = m_window->findChild<QLineEdit *>(u"adminUrl"_s);
        QTest::keyClicks(address, u"http://kong"_s);
        key(Qt::Key_F1);
        QTRY_VERIFY(m_window->findChild<ui::CheatSheet *>()->isOpen());
        key(Qt::Key_K, Qt::AltModifier); // Check
        QVERIFY(!m_window->findChild<QPushButton *>(u"check"_s)->isDown());
        key(Qt::Key_Escape);
        key(Qt::Key_K, Qt::AltModifier);
        QTRY_VERIFY(!m_window->findChild<QPushButton *>(u"save"_s)->isEnabled());
    }

    void aCommandForThePageClosesThePanelOverIt()
    {
        connectGateway();
        navigator()->open({ .page = u"services"_s });
        auto *sheet = m_window->findChild<ui::CheatSheet *>();
        key(Qt::Key_F1);
        QTRY_VERIFY(sheet->isOpen());
        key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(!sheet->isOpen());
        QCOMPARE(m_window->focusWidget()->objectName(), u"serviceFilter"_s);
        key(Qt::Key_F1);
        QTRY_VERIFY(sheet->isOpen());
        key(Qt::Key_F6);
        QTRY_VERIFY(!sheet->isOpen());
        key(Qt::Key_F1);
        QTRY_VERIFY(sheet->isOpen());
        key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(page(), u"overview"_s);
        QVERIFY(!sheet->isOpen());
    }

    void aQuestionIsAnsweredBeforeAnythingElse()
    {
        connectGateway();
        navigator()->open({ .page = u"services"_s });
        const int id = tasks()->start(u"Plan “orders”"_s, {}, true);
        key(Qt::Key_Q, Qt::ControlModifier);
        auto *question = m_window->findChild<ui::CloseQuestion *>();
        QTRY_VERIFY(question->isOpen());
        for (const Qt::Key one : { Qt::Key_F, Qt::Key_1, Qt::Key_N })
            key(one, Qt::ControlModifier);
        key(Qt::Key_F6);
        key(Qt::Key_Left, Qt::AltModifier);
        QTest::mouseClick(question, Qt::BackButton);
        QCOMPARE(page(), u"services"_s);
        QVERIFY(question->isOpen());
        QVERIFY(question->isAncestorOf(m_window->focusWidget()));
        key(Qt::Key_K, Qt::AltModifier); // Keep working, by the key that its button shows
        QTRY_VERIFY(!question->isOpen());
        tasks()->finish(id, {});
    }

    void pagesCanAskForDetails()
    {
        tasks()->tell(u"Save"_s, { .tone = ui::Tone::Danger, .words = u"Refused"_s, .error = test::error(core::Error::Kind::Denied) });
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Details of the last outcome"_s)
                button->click();
        }
        QVERIFY(m_window->findChild<ui::ErrorDetails *>()->isOpen());
    }
};

QTEST_MAIN(TestWindowShell)
#include "test_window_shell.moc"
