#include "ui/widgets/code_view.h"

#include "tests/ui/look_application.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

class TestCodeView : public QObject {
    Q_OBJECT

private:
    /// The ink of the character at @p position of the first line.
    static QColor inkAt(const ui::CodeView &view, int position, int line = 0)
    {
        const QTextLayout *layout = view.document()->findBlockByNumber(line).layout();
        for (const QTextLayout::FormatRange &range : layout->formats()) {
            if (range.start <= position && position < range.start + range.length)
                return range.format.foreground().color();
        }
        return {};
    }

private Q_SLOTS:
    void init() { test::wear(ui::lightTheme); }

    void keysAndValuesDiffer()
    {
        ui::CodeView view(ui::CodeLanguage::Json);
        view.setPlainText(uR"({"name": "orders", "port": 8443, "on": true})"_s);
        QCOMPARE(inkAt(view, 1), ui::lightTheme.syntax.key);
        QCOMPARE(inkAt(view, 10), ui::lightTheme.syntax.string);
        QCOMPARE(inkAt(view, 28), ui::lightTheme.syntax.number);
        QCOMPARE(inkAt(view, 40), ui::lightTheme.syntax.keyword);
    }

    void aTokenHasThreeInksOverLineBreaks()
    {
        ui::CodeView view(ui::CodeLanguage::Token);
        view.setPlainText(u"aaa.bb\nbb.cc\ncc"_s);
        QCOMPARE(inkAt(view, 0), ui::lightTheme.syntax.keyword);
        QCOMPARE(inkAt(view, 4), ui::lightTheme.syntax.key);
        QCOMPARE(inkAt(view, 0, 1), ui::lightTheme.syntax.key);
        QCOMPARE(inkAt(view, 3, 1), ui::lightTheme.syntax.string);
        QCOMPARE(inkAt(view, 0, 2), ui::lightTheme.syntax.string);
    }

    void headersAreSeen()
    {
        ui::CodeView view(ui::CodeLanguage::Http);
        view.setPlainText(u"POST /token HTTP/1.1\nAccept: */*\n\ngrant_type=x&code=y"_s);
        QCOMPARE(inkAt(view, 0), ui::lightTheme.syntax.keyword);
        QCOMPARE(inkAt(view, 0, 1), ui::lightTheme.syntax.key);
        QCOMPARE(inkAt(view, 13, 3), ui::lightTheme.syntax.key);
    }

    void anotherThemeBringsItsInks()
    {
        ui::CodeView view(ui::CodeLanguage::Json);
        view.setPlainText(uR"({"name": 1})"_s);
        QApplication::setPalette(ui::paletteFor(ui::darkTheme));
        QTRY_COMPARE(inkAt(view, 1), ui::darkTheme.syntax.key);
        QCOMPARE(view.palette().color(QPalette::Base), ui::darkTheme.sunken);
    }

    void theHeightOfItsLinesNeedsNoScrolling()
    {
        ui::CodeView view(ui::CodeLanguage::Json);
        view.resize(300, view.heightForLines(3));
        view.show();
        view.setPlainText(u"1\n2\n3"_s);
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        view.setPlainText(u"1\n2\n3\n4\n5"_s);
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
    }

    void aVeryLongLineIsShownPlain()
    {
        ui::CodeView view(ui::CodeLanguage::Json);
        view.setPlainText(QString(2'000'000, u'1'));
        QVERIFY(!inkAt(view, 0).isValid());
    }
};

QTEST_MAIN(TestCodeView)
#include "test_code_view.moc"
