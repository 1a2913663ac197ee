#include "ui/shell/cheat_sheet.h"

#include "ui/shell/key_cap.h"
#include "ui/shortcuts.h"
#include "ui/style/icons.h"

#include <QLabel>
#include <QMainWindow>
#include <QTest>

using namespace Qt::StringLiterals;

/// The signs that what closes is made of: their pixels that are painted.
int painted(const QString &name)
{
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ui::paintIcon(&painter, image.rect(), name, Qt::black);
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    return count;
}

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

    void whatClosesItIsACross()
    {
        const int ink = painted(u"close"_s);
        QVERIFY(ink > 40); // two lines
        QVERIFY(ink < 150); // and no filled disc
    }

    void arrowKeysHaveArrows()
    {
        const QFont font = QApplication::font();
        QCOMPARE(ui::keyCapSize(u"Alt+Left"_s, font), ui::keyCapSize(u"Alt+←"_s, font));
        QVERIFY(ui::keyCapSize(u"Left click"_s, font) != ui::keyCapSize(u"← click"_s, font));
        QCOMPARE(ui::KeyCap(u"Alt+Left"_s).accessibleName(), u"Alt+Left"_s);
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
