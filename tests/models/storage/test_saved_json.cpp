#include "models/storage/saved_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Connection;
using core::Error;
using core::Provider;
using core::Secret;

class TestSavedJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConnectionComesBackWithoutItsSecrets();
    void aProviderComesBackWithItsIssuerUntouched();
    void everyEnvironmentSurvives();
    void everySortOfAccessSurvives();
    void aPasswordInAUrlIsRefused();
    void aKeyBesideTheCertificateIsRefused();
    void everyFaultOfAStoredObjectIsNamed();
};

namespace {

Connection sample()
{
    Connection connection;
    connection.id = u"8c0e3a8e-8f3f-4f57-9d84-0a6f7d1c7f0e"_s;
    connection.name = u"Größe 1"_s;
    connection.adminUrl = QUrl(u"https://gateway.example:8444/admin"_s);
    connection.proxyUrl = QUrl(u"https://gateway.example"_s);
    connection.workspace = u"team a"_s;
    connection.environment = Connection::Environment::Production;
    connection.tls.extraCaPem = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
    connection.tls.clientCertificatePem = "-----BEGIN CERTIFICATE-----\nBB==\n-----END CERTIFICATE-----\n";
    connection.tls.pinnedSha256 = QByteArray(32, '\xf0');
    connection.access = { core::Access::Sort::Session, u"ann"_s, {}, { { u"X-Door"_s, {} } } };
    connection.safeMode = Connection::SafeMode::ReadOnly;
    return connection;
}

} // namespace

void TestSavedJson::aConnectionComesBackWithoutItsSecrets()
{
    Connection connection = sample();
    connection.tls.clientKeyPem = Secret("-----BEGIN PRIVATE KEY-----\nc2VjcmV0LWtleQ==\n-----END PRIVATE KEY-----\n");
    connection.access.secret = Secret("c2VjcmV0LWtleQ");
    connection.access.headers.front().value = Secret("c2VjcmV0LWtleQ");
    const auto json = storage::toJson(connection);
    QVERIFY(json);
    QVERIFY(!QJsonDocument(*json).toJson().contains("c2VjcmV0LWtleQ"));
    const auto read = storage::connectionFromJson(*json);
    QVERIFY(read);
    QCOMPARE(*read, sample());
}

void TestSavedJson::aProviderComesBackWithItsIssuerUntouched()
{
    Provider provider { u"1"_s, u"IdP"_s, u"generic"_s, QUrl(u"https://idp.example/realms/a%20b/"_s), {} };
    const auto json = storage::toJson(provider);
    QVERIFY(json);
    QCOMPARE(json->value(u"issuer"_s).toString(), u"https://idp.example/realms/a%20b/"_s);
    QCOMPARE(*storage::providerFromJson(*json), provider);
}

void TestSavedJson::everyEnvironmentSurvives()
{
    using Environment = Connection::Environment;
    for (const Environment environment :
        { Environment::None, Environment::Development, Environment::Staging, Environment::Production, Environment::Sandbox }) {
        Connection connection = sample();
        connection.environment = environment;
        QCOMPARE(storage::connectionFromJson(*storage::toJson(connection))->environment, environment);
    }
}

void TestSavedJson::everySortOfAccessSurvives()
{
    using Sort = core::Access::Sort;
    for (const Sort sort : { Sort::None, Sort::Token, Sort::Session, Sort::Basic, Sort::Bearer }) {
        Connection connection = sample();
        connection.access.sort = sort;
        QCOMPARE(storage::connectionFromJson(*storage::toJson(connection))->access.sort, sort);
    }
    QJsonObject json = *storage::toJson(sample());
    json[u"access"_s] = QJsonObject { { u"sort"_s, u"charm"_s }, { u"user"_s, u""_s }, { u"headers"_s, QJsonArray() } };
    QCOMPARE(storage::connectionFromJson(json).error().fields[0][u"path"_s].toString(), u"access.sort"_s);
}

void TestSavedJson::aPasswordInAUrlIsRefused()
{
    Connection connection = sample();
    connection.adminUrl = QUrl(u"https://admin:hunter2@gateway.example"_s);
    Provider provider { u"1"_s, u"IdP"_s, u"generic"_s, connection.adminUrl, {} };
    for (const Error &error : { storage::toJson(connection).error(), storage::toJson(provider).error() }) {
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QCOMPARE(error.code, u"gatehouse.url_has_password"_s);
        QCOMPARE(error.fields[u"url"_s].toString(), u"https://admin@gateway.example"_s);
    }
}

void TestSavedJson::aKeyBesideTheCertificateIsRefused()
{
    Connection connection = sample();
    connection.tls.clientCertificatePem += "-----BEGIN RSA PRIVATE KEY-----\nCC==\n-----END RSA PRIVATE KEY-----\n";
    const auto json = storage::toJson(connection);
    QVERIFY(!json);
    QCOMPARE(json.error().code, u"gatehouse.private_key_in_certificate"_s);
}

void TestSavedJson::everyFaultOfAStoredObjectIsNamed()
{
    QJsonObject json = *storage::toJson(sample());
    json.remove(u"name"_s);
    json[u"environment"_s] = u"moon"_s;
    QJsonObject tls = json[u"tls"_s].toObject();
    tls[u"pinnedSha256"_s] = u"abcd"_s;
    json[u"tls"_s] = tls;
    const auto read = storage::connectionFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
    QCOMPARE(read.error().code, u"gatehouse.shape"_s);
    QStringList paths;
    for (const QJsonValue fault : read.error().fields.toArray())
        paths.append(fault[u"path"_s].toString());
    QCOMPARE(paths, QStringList({ u"name"_s, u"environment"_s, u"tls.pinnedSha256"_s }));
    QVERIFY(!storage::connectionFromJson({}));
    QVERIFY(!storage::providerFromJson({}));
}

QTEST_GUILESS_MAIN(TestSavedJson)
#include "test_saved_json.moc"
