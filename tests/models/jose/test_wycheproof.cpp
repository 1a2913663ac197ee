#include "models/jose/jws.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<jose::Algorithm> everyAlgorithm()
{
    return jose::asymmetricAlgorithms() << jose::Algorithm::HS256 << jose::Algorithm::HS384 << jose::Algorithm::HS512;
}

struct Vector {
    int id = 0;
    bool isValid = false;
    bool isEncrypted = false;
    QByteArray token; ///< the JSON serialization as the text somebody might paste
    QJsonObject key; ///< or a key set
};

QList<Vector> vectorsOf(const QString &name)
{
    QList<Vector> vectors;
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/vectors/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return vectors;
    const QJsonArray groups = QJsonDocument::fromJson(file.readAll()).object().value("testGroups"_L1).toArray();
    for (const QJsonValue &group : groups) {
        const QJsonValue publicKey = group.toObject().value("public"_L1);
        const QJsonObject key = (publicKey.isObject() ? publicKey : group.toObject().value("private"_L1)).toObject();
        const QJsonArray tests = group.toObject().value("tests"_L1).toArray();
        for (const QJsonValue &test : tests) {
            const QJsonObject json = test.toObject();
            const QJsonValue jws = json.value("jws"_L1);
            Vector vector;
            vector.id = json.value("tcId"_L1).toInt();
            vector.isValid = json.value("result"_L1).toString() == "valid"_L1;
            vector.isEncrypted = json.contains("jwe"_L1);
            vector.token = jws.isObject() ? QJsonDocument(jws.toObject()).toJson(QJsonDocument::Compact) : jws.toString().toUtf8();
            vector.key = key;
            vectors.append(vector);
        }
    }
    return vectors;
}

/// "valid", or the code of the refusal.
QString verdict(const QByteArray &token, const QJsonObject &key)
{
    const core::Result<jose::Jws> jws = jose::parseJws(token);
    if (!jws)
        return jws.error().code;
    if (key.contains("keys"_L1)) {
        const core::Result<jose::Jwks> keys = jose::Jwks::parse(QJsonDocument(key).toJson());
        if (!keys)
            return keys.error().code;
        const core::Result<jose::Jwk> used = jose::verifyJws(*jws, *keys, everyAlgorithm());
        return used ? u"valid"_s : used.error().code;
    }
    const core::Result<jose::Jwk> parsed = jose::Jwk::fromJson(key);
    if (!parsed)
        return parsed.error().code;
    const core::Result<> verified = jose::verifyJws(*jws, *parsed, everyAlgorithm());
    return verified ? u"valid"_s : verified.error().code;
}

QJsonObject withAlgorithm(QJsonObject key, const QString &name)
{
    key.insert("alg"_L1, name);
    return key;
}

// The key says ES521, which is no algorithm of RFC 7518 or of any other.
const QSet<int> unknownAlgorithm { 347, 351 };

// Vectors of the JWS file whose flag contradicts an RFC or another vector of the file; contradictionsAreReal() proves each.
const QSet<int> mislabelledKey { 346, 350 }; // key for PS256, token PS384, "valid"; 340 is the same with "invalid"
const QSet<int> sameAsValid { 367, 370 }; // "invalid", but byte for byte 357, which is "valid"
const QSet<int> foreignCharacter { 372, 373 }; // "valid" with a '?' in a part; RFC 7515 section 5.2 steps 2 and 5 refuse

} // namespace

class TestWycheproof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectorsAreJudgedAsLabelled_data();
    void vectorsAreJudgedAsLabelled();
    void contradictionsAreReal();
};

void TestWycheproof::vectorsAreJudgedAsLabelled_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    QTest::newRow("JWS") << u"json_web_signature_test.json"_s << 401;
    QTest::newRow("JWK") << u"json_web_key_test.json"_s << 26;
    QTest::newRow("JWS of JWE/JWS") << u"json_web_crypto_test.json"_s << 83;
}

void TestWycheproof::vectorsAreJudgedAsLabelled()
{
    QFETCH(QString, file);
    QFETCH(int, count);
    const QList<Vector> vectors = vectorsOf(file);
    if (vectors.isEmpty())
        QSKIP("no Wycheproof vectors beside the source");
    const bool isSignatureFile = count == 401;
    const QSet<int> contradictory = isSignatureFile ? mislabelledKey + sameAsValid + foreignCharacter : QSet<int>();
    int accepted = 0;
    int refused = 0;
    int unknown = 0;
    int encrypted = 0;
    QStringList wrong;
    for (const Vector &vector : vectors) {
        if (vector.isEncrypted) {
            ++encrypted;
        } else if (isSignatureFile && unknownAlgorithm.contains(vector.id)) {
            ++unknown;
        } else if (!contradictory.contains(vector.id)) {
            const QString found = verdict(vector.token, vector.key);
            if ((found == "valid"_L1) != vector.isValid)
                wrong.append(u"%1: %2"_s.arg(vector.id).arg(found));
            ++(vector.isValid ? accepted : refused);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
    QCOMPARE(accepted + refused + unknown + encrypted + int(contradictory.size()), count);
    qInfo("wycheproof %s: %d valid accepted, %d invalid refused, %d skipped (ES521), %d skipped (JWE), %d that contradict RFC 7515 or "
          "another vector",
        QTest::currentDataTag(), accepted, refused, unknown, encrypted, int(contradictory.size()));
}

void TestWycheproof::contradictionsAreReal()
{
    QHash<int, Vector> vectors;
    const QList<Vector> all = vectorsOf(u"json_web_signature_test.json"_s);
    if (all.isEmpty())
        QSKIP("no Wycheproof vectors beside the source");
    for (const Vector &vector : all)
        vectors.insert(vector.id, vector);
    for (const int id : unknownAlgorithm) {
        QCOMPARE(verdict(vectors[id].token, vectors[id].key), u"gatehouse.key_unfit"_s);
        QCOMPARE(verdict(vectors[id].token, withAlgorithm(vectors[id].key, u"ES512"_s)), u"valid"_s);
    }
    for (const int id : mislabelledKey) {
        QCOMPARE(verdict(vectors[id].token, vectors[id].key), u"gatehouse.key_unfit"_s);
        QCOMPARE(verdict(vectors[id].token, withAlgorithm(vectors[id].key, u"PS384"_s)), u"valid"_s);
    }
    QVERIFY(!vectors[340].isValid);
    QCOMPARE(verdict(vectors[340].token, vectors[340].key), u"gatehouse.key_unfit"_s);
    QCOMPARE(verdict(vectors[340].token, withAlgorithm(vectors[340].key, u"PS384"_s)), u"valid"_s);
    for (const int id : sameAsValid) {
        QVERIFY(!vectors[id].isValid && vectors[357].isValid);
        QCOMPARE(vectors[id].token, vectors[357].token);
        QCOMPARE(vectors[id].key, vectors[357].key);
    }
    for (const int id : foreignCharacter) {
        QCOMPARE(verdict(vectors[id].token, vectors[id].key), u"gatehouse.base64url"_s);
        QByteArray without = vectors[id].token;
        QCOMPARE(verdict(without.replace('?', ""), vectors[id].key), u"valid"_s);
    }
}

QTEST_GUILESS_MAIN(TestWycheproof)
#include "test_wycheproof.moc"
