#include "models/gateway/rights.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using gateway::Right;

class TestRights : public QObject {
    Q_OBJECT

private:
    static QJsonObject permission(const QStringList &actions, bool negative = false)
    {
        return { { u"actions"_s, QJsonArray::fromStringList(actions) }, { u"negative"_s, negative } };
    }

    static QJsonObject answer(const QString &workspace, const QJsonObject &paths)
    {
        return { { u"endpoints"_s, QJsonObject { { workspace, paths } } } };
    }

    static bool may(const QJsonObject &permissions, const QString &workspace, const Right &right)
    {
        return gateway::missingRights(permissions, workspace, { right }).isEmpty();
    }

private Q_SLOTS:
    void everythingIsEverything()
    {
        const QJsonObject all = answer(u"*"_s, { { u"*"_s, permission({ u"read"_s, u"update"_s }) } });
        QVERIFY(may(all, {}, { u"read"_s, u"/services"_s }));
        QVERIFY(may(all, u"team-a"_s, { u"update"_s, u"/services/*"_s }));
        QVERIFY(!may(all, {}, { u"delete"_s, u"/services/*"_s }));
    }

    void aPathIsThatPathAlone()
    {
        const QJsonObject some = answer(u"default"_s, { { u"/services"_s, permission({ u"read"_s }) } });
        QVERIFY(may(some, {}, { u"read"_s, u"/services"_s }));
        QVERIFY(!may(some, {}, { u"read"_s, u"/services/*"_s }));
        QVERIFY(!may(some, {}, { u"read"_s, u"/routes"_s }));
        QVERIFY(!may(some, u"team-a"_s, { u"read"_s, u"/services"_s }));
    }

    void aStarIsOneSegment()
    {
        const QJsonObject some = answer(u"default"_s, { { u"/services/*"_s, permission({ u"update"_s }) } });
        QVERIFY(may(some, {}, { u"update"_s, u"/services/*"_s }));
        QVERIFY(!may(some, {}, { u"update"_s, u"/services"_s }));
        QVERIFY(!may(some, {}, { u"update"_s, u"/services/*/plugins"_s }));
    }

    void aPathMayBeginWithTheWorkspace()
    {
        const QJsonObject some = answer(u"team-a"_s, { { u"/team-a/services"_s, permission({ u"read"_s }) } });
        QVERIFY(may(some, u"team-a"_s, { u"read"_s, u"/services"_s }));
        const QJsonObject any = answer(u"*"_s, { { u"/*/services"_s, permission({ u"read"_s }) } });
        QVERIFY(may(any, {}, { u"read"_s, u"/services"_s }));
    }

    void aNegativeOneWins()
    {
        QJsonObject paths { { u"*"_s, permission({ u"read"_s, u"delete"_s }) } };
        paths.insert(u"/plugins/*"_s, permission({ u"delete"_s }, true));
        const QJsonObject some = answer(u"*"_s, paths);
        QVERIFY(may(some, {}, { u"delete"_s, u"/services/*"_s }));
        QVERIFY(!may(some, {}, { u"delete"_s, u"/plugins/*"_s }));
        QVERIFY(may(some, {}, { u"read"_s, u"/plugins/*"_s }));
    }

    void nothingGivesNothing() { QCOMPARE(gateway::missingRights({}, {}, { { u"read"_s, u"/services"_s } }).size(), 1); }
};

QTEST_GUILESS_MAIN(TestRights)
#include "test_rights.moc"
