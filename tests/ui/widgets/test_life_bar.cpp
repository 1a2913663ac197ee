#include "ui/widgets/life_bar.h"

#include "tests/ui/look_application.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLifeBar : public QObject {
    Q_OBJECT

private:
    static int left(double lived)
    {
        ui::LifeBar bar;
        bar.setLife(lived, ui::Tone::Success, {}, {});
        bar.resize(400, 40);
        return test::pixelsOf(test::picture(bar), ui::lightTheme.success.mark);
    }

    /// Whether words stand at the left and at the right end.
    static QList<bool> ends(const QString &start, const QString &end, Qt::LayoutDirection direction)
    {
        QApplication::setLayoutDirection(direction);
        ui::LifeBar bar;
        bar.setLife(1, ui::Tone::Success, start, end);
        bar.resize(600, 40);
        const QImage words = test::picture(bar).copy(0, ui::size::lifeBar + ui::space::s, 600, 20);
        const auto written = [&](int from) { return test::pixelsOf(words.copy(from, 0, 300, 20), words.pixelColor(300, 5)) < 300 * 20; };
        return { written(0), written(300) };
    }

private Q_SLOTS:
    void init() { test::wear(ui::lightTheme); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatIsLeftHasTheTone()
    {
        QVERIFY(left(0.1) > left(0.5));
        QVERIFY(left(0.5) > left(0.9));
        QCOMPARE(left(1), 0);
        QCOMPARE(left(7), 0);
    }

    void itsWordsAreItsName()
    {
        ui::LifeBar bar;
        bar.setLife(0.5, ui::Tone::Success, u"issued 14:00"_s, u"expires 15:00"_s, u"30 min left"_s);
        QCOMPARE(bar.accessibleName(), u"issued 14:00, 30 min left, expires 15:00"_s);
        bar.setLife(1, ui::Tone::Danger, {}, u"expired 15:00"_s);
        QCOMPARE(bar.accessibleName(), u"expired 15:00"_s);
    }

    void itBeginsWhereWordsBegin()
    {
        const QList<bool> left { true, false };
        const QList<bool> right { false, true };
        QCOMPARE(ends(u"issued"_s, {}, Qt::LeftToRight), left);
        QCOMPARE(ends({}, u"expires"_s, Qt::LeftToRight), right);
        QCOMPARE(ends(u"issued"_s, {}, Qt::RightToLeft), right);
        QCOMPARE(ends({}, u"expires"_s, Qt::RightToLeft), left);
    }

    void narrowItTakesMoreLines()
    {
        ui::LifeBar bar;
        bar.setLife(0.5, ui::Tone::Success, u"issued 14:00"_s, u"expires 15:00"_s, u"30 min left"_s);
        const int one = bar.heightForWidth(1000);
        QVERIFY(bar.heightForWidth(200) > one);
        QVERIFY(bar.heightForWidth(100) > bar.heightForWidth(200));
    }
};

QTEST_MAIN(TestLifeBar)
#include "test_life_bar.moc"
