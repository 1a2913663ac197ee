#include "models/gateway/member_names.h"
#include "models/gateway/plugin_bodies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The body that the documents come to once their slips are put right.
QJsonObject openIdConnect()
{
    gateway::OpenIdConnectSettings settings;
    settings.issuer = u"https://ORG.okta.com/oauth2/default"_s;
    settings.claimPath = QStringList { u"application_id"_s };
    settings.scopes = QStringList { u"api.access"_s };
    return gateway::openIdConnectBody(settings);
}

/// The published reference of a version, or nothing where the collection is not there.
std::optional<forms::FormSchema> published(const QString &name)
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/plugin-") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto schema = forms::FormSchema::fromJson(object(file.readAll()));
    return schema ? std::optional(*schema) : std::nullopt;
}

/// Members of `config` that @p schema does not have, and those whose value is not of its words or type.
QStringList misfits(const QJsonObject &body, const forms::FormSchema &schema)
{
    using Type = forms::FormField::Type;
    QStringList faults;
    const QJsonObject config = body.value("config"_L1).toObject();
    for (auto member = config.begin(); member != config.end(); ++member) {
        const forms::FormField *field = schema.find(QString(u"config." + member.key()));
        const bool isList = field && (field->type == Type::Array || field->type == Type::Set);
        if (!field || isList != member->isArray() || (field->type == Type::Boolean) != member->isBool())
            faults << member.key();
        const QJsonArray elements = member->toArray();
        for (const QJsonValue &element : elements) {
            const QJsonArray words = isList ? field->elements.front().oneOf : QJsonArray();
            if (!words.isEmpty() && !words.contains(element))
                faults << QString(member.key() + u'=' + element.toString());
        }
    }
    const forms::FormField *record = schema.find(u"config");
    for (const forms::FormField &field : record->fields) {
        if (field.required && !field.defaultValue && !config.contains(field.name))
            faults << QString(u'-' + field.name);
    }
    return faults;
}

} // namespace

class TestPluginBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openIdConnectIsTheDocumentedBodyPutRight()
    {
        const QByteArray documented = R"({"name":"openid-connect","config":{"issuer":"ISSUER",
            "consumer_claim":["application_id"],"consumer_by":["custom_id"],"verify_parameters":false,
            "auth_methods":["client_credentials","bearer"],"scopes":["api.access"]}})";
        QCOMPARE(openIdConnect(), object(QByteArray(documented).replace("ISSUER", "https://ORG.okta.com/oauth2/default")));
    }

    void scopesThatNobodyNamesAreLeftToTheGateway()
    {
        gateway::OpenIdConnectSettings settings;
        settings.claimPath = QStringList { u"act"_s, u"client"_s };
        settings.authMethods = QStringList { u"bearer"_s };
        const QJsonObject config = gateway::openIdConnectBody(settings).value("config"_L1).toObject();
        QVERIFY(!config.contains("scopes"_L1));
        QCOMPARE(config.value("consumer_claim"_L1), QJsonValue(QJsonArray { u"act"_s, u"client"_s }));
        QCOMPARE(config.value("auth_methods"_L1), QJsonValue(QJsonArray { u"bearer"_s }));
    }

    void applicationRegistrationIsTheDocumentedBody()
    {
        QCOMPARE(gateway::applicationRegistrationBody({ .displayName = u"X"_s }),
            object(R"({"name":"application-registration","config":{"display_name":"X","auto_approve":false,"show_issuer":true}})"));
        QCOMPARE(gateway::applicationRegistrationBody({ u"X"_s, true, false }).value("config"_L1).toObject(),
            object(R"({"display_name":"X","auto_approve":true,"show_issuer":false})"));
    }

    void theClaimHasTheNameThatTheNodeKnows()
    {
        const auto newer = forms::FormSchema::fromJson(object(R"({"fields":[{"config":{"type":"record","fields":[
            {"consumer_claims":{"type":"array","elements":{"type":"array","elements":{"type":"string"}}}}]}}]})"));
        const auto older = forms::FormSchema::fromJson(object(R"({"fields":[{"config":{"type":"record","fields":[
            {"consumer_claim":{"type":"array","elements":{"type":"string"}}}]}}]})"));
        QVERIFY(newer && older);
        QCOMPARE(gateway::forNode(openIdConnect(), *older), openIdConnect());
        const QJsonObject config = gateway::forNode(openIdConnect(), *newer).value("config"_L1).toObject();
        QVERIFY(!config.contains("consumer_claim"_L1));
        QCOMPARE(config.value("consumer_claims"_L1), QJsonValue(QJsonArray { QJsonArray { u"application_id"_s } }));
    }

    void openIdConnectFitsEveryPublishedVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("claim");
        for (const char *version : { "3.4", "3.7", "3.8", "3.9", "3.10" })
            QTest::newRow(version) << QString::fromLatin1(version) << u"consumer_claim"_s;
        QTest::newRow("3.15") << u"3.15"_s << u"consumer_claims"_s;
    }

    void openIdConnectFitsEveryPublishedVersion()
    {
        QFETCH(QString, version);
        QFETCH(QString, claim);
        const auto schema = published(u"OpenidConnect-"_s + version);
        if (!schema)
            QSKIP("the collection of references is not here");
        const QJsonObject body = gateway::forNode(openIdConnect(), *schema);
        QVERIFY(body.value("config"_L1).toObject().contains(claim));
        QCOMPARE(misfits(body, *schema), QStringList());
    }

    void applicationRegistrationFitsEveryPublishedVersion_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : { "3.4", "3.7", "3.8", "3.9" })
            QTest::newRow(version) << QString::fromLatin1(version);
    }

    void applicationRegistrationFitsEveryPublishedVersion()
    {
        QFETCH(QString, version);
        const auto schema = published(u"ApplicationRegistration-"_s + version);
        if (!schema)
            QSKIP("the collection of references is not here");
        QCOMPARE(misfits(gateway::applicationRegistrationBody({ .displayName = u"X"_s }), *schema), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPluginBodies)
#include "test_plugin_bodies.moc"
