#include "ui/widgets/tag_flow.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTagFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void narrowMeansMoreLines()
    {
        const ui::TagFlow flow({ u"rate-limiting"_s, u"key-auth"_s, u"openid-connect"_s, u"prometheus"_s });
        QVERIFY(flow.heightForWidth(120) > flow.heightForWidth(2000));
    }

    void noTagsNeedNoRoom() { QCOMPARE(ui::TagFlow({}).heightForWidth(100), 0); }

    void allTagsAreSaid()
    {
        const ui::TagFlow flow({ u"jwt"_s, u"acl"_s });
        QVERIFY(flow.accessibleName().contains(u"jwt"_s));
        QVERIFY(flow.accessibleName().contains(u"acl"_s));
    }
};

QTEST_MAIN(TestTagFlow)
#include "test_tag_flow.moc"
