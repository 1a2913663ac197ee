#include "ui/views/bones.h"

#include "tests/ui/look_application.h"

#include <QTest>

class TestBones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuickAnswerNeverFlickers()
    {
        test::wear(ui::lightTheme);
        ui::Bones bones;
        bones.resize(400, 300);
        bones.show();
        QCOMPARE(test::pixelsOf(test::picture(bones), ui::lightTheme.neutral.soft), 0);
        QTRY_VERIFY(test::pixelsOf(test::picture(bones), ui::lightTheme.neutral.soft) > 100);
    }
};

QTEST_MAIN(TestBones)
#include "test_bones.moc"
