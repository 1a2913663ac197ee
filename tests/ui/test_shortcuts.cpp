#include "ui/shortcuts.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using ui::Command;

class TestShortcuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noKeyIsGivenOutTwice()
    {
        QSet<QString> given;
        for (const ui::CommandEntry &entry : ui::commandTable()) {
            for (const QKeySequence &key : entry.keys) {
                QVERIFY2(!given.contains(key.toString()), qPrintable(key.toString()));
                given.insert(key.toString());
            }
        }
        QVERIFY(given.contains(u"Ctrl+K"_s));
    }

    void everyCommandHasWords()
    {
        for (const ui::CommandEntry &entry : ui::commandTable()) {
            QVERIFY(!entry.words.isEmpty());
            QCOMPARE(entry.group.isEmpty(), entry.keys.isEmpty());
        }
    }

    void keysAreHeard()
    {
        QWidget window;
        const ui::Shortcuts shortcuts(&window);
        QSignalSpy triggered(&shortcuts, &ui::Shortcuts::triggered);
        const QSignalSpy page(&shortcuts, &ui::Shortcuts::pageTriggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(triggered.size(), 1);
        QCOMPARE(triggered.takeFirst().first().value<Command>(), Command::OpenPalette);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(page.size(), 1);
        QCOMPARE(page.first().first().toInt(), 2);
    }
};

QTEST_MAIN(TestShortcuts)
#include "test_shortcuts.moc"
