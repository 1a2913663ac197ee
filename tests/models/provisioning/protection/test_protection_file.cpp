#include "models/provisioning/protection/protection_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using provisioning::parseProtection;
using provisioning::Protection;

namespace {

const QByteArray whole = R"(gatehouse: protection/1
name: orders
strategy: open-source
claim: azp
group: callers
provider:
  issuer: https://id.example/realms/a
  initial_access_token: file:/run/token
  signing_key: k1
service:
  name: orders-api
  url: http://upstream:8080/v1
  routes:
    - name: orders
      paths: [/orders, "~/o/\\d+"]
applications:
  - name: Orders desktop
    grants: [authorization_code, client_credentials]
    redirect_uris: ["http://127.0.0.1/callback"]
    scopes: [openid]
    approved: false
  - name: batch
    client_id: "0123"
    secret: keychain:batch
)";

QByteArray portalFile()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/fuzz/corpus/protection_file/portal.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A document with every property that the schema knows, each at its example.
QJsonValue exampleOf(const QJsonObject &schema)
{
    if (schema.contains(u"examples"_s))
        return schema.value(u"examples"_s).toArray().first();
    if (schema.contains(u"items"_s))
        return QJsonArray { exampleOf(schema.value(u"items"_s).toObject()) };
    QJsonObject example;
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property)
        example.insert(property.key(), exampleOf(property.value().toObject()));
    return example;
}

QJsonObject schemaFile()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/resources/schemas/protection-1.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The schema's own keys, by place.
void collectKeys(const QJsonObject &schema, const QString &path, QStringList &keys)
{
    const QJsonObject inner = schema.contains(u"items"_s) ? schema.value(u"items"_s).toObject() : schema;
    const QJsonObject properties = inner.value(u"properties"_s).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        keys << path + property.key();
        collectKeys(property.value().toObject(), path + property.key() + u'.', keys);
    }
}

const QByteArray least = "gatehouse: protection/1\nname: n\nprovider: { issuer: https://i.example }\nservice: { name: s }\n";

} // namespace

class TestProtectionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead()
    {
        const auto protection = parseProtection(whole, u"p.yaml"_s);
        QVERIFY2(protection, protection ? "" : qPrintable(protection.error().code + protection.error().where));
        QCOMPARE(protection->name, u"orders"_s);
        QCOMPARE(protection->claim, u"azp"_s);
        QCOMPARE(protection->callersGroup(), u"callers"_s);
        QCOMPARE(protection->issuer, QUrl(u"https://id.example/realms/a"_s));
        QCOMPARE(protection->initialAccessToken->name, u"/run/token"_s);
        QCOMPARE(protection->signingKey, u"k1"_s);
        QCOMPARE(protection->service.url, QUrl(u"http://upstream:8080/v1"_s));
        QCOMPARE(protection->service.routes.first().paths, QStringList({ u"/orders"_s, u"~/o/\\d+"_s }));
        QCOMPARE(protection->applications.size(), 2);
        QVERIFY(!protection->applications.first().approved);
        QCOMPARE(protection->applications.last().clientId, u"0123"_s);
        QCOMPARE(protection->applications.last().grants, QStringList { u"client_credentials"_s });
    }

    void whatIsWrittenIsReadBack()
    {
        const auto protection = parseProtection(whole, u"p.yaml"_s);
        QVERIFY(protection);
        const auto again = parseProtection(provisioning::writeProtection(*protection), u"p.yaml"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().where + again.error().code));
        QVERIFY(*again == *protection);
    }

    void aPortalFileIsReadAndWritten()
    {
        const auto protection = parseProtection(portalFile(), u"p.yaml"_s);
        QVERIFY2(protection, protection ? "" : qPrintable(protection.error().code + protection.error().where));
        QCOMPARE(protection->strategy, u"portal"_s);
        QCOMPARE(protection->vendor, u"okta"_s);
        QCOMPARE(protection->apiToken->toText(), u"keychain:okta"_s);
        QCOMPARE(protection->scopes, QStringList { u"api.access"_s });
        QCOMPARE(protection->authMethods, QStringList({ u"client_credentials"_s, u"bearer"_s, u"session"_s }));
        QCOMPARE(protection->displayName, u"Orders API"_s);
        QVERIFY(protection->autoApprove);
        QVERIFY(!protection->showIssuer);
        const auto &application = protection->applications.first();
        QCOMPARE(application.type, u"native"_s);
        QCOMPARE(application.developer.email, u"dana@example.com"_s);
        QCOMPARE(application.developer.fullName, u"Dana Developer"_s);
        QCOMPARE(application.postLogoutRedirectUris, QStringList { u"http://127.0.0.1/out"_s });
        QCOMPARE(application.initiateLoginUri, u"https://orders.example/login"_s);
        const auto again = parseProtection(provisioning::writeProtection(*protection), u"p.yaml"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().where + again.error().code));
        QVERIFY(*again == *protection);
    }

    void theClaimOfAVendorIsTheUsualOne()
    {
        const QByteArray file
            = "gatehouse: protection/1\nname: n\nprovider: { vendor: okta, issuer: https://i.example }\nservice: { name: s }\n";
        QCOMPARE(parseProtection(file, u"p.yaml"_s)->claim, u"application_id"_s);
    }

    void aTypeAllowsItsGrants_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("grants");
        QTest::addColumn<bool>("good");
        QTest::newRow("service") << QByteArray("service") << QByteArray("client_credentials") << true;
        QTest::newRow("service with login") << QByteArray("service") << QByteArray("authorization_code") << false;
        QTest::newRow("browser implicit") << QByteArray("browser") << QByteArray("implicit") << true;
        QTest::newRow("browser password") << QByteArray("browser") << QByteArray("password") << false;
        QTest::newRow("native password") << QByteArray("native") << QByteArray("authorization_code, password") << true;
        QTest::newRow("native machine") << QByteArray("native") << QByteArray("client_credentials") << false;
        QTest::newRow("web") << QByteArray("web") << QByteArray("authorization_code, client_credentials") << true;
        QTest::newRow("web password") << QByteArray("web") << QByteArray("password") << false;
    }
    void aTypeAllowsItsGrants()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, grants);
        QFETCH(bool, good);
        const auto protection = parseProtection(least + "applications:\n  - name: a\n    redirect_uris: [\"http://127.0.0.1/\"]\n    type: "
                + type + "\n    grants: [" + grants + "]\n",
            u"p.yaml"_s);
        QCOMPARE(protection.has_value(), good);
        if (!good)
            QCOMPARE(protection.error().code, u"gatehouse.grant_not_for_type"_s);
    }

    void oddTextsSurviveWriting()
    {
        Protection protection = *parseProtection(least, u"p.yaml"_s);
        protection.name = u"a \"b\"\\ #c: [1, 2]\n\tü \u2028 yes"_s;
        protection.claim = u"true"_s;
        const auto again = parseProtection(provisioning::writeProtection(protection), u"p.yaml"_s);
        QVERIFY(again);
        QCOMPARE(again->name, protection.name);
        QCOMPARE(again->claim, u"true"_s);
    }

    void defaultsFillWhatIsLeftOut()
    {
        const auto protection = parseProtection(least, u"p.yaml"_s);
        QVERIFY(protection);
        QCOMPARE(protection->strategy, u"open-source"_s);
        QCOMPARE(protection->claim, u"client_id"_s);
        QCOMPARE(protection->callersGroup(), u"n-callers"_s);
    }

    void aFaultNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("nearest");
        const QByteArray head = "gatehouse: protection/1\nname: n\n";
        const QByteArray provider = "provider: { issuer: https://i.example }\n";
        const QByteArray service = "service: { name: s }\n";
        QTest::newRow("unknown key") << head + provider + service + "aplications: []\n"
                                     << u"gatehouse.unknown_key"_s << u"p.yaml:5:1"_s << u"applications"_s;
        QTest::newRow("unknown nested key") << head + "provider:\n  isuer: https://i.example\n" + service << u"gatehouse.unknown_key"_s
                                            << u"p.yaml:4:3"_s << u"issuer"_s;
        QTest::newRow("no service") << head + provider << u"gatehouse.missing_key"_s << u"p.yaml:1:1"_s << QString();
        QTest::newRow("other major") << "gatehouse: protection/2\n" + provider + service + "name: n\n"
                                     << u"gatehouse.file_version"_s << u"p.yaml:1:12"_s << QString();
        QTest::newRow("no protection file") << QByteArray("_format_version: '3.0'\nservices: []\n") << u"gatehouse.missing_key"_s
                                            << u"p.yaml:1:1"_s << QString();
        QTest::newRow("wrong type") << head + provider + "service: orders\n" << u"gatehouse.wrong_type"_s << u"p.yaml:4:10"_s << QString();
        QTest::newRow("quoted boolean") << head + provider + service + "applications:\n  - name: a\n    approved: \"true\"\n"
                                        << u"gatehouse.wrong_type"_s << u"p.yaml:7:15"_s << QString();
        QTest::newRow("unknown grant") << head + provider + service + "applications:\n  - name: a\n    grants: [magic]\n"
                                       << u"gatehouse.bad_value"_s << u"p.yaml:7:13"_s << QString();
        QTest::newRow("same application twice") << head + provider + service + "applications:\n  - name: a\n  - name: a\n"
                                                << u"gatehouse.duplicate_name"_s << u"p.yaml:6:3"_s << QString();
        QTest::newRow("login without redirect")
            << head + provider + service + "applications:\n  - name: a\n    grants: [authorization_code]\n"
            << u"gatehouse.missing_key"_s << u"p.yaml:6:5"_s << QString();
        QTest::newRow("broken yaml") << QByteArray("a: [1\nb: 2\n") << u"gatehouse.yaml"_s << QString() << QString();
        QTest::newRow("not a map") << QByteArray("- 1\n") << u"gatehouse.wrong_type"_s << u"p.yaml:1:1"_s << QString();
        QTest::newRow("empty") << QByteArray() << u"gatehouse.wrong_type"_s << QString() << QString();
        const QByteArray one = head + provider + service + "applications:\n  - name: a\n";
        QTest::newRow("a reference for a name") << head + provider + service + "applications: [{ name: \"${0.id}\" }]\n"
                                                << u"gatehouse.bad_value"_s << u"p.yaml:5:24"_s << QString();
        QTest::newRow("unknown type") << one + "    type: robot\n" << u"gatehouse.bad_value"_s << u"p.yaml:7:11"_s << QString();
        QTest::newRow("no email") << one + "    developer: { full_name: D }\n"
                                  << u"gatehouse.missing_key"_s << u"p.yaml:7:16"_s << QString();
        QTest::newRow("bad email") << one + "    developer: { email: dana }\n" << u"gatehouse.bad_value"_s << u"p.yaml:7:25"_s << QString();
        QTest::newRow("unknown vendor") << head + "provider: { vendor: acme, issuer: https://i.example }\n" + service
                                        << u"gatehouse.bad_value"_s << u"p.yaml:3:21"_s << QString();
        QTest::newRow("secret instead of its place") << head + "provider: { issuer: https://i.example, api_token: 00abc }\n" + service
                                                     << u"gatehouse.secret_in_file"_s << u"p.yaml:3:51"_s << QString();
        QTest::newRow("unknown portal key") << head + provider + service + "portal: { display_nam: x }\n"
                                            << u"gatehouse.unknown_key"_s << u"p.yaml:5:11"_s << u"display_name"_s;
        QTest::newRow("bad issuer") << head + "provider: { issuer: id.example }\n" + service << u"gatehouse.bad_value"_s << u"p.yaml:3:21"_s
                                    << QString();
    }
    void aFaultNamesItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, where);
        QFETCH(QString, nearest);
        const auto protection = parseProtection(bytes, u"p.yaml"_s);
        QVERIFY(!protection);
        QCOMPARE(protection.error().code, code);
        if (!where.isEmpty())
            QCOMPARE(protection.error().where, where);
        if (!nearest.isEmpty())
            QCOMPARE(protection.error().fields.toObject().value(u"nearest"_s).toString(), nearest);
    }

    void aSecretWrittenIntoTheFileIsNotRepeated()
    {
        const QByteArray bytes = least + "applications:\n  - name: a\n    client_id: c\n    secret: hunter2hunter2\n";
        const auto protection = parseProtection(bytes, u"p.yaml"_s);
        QVERIFY(!protection);
        QCOMPARE(protection.error().code, u"gatehouse.secret_in_file"_s);
        QVERIFY(!QJsonDocument(protection.error().fields.toObject()).toJson().contains("hunter2"));
    }

    void theSchemaAndTheReaderAgree()
    {
        const QJsonObject schema = schemaFile();
        QVERIFY(!schema.isEmpty());
        const QByteArray example = QJsonDocument(exampleOf(schema).toObject()).toJson();
        const auto protection = parseProtection(example, u"example.json"_s);
        QVERIFY2(protection, protection ? "" : qPrintable(protection.error().code + protection.error().where));
        // every key that the reader writes stands in the schema
        QStringList keys;
        collectKeys(schema, {}, keys);
        const auto written = provisioning::writeProtection(*protection);
        for (const QString &key : std::as_const(keys))
            QVERIFY2(written.contains((key.section(u'.', -1) + u':').toUtf8()), qPrintable(key));
    }

    void jsonIsYamlToo()
    {
        const QByteArray json
            = R"({"gatehouse":"protection/1","name":"n","provider":{"issuer":"https://i.example"},"service":{"name":"s"}})";
        QVERIFY(parseProtection(json, u"p.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestProtectionFile)
#include "test_protection_file.moc"
