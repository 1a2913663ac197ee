#include "ui/token/token_life.h"

#include "tests/ui/look_application.h"

#include <QTest>

class TestTokenLife : public QObject {
    Q_OBJECT

private:
    static QDateTime at(int hour) { return QDateTime(QDate(2026, 5, 19), QTime(hour, 0)); }

    /// What stands below the bar at the left.
    static QImage leftWord(Qt::LayoutDirection direction)
    {
        QApplication::setLayoutDirection(direction);
        ui::TokenLife life([] { return at(12).toUTC(); });
        life.setLife(at(11).toUTC(), at(17).toUTC());
        life.resize(600, life.sizeHint().height());
        const QImage whole = test::picture(life);
        return whole.copy(0, whole.height() / 2, 60, whole.height() / 2);
    }

private Q_SLOTS:
    void itBeginsWhereWordsBegin()
    {
        test::wear(ui::lightTheme);
        const QImage usual = leftWord(Qt::LeftToRight);
        const QImage mirrored = leftWord(Qt::RightToLeft);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(usual == leftWord(Qt::LeftToRight));
        QVERIFY(usual != mirrored);
    }
};

QTEST_MAIN(TestTokenLife)
#include "test_token_life.moc"
