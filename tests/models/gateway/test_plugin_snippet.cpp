#include "models/gateway/plugin_snippet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Correction = gateway::SnippetCorrection;
using Kind = Correction::Kind;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Some fields of openid-connect, as a 3.4 gateway serves its schema.
forms::FormSchema schema()
{
    return forms::FormSchema::fromJson(object(R"({"fields":[
        {"protocols":{"type":"set","elements":{"type":"string","one_of":["http","https"]}}},
        {"config":{"type":"record","fields":[
            {"issuer":{"type":"string","required":true}},
            {"consumer_claim":{"type":"array","elements":{"type":"string"}}},
            {"consumer_by":{"type":"array","elements":{"type":"string","one_of":["id","username","custom_id"]}}},
            {"verify_parameters":{"type":"boolean"}},
            {"hide_credentials":{"type":"boolean"}},
            {"auth_methods":{"type":"array","elements":{"type":"string","one_of":["bearer","client_credentials","session"]}}},
            {"scopes":{"type":"array","elements":{"type":"string"}}},
            {"leeway":{"type":"number"}},
            {"client_id":{"type":"array","encrypted":true,"elements":{"type":"string"}}},
            {"client_secret":{"type":"array","encrypted":true,"elements":{"type":"string"}}},
            {"session_rolling_timeout":{"type":"number"}},
            {"client_jwk":{"type":"array","elements":{"type":"record","fields":[{"kid":{"type":"string"}},{"kty":{"type":"string"}}]}}},
            {"tokens":{"type":"map","keys":{"type":"string"},"values":{"type":"boolean"}}}
        ]}}]})"))
        .value();
}

core::Result<gateway::PluginSnippet> read(const QString &text)
{
    return gateway::readPluginSnippet(text, schema());
}

/// What a small text inside `config` becomes, and how.
struct Fitted {
    QJsonObject config;
    QList<Correction> corrections;
};

Fitted fit(const char *config)
{
    const auto snippet = read(QString::fromUtf8(config));
    return snippet ? Fitted { snippet->config, snippet->corrections } : Fitted {};
}

/// The block of @p lines between the fences in a guide.
QString documentedSnippet(const QString &guide)
{
    const qsizetype start = guide.indexOf(u'{', guide.indexOf(u"```json"));
    return guide.mid(start, guide.indexOf(u"```", start) - start);
}

const QString oktaSample = u"   {\n     \"issuer\": \"<auth_server_issuer_url>\",\n     \"verify_credentials\": false,\n"
                           "     \"consumer_claim\": \"<application_id>\",\n   }\n"_s;

} // namespace

class TestPluginSnippet : public QObject {
    Q_OBJECT

    void checkOktaSample(const QString &text, const forms::FormSchema &schema)
    {
        const auto snippet = gateway::readPluginSnippet(text, schema);
        QVERIFY(snippet);
        const QJsonObject expected
            = object(R"({"name":"openid-connect","config":{"issuer":"<auth_server_issuer_url>","verify_parameters":false,
                "consumer_claim":["<application_id>"]}})");
        QCOMPARE(snippet->body(u"openid-connect"_s), expected);
        QCOMPARE(snippet->corrections.size(), 3);
        QCOMPARE(snippet->corrections.at(0).kind, Kind::TrailingComma);
        QCOMPARE(snippet->corrections.at(0).path, u"config.consumer_claim"_s);
        QCOMPARE(snippet->corrections.at(0).line, 4);
        const Correction mistake { .path = u"config.verify_credentials"_s,
            .kind = Kind::DocumentedMistake,
            .what = u"verify_credentials"_s,
            .instead = u"verify_parameters"_s,
            .reason = u"okta_guide"_s };
        const Correction list { .path = u"config.consumer_claim"_s,
            .kind = Kind::ScalarForList,
            .what = u"\"<application_id>\""_s,
            .instead = u"[\"<application_id>\"]"_s };
        QVERIFY(snippet->corrections.contains(mistake));
        QVERIFY(snippet->corrections.contains(list));
        QCOMPARE(snippet->placeholders,
            (QList<gateway::SnippetPlaceholder> {
                { u"config.consumer_claim[0]"_s, u"<application_id>"_s, u"application_id"_s },
                { u"config.issuer"_s, u"<auth_server_issuer_url>"_s, {} },
            }));
    }

private Q_SLOTS:
    void theDocumentedOktaSampleEndsWellInThreeCorrections() { checkOktaSample(oktaSample, schema()); }

    void theGuideItselfHasThatSample()
    {
        QFile guide(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/sources/okta-setup.md"));
        QFile reference(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/plugin-OpenidConnect-3.4.json"));
        if (!guide.open(QIODevice::ReadOnly) || !reference.open(QIODevice::ReadOnly))
            QSKIP("the guide is not here");
        const auto published = forms::FormSchema::fromJson(QJsonDocument::fromJson(reference.readAll()).object());
        QVERIFY(published);
        checkOktaSample(documentedSnippet(QString::fromUtf8(guide.readAll())), *published);
    }

    void aWholePluginIsKnownByItsConfig()
    {
        const auto snippet = read(u"{\"name\":\"openid-connect\",\"id\":\"1\",\"created_at\":5,\"enabled\":true,\"protocols\":\"http,"
                                  u"https\",\"service\":{\"id\":\"s\"},"
                                  "\"config\":{\"issuer\":\"i\"}}"_s);
        QVERIFY(snippet);
        QCOMPARE(snippet->name, u"openid-connect"_s);
        QCOMPARE(snippet->config, object(R"({"issuer":"i"})"));
        QCOMPARE(snippet->members, object(R"({"enabled":true,"protocols":["http","https"],"service":{"id":"s"}})"));
        QCOMPARE(snippet->corrections.size(), 1);
        QCOMPARE(snippet->corrections.first().path, u"protocols"_s);
    }

    void theNameIsTakenOutOfEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << u"{\"name\":\"acl\",\"config\":{\"issuer\":\"i\"}}"_s;
        QTest::newRow("list of one") << u"[{\"name\":\"acl\",\"config\":{\"issuer\":\"i\"}}]"_s;
        QTest::newRow("plugins") << u"{\"plugins\":[{\"name\":\"acl\",\"config\":{\"issuer\":\"i\"}}]}"_s;
        QTest::newRow("dotted") << u"{\"name\":\"acl\",\"config.issuer\":\"i\"}"_s;
    }

    void theNameIsTakenOutOfEveryForm()
    {
        QFETCH(QString, text);
        QCOMPARE(gateway::snippetPluginName(text), u"acl"_s);
        const auto snippet = read(text);
        QVERIFY(snippet);
        QCOMPARE(snippet->body(), object(R"({"name":"acl","config":{"issuer":"i"}})"));
    }

    void aBareConfigMayNameThePlugin()
    {
        QCOMPARE(gateway::snippetPluginName(u"{\"issuer\":\"i\"}"_s), QString());
        const auto snippet = read(u"{\"name\":\"openid-connect\",\"issuer\":\"i\"}"_s);
        QVERIFY(snippet);
        QCOMPARE(snippet->name, u"openid-connect"_s);
        QVERIFY(snippet->corrections.isEmpty());
    }

    void aValueGetsTheTypeOfItsField_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const char *text, const char *config, Kind kind) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(config) << kind;
        };
        row("scalar", R"({"consumer_claim":"sub"})", R"({"consumer_claim":["sub"]})", Kind::ScalarForList);
        row("comma list", R"({"scopes":"openid, profile,"})", R"({"scopes":["openid","profile"]})", Kind::CommaList);
        row("empty text", R"({"scopes":""})", R"({"scopes":[]})", Kind::ScalarForList);
        row("true", R"({"verify_parameters":"TRUE"})", R"({"verify_parameters":true})", Kind::TextForBoolean);
        row("digits", R"({"leeway":"10"})", R"({"leeway":10})", Kind::TextForNumber);
        row("number", R"({"issuer":1.5})", R"({"issuer":"1.5"})", Kind::ScalarForText);
        row("list of one", R"({"issuer":["i"]})", R"({"issuer":"i"})", Kind::ListForScalar);
        row("record for a list", R"({"client_jwk":{"kid":"1"}})", R"({"client_jwk":[{"kid":"1"}]})", Kind::ScalarForList);
        row("inside a map", R"({"tokens":{"a":"false"}})", R"({"tokens":{"a":false}})", Kind::TextForBoolean);
        row("mistyped word", R"({"auth_methods":["client-credentials"]})", R"({"auth_methods":["client_credentials"]})",
            Kind::MistypedValue);
        row("mistyped name", R"({"isuer":"i"})", R"({"issuer":"i"})", Kind::MistypedName);
        row("unknown name", R"({"banana_split":1,"issuer":"i"})", R"({"issuer":"i"})", Kind::UnknownField);
        row("renamed", R"({"session_cookie_lifetime":5})", R"({"session_rolling_timeout":5})", Kind::DocumentedMistake);
        row("removed", R"({"session_strategy":"default"})", R"({})", Kind::DocumentedMistake);
        row("other name", R"({"consumer_claims":[["a","b"]]})", R"({"consumer_claim":["a","b"]})", Kind::OtherName);
    }

    void aValueGetsTheTypeOfItsField()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, config);
        const Fitted fitted = fit(text.constData());
        QCOMPARE(fitted.config, object(config.constData()));
        QCOMPARE(fitted.corrections.size(), 1);
        QTEST(fitted.corrections.first().kind, "kind");
    }

    void theNewestNameOfTheClaimIsAListOfPaths()
    {
        const auto newest = forms::FormSchema::fromJson(object(R"({"fields":[{"config":{"type":"record","fields":[
            {"consumer_claims":{"type":"array","elements":{"type":"array","elements":{"type":"string"}}}}]}}]})"));
        QVERIFY(newest);
        for (const char *text : { R"({"consumer_claim":"sub"})", R"({"consumer_claim":["sub"]})" }) {
            const auto snippet = gateway::readPluginSnippet(QString::fromLatin1(text), *newest);
            QVERIFY(snippet);
            QCOMPARE(snippet->config, object(R"({"consumer_claims":[["sub"]]})"));
            QCOMPARE(snippet->corrections.first().kind, Kind::OtherName);
            QCOMPARE(snippet->corrections.first().instead, u"consumer_claims"_s);
        }
    }

    void theNameThatTheGatewayKnowsWinsOverTheOther()
    {
        const Fitted fitted = fit(R"({"consumer_claims":[["a"]],"consumer_claim":["b"]})");
        QCOMPARE(fitted.config, object(R"({"consumer_claim":["b"]})"));
        QCOMPARE(fitted.corrections.size(), 1);
        QCOMPARE(fitted.corrections.first().kind, Kind::UnknownField);
    }

    void aKnownFieldWinsOverAMistypedOne()
    {
        const Fitted fitted = fit(R"({"isuer":"wrong","issuer":"right"})");
        QCOMPARE(fitted.config, object(R"({"issuer":"right"})"));
    }

    void whatFitsIsLeftAlone()
    {
        const char *config = R"({"issuer":null,"scopes":["a,b"],"leeway":0,"client_jwk":[{"kid":"1"}],"consumer_by":["custom_id"]})";
        const Fitted fitted = fit(config);
        QCOMPARE(fitted.config, object(config));
        QVERIFY(fitted.corrections.isEmpty());
    }

    void secretsStandApart()
    {
        const auto snippet = read(u"{\"client_id\":\"0oa1\",\"client_secret\":\"s3cr3t,t00\",\"issuer\":\"i\"}"_s);
        QVERIFY(snippet);
        const QByteArray shown = QJsonDocument(snippet->config).toJson();
        QVERIFY2(!shown.contains("s3cr3t") && !shown.contains("0oa1"), shown.constData());
        for (const Correction &correction : snippet->corrections)
            QVERIFY(correction.what.isEmpty() && correction.instead.isEmpty());
        QCOMPARE(snippet->body(u"openid-connect"_s).value("config"_L1).toObject(),
            object(R"({"client_id":["0oa1"],"client_secret":["s3cr3t","t00"],"issuer":"i"})"));
    }

    void placeholdersAreStillToBeFilled()
    {
        const auto snippet = read(u"{\"issuer\":\"https://<your-org>.okta.com\",\"scopes\":[\"a < b\",\"<3>\"]}"_s);
        QVERIFY(snippet);
        QCOMPARE(snippet->placeholders.size(), 1);
        QCOMPARE(snippet->placeholders.first().path, u"config.issuer"_s);
        QVERIFY(snippet->corrections.isEmpty());
    }

    void whatIsNoPluginIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("two") << u"[{\"name\":\"a\"},{\"name\":\"b\"}]"_s << u"gatehouse.snippet_several"_s;
        QTest::newRow("none") << u"[]"_s << u"gatehouse.snippet_several"_s;
        QTest::newRow("text") << u"\"issuer\""_s << u"gatehouse.snippet_not_a_plugin"_s;
        QTest::newRow("list") << u"[[1]]"_s << u"gatehouse.snippet_not_a_plugin"_s;
        QTest::newRow("config") << u"{\"config\":\"x\"}"_s << u"gatehouse.snippet_not_a_plugin"_s;
    }

    void whatIsNoPluginIsRefused()
    {
        QFETCH(QString, text);
        const auto snippet = read(text);
        QVERIFY(!snippet);
        QTEST(snippet.error().code, "code");
    }
};

QTEST_GUILESS_MAIN(TestPluginSnippet)
#include "test_plugin_snippet.moc"
