#include "ui/shell/task_reporter.h"

#include "tests/ui/fake_engine.h"
#include "ui/session/task_list.h"
#include "ui/shell/error_details.h"
#include "ui/shell/tasks_panel.h"
#include "ui/widgets/activity_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonObject>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTaskReporter : public QObject {
    Q_OBJECT

private:
    static QDateTime now() { return QDateTime::fromSecsSinceEpoch(1'795'203'896, Qt::UTC); }

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ui::TaskList> m_tasks;
    ui::TaskReporter *m_reporter = nullptr;

    QPushButton *button(const QString &name) const
    {
        for (QPushButton *candidate : m_window->findChildren<QPushButton *>()) {
            if (candidate->accessibleName() == name && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    QStringList texts(const QWidget *inside) const
    {
        QStringList found;
        for (const QLabel *label : inside->findChildren<QLabel *>()) {
            if (label->isVisible())
                found << label->text();
        }
        return found;
    }

    static core::Error refusal()
    {
        core::Error error = test::error(core::Error::Kind::Conflict, u"5"_s);
        error.httpStatus = 409;
        error.where = u"POST /services"_s;
        error.fields = QJsonObject { { u"request_id"_s, u"c0ffee"_s } };
        return error;
    }

private Q_SLOTS:
    void init()
    {
        m_tasks = std::make_unique<ui::TaskList>(now);
        m_window = std::make_unique<QMainWindow>();
        auto *strip = new ui::ActivityStrip;
        m_window->setCentralWidget(strip);
        m_reporter = new ui::TaskReporter(*m_tasks, *strip, now, m_window.get());
        m_window->resize(1000, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_tasks.reset();
    }

    void theStripShowsTheRunningTaskAndTheLastOutcome()
    {
        bool cancelled = false;
        const int id = m_tasks->start(u"Reading"_s, [&cancelled] { cancelled = true; });
        QVERIFY(button(u"Tasks, 1 running"_s));
        button(u"Cancel the running task"_s)->click();
        QVERIFY(cancelled);
        bool undone = false;
        m_tasks->finish(id, { .words = u"Applied"_s, .action = u"Undo"_s, .act = [&undone] { undone = true; } });
        QVERIFY(!button(u"Cancel the running task"_s));
        button(u"Undo: Applied"_s)->click();
        QVERIFY(undone);
        QVERIFY(!button(u"Details of the last outcome"_s));
    }

    void whatCannotBeCancelledOffersNoCancel()
    {
        m_tasks->start(u"Saving"_s);
        QVERIFY(!button(u"Cancel the running task"_s));
    }

    void detailsSayAllThatIsKnown()
    {
        m_tasks->tell(u"Save"_s, { .tone = ui::Tone::Danger, .words = u"Refused"_s, .error = refusal() });
        button(u"Details of the last outcome"_s)->click();
        QVERIFY(m_reporter->details()->isOpen());
        const QStringList shown = texts(m_reporter->details());
        for (const QString &part : { u"conflict"_s, u"409"_s, u"5"_s, u"POST /services"_s, u"c0ffee"_s })
            QVERIFY2(shown.contains(part), qPrintable(part));
        button(u"Copy the details"_s)->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"Request id: c0ffee"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_reporter->details()->isOpen());
    }

    void theListOffersEveryTaskItsOwnWayOn()
    {
        int cancelled = 0;
        m_tasks->tell(u"Save"_s, { .tone = ui::Tone::Danger, .words = u"Refused"_s, .error = refusal() });
        m_tasks->start(u"first"_s, [&cancelled] { cancelled += 1; });
        m_tasks->start(u"second"_s, [&cancelled] { cancelled += 10; });
        button(u"Tasks, 2 running"_s)->click();
        button(u"Cancel: first"_s)->click();
        QCOMPARE(cancelled, 1);
        QVERIFY(button(u"Cancel: second"_s));
        button(u"Details: Refused"_s)->click();
        QVERIFY(m_reporter->details()->isOpen());
        QVERIFY(!m_window->findChild<ui::TasksPanel *>()->isOpen()); // one at a time
    }

    void theStripStaysUsableBelowTheList()
    {
        m_window->resize(1000, 700);
        m_reporter->toggleTasks();
        const auto *panel = m_window->findChild<ui::TasksPanel *>();
        const auto *strip = m_window->findChild<ui::ActivityStrip *>();
        QVERIFY(panel->height() <= m_window->height() - strip->minimumHeight());
        button(u"Tasks"_s)->click();
        QVERIFY(!panel->isOpen());
    }

    void theListFollowsWhileItIsOpen()
    {
        const int id = m_tasks->start(u"Reading"_s, [] {});
        m_reporter->toggleTasks();
        auto *cancel = button(u"Cancel: Reading"_s);
        cancel->setFocus();
        m_tasks->progress(id, u"3 of 9"_s, 3, 9);
        QVERIFY(cancel->hasFocus()); // rows are kept
        m_tasks->finish(id, { .words = u"All read"_s });
        QVERIFY(!button(u"Cancel: Reading"_s));
        QVERIFY(texts(m_window->findChild<ui::TasksPanel *>()).contains(u"All read"_s));
        m_reporter->toggleTasks();
        QVERIFY(!m_window->findChild<ui::TasksPanel *>()->isOpen());
    }
};

QTEST_MAIN(TestTaskReporter)
#include "test_task_reporter.moc"
