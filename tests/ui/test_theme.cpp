#include "ui/theme.h"

#include <QTest>

#include <cmath>

using ui::Theme;

namespace {

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

/// Contrast of two colours (WCAG 2.1, 1.4.3).
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private:
    static QList<const Theme *> themes() { return { &ui::lightTheme, &ui::darkTheme }; }

private Q_SLOTS:
    void aPaletteLeadsBackToItsTheme()
    {
        for (const Theme *theme : themes())
            QCOMPARE(&ui::themeOf(ui::paletteFor(*theme)), theme);
    }

    void aForeignPaletteIsJudgedByItsLightness()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        QCOMPARE(&ui::themeOf(palette), &ui::darkTheme);
        palette.setColor(QPalette::Window, Qt::white);
        QCOMPARE(&ui::themeOf(palette), &ui::lightTheme);
    }

    void wordsCanBeReadOnEveryGround()
    {
        for (const Theme *theme : themes()) {
            for (const QColor &ground :
                { theme->chrome, theme->surface, theme->sunken, theme->raised, theme->hover, theme->selection, theme->selectionInactive }) {
                for (const QColor &ink : { theme->text, theme->text2, theme->text3 })
                    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
            }
            QVERIFY(contrast(theme->onAccent, theme->accentFill) >= 4.5);
            QVERIFY(contrast(theme->control, theme->surface) >= 3.0);
            QVERIFY(contrast(theme->accent, theme->surface) >= 4.5);
        }
    }

    void everyToneCanBeReadOnItsFill()
    {
        using ui::Tone;
        for (const Theme *theme : themes()) {
            for (const Tone tone : { Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger, Tone::Violet }) {
                QVERIFY(contrast(theme->tone(tone).ink, theme->tone(tone).soft) >= 4.5);
                QVERIFY(contrast(theme->text2, theme->tone(tone).soft) >= 4.5);
                QVERIFY(contrast(theme->tone(tone).mark, theme->tone(tone).soft) >= 3.0);
            }
        }
    }

    void codeCanBeReadOnItsGround()
    {
        for (const Theme *theme : themes()) {
            const ui::SyntaxColors &inks = theme->syntax;
            for (const QColor &ink : { inks.key, inks.string, inks.number, inks.keyword, inks.punctuation }) {
                for (const QColor &ground :
                    { theme->sunken, theme->selection, theme->danger.soft, theme->warning.soft, theme->success.soft })
                    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
            }
        }
    }

    void typeKeepsTheFamilyAndScales()
    {
        QFont base(QStringLiteral("DejaVu Sans"));
        base.setPointSizeF(20);
        QCOMPARE(ui::fontFor(ui::Type::Caption, base).pointSizeF(), 18.0);
        QCOMPARE(ui::fontFor(ui::Type::Page, base).pointSizeF(), 32.0);
        QCOMPARE(ui::fontFor(ui::Type::Title, base).family(), base.family());
        QFont pixels = base;
        pixels.setPixelSize(20);
        QCOMPARE(ui::fontFor(ui::Type::Page, pixels).pixelSize(), 32);
    }

    void sizesGrowWithTheFontAndNeverShrink()
    {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPointSizeF(6);
        QCOMPARE(ui::grown(16, QFontMetrics(font)), 16);
        font.setPointSizeF(40);
        QVERIFY(ui::grown(16, QFontMetrics(font)) > 32);
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
