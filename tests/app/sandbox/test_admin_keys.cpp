#include "models/jose/jwk.h"
#include "tests/app/sandbox/admin_fixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray sha1(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
}

} // namespace

/// Keys and their sets, vaults, and the credentials that have a user name.
class TestAdminKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminFixture>(); }

    void aKeyBelongsToASet()
    {
        const QByteArray set = m_admin->make("/key-sets", R"({"name":"set"})");
        const QByteArray body = text({ { u"name"_s, u"key"_s }, { u"kid"_s, u"k1"_s }, { u"jwk"_s, QString::fromUtf8(text(m_jwk)) } });
        const RawReply made = m_admin->send("POST", "/key-sets/set/keys", body);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"set"_s)[u"id"_s].toString().toLatin1(), set);
        QCOMPARE(m_admin->get("/keys/key/set").json().value(u"name"_s), QJsonValue(u"set"_s));
        QCOMPARE(m_admin->get("/key-sets/set/keys").json().value(u"data"_s).toArray().size(), 1);
        QCOMPARE(m_admin->send("DELETE", "/key-sets/set", {}).status, 204);
        QCOMPARE(m_admin->get("/keys/key").status, 404);
    }

    void aKeyIsKnownOnceInItsSet()
    {
        const QByteArray body = text({ { u"kid"_s, u"k1"_s }, { u"jwk"_s, QString::fromUtf8(text(m_jwk)) } });
        QVERIFY(!m_admin->make("/keys", body).isEmpty());
        const RawReply twin = m_admin->send("POST", "/keys", body);
        QCOMPARE(twin.status, 409);
        QCOMPARE(twin.json().value(u"fields"_s).toObject(), json(R"({"kid":"k1","set":null})"));
    }

    void badKeysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QString reference = u"{vault://env/k}"_s;
        const auto row = [](const char *name, const QJsonObject &body) { QTest::newRow(name) << text(body); };
        row("neither form", { { u"kid"_s, u"k"_s } });
        row("no kid", { { u"jwk"_s, QString::fromUtf8(text(m_jwk)) } });
        row("no JSON", { { u"kid"_s, u"k"_s }, { u"jwk"_s, u"x"_s } });
        row("another kid", { { u"kid"_s, u"k2"_s }, { u"jwk"_s, QString::fromUtf8(text(m_jwk)) } });
        row("no key", { { u"kid"_s, u"k"_s }, { u"jwk"_s, QString::fromUtf8(text({ { u"kid"_s, u"k"_s } })) } });
        row("no PEM", { { u"kid"_s, u"k"_s }, { u"pem"_s, QJsonObject { { u"public_key"_s, u"x"_s } } } });
        row("empty PEM", { { u"kid"_s, u"k"_s }, { u"pem"_s, QJsonObject { { u"public_key"_s, QJsonValue::Null } } } });
        row("both", { { u"kid"_s, u"k"_s }, { u"jwk"_s, reference }, { u"pem"_s, QJsonObject { { u"public_key"_s, reference } } } });
    }

    void badKeysAreRefused()
    {
        QFETCH(const QByteArray, body);
        const RawReply reply = m_admin->send("POST", "/keys", body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"code"_s), QJsonValue(2));
    }

    void aVaultIsFoundByItsPrefix()
    {
        QCOMPARE(m_admin->send("POST", "/vaults", R"({"name":"env","prefix":"my-env","config":{"prefix":"KONG_"}})").status, 201);
        QCOMPARE(m_admin->get("/vaults/my-env").json().value(u"config"_s).toObject(), json(R"({"prefix":"KONG_"})"));
        QCOMPARE(m_admin->form("PATCH", "/vaults/my-env", "config.prefix=OTHER_").status, 200);
        QCOMPARE(m_admin->send("POST", "/vaults", R"({"name":"env","prefix":"my-env"})").status, 409);
    }

    void badVaultsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("prefix of the gateway's own") << QByteArray(R"({"name":"env","prefix":"env"})");
        QTest::newRow("prefix with a capital letter") << QByteArray(R"({"name":"env","prefix":"My"})");
        QTest::newRow("prefix that ends in a hyphen") << QByteArray(R"({"name":"env","prefix":"my-"})");
        QTest::newRow("a kind that is not there") << QByteArray(R"({"name":"nope","prefix":"my"})");
        QTest::newRow("a field that the kind has not") << QByteArray(R"({"name":"env","prefix":"my","config":{"region":"x"}})");
    }

    void badVaultsAreRefused()
    {
        QFETCH(const QByteArray, body);
        QCOMPARE(m_admin->send("POST", "/vaults", body).json().value(u"code"_s), QJsonValue(2));
    }

    void aPasswordIsKeptHashedWithItsConsumer()
    {
        const QByteArray consumer = m_admin->make("/consumers", R"({"username":"c"})");
        const auto password = [this] { return m_admin->get("/basic-auths/u").json().value(u"password"_s).toString().toLatin1(); };
        const RawReply made = m_admin->send("POST", "/consumers/c/basic-auth", R"({"username":"u","password":"p"})");
        QCOMPARE(made.status, 201);
        QVERIFY(!made.json().contains(u"ttl"_s));
        QCOMPARE(password(), sha1("p" + consumer));
        QCOMPARE(m_admin->send("PATCH", "/consumers/c/basic-auth/u", R"({"tags":["x"]})").status, 200);
        QCOMPARE(password(), sha1("p" + consumer)); // not hashed once more
        QCOMPARE(m_admin->send("PATCH", "/consumers/c/basic-auth/u", R"({"password":"q"})").status, 200);
        QCOMPARE(password(), sha1("q" + consumer));
        QCOMPARE(m_admin->send("PUT", "/consumers/c/basic-auth/u", R"({"password":"r"})").status, 200);
        QCOMPARE(password(), sha1("r" + consumer));
        QCOMPARE(m_admin->send("POST", "/consumers/c/basic-auth", R"({"username":"v"})").json().value(u"fields"_s).toObject(),
            json(R"({"password":"required field missing"})"));
    }

    void aSecretIsMadeWhereNoneIsGiven()
    {
        m_admin->make("/consumers", R"({"username":"c"})");
        const RawReply made = m_admin->send("POST", "/consumers/c/hmac-auth", R"({"username":"u"})");
        QCOMPARE(made.json().value(u"secret"_s).toString().size(), 32);
        QCOMPARE(m_admin->get("/hmac-auths/u/consumer").json().value(u"username"_s), QJsonValue(u"c"_s));
        QCOMPARE(m_admin->send("DELETE", "/consumers/c", {}).status, 204);
        QCOMPARE(m_admin->get("/hmac-auths").json().value(u"data"_s).toArray().size(), 0);
    }

private:
    const QJsonObject m_jwk = jose::Jwk::generate(jose::Algorithm::ES256, u"k1"_s)->publicJson();
    std::unique_ptr<AdminFixture> m_admin;
};

QTEST_GUILESS_MAIN(TestAdminKeys)
#include "test_admin_keys.moc"
