#include "ui/widgets/field_row.h"

#include "ui/style/look_style.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFieldRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInputHasTheNameOfTheField()
    {
        auto *edit = new QLineEdit;
        const ui::FieldRow row(u"Admin API &URL"_s, edit, u"Where it is"_s);
        QCOMPARE(edit->accessibleName(), u"Admin API URL"_s);
        QCOMPARE(edit->accessibleDescription(), u"Where it is"_s);
        QCOMPARE(row.findChild<QLabel *>()->buddy(), edit);
    }

    void anErrorMarksTheInputAndIsTakenBack()
    {
        auto *edit = new QLineEdit;
        ui::FieldRow row(u"Port"_s, edit, u"A number"_s);
        row.setError(u"Not a number"_s);
        QVERIFY(ui::isRefused(edit));
        QCOMPARE(row.error(), u"Not a number"_s);
        QCOMPARE(edit->accessibleDescription(), u"Not a number"_s);
        row.setError({});
        QVERIFY(!ui::isRefused(edit));
        QCOMPARE(edit->accessibleDescription(), u"A number"_s);
    }

    void theNameStandsBesideTheInputHoweverLowThatIs()
    {
        auto *check = new QCheckBox(u"Yes"_s);
        auto *edit = new QLineEdit;
        const auto middles = [](QWidget *input, ui::FieldRow &row) {
            row.resize(600, row.sizeHint().height());
            row.show();
            const QLabel *name = row.findChild<QLabel *>();
            const int words = name->mapTo(&row, QPoint(0, name->contentsMargins().top() + name->fontMetrics().height() / 2)).y();
            return words - input->mapTo(&row, QPoint(0, input->height() / 2)).y();
        };
        ui::FieldRow ofCheck(u"Approval"_s, check);
        ui::FieldRow ofEdit(u"Name"_s, edit);
        QVERIFY(std::abs(middles(check, ofCheck)) <= 1);
        QVERIFY(std::abs(middles(edit, ofEdit)) <= 1);
    }

    void aContainerPassesTheNameToItsInput()
    {
        auto *box = new QWidget;
        auto *edit = new QLineEdit(box);
        box->setFocusProxy(edit);
        ui::FieldRow row(u"File"_s, box);
        QCOMPARE(edit->accessibleName(), u"File"_s);
        row.setError(u"Not there"_s);
        QVERIFY(ui::isRefused(edit));
    }
};

QTEST_MAIN(TestFieldRow)
#include "test_field_row.moc"
