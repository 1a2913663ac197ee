#include "ui/widgets/fact_text.h"

#include "tests/ui/look_application.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFactText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void aLongValueBreaksInsteadOfWideningTheColumn()
    {
        ui::FactText text;
        text.resize(300, 100);
        text.show();
        text.setFacts({ { .name = u"host"_s, .value = u"h"_s, .technical = true } });
        const int one = text.height();
        text.setFacts({ { .name = u"host"_s, .value = QString(400, u'x'), .technical = true } });
        QVERIFY(text.height() > 3 * one);
        QVERIFY(text.minimumSizeHint().width() <= 300);
        QVERIFY(text.document()->idealWidth() <= 300);
    }

    void allOfItCanBeCopied()
    {
        ui::FactText text;
        text.setFacts({ { .name = u"config.issuer"_s, .value = u"https://x"_s } });
        text.selectAll();
        QVERIFY(text.textCursor().selectedText().contains(u"https://x"_s));
        QVERIFY(text.isReadOnly());
    }

    void theInkFollowsTheTheme()
    {
        ui::FactText text;
        text.resize(300, 100);
        text.show();
        text.setFacts({ { .name = u"name"_s, .value = u"MMMM"_s } });
        QApplication::setPalette(ui::paletteFor(ui::darkTheme));
        QTRY_VERIFY(test::pixelsOf(test::picture(text), ui::darkTheme.text) > 0);
        QApplication::setPalette(ui::paletteFor(ui::lightTheme));
    }
};

QTEST_MAIN(TestFactText)
#include "test_fact_text.moc"
