#include "models/gateway/entity_kind.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEntityKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFoundByItsName()
    {
        QSet<QString> names;
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            QCOMPARE(gateway::findKind(kind.name), &kind);
            names.insert(kind.name);
            QVERIFY(!kind.path.isEmpty() && !kind.schema.isEmpty() && !kind.naturalKey.isEmpty());
            QVERIFY(kind.serverSet.contains(u"id"_s));
        }
        QCOMPARE(names.size(), qsizetype(gateway::entityKinds().size()));
        QCOMPARE(names,
            (QSet<QString> { u"services"_s, u"routes"_s, u"consumers"_s, u"plugins"_s, u"acls"_s, u"jwt-credentials"_s,
                u"key-auth-credentials"_s, u"developers"_s, u"applications"_s, u"contracts"_s }));
        QCOMPARE(gateway::findKind(u"nope"), nullptr);
    }

    void aParentStandsBeforeItsChildren()
    {
        QSet<QString> before;
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            QVERIFY2(kind.parent.isEmpty() || before.contains(kind.parent), qPrintable(kind.name));
            before.insert(kind.name);
        }
    }

    void noKindIsKnownByASecret()
    {
        for (const gateway::EntityKind &kind : gateway::entityKinds())
            QVERIFY2(!kind.secretMembers.contains(kind.naturalKey), qPrintable(kind.name));
    }

    void theAccessorsNameTheirKind()
    {
        QCOMPARE(gateway::kinds::services().name, u"services"_s);
        QCOMPARE(gateway::kinds::routes().name, u"routes"_s);
        QCOMPARE(gateway::kinds::consumers().name, u"consumers"_s);
        QCOMPARE(gateway::kinds::plugins().name, u"plugins"_s);
        QCOMPARE(gateway::kinds::acls().name, u"acls"_s);
        QCOMPARE(gateway::kinds::jwtCredentials().path, u"jwts"_s);
        QCOMPARE(gateway::kinds::keyAuthCredentials().path, u"key-auths"_s);
        QCOMPARE(gateway::kinds::developers().name, u"developers"_s);
        QCOMPARE(gateway::kinds::applications().name, u"applications"_s);
        QCOMPARE(gateway::kinds::contracts().path, u"application_instances"_s);
    }

    void whatThePortalMakesIsPostedAndOfEnterpriseAlone()
    {
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            const bool isOfPortal = kind.name == u"developers" || kind.name == u"applications" || kind.name == u"contracts";
            QCOMPARE(kind.createdByPost, isOfPortal);
            QCOMPARE(kind.enterpriseOnly, isOfPortal);
            QCOMPARE(kind.onlyNested, kind.name == u"contracts");
        }
    }
};

QTEST_GUILESS_MAIN(TestEntityKind)
#include "test_entity_kind.moc"
