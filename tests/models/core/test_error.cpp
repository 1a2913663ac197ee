#include "models/core/result.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using Kind = core::Error::Kind;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsName();
    void aFailureCarriesWhatItWasGiven();
    void aFailureBecomesAnyResult();
};

void TestError::everyKindHasItsName()
{
    const QStringList names { u"cancelled"_s, u"timeout"_s, u"network"_s, u"tls"_s, u"http"_s, u"protocol"_s, u"rejected"_s, u"conflict"_s,
        u"not_found"_s, u"denied"_s, u"rate_limited"_s, u"storage"_s, u"keychain"_s, u"invalid"_s, u"unsupported"_s };
    QCOMPARE(names.size(), int(Kind::Unsupported) + 1); // scripts rely on these words: add, never rename
    for (int kind = 0; kind < names.size(); ++kind)
        QCOMPARE(core::kindName(Kind(kind)), names[kind]);
}

void TestError::aFailureCarriesWhatItWasGiven()
{
    const Error error
        = core::failure(Kind::Conflict, u"5"_s, u"unique constraint"_s, u"PUT /services"_s, QJsonObject { { u"a"_s, 1 } }).value();
    QCOMPARE(error.kind, Kind::Conflict);
    QCOMPARE(error.code, u"5"_s);
    QCOMPARE(error.text, u"unique constraint"_s);
    QCOMPARE(error.where, u"PUT /services"_s);
    QCOMPARE(error.fields[u"a"_s].toInt(), 1);
    QCOMPARE(error.sent, Error::Sent::No);
    QCOMPARE(error.httpStatus, 0);
    QCOMPARE(error.retryAfterSeconds, 0);
}

void TestError::aFailureBecomesAnyResult()
{
    const core::Result<int> number = core::failure(Kind::Timeout, u"gatehouse.deadline"_s);
    QVERIFY(!number);
    const core::Result<> nothing = core::failure(number.error());
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, u"gatehouse.deadline"_s);
    QVERIFY(core::Result<>());
}

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
