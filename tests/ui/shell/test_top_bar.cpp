#include "ui/shell/top_bar.h"

#include "ui/navigator.h"
#include "ui/shell/palette_field.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTopBar : public QObject {
    Q_OBJECT

private:
    static QPushButton *button(const ui::TopBar &bar, const QString &name)
    {
        for (QPushButton *candidate : bar.findChildren<QPushButton *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void theHistoryCanBeWalked()
    {
        ui::Navigator navigator;
        const ui::TopBar bar(navigator);
        QVERIFY(!button(bar, u"Back"_s)->isEnabled());
        navigator.open({ .page = u"overview"_s });
        navigator.open({ .page = u"services"_s });
        QVERIFY(button(bar, u"Back"_s)->isEnabled());
        QVERIFY(!button(bar, u"Forward"_s)->isEnabled());
        button(bar, u"Back"_s)->click();
        QCOMPARE(navigator.current().page, u"overview"_s);
        QVERIFY(!button(bar, u"Back"_s)->isEnabled());
        button(bar, u"Forward"_s)->click();
        QCOMPARE(navigator.current().page, u"services"_s);
    }

    void arrowsPointTheOtherWayFromRightToLeft()
    {
        ui::Navigator navigator;
        ui::TopBar bar(navigator);
        navigator.open({ .page = u"overview"_s });
        navigator.open({ .page = u"services"_s });
        const auto picture = [&bar] { return button(bar, u"Back"_s)->icon().pixmap(16).toImage(); };
        const QImage left = picture();
        bar.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(picture() != left);
    }

    void typingAndPastingIntoTheFieldOpenThePalette()
    {
        ui::Navigator navigator;
        ui::TopBar bar(navigator);
        QSignalSpy wanted(&bar, &ui::TopBar::paletteWanted);
        bar.show();
        auto *field = bar.findChild<ui::PaletteField *>();
        QTest::mouseClick(field, Qt::LeftButton);
        QCOMPARE(wanted.takeFirst().first().toString(), QString());
        QTest::keyClick(field, Qt::Key_O);
        QCOMPARE(wanted.takeFirst().first().toString(), u"o"_s);
        QApplication::clipboard()->setText(u" https://kong.example\n"_s);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(wanted.takeFirst().first().toString(), u"https://kong.example"_s);
        QTest::keyClick(field, Qt::Key_Space);
        QCOMPARE(wanted.takeFirst().first().toString(), QString());
    }
};

QTEST_MAIN(TestTopBar)
#include "test_top_bar.moc"
