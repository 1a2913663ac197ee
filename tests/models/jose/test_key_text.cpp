#include "models/jose/key_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKeyText : public QObject {
    Q_OBJECT

private:
    jose::Jwk m_key = *jose::Jwk::generate(jose::Algorithm::ES256, u"k1"_s);

    static core::Result<jose::Jwks> read(const QByteArray &text) { return jose::keysFromText(core::Secret(text)); }

private Q_SLOTS:
    void aKeySetIsRead()
    {
        const QByteArray text = QJsonDocument(QJsonObject { { u"keys"_s, QJsonArray { m_key.publicJson() } } }).toJson();
        QCOMPARE(read("\n" + text)->keys.first().kid(), u"k1"_s);
    }

    void oneKeyIsRead() { QCOMPARE(read(QJsonDocument(m_key.publicJson()).toJson())->keys.first().kid(), u"k1"_s); }

    void pemIsRead()
    {
        const QByteArray pem = *m_key.publicPem();
        QCOMPARE(read(pem)->keys.first().thumbprint(), m_key.thumbprint());
        const auto two = read("first\n" + pem + "second\n" + pem);
        QCOMPARE(two->keys.size(), 2);
    }

    void aCertificateGivesItsKey()
    {
        QFile file(QFINDTESTDATA("vectors/certificate.pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto keys = read(file.readAll());
        QVERIFY(keys);
        QCOMPARE(keys->keys.size(), 1);
        QVERIFY(!keys->keys.first().isPrivate());
    }

    void everythingElseIsRefused()
    {
        QCOMPARE(read("hello").error().code, u"gatehouse.no_key_text"_s);
        QCOMPARE(read("").error().code, u"gatehouse.no_key_text"_s);
        QCOMPARE(read("{").error().code, u"gatehouse.json"_s);
        QCOMPARE(read("{}").error().code, u"gatehouse.jwks"_s);
        QCOMPARE(read("-----BEGIN PUBLIC KEY-----\nxx\n-----END PUBLIC KEY-----\n").error().code, u"gatehouse.pem"_s);
        QCOMPARE(read("-----BEGIN CERTIFICATE-----\nxx\n-----END CERTIFICATE-----\n").error().code, u"gatehouse.pem"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeyText)
#include "test_key_text.moc"
