#include "models/core/secret.h"

#include "models/core/connection.h"
#include "models/core/provider.h"

#include <QDataStream>
#include <QDebug>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <cstring>
#include <ostream>

using namespace Qt::StringLiterals;
using core::Secret;

namespace {

QByteArrayList *wiped = nullptr; // what was wiped, while a test listens

} // namespace

// Stands before OpenSSL's own, so that a test sees what would be gone when it could look.
extern "C" void OPENSSL_cleanse(void *bytes, size_t size)
{
    if (wiped)
        wiped->append(QByteArray(static_cast<const char *>(bytes), int(size)));
    std::memset(bytes, 0, size);
}

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theValueIsGivenBack();
    void equalityIsThatOfTheValues();
    void theBytesAreWipedWithTheLastCopy();
    void theCallersBytesAreNotShared();
    void nothingIsWipedTwice();
};

namespace {

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
}
|| requires(QTextStream &stream, const T &value)
{
    stream << value;
}
|| requires(QDataStream &stream, const T &value)
{
    stream << value;
}
|| requires(std::ostream &stream, const T &value)
{
    stream << value;
};
template <typename T>
concept Convertible = std::is_convertible_v<T, QString> || std::is_convertible_v<T, QByteArray> || std::is_convertible_v<T,
    QVariant> || std::is_convertible_v<T, std::string> || std::is_convertible_v<T, bool>;

static_assert(Printable<int> && Printable<QString> && Convertible<QString>, "the test itself must see what can be printed");
static_assert(!Printable<Secret> && !Convertible<Secret>);
static_assert(!Printable<core::TlsSettings> && !Printable<core::Connection> && !Printable<core::Provider>);
static_assert(!std::is_convertible_v<QByteArray, Secret>, "a secret is made by name");

} // namespace

void TestSecret::theValueIsGivenBack()
{
    QCOMPARE(Secret("a\0b").reveal(), QByteArray("a"));
    QCOMPARE(Secret(QByteArray("a\0b", 3)).reveal(), QByteArray("a\0b", 3));
    QCOMPARE(Secret::fromText(u"größe"_s).reveal(), QByteArray("größe"));
    QVERIFY(Secret().isEmpty() && Secret(QByteArray()).isEmpty() && Secret::fromText({}).isEmpty());
    QVERIFY(Secret().reveal().isEmpty());
    QVERIFY(!Secret("a").isEmpty());
}

void TestSecret::equalityIsThatOfTheValues()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("ab")));
    QVERIFY(!(Secret("abc") == Secret()));
    QVERIFY(Secret() == Secret());
}

void TestSecret::theBytesAreWipedWithTheLastCopy()
{
    QByteArrayList seen;
    wiped = &seen;
    {
        Secret kept;
        {
            const Secret secret("pass word");
            kept = secret;
            QCOMPARE(secret.reveal(), QByteArray("pass word"));
        }
        QCOMPARE(seen.size(), 0);
        QVERIFY(kept == Secret("pass word"));
        seen.clear();
    }
    wiped = nullptr;
    QCOMPARE(seen, QByteArrayList({ "pass word" }));
}

void TestSecret::theCallersBytesAreNotShared()
{
    const QByteArray mine("pass word");
    {
        const Secret secret(mine);
        QCOMPARE(secret.reveal(), mine);
    }
    QCOMPARE(mine, QByteArray("pass word"));
}

void TestSecret::nothingIsWipedTwice()
{
    QByteArrayList seen;
    wiped = &seen;
    QByteArray copy;
    {
        const Secret secret("pass word");
        copy = secret.reveal();
    }
    wiped = nullptr;
    QCOMPARE(copy, QByteArray("pass word")); // what was handed out stays whole
    QCOMPARE(seen.size(), 0);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "test_secret.moc"
