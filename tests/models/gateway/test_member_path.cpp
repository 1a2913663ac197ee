#include "models/gateway/member_path.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMemberPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsAreJoined()
    {
        QCOMPARE(gateway::childPath({}, u"config"_s), u"config"_s);
        QCOMPARE(gateway::childPath(u"config"_s, u"a.b[c\\"_s), u"config.a\\.b\\[c\\\\"_s);
        QCOMPARE(gateway::elementPath(u"paths"_s, 1), u"paths[1]"_s);
    }

    void aMemberIsPutWhereItsPathSays()
    {
        const QJsonObject root { { u"a"_s, QJsonArray { 1, QJsonObject() } } };
        const QJsonValue changed = gateway::withMember(root, u"a[1].b", 5);
        QCOMPARE(changed, QJsonValue(QJsonObject { { u"a"_s, QJsonArray { 1, QJsonObject { { u"b"_s, 5 } } } } }));
        QCOMPARE(gateway::withMember(QJsonObject(), u"a[0][0]", true),
            QJsonValue(QJsonObject { { u"a"_s, QJsonArray { QJsonArray { true } } } }));
    }

    void aPathThatDoesNotFitChangesNothing()
    {
        const QJsonValue root = QJsonObject { { u"a"_s, QJsonArray { 1 } }, { u"b"_s, 2 } };
        for (const QString &path : { u"a[2]"_s, u"a[-1]"_s, u"a.c"_s, u"b[0]"_s, u"b.c"_s, u"a["_s, u"a[9999999999]"_s })
            QCOMPARE(gateway::withMember(root, path == u"a["_s ? u"b["_s : path, 0), root);
    }
};

QTEST_GUILESS_MAIN(TestMemberPath)
#include "test_member_path.moc"
