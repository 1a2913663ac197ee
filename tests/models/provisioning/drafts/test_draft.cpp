#include "models/provisioning/drafts/draft.h"
#include "models/provisioning/protection/protection_file.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

core::Error refusal()
{
    core::Error error;
    error.kind = core::Error::Kind::Unsupported;
    error.code = u"gatehouse.portal_off"_s;
    return error;
}

DraftSituation enterprise()
{
    DraftSituation situation;
    situation.strategies
        = { { u"portal"_s, std::nullopt, {} }, { u"consumer"_s, std::nullopt, {} }, { u"open-source"_s, std::nullopt, {} } };
    situation.vendor = u"okta"_s;
    situation.issuer = QUrl(u"https://acme.okta.example/oauth2/default"_s);
    situation.provider.clientIdClaims = QStringList { u"cid"_s };
    situation.services = QStringList { u"orders-api"_s };
    return situation;
}

QStringList keysOf(const Draft &draft)
{
    QStringList keys;
    for (const DraftQuestion &question : draft.questions())
        keys << question.key;
    return keys;
}

DraftQuestion questionOf(const Draft &draft, const QString &key)
{
    const QList<DraftQuestion> all = draft.questions();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const DraftQuestion &question) { return question.key == key; });
    return found == all.end() ? DraftQuestion() : *found;
}

} // namespace

/// The wizard's questions as data.
class TestDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePortalAsksInOrder()
    {
        const Draft draft(enterprise());
        QCOMPARE(keysOf(draft),
            QStringList({ u"strategy"_s, u"service.name"_s, u"service.url"_s, u"name"_s, u"provider.vendor"_s, u"provider.issuer"_s,
                u"provider.api_token"_s, u"claim"_s, u"scopes"_s, u"auth_methods"_s, u"portal.display_name"_s, u"portal.auto_approve"_s,
                u"portal.show_issuer"_s, u"applications[0].name"_s, u"applications[0].type"_s, u"applications[0].grants"_s,
                u"applications[0].client_id"_s, u"applications[0].developer.email"_s, u"applications[0].developer.full_name"_s,
                u"applications[0].approved"_s }));
        for (const DraftQuestion &question : draft.questions())
            QVERIFY2(question.why.startsWith(u"gatehouse.ask_"_s), qPrintable(question.key));
    }

    void theBestStrategyThatFitsIsUsual()
    {
        DraftSituation situation = enterprise();
        situation.strategies.first().refusal = refusal();
        const Draft draft(situation);
        const DraftQuestion question = questionOf(draft, u"strategy"_s);
        QCOMPARE(question.usual.toString(), u"consumer"_s);
        QCOMPARE(question.choices.first().refusal, u"gatehouse.portal_off"_s);
        QVERIFY(keysOf(draft).contains(u"group"_s));
        QVERIFY(!keysOf(draft).contains(u"portal.auto_approve"_s));
    }

    void aRefusedChoiceIsNoAnswer()
    {
        DraftSituation situation = enterprise();
        situation.strategies.first().refusal = refusal();
        Draft draft(situation);
        const auto answered = draft.answer(u"strategy"_s, u"portal"_s);
        QVERIFY(!answered);
        QCOMPARE(answered.error().code, u"gatehouse.bad_value"_s);
        QCOMPARE(questionOf(draft, u"strategy"_s).value.toString(), u"consumer"_s);
    }

    void answersBecomeAProtection()
    {
        Draft draft(enterprise());
        QCOMPARE(draft.missing(),
            QStringList({ u"service.name"_s, u"name"_s, u"provider.api_token"_s, u"portal.display_name"_s, u"applications[0].name"_s,
                u"applications[0].developer.email"_s }));
        QCOMPARE(draft.protection().error().code, u"gatehouse.draft_incomplete"_s);
        QVERIFY(draft.answer(u"service.name"_s, u"orders-api"_s));
        QVERIFY(draft.answer(u"provider.api_token"_s, u"keychain:okta"_s));
        QVERIFY(draft.answer(u"applications[0].name"_s, u"batch"_s));
        QVERIFY(draft.answer(u"applications[0].developer.email"_s, u"dora@example.com"_s));
        QCOMPARE(draft.missing(), QStringList());
        const auto protection = draft.protection();
        QVERIFY2(protection, protection ? "" : qPrintable(protection.error().code + protection.error().where));
        QCOMPARE(protection->strategy, u"portal"_s);
        QCOMPARE(protection->name, u"orders-api"_s);
        QCOMPARE(protection->claim, u"application_id"_s);
        QCOMPARE(protection->scopes, QStringList { u"api.access"_s });
        QCOMPARE(protection->applications.first().type, u"service"_s);
        QVERIFY(protection->applications.first().approved);
    }

    void anAnswerOpensFurtherQuestions()
    {
        Draft draft(enterprise());
        QVERIFY(!keysOf(draft).contains(u"service.paths"_s));
        QVERIFY(draft.answer(u"service.name"_s, u"Orders API"_s));
        QVERIFY(draft.answer(u"service.url"_s, u"http://orders.example:8080"_s));
        QCOMPARE(questionOf(draft, u"service.paths"_s).usual.toArray(), QJsonArray { u"/orders-api"_s });
        QVERIFY(draft.answer(u"applications[0].type"_s, u"native"_s));
        QCOMPARE(questionOf(draft, u"applications[0].redirect_uris"_s).usual.toArray(), QJsonArray { u"http://127.0.0.1/callback"_s });
        QCOMPARE(questionOf(draft, u"applications[0].grants"_s).choices.size(), 4);
    }

    void anAnswerThatNoLongerFitsIsNone()
    {
        Draft draft(enterprise());
        QVERIFY(draft.answer(u"applications[0].grants"_s, QJsonArray { u"client_credentials"_s }));
        QVERIFY(questionOf(draft, u"applications[0].grants"_s).answered);
        QVERIFY(draft.answer(u"applications[0].type"_s, u"browser"_s));
        QVERIFY(!questionOf(draft, u"applications[0].grants"_s).answered);
        QCOMPARE(questionOf(draft, u"applications[0].grants"_s).value.toArray(), QJsonArray { u"authorization_code"_s });
    }

    void anAnswerIsTakenBack()
    {
        Draft draft(enterprise());
        QVERIFY(draft.answer(u"claim"_s, u"cid"_s));
        QCOMPARE(questionOf(draft, u"claim"_s).value.toString(), u"cid"_s);
        QVERIFY(draft.answer(u"claim"_s, QJsonValue::Null));
        QVERIFY(!questionOf(draft, u"claim"_s).answered);
        QCOMPARE(questionOf(draft, u"claim"_s).value.toString(), u"application_id"_s);
    }

    void badAnswersAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << u"servise.name"_s << QJsonValue(u"x"_s) << u"gatehouse.unknown_key"_s;
        QTest::newRow("no url") << u"service.url"_s << QJsonValue(u"orders"_s) << u"gatehouse.bad_value"_s;
        for (const char *address : { "dora", "@example.com", "dora@", "do ra@example.com", "dora@example.com/x" })
            QTest::newRow(address) << u"applications[0].developer.email"_s << QJsonValue(QLatin1StringView(address))
                                   << u"gatehouse.bad_value"_s;
        QTest::newRow("no list") << u"scopes"_s << QJsonValue(u"a b"_s) << u"gatehouse.bad_value"_s;
        QTest::newRow("no truth") << u"portal.auto_approve"_s << QJsonValue(u"yes"_s) << u"gatehouse.bad_value"_s;
        QTest::newRow("not offered") << u"auth_methods"_s << QJsonValue(QJsonArray { u"magic"_s }) << u"gatehouse.bad_value"_s;
        QTest::newRow("a secret") << u"provider.api_token"_s << QJsonValue(u"00abcdef"_s) << u"gatehouse.secret_in_file"_s;
    }
    void badAnswersAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        Draft draft(enterprise());
        const auto answered = draft.answer(key, value);
        QVERIFY(!answered);
        QCOMPARE(answered.error().code, code);
        if (code == u"gatehouse.secret_in_file")
            QVERIFY(!answered.error().fields.toObject().value(u"value"_s).toString().contains(value.toString()));
    }

    void oneApplicationMore()
    {
        Draft draft(enterprise());
        QCOMPARE(draft.addApplication(), 1);
        QVERIFY(keysOf(draft).contains(u"applications[1].developer.email"_s));
    }

    void theOpenSourceAsksLess()
    {
        Draft draft({});
        QVERIFY(draft.answer(u"strategy"_s, u"open-source"_s));
        const QStringList keys = keysOf(draft);
        QVERIFY(!keys.contains(u"scopes"_s));
        QVERIFY(!keys.contains(u"provider.api_token"_s));
        QVERIFY(!keys.contains(u"applications[0].developer.email"_s));
    }

    void aChosenProviderIsNotAskedAbout()
    {
        DraftSituation situation = enterprise();
        situation.providerChosen = true;
        situation.credential = SecretReference { SecretReference::Source::Keychain, u"provider/1/initial-access-token"_s };
        Draft draft(situation);
        for (const QString &key : keysOf(draft))
            QVERIFY2(!key.startsWith(u"provider."_s), qPrintable(key));
        QVERIFY(draft.answer(u"strategy"_s, u"consumer"_s));
        QVERIFY(draft.answer(u"service.name"_s, u"orders-api"_s));
        QVERIFY(draft.answer(u"applications[0].name"_s, u"batch"_s));
        const auto protection = draft.protection();
        QVERIFY2(protection, protection ? "" : qPrintable(protection.error().code));
        QCOMPARE(protection->vendor, u"okta"_s);
        QCOMPARE(protection->issuer, situation.issuer);
        QCOMPARE(protection->apiToken, situation.credential);
    }

    void anAnswerComesBackWithItsQuestion()
    {
        Draft draft(enterprise());
        QVERIFY(draft.answer(u"strategy"_s, u"consumer"_s));
        QVERIFY(draft.answer(u"group"_s, u"friends"_s));
        QVERIFY(draft.answer(u"strategy"_s, u"portal"_s));
        QVERIFY(!keysOf(draft).contains(u"group"_s));
        QVERIFY(draft.answer(u"strategy"_s, u"consumer"_s));
        QCOMPARE(questionOf(draft, u"group"_s).value.toString(), u"friends"_s);
    }

    void removingAnApplicationMovesTheOthersUp()
    {
        Draft draft(enterprise());
        QCOMPARE(draft.addApplication(), 1);
        QCOMPARE(draft.addApplication(), 2);
        for (int i = 0; i < 3; ++i)
            QVERIFY(draft.answer(u"applications[%1].name"_s.arg(i), u"app %1"_s.arg(i)));
        draft.removeApplication(1);
        QCOMPARE(draft.applications(), 2);
        QCOMPARE(questionOf(draft, u"applications[0].name"_s).value.toString(), u"app 0"_s);
        QCOMPARE(questionOf(draft, u"applications[1].name"_s).value.toString(), u"app 2"_s);
        draft.removeApplication(0);
        draft.removeApplication(0);
        QCOMPARE(draft.applications(), 1);
        QVERIFY(!questionOf(draft, u"applications[0].name"_s).answered);
    }

    void aFileAnswersEverything()
    {
        Draft draft(enterprise());
        QVERIFY(draft.answer(u"strategy"_s, u"consumer"_s));
        QVERIFY(draft.answer(u"service.name"_s, u"orders-api"_s));
        QVERIFY(draft.answer(u"service.url"_s, u"http://orders.example:8080"_s));
        QVERIFY(draft.answer(u"service.paths"_s, QJsonArray { u"/orders"_s }));
        QVERIFY(draft.answer(u"provider.api_token"_s, u"keychain:okta"_s));
        QVERIFY(draft.answer(u"group"_s, u"friends"_s));
        QVERIFY(draft.answer(u"applications[0].name"_s, u"batch"_s));
        QVERIFY(draft.answer(u"applications[0].approved"_s, false));
        draft.addApplication();
        QVERIFY(draft.answer(u"applications[1].name"_s, u"desktop"_s));
        QVERIFY(draft.answer(u"applications[1].type"_s, u"native"_s));
        const auto written = draft.protection();
        QVERIFY2(written, written ? "" : qPrintable(written.error().code + written.error().where));
        Draft again(enterprise());
        again.take(*written);
        const auto read = again.protection();
        QVERIFY2(read, read ? "" : qPrintable(read.error().code + read.error().where));
        QCOMPARE(*read, *written);
    }

    void aKeyIsAskedForWhereThereAreSeveral()
    {
        DraftSituation situation = enterprise();
        situation.keyIds = QStringList { u"old"_s, u"new"_s };
        Draft draft(situation);
        QVERIFY(!keysOf(draft).contains(u"provider.signing_key"_s));
        QVERIFY(draft.answer(u"strategy"_s, u"open-source"_s));
        QVERIFY(questionOf(draft, u"provider.signing_key"_s).advanced);
        QVERIFY(draft.answer(u"provider.signing_key"_s, u"new"_s));
        QCOMPARE(draft.soFar().signingKey, u"new"_s);
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "test_draft.moc"
