#include "models/gateway/entity_text.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEntityText : public QObject {
    Q_OBJECT

private:
    const gateway::Entity m_key = gateway::entityFromJson(
        { { u"id"_s, u"k1"_s }, { u"key"_s, u"top-secret"_s }, { u"created_at"_s, 1 } }, gateway::kinds::keyAuthCredentials());
    const gateway::Entity m_service = gateway::entityFromJson(
        { { u"id"_s, u"s1"_s }, { u"name"_s, u"it's"_s }, { u"host"_s, u"h"_s }, { u"updated_at"_s, 1 } }, gateway::kinds::services());

private Q_SLOTS:
    void jsonIsAnObjectOrAList()
    {
        QVERIFY(QJsonDocument::fromJson(gateway::jsonText({ m_service }).toUtf8()).isObject());
        QVERIFY(QJsonDocument::fromJson(gateway::jsonText({ m_service, m_service }).toUtf8()).isArray());
    }

    void noSecretIsInEither()
    {
        QVERIFY(!gateway::jsonText({ m_key }).contains(u"top-secret"_s));
        QVERIFY(!gateway::curlText({ m_key }, gateway::kinds::keyAuthCredentials(), {}, false).contains(u"top-secret"_s));
    }

    void curlPutsTheObjectAndAsksTheEnvironmentForTheToken()
    {
        core::Connection connection;
        connection.adminUrl = QUrl(u"https://admin:pw@kong.example:8444/api"_s);
        connection.workspace = u"team a"_s;
        const QString text = gateway::curlText({ m_service }, gateway::kinds::services(), connection, true);
        QVERIFY(text.startsWith(u"curl -X PUT 'https://kong.example:8444/api/team%20a/services/s1'"_s));
        QVERIFY(text.contains(u"Kong-Admin-Token: $KONG_ADMIN_TOKEN"_s));
        QVERIFY(text.contains(uR"("name":"it'\''s")"_s));
        QVERIFY(!text.contains(u"updated_at"_s));
        QVERIFY(!gateway::curlText({ m_service }, gateway::kinds::services(), connection, false).contains(u"TOKEN"_s));
    }
};

QTEST_GUILESS_MAIN(TestEntityText)
#include "test_entity_text.moc"
