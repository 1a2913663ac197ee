#include "ui/widgets/check_list.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Mark = core::CheckLine::Mark;

class TestCheckList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaterLineOfATopicReplacesTheEarlierOne()
    {
        ui::CheckList list;
        QVERIFY(list.isEmpty());
        list.put({ .topic = u"workspaces"_s, .mark = Mark::Running });
        QVERIFY(list.sentence(u"workspaces"_s).startsWith(u"running"_s));
        list.put({ .topic = u"workspaces"_s, .mark = Mark::Off });
        QVERIFY(list.sentence(u"workspaces"_s).startsWith(u"not there"_s));
        QCOMPARE(list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).size(), 1);
    }

    void whatWaitsIsStoppedAndTheRestStays()
    {
        ui::CheckList list;
        list.put({ .topic = u"workspaces"_s, .mark = Mark::Off });
        list.put({ .topic = u"portal"_s, .mark = Mark::Running });
        list.stop();
        QVERIFY(list.sentence(u"portal"_s).contains(u"Stopped"_s));
        QVERIFY(!list.sentence(u"workspaces"_s).contains(u"Stopped"_s));
    }

    void aLongWaitIsCounted()
    {
        ui::CheckList list;
        list.put({ .topic = u"api"_s, .mark = Mark::Running });
        QTRY_VERIFY(list.sentence(u"api"_s).contains(u" s"_s) && list.sentence(u"api"_s).contains(u'2'));
    }

    void aLineSaysItsMarkToThoseWhoDoNotSee()
    {
        ui::CheckList list;
        list.put({ .topic = u"portal"_s, .mark = Mark::Off });
        const auto rows = list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(rows.first()->accessibleName().contains(u"not there"_s));
    }

    void aWayOnStandsInItsLine()
    {
        ui::CheckList list;
        list.put({ .topic = u"issuer"_s, .mark = Mark::Failed });
        auto *button = new QPushButton(u"Use it"_s);
        list.addWayOn(u"issuer"_s, button);
        QVERIFY(list.isAncestorOf(button));
        list.clear();
        QVERIFY(list.isEmpty());
    }
};

QTEST_MAIN(TestCheckList)
#include "test_check_list.moc"
