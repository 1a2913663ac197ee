#include "ui/views/status_delegate.h"

#include "models/tables/cell_roles.h"
#include "tests/ui/look_application.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusDelegate : public QObject {
    Q_OBJECT

    static QImage painted(int state, int width)
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"Waiting"_s));
        model.setData(model.index(0, 0), state, tables::StateRole);
        const ui::StatusDelegate delegate([](int which) {
            return ui::Badge { {}, which == 1 ? ui::Tone::Warning : ui::Tone::Neutral, ui::Glyph::Pending, {}, which != 1 };
        });
        QImage image(width, 40, QImage::Format_RGB32);
        image.fill(ui::lightTheme.surface);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = QApplication::palette();
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }

private Q_SLOTS:
    void theStateDecidesHowLoudItIs()
    {
        QVERIFY(test::pixelsOf(painted(1, 200), ui::lightTheme.warning.soft) > 200);
        QCOMPARE(test::pixelsOf(painted(2, 200), ui::lightTheme.neutral.soft), 0);
    }

    void aNarrowColumnCutsTheWordNotTheCell()
    {
        const QImage narrow = painted(1, 60);
        QVERIFY(test::pixelsOf(narrow.copy(0, 0, 52, 40), ui::lightTheme.warning.soft) > 0);
        QCOMPARE(test::pixelsOf(narrow.copy(53, 0, 7, 40), ui::lightTheme.warning.soft), 0);
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    test::wear(ui::lightTheme);
    TestStatusDelegate test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_status_delegate.moc"
