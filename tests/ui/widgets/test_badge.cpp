#include "ui/widgets/badge.h"

#include "tests/ui/look_application.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Badge;

class TestBadge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoudBadgeIsFilledAQuietOneIsNot()
    {
        test::wear(ui::lightTheme);
        ui::BadgeLabel loud({ .text = u"Failed"_s, .tone = ui::Tone::Danger, .glyph = ui::Glyph::Failed });
        ui::BadgeLabel quiet({ .text = u"Failed"_s, .tone = ui::Tone::Danger, .glyph = ui::Glyph::Failed, .quiet = true });
        QVERIFY(test::pixelsOf(test::picture(loud), ui::lightTheme.danger.soft) > 50);
        QCOMPARE(test::pixelsOf(test::picture(quiet), ui::lightTheme.danger.soft), 0);
    }

    void itsWordIsItsAccessibleName()
    {
        ui::BadgeLabel label({ .text = u"Staging"_s });
        QCOMPARE(label.accessibleName(), u"Staging"_s);
        label.setBadge({ .text = u"Production"_s });
        QCOMPARE(label.accessibleName(), u"Production"_s);
    }

    void aMarkMakesItWider()
    {
        const QFont font = QApplication::font();
        QVERIFY(
            ui::badgeSize({ .text = u"x"_s, .glyph = ui::Glyph::Done }, font).width() > ui::badgeSize({ .text = u"x"_s }, font).width());
    }
};

QTEST_MAIN(TestBadge)
#include "test_badge.moc"
