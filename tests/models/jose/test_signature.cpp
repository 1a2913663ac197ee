#include "models/jose/jws.h"
#include "models/jose/openssl.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using jose::Algorithm;

namespace {

QList<Algorithm> everyAlgorithm()
{
    return QList<Algorithm> { Algorithm::HS256, Algorithm::HS384, Algorithm::HS512 } + jose::asymmetricAlgorithms();
}

/// Flips one bit of the byte at @p index.
QByteArray tampered(QByteArray bytes, qsizetype index, int bit)
{
    bytes[index] = char(bytes.at(index) ^ (1 << bit));
    return bytes;
}

/// Every byte of a short input, and a spread over a long one.
QList<qsizetype> places(const QByteArray &bytes)
{
    QList<qsizetype> found;
    const qsizetype step = qMax<qsizetype>(1, bytes.size() / 40);
    for (qsizetype at = 0; at < bytes.size(); at += step)
        found.append(at);
    if (!bytes.isEmpty())
        found.append(bytes.size() - 1);
    return found;
}

} // namespace

class TestSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSignedVerifiesAndNothingElse_data();
    void whatWasSignedVerifiesAndNothingElse();
    void anotherAlgorithmOfTheSameKeyIsRefused();
    void oneKeyVerifiesOnManyThreads();
    void nothingIsLeftInTheErrorQueue();
    void verifyingCostsLittleMoreThanOpenssl();
};

void TestSignature::whatWasSignedVerifiesAndNothingElse_data()
{
    QTest::addColumn<int>("algorithm");
    for (const Algorithm algorithm : everyAlgorithm())
        QTest::newRow(qPrintable(jose::algorithmName(algorithm))) << int(algorithm);
}

void TestSignature::whatWasSignedVerifiesAndNothingElse()
{
    QFETCH(int, algorithm);
    const auto one = Algorithm(algorithm);
    const jose::Jwk key = *jose::Jwk::generate(one, u"k"_s);
    QRandomGenerator random(42);
    for (const int size : { 0, 1, 31, 32, 33, 1000 }) {
        QByteArray payload(size, '\0');
        for (char &byte : payload)
            byte = char(random.bounded(256));
        const core::Result<QByteArray> compact = jose::signJws({}, payload, key, one);
        QVERIFY(compact);
        const jose::Jws good = *jose::parseJws(*compact);
        QCOMPARE(good.payload, payload);
        QVERIFY(jose::verifyJws(good, key, { one }));
        if (!jose::isSymmetric(one))
            QVERIFY(jose::verifyJws(good, *jose::Jwk::fromJson(key.publicJson()), { one }));
        for (const qsizetype at : places(good.signingInput)) {
            jose::Jws bad = good;
            bad.signingInput = tampered(good.signingInput, at, int(random.bounded(8)));
            QCOMPARE(jose::verifyJws(bad, key, { one }).error().code, u"gatehouse.signature"_s);
        }
        for (const qsizetype at : places(good.signature)) {
            jose::Jws bad = good;
            bad.signature = tampered(good.signature, at, int(random.bounded(8)));
            QCOMPARE(jose::verifyJws(bad, key, { one }).error().code, u"gatehouse.signature"_s);
        }
        for (const QByteArray &signature : { QByteArray(), good.signature.chopped(1), QByteArray(good.signature + '\0'),
                 QByteArray('\0' + good.signature), QByteArray(good.signature + good.signature) }) {
            jose::Jws bad = good;
            bad.signature = signature;
            QCOMPARE(jose::verifyJws(bad, key, { one }).error().code, u"gatehouse.signature"_s);
        }
    }
}

void TestSignature::anotherAlgorithmOfTheSameKeyIsRefused()
{
    // The same RSA key without a named algorithm: its PKCS #1 signature is no PSS signature, whatever the header claims.
    const jose::Jwk named = *jose::Jwk::generate(Algorithm::RS256, {});
    const jose::Jwk key = *jose::Jwk::fromPem(core::Secret(*named.publicPem()));
    jose::Jws token = *jose::parseJws(*jose::signJws({}, "x", named, Algorithm::RS256));
    QVERIFY(jose::verifyJws(token, key, { Algorithm::RS256 }));
    for (const QString &other : { u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s }) {
        token.header.insert("alg"_L1, other);
        QCOMPARE(jose::verifyJws(token, key, jose::asymmetricAlgorithms()).error().code, u"gatehouse.signature"_s);
    }
}

void TestSignature::oneKeyVerifiesOnManyThreads()
{
    const jose::Jwk key = *jose::Jwk::generate(Algorithm::PS256, u"k"_s);
    const jose::Jws token = *jose::parseJws(*jose::signJws({}, "x", key, Algorithm::PS256));
    QAtomicInt verified = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&key, &token, &verified] {
            for (int round = 0; round < 50; ++round)
                verified += jose::verifyJws(token, key, { Algorithm::PS256 }) ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread> &thread : threads)
        thread->wait();
    QCOMPARE(verified.loadRelaxed(), 200);
}

void TestSignature::nothingIsLeftInTheErrorQueue()
{
    const jose::Jwk key = *jose::Jwk::generate(Algorithm::RS256, {});
    jose::Jws token = *jose::parseJws(*jose::signJws({}, "x", key, Algorithm::RS256));
    token.signature = QByteArray(256, 'x');
    QVERIFY(!jose::verifyJws(token, key, { Algorithm::RS256 }));
    QVERIFY(!jose::Jwk::fromPem(core::Secret("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")));
    QCOMPARE(ERR_peek_error(), 0ul);
}

// Printed, not judged: a loaded machine must not fail a test.
void TestSignature::verifyingCostsLittleMoreThanOpenssl()
{
    const jose::Jwk key = *jose::Jwk::generate(Algorithm::RS256, u"k"_s);
    const QByteArray compact = *jose::signJws({}, QByteArray(600, 'x'), key, Algorithm::RS256);
    const jose::Jws token = *jose::parseJws(compact);
    const auto *signature = reinterpret_cast<const uchar *>(token.signature.constData());
    const auto *input = reinterpret_cast<const uchar *>(token.signingInput.constData());
    constexpr int rounds = 200;
    qint64 bare = 0;
    qint64 ours = 0;
    qint64 whole = 0;
    QElapsedTimer timer;
    for (int turn = 0; turn < 10; ++turn) {
        timer.start();
        for (int i = 0; i < rounds; ++i) {
            const jose::DigestContext context(EVP_MD_CTX_new());
            QCOMPARE(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.pkey()), 1);
            QCOMPARE(
                EVP_DigestVerify(context.get(), signature, size_t(token.signature.size()), input, size_t(token.signingInput.size())), 1);
        }
        bare += timer.nsecsElapsed();
        timer.start();
        for (int i = 0; i < rounds; ++i)
            QVERIFY(jose::verifyJws(token, key, { Algorithm::RS256 }));
        ours += timer.nsecsElapsed();
        timer.start();
        for (int i = 0; i < rounds; ++i)
            QVERIFY(jose::verifyJws(*jose::parseJws(compact), key, { Algorithm::RS256 }));
        whole += timer.nsecsElapsed();
    }
    qInfo("RS256: EVP loop %.1f us, verifyJws %.1f us (%.2f x the rate), with parseJws %.1f us (%.2f x)", double(bare) / 2e6,
        double(ours) / 2e6, double(bare) / double(ours), double(whole) / 2e6, double(bare) / double(whole));
}

QTEST_GUILESS_MAIN(TestSignature)
#include "test_signature.moc"
