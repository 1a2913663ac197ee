#include "ui/widgets/stepper.h"

#include "tests/ui/look_application.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStepper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereOneIs()
    {
        ui::Stepper stepper({ u"Provider"_s, u"Service"_s, u"Plan"_s });
        stepper.setCurrent(1);
        QCOMPARE(stepper.accessibleName(), u"Step 2 of 3: Service"_s);
    }

    void theLastStepIsTickedInTheEnd()
    {
        test::wear(ui::lightTheme);
        ui::Stepper stepper({ u"Plan"_s, u"Apply"_s });
        stepper.resize(stepper.sizeHint());
        stepper.setCurrent(1);
        QVERIFY(test::pixelsOf(test::picture(stepper), ui::lightTheme.accentFill) > 50);
        stepper.setDone(true);
        QCOMPARE(stepper.accessibleName(), u"Step 2 of 2: Apply, done"_s);
        QCOMPARE(test::pixelsOf(test::picture(stepper), ui::lightTheme.accentFill), 0);
    }

    void onlyStepsBehindLeadBack()
    {
        ui::Stepper stepper({ u"Provider"_s, u"Service"_s, u"Plan"_s });
        stepper.resize(stepper.sizeHint());
        stepper.setCurrent(1);
        QSignalSpy chosen(&stepper, &ui::Stepper::stepChosen);
        const int middle = stepper.height() / 2;
        QTest::mouseClick(&stepper, Qt::LeftButton, {}, QPoint(stepper.width() - 4, middle));
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(&stepper, Qt::LeftButton, {}, QPoint(4, middle));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 0);
        stepper.setLocked(true);
        QTest::mouseClick(&stepper, Qt::LeftButton, {}, QPoint(4, middle));
        QCOMPARE(chosen.count(), 1);
    }

    void itFitsWhereThereIsNoRoomForAllWords()
    {
        ui::Stepper stepper({ u"Provider"_s, u"Service"_s, u"Strategy"_s, u"Claim"_s, u"Settings"_s, u"Application"_s, u"Plan"_s });
        QVERIFY(stepper.minimumSizeHint().width() * 2 < stepper.sizeHint().width());
    }
};

QTEST_MAIN(TestStepper)
#include "test_stepper.moc"
