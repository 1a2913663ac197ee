#include "models/tables/entity_facts.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEntityFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsSomethingIsNamedByItsPath()
    {
        const QJsonObject json { { u"id"_s, u"p"_s }, { u"name"_s, u"openid-connect"_s }, { u"consumer"_s, QJsonValue::Null },
            { u"config"_s,
                QJsonObject { { u"issuer"_s, u"https://x"_s }, { u"client_secret"_s, QJsonArray { u"hush"_s } },
                    { u"scopes"_s, QJsonArray { u"a"_s, u"b"_s } }, { u"empty"_s, QJsonValue::Null } } } };
        const auto facts = tables::factsOf(gateway::entityFromJson(json, gateway::kinds::plugins()));
        QStringList lines;
        for (const tables::EntityFact &fact : facts)
            lines << fact.name + u'=' + (fact.secret ? u"secret"_s : fact.value);
        QCOMPARE(lines, (QStringList { u"config.client_secret[0]=secret"_s, u"config.issuer=https://x"_s, u"config.scopes=a, b"_s }));
        for (const tables::EntityFact &fact : facts)
            QVERIFY(!fact.value.contains(u"hush"_s));
    }
};

QTEST_GUILESS_MAIN(TestEntityFacts)
#include "test_entity_facts.moc"
