#include "ui/style/glyphs.h"

#include <QImage>
#include <QSet>
#include <QTest>

using ui::Glyph;

class TestGlyphs : public QObject {
    Q_OBJECT

private:
    static QImage drawn(Glyph glyph)
    {
        QImage image(28, 28, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::paintGlyph(&painter, QRectF(0, 0, 28, 28), glyph, ui::lightTheme, ui::Tone::Neutral);
        return image;
    }

private Q_SLOTS:
    void everyGlyphDiffersWithoutColour()
    {
        const QList<Glyph> all { Glyph::None, Glyph::Done, Glyph::Attention, Glyph::Failed, Glyph::Pending, Glyph::Off, Glyph::Unknown,
            Glyph::Running };
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j)
                QVERIFY(drawn(all[i]) != drawn(all[j]));
        }
    }

    void noneDrawsNothing()
    {
        QImage blank(28, 28, QImage::Format_Grayscale8);
        blank.fill(Qt::white);
        QCOMPARE(drawn(Glyph::None), blank);
    }
};

QTEST_MAIN(TestGlyphs)
#include "test_glyphs.moc"
