#include "ui/main_window.h"

#include "tests/ui/fake_engine.h"
#include "ui/forms/text_editor.h"
#include "ui/pages/entity_page.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/pages/overview_page.h"
#include "ui/shell/close_question.h"
#include "ui/shell/connection_switcher.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<ui::ColorScheme> m_scheme;
    std::unique_ptr<ui::MainWindow> m_window;

    template <typename Page> bool isShown() const { return m_window->findChild<Page *>()->isVisible(); }

    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(m_fake->engine(), *m_operations, *m_scheme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /// A window whose editor opens an object with a name and a field that is edited as JSON.
    void openWindowWithEditor()
    {
        ui::Engine engine = m_fake->engine();
        engine.edits.open
            = [](const ui::Target &, const ui::EditRequest &request, const core::CancelToken &) -> core::Result<ui::EditSubject> {
            ui::EditSubject subject;
            subject.edit.kind = request.kind;
            subject.edit.id = request.id;
            subject.edit.name = u"orders"_s;
            subject.edit.opened.json = { { u"id"_s, request.id }, { u"name"_s, u"orders"_s } };
            forms::FormField name;
            name.name = u"name"_s;
            name.type = forms::FormField::Type::String;
            forms::FormField data;
            data.name = u"data"_s;
            data.required = true; // shown from the start
            subject.schema.fields = { name, data };
            return subject;
        };
        m_window = std::make_unique<ui::MainWindow>(engine, *m_operations, *m_scheme);
        m_window->show();
        m_window->openSandbox(test::target(u"Sandbox"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"test"_s);
    }

    void init()
    {
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

    void jsonThatIsHalfTypedInAFieldIsThereAgain()
    {
        openWindowWithEditor();
        auto *editor = m_window->findChild<ui::PageStack *>()->page(u"edit"_s);
        const auto enter = [editor](const QString &id) {
            editor->enter({ .page = u"edit"_s, .object = id, .details = { { u"kind"_s, u"services"_s } } });
        };
        const auto field = [editor] {
            const auto found = editor->findChildren<ui::JsonEditor *>();
            return found.isEmpty() ? nullptr : qobject_cast<QPlainTextEdit *>(found.first()->mainInput());
        };
        enter(u"1"_s);
        QTRY_VERIFY(field());
        QVERIFY(editor->unsaved().isEmpty());
        QTest::keyClicks(field(), u"{\"a\":"_s);
        QCOMPARE(editor->unsaved().size(), 1);
        enter(u"2"_s);
        QTRY_VERIFY(field() && field()->toPlainText().isEmpty());
        QCOMPARE(editor->unsaved().size(), 1);
        enter(u"1"_s);
        QTRY_VERIFY(field());
        QCOMPARE(field()->toPlainText(), u"{\"a\":"_s);
        field()->moveCursor(QTextCursor::End);
        QTest::keyClicks(field(), u"1}"_s);
        QCOMPARE(editor->unsaved().size(), 1); // a change like any other
        QVERIFY(!m_window->close());
    }

    void closingAsksAboutWhatWasTyped()
    {
        openWindowWithEditor();
        auto *editor = m_window->findChild<ui::PageStack *>()->page(u"edit"_s);
        const auto enter = [editor] {
            editor->enter({ .page = u"edit"_s, .object = u"1"_s, .details = { { u"kind"_s, u"services"_s } } });
        };
        enter();
        const auto field = [editor] {
            for (QLineEdit *input : editor->findChildren<QLineEdit *>()) {
                if (input->accessibleName() == u"Name"_s)
                    return input;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        QTRY_VERIFY(field());
        QTest::keyClicks(field(), u"2"_s);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->findChild<ui::CloseQuestion *>()->isOpen());
    }

    void withoutConnectionTheWaysToOneAreShown()
    {
        QVERIFY(isShown<ui::FirstRunPage>());
        QVERIFY(!m_window->findChild<QAbstractItemView *>(u"pages"_s)->isVisible());
    }

    void connectedItShowsTheOverviewAndCountsServices()
    {
        tables::ServiceRow row;
        row.id = u"1"_s;
        fake().services = std::vector { row };
        m_window->openSandbox(test::target(u"Sandbox"_s));
        QVERIFY(isShown<ui::OverviewPage>());
        auto *pages = m_window->findChild<QAbstractItemView *>(u"pages"_s);
        QTRY_VERIFY(pages->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().endsWith(u'1'));
        pages->setCurrentIndex(pages->model()->index(2, 0));
        QVERIFY(isShown<ui::EntityPage>());
        QCOMPARE(m_window->windowTitle(), u"Sandbox"_s);
    }

    void aFailureLeadsBackToItsReason()
    {
        m_window->openSandbox(test::target(u"Sandbox"_s));
        QTRY_VERIFY(m_window->findChild<ui::ConnectionSwitcher *>()->accessibleName().contains(u"Sandbox"_s));
        auto *pages = m_window->findChild<QAbstractItemView *>(u"pages"_s);
        pages->setCurrentIndex(pages->model()->index(2, 0));
        fake().node = core::failure(core::Error::Kind::Network, {});
        m_window->openSandbox(test::target(u"Sandbox"_s));
        QTRY_VERIFY(isShown<ui::OverviewPage>());
    }

    void theKeyboardAddsAGatewayAndCancelsIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(isShown<ui::GatewayPage>());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(isShown<ui::FirstRunPage>());
    }

    void findLeadsToTheFilter()
    {
        m_window->openSandbox(test::target(u"Sandbox"_s));
        QTRY_VERIFY(fake().probes() > 0);
        QTRY_VERIFY(m_window->findChild<ui::ConnectionSwitcher *>()->accessibleDescription().contains(u"source"_s));
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(isShown<ui::EntityPage>());
        QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"serviceFilter"_s)->hasFocus());
    }

    void aSandboxThatDidNotStartIsExplained()
    {
        const QSignalSpy requested(m_window.get(), &ui::MainWindow::sandboxRequested);
        auto *start = m_window->findChild<QPushButton *>(u"startSandbox"_s);
        start->click();
        QCOMPARE(requested.size(), 1);
        QVERIFY(!start->isEnabled());
        m_window->showSandboxError(test::error(core::Error::Kind::Unsupported, u"gatehouse.sandbox_missing"_s));
        QVERIFY(start->isEnabled());
    }

    void theSizeIsRemembered()
    {
        m_window->resize(1111, 777);
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(m_window->size(), QSize(1111, 777));
    }

    void theThemeIsRememberedAndWorn()
    {
        m_scheme->choose(ui::ColorScheme::Choice::Dark);
        QCOMPARE(&ui::themeOf(QApplication::palette()), &ui::darkTheme);
        QCOMPARE(ui::ColorScheme().choice(), ui::ColorScheme::Choice::Dark);
        m_scheme->choose(ui::ColorScheme::Choice::Light);
        QCOMPARE(&ui::themeOf(QApplication::palette()), &ui::lightTheme);
    }

    void everyControlHasAName()
    {
        QStringList nameless;
        for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text().isEmpty() && button->accessibleName().isEmpty() && !button->isHidden())
                nameless << QString::fromLatin1(button->metaObject()->className());
        }
        for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
            if (edit->accessibleName().isEmpty())
                nameless << edit->objectName();
        }
        for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
            if (view->accessibleName().isEmpty())
                nameless << view->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

private:
    test::FakeEngine &fake() const { return *m_fake; }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
