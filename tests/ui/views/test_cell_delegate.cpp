#include "ui/views/cell_delegate.h"

#include "models/tables/cell_roles.h"
#include "tests/ui/look_application.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCellDelegate : public QObject {
    Q_OBJECT

private:
    QStandardItemModel m_model { 1, 1 };

    QImage painted(const QHash<int, QVariant> &roles, int width = 300)
    {
        for (int role = tables::TechnicalRole; role <= tables::StateRole; ++role)
            m_model.setData(m_model.index(0, 0), roles.value(role), role);
        m_model.setData(m_model.index(0, 0), roles.value(Qt::DisplayRole), Qt::DisplayRole);
        QImage image(width, 40, QImage::Format_RGB32);
        image.fill(ui::lightTheme.surface);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = QApplication::palette();
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.state = QStyle::State_Enabled;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        ui::CellDelegate().paint(&painter, option, m_model.index(0, 0));
        return image;
    }

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void tagsAreChips()
    {
        const QImage image = painted({ { tables::TagsRole, QStringList { u"prod"_s, u"core"_s } } });
        QVERIFY(test::pixelsOf(image, ui::lightTheme.neutral.soft) > 100);
    }

    void tagsThatDoNotFitAreCounted()
    {
        const QStringList many { u"production"_s, u"finance"_s, u"pci"_s, u"europe"_s };
        QVERIFY(painted({ { tables::TagsRole, many } }, 150) != painted({ { tables::TagsRole, many.mid(0, 1) } }, 150));
    }

    void whatAsksForADecisionIsLoudAndTheRestQuiet()
    {
        const auto marked = [this](tables::MarkKind kind) {
            return painted({ { tables::MarksRole, QVariant::fromValue(tables::Marks { { u"word"_s, kind } }) } });
        };
        QVERIFY(test::pixelsOf(marked(tables::MarkKind::Open), ui::lightTheme.warning.soft) > 100);
        QVERIFY(test::pixelsOf(marked(tables::MarkKind::Incomplete), ui::lightTheme.danger.soft) > 100);
        QCOMPARE(test::pixelsOf(marked(tables::MarkKind::Protected), ui::lightTheme.success.soft), 0);
        QCOMPARE(test::pixelsOf(marked(tables::MarkKind::Key), ui::lightTheme.neutral.soft), 0);
        QVERIFY(test::pixelsOf(marked(tables::MarkKind::Plain), ui::lightTheme.neutral.soft) > 100);
    }

    void aTechnicalValueLooksDifferent()
    {
        const QVariant text = u"orders.example:443"_s;
        QVERIFY(painted({ { Qt::DisplayRole, text } }) != painted({ { Qt::DisplayRole, text }, { tables::TechnicalRole, true } }));
    }

    void addressesOfOneHostDifferHoweverNarrow()
    {
        const auto address = [this](const QString &path, int width) {
            return painted({ { tables::TechnicalRole, true }, { tables::AddressRole, QString(u"gateway.example:45527"_s + path) } }, width);
        };
        QVERIFY(address(u"/orders"_s, 300) != address(u"/offers"_s, 300));
        QVERIFY(address(u"/orders"_s, 130) != address(u"/offers"_s, 130));
        QVERIFY(address(u"/orders-of-today"_s, 80) != address(u"/orders-of-later"_s, 80));
        // The path is whole while there is room for some of the host.
        const auto plain = [this](const QString &text) {
            return painted({ { tables::TechnicalRole, true }, { Qt::DisplayRole, text } }, 130);
        };
        const QString host = u"gateway.example:45527"_s;
        bool whole = false;
        for (qsizetype shown = 3; shown < host.size(); ++shown)
            whole = whole || address(u"/orders"_s, 130) == plain(host.left(shown) + u"…/orders"_s);
        QVERIFY(whole);
    }

    void anEndWordStandsAtTheEnd()
    {
        const QImage image = painted({ { Qt::DisplayRole, u"orders"_s }, { tables::EndWordRole, u"disabled"_s } });
        QVERIFY(test::pixelsOf(image.copy(150, 0, 150, 40), ui::lightTheme.neutral.soft) > 50);
        QCOMPARE(test::pixelsOf(image.copy(0, 0, 150, 40), ui::lightTheme.neutral.soft), 0);
    }

    void aSecondLineMakesTheRowHigher()
    {
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        m_model.clear();
        m_model.appendRow(new QStandardItem(u"orders"_s));
        const ui::CellDelegate delegate;
        const int one = delegate.sizeHint(option, m_model.index(0, 0)).height();
        m_model.setData(m_model.index(0, 0), u"second"_s, tables::SecondLineRole);
        QVERIFY(delegate.sizeHint(option, m_model.index(0, 0)).height() > one);
    }
};

QTEST_MAIN(TestCellDelegate)
#include "test_cell_delegate.moc"
