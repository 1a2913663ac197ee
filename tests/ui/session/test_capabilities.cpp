#include "ui/session/capabilities.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCapabilities : public QObject {
    Q_OBJECT

private:
    static gateway::NodeInfo openSource()
    {
        gateway::NodeInfo node;
        node.version = u"3.4.2"_s;
        node.database = u"postgres"_s;
        node.plugins = { { u"jwt"_s, u"3.4.2"_s }, { u"acl"_s, u"3.4.2"_s }, { u"key-auth"_s, u"3.4.2"_s } };
        return node;
    }

    static QList<bool> possible(const gateway::NodeInfo &node)
    {
        QList<bool> list;
        for (const ui::Capability &capability : ui::capabilitiesOf(node))
            list << capability.possible;
        return list;
    }

private Q_SLOTS:
    void openSourceCanDoAllButEnterprise() { QCOMPARE(possible(openSource()), (QList<bool> { true, true, false })); }

    void aMissingPluginIsNamed()
    {
        gateway::NodeInfo node = openSource();
        node.plugins.remove(u"acl"_s);
        const ui::Capability protect = ui::capabilitiesOf(node).at(1);
        QVERIFY(!protect.possible);
        QVERIFY(protect.reason.contains(u"acl"_s));
        QVERIFY(!protect.reason.contains(u"key-auth"_s));
    }

    void withoutADatabaseNothingCanBeWritten()
    {
        gateway::NodeInfo node = openSource();
        node.readOnly = true;
        QVERIFY(!possible(node).contains(true));
    }

    void theOpenSourceEditionHasOneWorkspaceWhichSeparatesNobody()
    {
        gateway::NodeInfo node = openSource();
        node.workspaces = { u"default"_s };
        QVERIFY(!ui::capabilitiesOf(node).last().possible);
    }

    void enterpriseHasWorkspaces()
    {
        gateway::NodeInfo node = openSource();
        node.enterprise = true;
        node.workspaces = { u"default"_s, u"team-a"_s };
        QVERIFY(ui::capabilitiesOf(node).last().possible);
        QCOMPARE(ui::capabilitiesOf(node).last().reason, u"default, team-a"_s);
    }
};

QTEST_GUILESS_MAIN(TestCapabilities)
#include "test_capabilities.moc"
