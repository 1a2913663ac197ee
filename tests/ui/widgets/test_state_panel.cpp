#include "ui/widgets/state_panel.h"

#include "ui/widgets/buttons.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStatePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatAndOffersAWayOn()
    {
        ui::StatePanel panel(u"view-filter"_s, u"Nothing matches"_s, u"9 services"_s);
        QPushButton *clear = ui::makeButton(u"Clear"_s);
        panel.addAction(clear);
        panel.resize(900, 500);
        panel.show();
        QVERIFY(clear->isVisible());
        QCOMPARE(panel.accessibleName(), u"Nothing matches"_s);
        panel.setWords(u"Other"_s, {});
        QCOMPARE(panel.sentence(), u"Other"_s);
        QCOMPARE(panel.accessibleName(), u"Other"_s);
    }
};

QTEST_MAIN(TestStatePanel)
#include "test_state_panel.moc"
