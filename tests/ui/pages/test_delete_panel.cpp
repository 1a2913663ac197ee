#include "ui/pages/delete_panel.h"

#include "tests/ui/look_application.h"
#include "tests/ui/workbench_fixture.h"
#include "ui/pages/entity_page_kind.h"
#include "ui/session/keychain_question.h"
#include "ui/widgets/callout.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDeletePanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_work;
    std::unique_ptr<ui::DeletePanel> m_panel;

    static ui::EntityHit object(const QString &name) { return { u"services"_s, u"id of "_s + name, name, {} }; }
    QString preview() const { return m_panel->findChild<QLabel *>(u"deletePreview"_s)->text(); }
    QPushButton *confirm() const { return m_panel->findChild<QPushButton *>(u"confirmDelete"_s); }

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<test::WorkbenchFixture>();
        m_panel = std::make_unique<ui::DeletePanel>(m_work->bench, ui::entityPageKind(u"services"_s));
    }

    void cleanup()
    {
        m_panel.reset();
        m_work.reset();
    }

    void routesBlockAndThePluginsGoAlong()
    {
        m_work->fake.dependents = { { u"routes"_s, 2, true }, { u"plugins"_s, 3, false }, { u"contracts"_s, 1, false } };
        m_panel->ask({ object(u"orders"_s) });
        QVERIFY(confirm()->text().contains(u"orders"_s));
        QTRY_VERIFY(preview().contains(u"refuses"_s));
        QVERIFY(preview().contains(u"cannot be brought back"_s));
        QVERIFY(!confirm()->isEnabled());
    }

    void nothingDependsOnItIsSaidToo()
    {
        m_panel->ask({ object(u"a&b"_s) });
        QTRY_VERIFY(preview().contains(u"Nothing depends"_s));
        QVERIFY(confirm()->isEnabled());
        QVERIFY(confirm()->text().contains(u"a&&b"_s)); // an ampersand of a name is no access key
    }

    void escapeKeepsEverything()
    {
        const QSignalSpy closed(m_panel.get(), &ui::DeletePanel::closed);
        m_panel->ask({ object(u"orders"_s) });
        QTest::keyClick(m_panel.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_panel->isVisible());
        QVERIFY(m_work->fake.removedIds.isEmpty());
    }

    void whatIsRefusedIsNamedWithItsReason()
    {
        m_work->fake.refused.insert(u"id of b"_s, test::error(core::Error::Kind::Network, u"gatehouse.connection_lost"_s));
        m_panel->ask({ object(u"a"_s), object(u"b"_s) });
        QTest::mouseClick(confirm(), Qt::LeftButton);
        QTRY_VERIFY(preview().startsWith(u"b:"_s));
        QVERIFY(m_panel->isVisible());
        const ui::Task *task = m_work->tasks.lastEnded();
        QCOMPARE(task->outcome.tone, ui::Tone::Warning);
        QVERIFY(task->outcome.error);
        QVERIFY(!task->outcome.action.isEmpty()); // the one that is gone can come back
    }

    void aLostAnswerIsNotSaidToBeARefusal()
    {
        core::Error lost = test::error(core::Error::Kind::Network, u"gatehouse.connection_lost"_s);
        lost.sent = core::Error::Sent::Unknown;
        m_work->fake.refused.insert(u"id of a"_s, lost);
        m_work->entities.setTarget(test::target(u"a"_s));
        m_panel->ask({ object(u"a"_s) });
        QTest::mouseClick(confirm(), Qt::LeftButton);
        QTRY_COMPARE(m_panel->findChild<ui::Callout *>()->sentence(), u"Whether “a” was deleted is not known"_s);
        QVERIFY(m_work->tasks.lastEnded()->outcome.words.startsWith(u"Whether it was deleted"_s));
        QTRY_COMPARE(m_work->entities.list(u"services"_s)->state(), ui::EntityList::State::Ready); // it was read again
    }

    void whatWasAnsweredTooLateIsNoAnswerToTheNextQuestion()
    {
        m_panel->ask({ object(u"a"_s) });
        QTest::mouseClick(confirm(), Qt::LeftButton);
        m_panel->close();
        m_panel->ask({ object(u"b"_s) });
        QTRY_VERIFY(m_work->tasks.lastEnded() && !m_work->tasks.isWriting());
        QVERIFY(!m_panel->isHidden());
        QVERIFY(confirm()->text().contains(u"b"_s));
    }

    void withoutAKeychainThePersonDecides()
    {
        m_work->fake.lacksKeychain = true;
        m_panel->ask({ object(u"a"_s) });
        m_panel->show();
        QTest::mouseClick(confirm(), Qt::LeftButton);
        auto *question = m_panel->findChild<ui::KeychainQuestion *>();
        QTRY_VERIFY(question->isVisible());
        QVERIFY(m_work->fake.removedIds.isEmpty());
        Q_EMIT question->goOnRequested();
        QTRY_COMPARE(m_work->fake.removedIds, QStringList(u"id of a"_s));
        QTRY_VERIFY(!m_panel->isVisible());
    }

    void whileItRunsTheWindowKnowsThatSomethingIsWritten()
    {
        m_panel->ask({ object(u"a"_s) });
        QTest::mouseClick(confirm(), Qt::LeftButton);
        QVERIFY(m_work->tasks.isWriting());
        QTRY_VERIFY(!m_work->tasks.isWriting());
    }

    void anUndoForAnotherGatewayLeavesTheTablesAlone()
    {
        m_panel->ask({ object(u"a"_s) });
        QTest::mouseClick(confirm(), Qt::LeftButton);
        QTRY_VERIFY(m_work->tasks.lastEnded());
        const auto act = m_work->tasks.lastEnded()->outcome.act;
        ui::Target other = test::target(u"other"_s);
        other.connection.adminUrl = QUrl(u"http://127.0.0.1:9"_s);
        m_work->entities.setTarget(other);
        act();
        QTRY_COMPARE(m_work->fake.takenBack, QStringList(u"plan of the deletion"_s));
        QTRY_VERIFY(!m_work->tasks.isWriting());
        QCOMPARE(m_work->entities.list(u"services"_s)->state(), ui::EntityList::State::Empty);
    }
};

QTEST_MAIN(TestDeletePanel)
#include "test_delete_panel.moc"
