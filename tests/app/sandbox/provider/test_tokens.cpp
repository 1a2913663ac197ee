#include "models/jose/jwt.h"
#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

QByteArray base64Url(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

/// RSASSA-PKCS1-v1_5 with SHA-256 by OpenSSL alone, so that a fault of our own jose library would show.
bool opensslVerifies(const QString &token, const QJsonObject &jwk)
{
    const QByteArray n = base64Url(jwk.value("n"_L1).toString());
    const QByteArray e = base64Url(jwk.value("e"_L1).toString());
    BIGNUM *modulus = BN_bin2bn(reinterpret_cast<const unsigned char *>(n.constData()), static_cast<int>(n.size()), nullptr);
    BIGNUM *exponent = BN_bin2bn(reinterpret_cast<const unsigned char *>(e.constData()), static_cast<int>(e.size()), nullptr);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters);
    EVP_MD_CTX *digest = EVP_MD_CTX_new();
    const QByteArray input = token.left(token.lastIndexOf(u'.')).toLatin1();
    const QByteArray signature = base64Url(token.mid(token.lastIndexOf(u'.') + 1));
    EVP_DigestVerifyInit(digest, nullptr, EVP_sha256(), nullptr, key);
    const bool fits
        = EVP_DigestVerify(digest, reinterpret_cast<const unsigned char *>(signature.constData()), static_cast<size_t>(signature.size()),
              reinterpret_cast<const unsigned char *>(input.constData()), static_cast<size_t>(input.size()))
        == 1;
    EVP_MD_CTX_free(digest);
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(modulus);
    BN_free(exponent);
    return fits;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccessTokenHoldsTheClaimsOfRfc9068AndTheCustomOne()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QString token = fixture.logIn(client, "openid api:read").value("access_token"_L1).toString();
        QCOMPARE(headerOf(token).value("typ"_L1).toString(), u"at+jwt"_s);
        QCOMPARE(headerOf(token).value("alg"_L1).toString(), u"RS256"_s);
        const QJsonObject claims = claimsOf(token);
        const qint64 now = fixture.clock.now().toSecsSinceEpoch();
        const QString id = QString::fromLatin1(client.id);
        QCOMPARE(claims.value("iss"_L1).toString(), fixture.issuer());
        QCOMPARE(claims.value("sub"_L1).toString(), u"alice"_s);
        QCOMPARE(claims.value("aud"_L1).toString(), u"api://default"_s);
        QCOMPARE(claims.value("client_id"_L1).toString(), id);
        QCOMPARE(claims.value("azp"_L1).toString(), id);
        QCOMPARE(claims.value("application_id"_L1).toString(), id);
        QCOMPARE(claims.value("scope"_L1).toString(), u"openid api:read"_s);
        QCOMPARE(claims.value("iat"_L1).toInteger(), now);
        QCOMPARE(claims.value("exp"_L1).toInteger(), now + 3600);
        QCOMPARE(claims.value("auth_time"_L1).toInteger(), now);
        QVERIFY(!claims.value("jti"_L1).toString().isEmpty());
        QVERIFY(!claims.contains("nonce"_L1));
    }

    void aTokenOfAClientItselfHasItsIdAsSubject()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QJsonObject first = claimsOf(fixture.clientCredentials(client).json().value("access_token"_L1).toString());
        const QJsonObject second = claimsOf(fixture.clientCredentials(client).json().value("access_token"_L1).toString());
        QCOMPARE(first.value("sub"_L1).toString(), QString::fromLatin1(client.id));
        QCOMPARE(first.value("application_id"_L1).toString(), QString::fromLatin1(client.id));
        QVERIFY(!first.contains("auth_time"_L1));
        QVERIFY(first.value("jti"_L1) != second.value("jti"_L1));
    }

    void theCustomClaimCanHaveAnotherNameOrBeAbsent()
    {
        sandbox::ProviderOptions options;
        options.clientIdClaim = u"cid"_s;
        const ProviderFixture renamed(options);
        const TestClient client = renamed.registerClient();
        const QJsonObject claims = claimsOf(renamed.clientCredentials(client).json().value("access_token"_L1).toString());
        QCOMPARE(claims.value("cid"_L1).toString(), QString::fromLatin1(client.id));
        QVERIFY(!claims.contains("application_id"_L1));
        options.clientIdClaim.clear();
        const ProviderFixture without(options);
        const TestClient other = without.registerClient();
        const QJsonObject plain = claimsOf(without.clientCredentials(other).json().value("access_token"_L1).toString());
        QVERIFY(!plain.contains("application_id"_L1));
        QVERIFY(plain.contains("client_id"_L1));
    }

    void anotherAudienceCanBeAskedForWhenItIsKnown()
    {
        sandbox::ProviderOptions options;
        options.audiences = { u"api://default"_s, u"https://orders.example/"_s };
        const ProviderFixture fixture(options);
        const TestClient client = fixture.registerClient();
        for (const char *parameter : { "resource", "audience" }) {
            const QJsonObject answer = fixture.clientCredentials(client, { { parameter, "https://orders.example/" } }).json();
            QCOMPARE(claimsOf(answer.value("access_token"_L1).toString()).value("aud"_L1).toString(), u"https://orders.example/"_s);
        }
        Browser browser(fixture.port());
        const RawReply back = browser.logIn(fixture.authorizeTarget(client, { { "resource", "https://orders.example/" } }));
        const QJsonObject tokens = fixture.exchange(client, redirected(back, u"code"_s)).json();
        QCOMPARE(claimsOf(tokens.value("access_token"_L1).toString()).value("aud"_L1).toString(), u"https://orders.example/"_s);
    }

    void anIdTokenHoldsNonceAuthTimeAndAccessTokenHash()
    {
        ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply back = browser.logIn(fixture.authorizeTarget(client, { { "nonce", "n-0S6_WzA2Mj" } }));
        const qint64 loggedIn = fixture.clock.now().toSecsSinceEpoch();
        fixture.clock.advance(std::chrono::seconds(30));
        const QJsonObject tokens = fixture.exchange(client, redirected(back, u"code"_s)).json();
        const QString idToken = tokens.value("id_token"_L1).toString();
        const QJsonObject claims = claimsOf(idToken);
        QVERIFY(headerOf(idToken).value("typ"_L1).toString() != "at+jwt"_L1);
        QCOMPARE(claims.value("iss"_L1).toString(), fixture.issuer());
        QCOMPARE(claims.value("aud"_L1).toString(), QString::fromLatin1(client.id));
        QCOMPARE(claims.value("sub"_L1).toString(), u"alice"_s);
        QCOMPARE(claims.value("nonce"_L1).toString(), u"n-0S6_WzA2Mj"_s);
        QCOMPARE(claims.value("auth_time"_L1).toInteger(), loggedIn);
        QCOMPARE(claims.value("iat"_L1).toInteger(), loggedIn + 30);
        QCOMPARE(claims.value("exp"_L1).toInteger(), loggedIn + 30 + 3600);
        const QByteArray hash = QCryptographicHash::hash(tokens.value("access_token"_L1).toString().toLatin1(), QCryptographicHash::Sha256);
        QCOMPARE(base64Url(claims.value("at_hash"_L1).toString()), hash.left(16));
    }

    void withoutOpenidThereIsNoIdToken()
    {
        const ProviderFixture fixture;
        const QJsonObject tokens = fixture.logIn(fixture.registerClient(), "api:read");
        QVERIFY(tokens.contains("access_token"_L1));
        QVERIFY(!tokens.contains("id_token"_L1));
    }

    void opensslVerifiesWhatIsSigned()
    {
        const ProviderFixture fixture;
        const QJsonObject key = fixture.get("/jwks").json().value("keys"_L1).toArray().first().toObject();
        const QJsonObject tokens = fixture.logIn(fixture.registerClient());
        for (const char *name : { "access_token", "id_token" }) {
            QString token = tokens.value(QLatin1StringView(name)).toString();
            QCOMPARE(headerOf(token).value("kid"_L1), key.value("kid"_L1));
            QVERIFY(opensslVerifies(token, key));
            token.insert(token.indexOf(u'.') + 5, u'x');
            QVERIFY(!opensslVerifies(token, key));
        }
    }

    void tokensOfTheOldKeyVerifyUntilTheNextRotation()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const auto jws = jose::parseJws(fixture.clientCredentials(client).json().value("access_token"_L1).toString().toLatin1());
        QVERIFY(jws);
        const auto verifies = [&](const jose::Jws &token) {
            const auto keys = jose::Jwks::parse(fixture.get("/jwks").body);
            return keys && jose::verifyJws(token, *keys, { jose::Algorithm::RS256 });
        };
        QVERIFY(verifies(*jws));
        QVERIFY(fixture.provider->rotateKeys());
        QVERIFY(verifies(*jws));
        const auto fresh = jose::parseJws(fixture.clientCredentials(client).json().value("access_token"_L1).toString().toLatin1());
        QVERIFY(fresh && fresh->kid() != jws->kid() && verifies(*fresh));
        QVERIFY(fixture.provider->rotateKeys());
        QVERIFY(!verifies(*jws));
    }

    void otherAlgorithmsSignToo_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("hashBytes");
        for (const jose::Algorithm algorithm :
            { jose::Algorithm::ES256, jose::Algorithm::ES384, jose::Algorithm::PS256, jose::Algorithm::EdDSA, jose::Algorithm::RS512 }) {
            const QString name = jose::algorithmName(algorithm);
            const int bytes = name.endsWith("256"_L1) ? 16 : name.endsWith("384"_L1) ? 24 : 32;
            QTest::addRow("%s", qPrintable(name)) << static_cast<int>(algorithm) << bytes;
        }
    }

    void otherAlgorithmsSignToo()
    {
        QFETCH(const int, algorithm);
        QFETCH(const int, hashBytes);
        sandbox::ProviderOptions options;
        options.algorithm = static_cast<jose::Algorithm>(algorithm);
        const ProviderFixture fixture(options);
        const QJsonObject tokens = fixture.logIn(fixture.registerClient());
        const auto keys = jose::Jwks::parse(fixture.get("/jwks").body);
        QVERIFY(keys);
        for (const char *name : { "access_token", "id_token" }) {
            const auto token = jose::parseJws(tokens.value(QLatin1StringView(name)).toString().toLatin1());
            QVERIFY(token);
            QCOMPARE(token->algorithmText(), jose::algorithmName(options.algorithm));
            QVERIFY(jose::verifyJws(*token, *keys, { options.algorithm }));
        }
        QCOMPARE(base64Url(claimsOf(tokens.value("id_token"_L1).toString()).value("at_hash"_L1).toString()).size(), hashBytes);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"
