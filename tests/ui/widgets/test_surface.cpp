#include "ui/widgets/surface.h"

#include "tests/ui/look_application.h"

#include <QTest>

class TestSurface : public QObject {
    Q_OBJECT

private:
    static QColor at(const QImage &image, int x) { return image.pixelColor(x, image.height() / 2); }

private Q_SLOTS:
    void itsLinesChangeSidesWithTheDirectionOfWords()
    {
        test::wear(ui::lightTheme);
        ui::Surface surface(ui::Layer::Surface, Qt::LeftEdge);
        surface.resize(60, 20);
        QImage image = test::picture(surface);
        QCOMPARE(at(image, 0), ui::lightTheme.line);
        QCOMPARE(at(image, 59), ui::lightTheme.surface);
        surface.setLayoutDirection(Qt::RightToLeft);
        image = test::picture(surface);
        QCOMPARE(at(image, 0), ui::lightTheme.surface);
        QCOMPARE(at(image, 59), ui::lightTheme.line);
    }

    void whatStandsOnItLeavesItsLinesFree()
    {
        ui::Surface surface(ui::Layer::Surface, Qt::LeftEdge | Qt::TopEdge);
        surface.resize(60, 20);
        QCOMPARE(surface.contentsRect(), QRect(1, 0, 59, 20));
        surface.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(surface.contentsRect(), QRect(0, 0, 59, 20));
    }
};

QTEST_MAIN(TestSurface)
#include "test_surface.moc"
