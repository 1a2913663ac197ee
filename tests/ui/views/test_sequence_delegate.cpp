#include "ui/views/sequence_delegate.h"

#include "tests/ui/look_application.h"
#include "ui/views/table_view.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

/// Looks at what is painted: arrows, bars, hatching.
class TestSequenceDelegate : public QObject {
    Q_OBJECT

private:
    static QImage painted(const QHash<int, QVariant> &data, QStyledItemDelegate *delegate)
    {
        QStandardItemModel model(1, 1);
        for (auto role = data.begin(); role != data.end(); ++role)
            model.setData(model.index(0, 0), role.value(), role.key());
        ui::TableView view;
        view.setModel(&model);
        delegate->setParent(&view);
        view.setItemDelegate(delegate);
        view.resize(400, 80);
        view.setColumnWidth(0, 396);
        return test::picture(view);
    }

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void lanesDivideTheCellEvenly()
    {
        const QRect cell(0, 0, 300, 40);
        const qreal first = ui::SequenceDelegate::laneX(cell, 0, 3);
        const qreal last = ui::SequenceDelegate::laneX(cell, 2, 3);
        QCOMPARE(ui::SequenceDelegate::laneX(cell, 1, 3), (first + last) / 2);
        QVERIFY(first > 0 && last < 300);
    }

    void namesOfLanesDoNotRunIntoEachOther()
    {
        const QStringList names { u"Gatehouse"_s, u"Browser"_s, u"Sandbox (Okta)"_s, u"Gateway"_s };
        const QFontMetrics metrics(ui::fontFor(ui::Type::Caption, QApplication::font()));
        for (const QStringList &lanes : { names, names.mid(0, 2), names.mid(2, 1), QStringList { names[0], names[2], names[3] } }) {
            ui::LaneHeader header(0);
            QVERIFY(header.setLanes(lanes));
            QVERIFY(!header.setLanes(lanes));
            for (const int width : { 120, 190, header.widthForNames() }) {
                const QList<QRectF> places = header.namePlaces({ 0, 0, width, 30 }, metrics);
                for (int lane = 0; lane < lanes.size(); ++lane) {
                    QVERIFY(lane == 0 || places[lane - 1].right() < places[lane].left());
                    QVERIFY(places[lane].left() >= 0 && places[lane].right() <= width);
                    if (width == header.widthForNames())
                        QVERIFY(places[lane].width() >= metrics.horizontalAdvance(lanes[lane]));
                }
            }
        }
    }

    void anArrowIsDrawnBetweenItsLanes()
    {
        const QImage with = painted({ { ui::FromLaneRole, 0 }, { ui::ToLaneRole, 1 } }, new ui::SequenceDelegate);
        const QImage without = painted({}, new ui::SequenceDelegate);
        QVERIFY(test::pixelsOf(with, ui::lightTheme.text2) > test::pixelsOf(without, ui::lightTheme.text2) + 100);
    }

    void aFailedExchangeHasTheInkOfDanger()
    {
        const QImage failed = painted(
            { { ui::FromLaneRole, 0 }, { ui::ToLaneRole, 1 }, { ui::RowToneRole, int(ui::Tone::Danger) } }, new ui::SequenceDelegate);
        QVERIFY(test::pixelsOf(failed, ui::lightTheme.danger.ink) > 100);
    }

    void aBarIsAsLongAsItsTime()
    {
        const QImage half = painted({ { ui::StartRole, 0.0 }, { ui::LengthRole, 0.5 } }, new ui::TimingDelegate);
        const QImage whole = painted({ { ui::StartRole, 0.0 }, { ui::LengthRole, 1.0 } }, new ui::TimingDelegate);
        const int pixels = test::pixelsOf(half, ui::lightTheme.accentFill);
        QVERIFY(pixels > 200);
        QVERIFY(test::pixelsOf(whole, ui::lightTheme.accentFill) > pixels * 3 / 2);
    }

    void aPersonsTimeIsHatchedAndNotFilled()
    {
        const QImage byHand
            = painted({ { ui::StartRole, 0.0 }, { ui::LengthRole, 1.0 }, { ui::ByHandRole, true } }, new ui::TimingDelegate);
        QCOMPARE(test::pixelsOf(byHand, ui::lightTheme.accentFill), 0);
        QVERIFY(test::pixelsOf(byHand, ui::lightTheme.neutral.soft) > 100);
    }
};

QTEST_MAIN(TestSequenceDelegate)
#include "test_sequence_delegate.moc"
