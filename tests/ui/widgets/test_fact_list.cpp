#include "ui/widgets/fact_list.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFactList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreSaidWithTheirNames()
    {
        ui::FactList list;
        list.add(u"Version"_s, u"3.4.2"_s);
        QCOMPARE(list.findChildren<QLabel *>().at(1)->accessibleName(), u"Version: 3.4.2"_s);
    }

    void clearedItIsEmpty()
    {
        ui::FactList list;
        list.add(u"Version"_s, u"3.4.2"_s);
        list.clear();
        QVERIFY(list.findChildren<QLabel *>().isEmpty());
    }
};

QTEST_MAIN(TestFactList)
#include "test_fact_list.moc"
