#include "models/jose/jws.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject readVectors()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/models/jose/vectors/rfc_vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject withoutPrivate(QJsonObject json)
{
    for (const QString &name : { u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s })
        json.remove(name);
    return json;
}

} // namespace

class TestRfcVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signaturesOfTheRfcsVerify_data();
    void signaturesOfTheRfcsVerify();
    void deterministicSignaturesAreMadeAlike();
    void theUnsecuredTokenIsRefused();
    void keysOfTheRfcsAreRead();
    void thumbprintsAreThoseOfTheRfcs();
    void keysComeBackAsTheyWere();

private:
    QJsonObject m_vectors;
};

void TestRfcVectors::initTestCase()
{
    m_vectors = readVectors();
    QCOMPARE(m_vectors.value("jws"_L1).toArray().size(), 5);
}

void TestRfcVectors::signaturesOfTheRfcsVerify_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonObject vectors = readVectors();
    for (const QJsonValue &vector : vectors.value("jws"_L1).toArray())
        QTest::newRow(qPrintable(vector.toObject().value("name"_L1).toString())) << vector.toObject();
}

void TestRfcVectors::signaturesOfTheRfcsVerify()
{
    QFETCH(QJsonObject, vector);
    const jose::Algorithm algorithm = *jose::algorithmFromName(vector.value("alg"_L1).toString());
    const core::Result<jose::Jws> jws = jose::parseJws(vector.value("compact"_L1).toString().toLatin1());
    QVERIFY(jws);
    const QJsonObject json = vector.value("key"_L1).toObject();
    const core::Result<jose::Jwk> key = jose::Jwk::fromJson(json);
    QVERIFY(key);
    QVERIFY(jose::verifyJws(*jws, *key, { algorithm }));
    const core::Result<jose::Jwk> publicKey = jose::Jwk::fromJson(withoutPrivate(json));
    QVERIFY(publicKey);
    QVERIFY(jose::verifyJws(*jws, *publicKey, { algorithm }));
}

void TestRfcVectors::deterministicSignaturesAreMadeAlike()
{
    int compared = 0;
    for (const QJsonValue &value : m_vectors.value("jws"_L1).toArray()) {
        const QJsonObject vector = value.toObject();
        const QByteArray compact = vector.value("compact"_L1).toString().toLatin1();
        QJsonObject json = vector.value("key"_L1).toObject();
        json.remove("kid"_L1); // would be written into the header
        const core::Result<jose::Jws> jws = jose::parseJws(compact);
        const core::Result<jose::Jwk> key = jose::Jwk::fromJson(json);
        QVERIFY(jws && key);
        const core::Result<QByteArray> made
            = jose::signJws(jws->header, jws->payload, *key, *jose::algorithmFromName(jws->algorithmText()));
        QVERIFY(made);
        // ECDSA is random; the header of A.1 has line breaks, which no writer of ours makes.
        if (jws->algorithmText().startsWith("ES"_L1) || jws->header.size() > 1)
            continue;
        QCOMPARE(*made, compact);
        ++compared;
    }
    QCOMPARE(compared, 2);
}

void TestRfcVectors::theUnsecuredTokenIsRefused()
{
    const core::Result<jose::Jws> jws = jose::parseJws(m_vectors.value("unsecured"_L1).toString().toLatin1());
    QVERIFY(jws);
    for (const QJsonValue &value : m_vectors.value("jws"_L1).toArray()) {
        const core::Result<jose::Jwk> key = jose::Jwk::fromJson(value.toObject().value("key"_L1).toObject());
        QVERIFY(key);
        const core::Result<> verified = jose::verifyJws(*jws, *key, jose::asymmetricAlgorithms());
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, u"gatehouse.alg_none"_s);
    }
}

void TestRfcVectors::keysOfTheRfcsAreRead()
{
    for (const QString &name : { u"publicKeys"_s, u"privateKeys"_s, u"symmetricKeys"_s }) {
        const core::Result<jose::Jwks> keys = jose::Jwks::parse(QJsonDocument(m_vectors.value(name).toObject()).toJson());
        QVERIFY(keys);
        QCOMPARE(keys->keys.size(), 2);
        QCOMPARE(keys->ignored, 0);
        QCOMPARE(keys->keys.first().isPrivate(), name != "publicKeys"_L1);
    }
    QVERIFY(jose::Jwk::fromJson(m_vectors.value("rsaPrivateKey"_L1).toObject()));
}

void TestRfcVectors::thumbprintsAreThoseOfTheRfcs()
{
    const QJsonArray expected = m_vectors.value("thumbprints"_L1).toArray();
    const core::Result<jose::Jwks> keys = jose::Jwks::parse(QJsonDocument(m_vectors.value("publicKeys"_L1).toObject()).toJson());
    QVERIFY(keys);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(QString::fromLatin1(keys->keys.at(i).thumbprint()), expected.at(i).toString());
    for (const QString &name : { u"ed25519Public"_s, u"ed25519Private"_s }) {
        const core::Result<jose::Jwk> key = jose::Jwk::fromJson(m_vectors.value(name).toObject());
        QVERIFY(key);
        QCOMPARE(QString::fromLatin1(key->thumbprint()), m_vectors.value("ed25519Thumbprint"_L1).toString());
    }
}

void TestRfcVectors::keysComeBackAsTheyWere()
{
    QList<QJsonObject> keys { m_vectors.value("ed25519Private"_L1).toObject(), m_vectors.value("rsaPrivateKey"_L1).toObject() };
    for (const QString &name : { u"privateKeys"_s, u"symmetricKeys"_s }) {
        for (const QJsonValue &key : m_vectors.value(name).toObject().value("keys"_L1).toArray())
            keys.append(key.toObject());
    }
    for (const QJsonObject &json : keys) {
        const core::Result<jose::Jwk> key = jose::Jwk::fromJson(json);
        QVERIFY(key);
        const core::Result<core::Secret> text = key->privateJson();
        QVERIFY(text);
        QCOMPARE(QJsonDocument::fromJson(text->reveal()).object(), json);
        QCOMPARE(key->publicJson(), key->type() == jose::Jwk::Type::Symmetric ? QJsonObject() : withoutPrivate(json));
    }
}

QTEST_GUILESS_MAIN(TestRfcVectors)
#include "test_rfc_vectors.moc"
