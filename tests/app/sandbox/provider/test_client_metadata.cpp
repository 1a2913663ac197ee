#include "app/sandbox/provider/client_metadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::ProviderOptions;
using sandbox::provider::ClientMetadata;

namespace {

/// Written with single quotes.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

} // namespace

class TestClientMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutGetsTheDefaultsOfTheRfc()
    {
        const auto metadata = ClientMetadata::fromJson(object("{'redirect_uris':['https://a.example/cb']}"), {});
        QVERIFY(metadata);
        QCOMPARE(metadata->grantTypes, QStringList { u"authorization_code"_s });
        QCOMPARE(metadata->responseTypes, QStringList { u"code"_s });
        QCOMPARE(metadata->authMethod, u"client_secret_basic"_s);
        QVERIFY(!metadata->isNative);
        QCOMPARE(metadata->json.value("token_endpoint_auth_method"_L1).toString(), u"client_secret_basic"_s);
        QCOMPARE(metadata->json.value("response_types"_L1).toArray(), QJsonArray { u"code"_s });
    }

    void softwareIdAndNameAreKeptAndUnknownMembersAreNot()
    {
        const auto metadata = ClientMetadata::fromJson(
            object("{'redirect_uris':['https://a.example/cb'],'software_id':'s-1','client_name':'N','x_new':1,'client_id':'mine'}"), {});
        QVERIFY(metadata);
        QCOMPARE(metadata->json.value("software_id"_L1).toString(), u"s-1"_s);
        QCOMPARE(metadata->name, u"N"_s);
        QVERIFY(!metadata->json.contains("x_new"_L1));
        QVERIFY(!metadata->json.contains("client_id"_L1));
    }

    void aServiceNeedsNoRedirectUri()
    {
        const auto metadata = ClientMetadata::fromJson(object("{'grant_types':['client_credentials']}"), {});
        QVERIFY(metadata);
        QVERIFY(metadata->responseTypes.isEmpty());
        QCOMPARE(metadata->json.value("redirect_uris"_L1).toArray(), QJsonArray());
    }

    void whatIsReadCanBeReadAgain()
    {
        const auto metadata
            = ClientMetadata::fromJson(object("{'redirect_uris':['https://a.example/cb'],'scope':'openid "
                                              "email','contacts':['a@example.test'],'post_logout_redirect_uris':['https://a.example/']}"),
                {});
        QVERIFY(metadata);
        const auto again = ClientMetadata::fromJson(metadata->json, {});
        QVERIFY(again);
        QCOMPARE(again->json, metadata->json);
        QVERIFY(again->allowsScope(u"email"_s));
        QVERIFY(!again->allowsScope(u"profile"_s));
    }

    void wrongMembersAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("member");
        const QString metadata = u"invalid_client_metadata"_s;
        const QString redirect = u"invalid_redirect_uri"_s;
        QTest::newRow("no redirect") << QByteArray("{}") << redirect << u"redirect_uris"_s;
        QTest::newRow("redirect no list") << QByteArray("{'redirect_uris':'https://a/'}") << redirect << u"redirect_uris"_s;
        QTest::newRow("bad redirect") << QByteArray("{'redirect_uris':['http://a/']}") << redirect << u"redirect_uris"_s;
        QTest::newRow("twice") << QByteArray("{'redirect_uris':['https://a/','https://a/']}") << redirect << u"redirect_uris"_s;
        QTest::newRow("grant") << QByteArray("{'grant_types':['magic']}") << metadata << u"grant_types"_s;
        QTest::newRow("grants no texts") << QByteArray("{'grant_types':[1]}") << metadata << u"grant_types"_s;
        QTest::newRow("refresh alone") << QByteArray("{'grant_types':['refresh_token']}") << metadata << u"grant_types"_s;
        QTest::newRow("response") << QByteArray("{'redirect_uris':['https://a/'],'response_types':['token']}") << metadata
                                  << u"response_types"_s;
        QTest::newRow("implicit without redirect") << QByteArray("{'grant_types':['implicit']}") << redirect << u"redirect_uris"_s;
        QTest::newRow("implicit with code") << QByteArray(
            "{'redirect_uris':['https://a/'],'grant_types':['implicit'],'response_types':['code']}")
                                            << metadata << u"response_types"_s;
        QTest::newRow("implicit with nothing") << QByteArray(
            "{'redirect_uris':['https://a/'],'grant_types':['implicit'],'response_types':[]}")
                                               << metadata << u"response_types"_s;
        QTest::newRow("code without its grant")
            << QByteArray("{'grant_types':['client_credentials'],'response_types':['code']}") << metadata << u"response_types"_s;
        QTest::newRow("auth method") << QByteArray("{'redirect_uris':['https://a/'],'token_endpoint_auth_method':'private_key_jwt'}")
                                     << metadata << u"token_endpoint_auth_method"_s;
        QTest::newRow("public service") << QByteArray("{'grant_types':['client_credentials'],'token_endpoint_auth_method':'none'}")
                                        << metadata << u"token_endpoint_auth_method"_s;
        QTest::newRow("type") << QByteArray("{'redirect_uris':['https://a/'],'application_type':'desktop'}") << metadata
                              << u"application_type"_s;
        QTest::newRow("scope") << QByteArray("{'redirect_uris':['https://a/'],'scope':'openid root'}") << metadata << u"scope"_s;
        QTest::newRow("name no text") << QByteArray("{'redirect_uris':['https://a/'],'client_name':7}") << metadata << QString();
        QTest::newRow("software_id no text") << QByteArray("{'redirect_uris':['https://a/'],'software_id':{}}") << metadata << QString();
        QTest::newRow("algorithm") << QByteArray("{'redirect_uris':['https://a/'],'id_token_signed_response_alg':'none'}") << metadata
                                   << u"id_token_signed_response_alg"_s;
        QTest::newRow("after logout") << QByteArray("{'redirect_uris':['https://a/'],'post_logout_redirect_uris':['javascript:1']}")
                                      << redirect << u"redirect_uris"_s;
    }

    void wrongMembersAreRefusedByName()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, member);
        const auto metadata = ClientMetadata::fromJson(object(json), {});
        QVERIFY(!metadata);
        QTEST(metadata.error().code, "code");
        if (!member.isEmpty())
            QCOMPARE(metadata.error().where, member);
    }

    void aTextOfMoreThan2048CharactersIsRefused()
    {
        QJsonObject json = object("{'redirect_uris':['https://a.example/cb']}");
        json.insert("client_name"_L1, QString(2049, u'n'));
        QVERIFY(!ClientMetadata::fromJson(json, {}));
        json.insert("client_name"_L1, QString(2048, u'n'));
        QVERIFY(ClientMetadata::fromJson(json, {}));
    }
};

QTEST_GUILESS_MAIN(TestClientMetadata)
#include "test_client_metadata.moc"
