#include "models/forms/form_schema.h"
#include "models/gateway/entity.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray text(const gateway::Entity &entity)
{
    return QJsonDocument(entity.json).toJson(QJsonDocument::Compact);
}

} // namespace

class TestEntity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsLeaveTheJsonOnArrival()
    {
        const QJsonObject json
            = object(R"({"id":"1","name":"openid-connect","config":{"client_id":["c"],"client_secret":["secret-1","secret-2"],
            "session_secret":"secret-3","redis":{"password":"secret-4"},"client_jwk":[{"kty":"RSA","n":"pub","d":"secret-5"}],"token_endpoint":"u"}})");
        const gateway::Entity entity = gateway::entityFromJson(json, gateway::kinds::plugins());
        for (const char *secret : { "secret-1", "secret-2", "secret-3", "secret-4", "secret-5" })
            QVERIFY2(!text(entity).contains(secret), secret);
        QCOMPARE(entity.secrets.size(), 5);
        QCOMPARE(entity.secrets.value(u"config.client_secret[1]"_s).reveal(), "secret-2");
        QCOMPARE(entity.secrets.value(u"config.client_jwk[0].d"_s).reveal(), "secret-5");
        QVERIFY(text(entity).contains("token_endpoint"));
        QVERIFY(text(entity).contains("pub"));
        QCOMPARE(gateway::withSecrets(entity), json);
    }

    void theKeyOfAKeyCredentialIsASecret()
    {
        const gateway::Entity entity = gateway::entityFromJson(object(R"({"id":"1","key":"abc"})"), gateway::kinds::keyAuthCredentials());
        QCOMPARE(text(entity), R"({"id":"1"})");
        QCOMPARE(entity.secrets.value(u"key"_s).reveal(), "abc");
    }

    void theKeyOfAJwtCredentialIsNone()
    {
        const gateway::Entity entity
            = gateway::entityFromJson(object(R"({"key":"client-1","secret":"x"})"), gateway::kinds::jwtCredentials());
        QCOMPARE(entity.text("key"_L1), u"client-1"_s);
        QCOMPARE(entity.secrets.keys(), QStringList { u"secret"_s });
    }

    void aVaultReferenceStaysToBeSeen()
    {
        const gateway::Entity entity
            = gateway::entityFromJson(object("{\"config\":{\"secret\":\"{vault://env/s}\"}}"), gateway::kinds::plugins());
        QVERIFY(entity.secrets.isEmpty());
    }

    void switchesWithASecretNameStay()
    {
        const gateway::Entity entity = gateway::entityFromJson(object(R"({"hash_secret":true})"), gateway::kinds::plugins());
        QCOMPARE(text(entity), R"({"hash_secret":true})");
    }

    void namesWithDotsAndBracketsComeBackWhole()
    {
        const QJsonObject json = object(R"({"config":{"headers":{"a.b[0]\\Authorization":"x","c":{"d.password":"y"}}}})");
        const gateway::Entity entity = gateway::entityFromJson(json, gateway::kinds::plugins());
        QCOMPARE(entity.secrets.size(), 2);
        QCOMPARE(gateway::withSecrets(entity), json);
    }

    void secretsOfAListWhoseElementsAreGoneKeepTheirOrder()
    {
        gateway::Entity entity { object(R"({"config":{}})"), {} };
        QJsonArray wanted;
        for (int i = 0; i < 12; ++i) {
            wanted << QString::number(i);
            entity.secrets.insert(u"config.keys[%1]"_s.arg(i), core::Secret::fromText(QString::number(i)));
        }
        QCOMPARE(gateway::withSecrets(entity).value(u"config"_s).toObject().value(u"keys"_s).toArray(), wanted);
    }

    void everyEncryptedFieldOfABundledPluginIsTaken()
    {
        const QDir dir(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/kong-3.4.2-live-schemas/plugins"));
        if (!dir.exists())
            QSKIP("the collection of schemas is not here");
        int encrypted = 0;
        for (const QString &name : dir.entryList({ u"*.json"_s })) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto schema = forms::FormSchema::fromJson(QJsonDocument::fromJson(file.readAll()).object());
            QVERIFY(schema);
            for (const forms::FormField &field : schema->find(u"config")->fields) {
                if (!field.secret)
                    continue;
                ++encrypted;
                const QJsonObject plugin { { u"config"_s, QJsonObject { { field.name, u"value"_s } } } };
                const gateway::Entity entity = gateway::entityFromJson(plugin, gateway::kinds::plugins());
                QVERIFY2(entity.secrets.contains(u"config."_s + field.name), qPrintable(name + u' ' + field.name));
            }
        }
        QVERIFY(encrypted > 10);
    }

    void fieldsASchemaMarksAreTakenToo()
    {
        const gateway::Entity entity
            = gateway::entityFromJson(object(R"({"config":{"other":"x"}})"), gateway::kinds::plugins(), { u"config.other"_s });
        QCOMPARE(text(entity), R"({"config":{}})");
    }
};

QTEST_GUILESS_MAIN(TestEntity)
#include "test_entity.moc"
