#include "ui/shell/cheat_sheet.h"

#include "ui/shell/key_cap.h"
#include "ui/shortcuts.h"

#include <QLabel>
#include <QMainWindow>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCheatSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShortcutIsListed()
    {
        QMainWindow window;
        const ui::CheatSheet sheet(&window);
        QStringList words;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            words << label->text();
        QStringList keys;
        for (const ui::KeyCap *cap : sheet.findChildren<ui::KeyCap *>())
            keys << cap->accessibleName();
        int listed = 0;
        for (const ui::CommandEntry &entry : ui::commandTable()) {
            QCOMPARE(words.contains(entry.words), !entry.keys.isEmpty());
            if (entry.keys.isEmpty())
                continue;
            ++listed;
            QVERIFY2(keys.contains(ui::keyText(entry)), qPrintable(entry.words));
        }
        QVERIFY(listed > 10);
        QVERIFY(keys.contains(u"Ctrl+O"_s)); // of one page
    }

    void itFitsIntoASmallWindow()
    {
        QMainWindow window;
        window.resize(640, 300);
        ui::CheatSheet sheet(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        sheet.open();
        for (const QWidget *child : sheet.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            QVERIFY(sheet.rect().contains(child->geometry()));
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet.isOpen());
    }
};

QTEST_MAIN(TestCheatSheet)
#include "test_cheat_sheet.moc"
