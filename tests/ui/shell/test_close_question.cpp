#include "ui/shell/close_question.h"

#include "ui/navigator.h"
#include "ui/session/task_list.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class AskingWindow final : public QMainWindow {
public:
    explicit AskingWindow(ui::TaskList &tasks)
        : question(new ui::CloseQuestion(
            tasks, navigator, [this] { return drafts; }, this))
    {
        setCentralWidget(new QPushButton(u"behind"_s));
    }

    ui::Navigator navigator;
    QList<ui::UnsavedDraft> drafts;
    ui::CloseQuestion *question;

protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(question->mayClose()); }
};

} // namespace

class TestCloseQuestion : public QObject {
    Q_OBJECT

private:
    static QDateTime now() { return QDateTime::fromSecsSinceEpoch(1'795'203'896, Qt::UTC); }

    std::unique_ptr<ui::TaskList> m_tasks;
    std::unique_ptr<AskingWindow> m_window;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_window->question->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_tasks = std::make_unique<ui::TaskList>(now);
        m_window = std::make_unique<AskingWindow>(*m_tasks);
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_tasks.reset();
    }

    void whatOnlyReadsHoldsNothingUp()
    {
        m_tasks->start(u"Reading"_s);
        QVERIFY(m_window->close());
    }

    void theWindowWaitsForTheWork()
    {
        const int id = m_tasks->start(u"Plan “orders”"_s, {}, true);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->question->isOpen());
        QVERIFY(!button(u"Roll back"_s)); // this work cannot
        QVERIFY(!button(u"Leave for resume"_s));
        button(u"Finish first"_s)->click();
        QVERIFY(m_window->isVisible());
        QVERIFY(!button(u"Finish first"_s));
        m_tasks->progress(id, u"2 of 3"_s, 2, 3);
        QCoreApplication::processEvents();
        QVERIFY(m_window->isVisible());
        m_tasks->finish(id, { .words = u"Applied"_s });
        QTRY_VERIFY(!m_window->isVisible());
    }

    void aFailureKeepsTheWindowOpen()
    {
        const int id = m_tasks->start(u"Plan"_s, {}, true);
        m_window->close();
        button(u"Finish first"_s)->click();
        m_tasks->finish(id, { .tone = ui::Tone::Danger, .words = u"Refused"_s });
        QTRY_VERIFY(!m_window->question->isOpen());
        QVERIFY(m_window->isVisible());
    }

    void everyFailureOfWhatWasAwaitedKeepsTheWindowOpen()
    {
        const int first = m_tasks->start(u"Saving"_s, {}, true);
        const int second = m_tasks->start(u"Deleting"_s, {}, true);
        m_window->close();
        button(u"Finish first"_s)->click();
        m_tasks->finish(first, { .tone = ui::Tone::Danger, .words = u"Refused"_s });
        m_tasks->finish(second, { .words = u"Deleted"_s });
        QTRY_VERIFY(!m_window->question->isOpen());
        QVERIFY(m_window->isVisible());
    }

    void whatWasDoneInPartKeepsTheWindowOpen()
    {
        const int id = m_tasks->start(u"Deleting"_s, {}, true);
        m_window->close();
        button(u"Finish first"_s)->click();
        m_tasks->finish(id, { .tone = ui::Tone::Warning, .words = u"40 deleted, 10 not"_s });
        QTRY_VERIFY(!m_window->question->isOpen());
        QVERIFY(m_window->isVisible());
        const int other = m_tasks->start(u"Saving"_s, {}, true); // what ended before is no news any more
        m_window->close();
        button(u"Finish first"_s)->click();
        m_tasks->finish(other, {});
        QTRY_VERIFY(!m_window->isVisible());
    }

    void aRollBackThatFailsKeepsTheWindowOpen()
    {
        int back = 0;
        const int id = m_tasks->start(u"Plan"_s, {}, true);
        m_tasks->setWaysOut(id,
            [this, id, &back] {
                m_tasks->finish(id, { .tone = ui::Tone::Warning, .words = u"Stopped"_s });
                back = m_tasks->start(u"Rolling back"_s, {}, true);
            },
            {});
        const int other = m_tasks->start(u"Plan of another"_s, {}, true);
        m_tasks->setWaysOut(other, [this, other] { m_tasks->finish(other, { .words = u"Taken back"_s }); }, {});
        m_window->close();
        button(u"Roll back"_s)->click();
        m_tasks->finish(back, { .tone = ui::Tone::Warning, .words = u"Some of it is left"_s });
        m_tasks->finish(m_tasks->start(u"Later"_s, {}, true), { .words = u"Well"_s });
        QTRY_VERIFY(!m_window->question->isOpen());
        QVERIFY(m_window->isVisible());
    }

    void rollingBackIsWaitedForToo()
    {
        int back = 0;
        const int id = m_tasks->start(u"Plan"_s, {}, true);
        m_tasks->setWaysOut(id,
            [this, id, &back] {
                m_tasks->finish(id, { .tone = ui::Tone::Warning, .words = u"Stopped"_s });
                back = m_tasks->start(u"Rolling back"_s, {}, true);
            },
            {});
        m_window->close();
        button(u"Roll back"_s)->click();
        QVERIFY(back > 0);
        QCoreApplication::processEvents();
        QVERIFY(m_window->isVisible());
        m_tasks->finish(back, { .words = u"Taken back"_s });
        QTRY_VERIFY(!m_window->isVisible());
    }

    void leavingStopsAfterTheStep()
    {
        bool left = false;
        const int id = m_tasks->start(u"Plan"_s, {}, true);
        m_tasks->setWaysOut(id, {}, [&left] { left = true; });
        m_window->close();
        button(u"Leave for resume"_s)->click();
        QVERIFY(left);
        m_tasks->finish(id, { .tone = ui::Tone::Warning, .words = u"Left"_s });
        QTRY_VERIFY(!m_window->isVisible());
    }

    void keepWorkingAndEscapeCloseNothing()
    {
        const int id = m_tasks->start(u"Plan"_s, {}, true);
        m_window->close();
        button(u"Keep working"_s)->click();
        QVERIFY(!m_window->question->isOpen());
        m_window->close();
        QTest::mouseClick(m_window->question, Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(m_window->question->isOpen()); // a click beside it is no answer
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->question->isOpen());
        m_tasks->finish(id, {});
        QCoreApplication::processEvents();
        QVERIFY(m_window->isVisible());
    }

    void anAnswerCanBeTakenBackWhileWaiting()
    {
        const int id = m_tasks->start(u"Plan"_s, {}, true);
        m_window->close();
        button(u"Finish first"_s)->click();
        button(u"Keep working"_s)->click();
        m_tasks->finish(id, {});
        QCoreApplication::processEvents();
        QVERIFY(m_window->isVisible());
    }

    void whatWasTypedAndNotSavedIsAskedAbout()
    {
        m_window->drafts = { { u"orders"_s, { .page = u"edit"_s, .object = u"1"_s } } };
        QVERIFY(!m_window->close());
        QVERIFY(m_window->question->isOpen());
        QVERIFY(!button(u"Finish first"_s));
        QCOMPARE(QApplication::focusWidget(), button(u"Go there"_s));
        m_tasks->finish(m_tasks->start(u"Reading"_s), {}); // ends nothing that was asked
        QCoreApplication::processEvents();
        QVERIFY(m_window->question->isOpen());
        button(u"Keep working"_s)->click();
        QVERIFY(!m_window->question->isOpen());
        QVERIFY(!m_window->close());
        button(u"Go there"_s)->click();
        QVERIFY(!m_window->question->isOpen());
        QCOMPARE(m_window->navigator.current().object, u"1"_s);
        QVERIFY(!m_window->close());
        button(u"Discard and close"_s)->click();
        QVERIFY(!m_window->isVisible());
    }

    void aDraftOfAnotherGatewayCanOnlyBeDiscarded()
    {
        m_window->drafts = { { u"orders"_s, {} } };
        QVERIFY(!m_window->close());
        QVERIFY(!button(u"Go there"_s));
        QCOMPARE(QApplication::focusWidget(), button(u"Keep working"_s));
        button(u"Discard and close"_s)->click();
        QVERIFY(!m_window->isVisible());
    }

    void workIsAskedAboutBeforeDraftsAre()
    {
        const int id = m_tasks->start(u"Saving"_s, {}, true);
        m_window->drafts = { { u"orders"_s, { .page = u"edit"_s } } };
        QVERIFY(!m_window->close());
        QVERIFY(!button(u"Discard and close"_s));
        button(u"Finish first"_s)->click();
        m_tasks->finish(id, {});
        QTRY_VERIFY(button(u"Discard and close"_s));
        QVERIFY(m_window->isVisible());
        button(u"Discard and close"_s)->click();
        QVERIFY(!m_window->isVisible());
    }

    void theQuestionGoesWithItsReason()
    {
        const int id = m_tasks->start(u"Plan"_s, {}, true);
        m_window->close();
        m_tasks->finish(id, {});
        QTRY_VERIFY(!m_window->question->isOpen());
        QVERIFY(m_window->isVisible()); // nobody said that it shall close
    }
};

QTEST_MAIN(TestCloseQuestion)
#include "test_close_question.moc"
