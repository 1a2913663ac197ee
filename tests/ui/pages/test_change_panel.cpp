#include "ui/pages/change_panel.h"

#include "tests/ui/look_application.h"
#include "tests/ui/workbench_fixture.h"
#include "ui/widgets/callout.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using What = ui::ChangePanel::What;

class TestChangePanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_work;
    std::unique_ptr<ui::ChangePanel> m_panel;

    static ui::EntityHit object(const QString &name) { return { u"services"_s, name, name, {} }; }
    QString preview() const { return m_panel->findChild<QLabel *>(u"changePreview"_s)->text(); }
    QPushButton *apply() const { return m_panel->findChild<QPushButton *>(u"applyChange"_s); }

private Q_SLOTS:
    void init()
    {
        test::wear(ui::lightTheme);
        m_work = std::make_unique<test::WorkbenchFixture>();
        m_panel = std::make_unique<ui::ChangePanel>(m_work->bench);
    }

    void cleanup()
    {
        m_panel.reset();
        m_work.reset();
    }

    void whatChangesIsShownBeforeItIsDone()
    {
        m_panel->ask({ object(u"a"_s), object(u"b"_s) }, What::Disable);
        QVERIFY(!apply()->isEnabled());
        QTRY_VERIFY(preview().contains(u"a: enabled → disabled"_s));
        QVERIFY(m_work->fake.changed.isEmpty());
        const QSignalSpy closed(m_panel.get(), &ui::ChangePanel::closed);
        apply()->click();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(m_work->fake.changed.value(u"b"_s), (QJsonObject { { u"enabled"_s, false } }));
        const ui::Task *task = m_work->tasks.lastEnded();
        QCOMPARE(task->outcome.words, u"2 object(s) changed"_s);
        task->outcome.act();
        QTRY_COMPARE(m_work->fake.takenBack, QStringList(u"plan of the change"_s));
    }

    void tagsAreTyped()
    {
        m_panel->ask({ object(u"a"_s) }, What::Tags);
        QVERIFY(preview().isEmpty());
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"addTags"_s), u"prod, eu"_s);
        QTRY_VERIFY(preview().contains(u"prod, eu"_s));
        apply()->click();
        QTRY_COMPARE(m_work->fake.changed.value(u"a"_s).value("tags"_L1).toArray(), (QJsonArray { u"prod"_s, u"eu"_s }));
    }

    void whatIsRefusedIsNamed()
    {
        m_work->fake.refused.insert(u"b"_s, test::error(core::Error::Kind::Denied, u"gatehouse.connection_refused"_s));
        m_panel->ask({ object(u"a"_s), object(u"b"_s) }, What::Enable);
        QTRY_VERIFY(apply()->isEnabled());
        apply()->click();
        QTRY_VERIFY(preview().startsWith(u"b:"_s));
        QVERIFY(!m_panel->isHidden());
        QCOMPARE(m_work->tasks.lastEnded()->outcome.tone, ui::Tone::Warning);
    }

    void escapeChangesNothing()
    {
        m_panel->ask({ object(u"a"_s) }, What::Enable);
        QTest::keyClick(m_panel.get(), Qt::Key_Escape);
        QVERIFY(m_panel->isHidden());
        QVERIFY(m_work->fake.changed.isEmpty());
    }
};

QTEST_MAIN(TestChangePanel)
#include "test_change_panel.moc"
