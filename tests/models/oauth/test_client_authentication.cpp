#include "models/oauth/client_authentication.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oauth::Client;
using oauth::ClientAuth;

class TestClientAuthentication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void basicEncodesIdAndSecretFirst();
    void onlyOneProofIsSent();
    void aMissingProofIsRefusedBeforeSending();
};

namespace {

const QUrl url(u"https://id.example/token"_s);
const net::FormFields form { { "grant_type", "client_credentials" } };

} // namespace

void TestClientAuthentication::basicEncodesIdAndSecretFirst()
{
    const auto request = oauth::authenticatedPost(url, form, { u"a:b c"_s, core::Secret("p%w+d&\xC3\xA9"), ClientAuth::Basic });
    QVERIFY(request);
    QCOMPARE(request->secretHeaders.size(), 1);
    QCOMPARE(request->secretHeaders.first().first, "Authorization");
    const QByteArray value = request->secretHeaders.first().second.reveal();
    QVERIFY(value.startsWith("Basic "));
    QCOMPARE(QByteArray::fromBase64(value.mid(6)), "a%3Ab+c:p%25w%2Bd%26%C3%A9");
}

void TestClientAuthentication::onlyOneProofIsSent()
{
    const core::Secret secret("s3cret&");
    const auto basic = oauth::authenticatedPost(url, form, { u"app"_s, secret, ClientAuth::Basic });
    QVERIFY(basic);
    QCOMPARE(basic->body, "grant_type=client_credentials");

    const auto post = oauth::authenticatedPost(url, form, { u"app"_s, secret, ClientAuth::Post });
    QVERIFY(post);
    QVERIFY(post->secretHeaders.isEmpty());
    QCOMPARE(post->body, "grant_type=client_credentials&client_id=app&client_secret=s3cret%26");

    // A public client that happens to have a secret does not send it.
    const auto none = oauth::authenticatedPost(url, form, { u"app"_s, secret, ClientAuth::None });
    QVERIFY(none);
    QVERIFY(none->secretHeaders.isEmpty());
    QCOMPARE(none->body, "grant_type=client_credentials&client_id=app");
    QCOMPARE(none->contentType, "application/x-www-form-urlencoded");
    QCOMPARE(none->bodyLimit, net::smallBodyLimit);
}

void TestClientAuthentication::aMissingProofIsRefusedBeforeSending()
{
    const auto noSecret = oauth::authenticatedPost(url, form, { u"app"_s, {}, ClientAuth::Basic });
    QVERIFY(!noSecret);
    QCOMPARE(noSecret.error().code, u"gatehouse.client_secret_missing"_s);
    const auto noId = oauth::authenticatedPost(url, form, {});
    QVERIFY(!noId);
    QCOMPARE(noId.error().code, u"gatehouse.client_id_missing"_s);
}

QTEST_GUILESS_MAIN(TestClientAuthentication)
#include "test_client_authentication.moc"
