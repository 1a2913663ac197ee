#include "ui/widgets/stepper.h"

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
