#include "models/oauth/id_token_verdicts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using State = oauth::TokenVerdict::State;

class TestIdTokenVerdicts : public QObject {
    Q_OBJECT

private:
    static core::Secret token(const QJsonObject &claims)
    {
        const auto part
            = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
        return core::Secret(part(QJsonDocument(QJsonObject { { u"alg"_s, u"RS256"_s } }).toJson()) + '.'
            + part(QJsonDocument(claims).toJson()) + '.' + part("sig"));
    }

    static core::Error error(const QString &code)
    {
        core::Error error;
        error.code = code;
        return error;
    }

    static State stateOf(const QList<oauth::TokenVerdict> &verdicts, const QString &check)
    {
        for (const oauth::TokenVerdict &verdict : verdicts) {
            if (verdict.check == check)
                return verdict.state;
        }
        qFatal("no such check");
    }

private Q_SLOTS:
    void everythingPassesWithoutAFailure()
    {
        const auto verdicts
            = oauth::idTokenVerdicts(token({ { u"iss"_s, u"https://id"_s }, { u"aud"_s, QJsonArray { u"app"_s } }, { u"sub"_s, u"alice"_s },
                                         { u"exp"_s, 1'795'207'496 }, { u"iat"_s, 1'795'203'896 }, { u"at_hash"_s, u"x"_s } }),
                {}, true);
        QCOMPARE(verdicts.first().check, u"signature"_s);
        QCOMPARE(verdicts.first().value, u"RS256"_s);
        QCOMPARE(stateOf(verdicts, u"aud"_s), State::Passed);
        QCOMPARE(stateOf(verdicts, u"nonce"_s), State::Passed);
        QCOMPARE(stateOf(verdicts, u"at_hash"_s), State::Passed);
        QCOMPARE(stateOf(verdicts, u"azp"_s), State::NotThere);
    }

    void whatIsNotThereIsNotSaidToHold()
    {
        const auto verdicts
            = oauth::idTokenVerdicts(token({ { u"iss"_s, u"https://id"_s }, { u"aud"_s, u"app"_s }, { u"sub"_s, u"a"_s } }), {}, false);
        QCOMPARE(stateOf(verdicts, u"nonce"_s), State::NotThere);
        QCOMPARE(stateOf(verdicts, u"at_hash"_s), State::NotThere);
    }

    void aFailureEndsTheList_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("check");
        QTest::newRow("signature") << u"gatehouse.signature"_s << u"signature"_s;
        QTest::newRow("unknown key") << u"gatehouse.kid_unknown"_s << u"signature"_s;
        QTest::newRow("audience") << u"gatehouse.aud"_s << u"aud"_s;
        QTest::newRow("expired") << u"gatehouse.expired"_s << u"exp"_s;
        QTest::newRow("nonce") << u"gatehouse.nonce"_s << u"nonce"_s;
        QTest::newRow("an access token") << u"gatehouse.token_kind"_s << u"typ"_s;
    }

    void aFailureEndsTheList()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, check);
        const auto verdicts = oauth::idTokenVerdicts({}, error(code), true);
        QCOMPARE(stateOf(verdicts, check), State::Failed);
        bool behind = false;
        for (const oauth::TokenVerdict &verdict : verdicts) {
            if (behind)
                QCOMPARE(verdict.state, State::NotReached);
            behind = behind || verdict.check == check;
        }
        QVERIFY(oauth::isIdTokenFailure(error(code)));
    }

    void anOrdinaryRefusalIsNoneOfTheIdToken() { QVERIFY(!oauth::isIdTokenFailure(error(u"invalid_grant"_s))); }
};

QTEST_GUILESS_MAIN(TestIdTokenVerdicts)
#include "test_id_token_verdicts.moc"
