#include "models/provisioning/checks/provider_check.h"

#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/net/http_pool.h"
#include "tests/models/provisioning/checks/check_answers.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Mark = core::CheckLine::Mark;

namespace {

const QByteArray apiToken = "sandbox-okta-token";

/// The provider of a sandbox to be checked.
struct Checked {
    explicit Checked(sandbox::ProviderOptions options)
        : sandbox({ .provider = options }, clock)
    {
        started = sandbox.start().has_value();
        provider.kind = options.dialect == sandbox::Dialect::Okta ? u"okta"_s : u"generic"_s;
        provider.issuer = QUrl(sandbox.urls().value("provider"_L1).toString());
    }

    core::Result<provisioning::CheckedProvider> check(const QByteArray &credential = {})
    {
        return provisioning::checkProvider(net::Http(pool, {}, {}), provider, core::Secret(credential), answers.sink());
    }

    core::SystemClock clock;
    sandbox::Sandbox sandbox;
    bool started = false;
    core::Provider provider;
    net::HttpPool pool { net::HttpPool::Blocking::AlsoOnMainThread };
    CheckAnswers answers;
};

sandbox::ProviderOptions generic(jose::Algorithm algorithm = jose::Algorithm::ES256)
{
    sandbox::ProviderOptions options;
    options.algorithm = algorithm;
    return options;
}

sandbox::ProviderOptions okta()
{
    sandbox::ProviderOptions options = generic();
    options.dialect = sandbox::Dialect::Okta;
    return options;
}

} // namespace

/// What the check of a provider finds, against the built-in one in both of its dialects.
class TestProviderCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOpenIdProviderIsDescribed()
    {
        Checked one(generic());
        QVERIFY(one.started);
        const auto found = one.check();
        QVERIFY(found);
        QVERIFY(one.answers.open().isEmpty());
        QVERIFY(!found->keyIds.isEmpty());
        QCOMPARE(one.answers.topics(),
            (QStringList { u"address"_s, u"tls"_s, u"discovery"_s, u"issuer"_s, u"keys"_s, u"gateway_keys"_s, u"grants"_s,
                u"registration"_s, u"loopback"_s, u"claim"_s }));
        QCOMPARE(one.answers.mark(u"issuer"_s), Mark::Done);
        QCOMPARE(one.answers.fact(u"gateway_keys"_s, u"algorithm"_s).toString(), u"ES256"_s);
        QCOMPARE(one.answers.line(u"loopback"_s).finding, u"any_port"_s);
        QCOMPARE(one.answers.line(u"registration"_s).finding, u"no_token"_s);
    }

    void keysThatTheGatewayCannotUseAreAConcern()
    {
        Checked one(generic(jose::Algorithm::EdDSA));
        QVERIFY(one.check());
        QCOMPARE(one.answers.mark(u"keys"_s), Mark::Done);
        QCOMPARE(one.answers.mark(u"gateway_keys"_s), Mark::Attention);
        QCOMPARE(one.answers.code(u"gateway_keys"_s), u"gatehouse.unverifiable_algorithm"_s);
    }

    void withoutRegistrationClientsAreEnteredByHand()
    {
        sandbox::ProviderOptions options = generic();
        options.registration = false;
        Checked one(options);
        QVERIFY(one.check());
        QCOMPARE(one.answers.line(u"registration"_s).finding, u"by_hand"_s);
        QCOMPARE(one.answers.mark(u"registration"_s), Mark::Attention);
    }

    void anIssuerWithASlashTooManyIsAnotherOne()
    {
        Checked one(generic());
        one.provider.issuer = QUrl(one.provider.issuer.toString() + u'/');
        QVERIFY(!one.check());
        QCOMPARE(one.answers.mark(u"discovery"_s), Mark::Done);
        QCOMPARE(one.answers.code(u"issuer"_s), u"gatehouse.issuer_trailing_slash"_s);
    }

    void anIssuerWithoutMetadataFailsAtDiscovery()
    {
        Checked one(generic());
        one.provider.issuer = QUrl(one.provider.issuer.toString() + u"/nowhere");
        QVERIFY(!one.check());
        QCOMPARE(one.answers.mark(u"address"_s), Mark::Done);
        QCOMPARE(one.answers.code(u"discovery"_s), u"gatehouse.no_discovery"_s);
    }

    void plainHttpElsewhereIsRefusedBeforeAnythingIsAsked()
    {
        Checked one(generic());
        one.provider.issuer = QUrl(u"http://id.example"_s);
        QVERIFY(!one.check());
        QCOMPARE(one.answers.topics(), QStringList { u"issuer"_s });
        QCOMPARE(one.answers.code(u"issuer"_s), u"gatehouse.issuer_not_https"_s);
    }

    void oktaTellsItsAdministratorMore()
    {
        Checked one(okta());
        QVERIFY(one.check(apiToken));
        QVERIFY(one.answers.open().isEmpty());
        for (const QString &topic : { u"api_token"_s, u"server"_s, u"claims"_s, u"scopes"_s })
            QVERIFY2(one.answers.mark(topic) == Mark::Done, qPrintable(topic));
        QCOMPARE(one.answers.line(u"loopback"_s).finding, u"fixed_ports"_s);
        QVERIFY(one.answers.fact(u"loopback"_s, u"ports"_s).toString().contains(u"8765"_s));
        QVERIFY(one.answers.fact(u"grants"_s, u"grants"_s).toArray().contains(u"client_credentials"_s));
        QVERIFY(one.answers.topics().contains(u"policies"_s));
    }

    void whatIsStoppedWhileOktaIsAskedIsNotFound()
    {
        Checked one(okta());
        core::CancelToken cancel;
        const auto stopAtClaims = [&cancel](const core::CheckLine &line) {
            if (line.topic == u"claims" && line.mark == Mark::Running)
                cancel.cancel();
        };
        const auto checked
            = provisioning::checkProvider(net::Http(one.pool, {}, cancel), one.provider, core::Secret(apiToken), stopAtClaims);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, core::Error::Kind::Cancelled);
    }

    void withoutAnApiTokenItSaysSo()
    {
        Checked one(okta());
        QVERIFY(one.check());
        QCOMPARE(one.answers.mark(u"api_token"_s), Mark::Attention);
        QCOMPARE(one.answers.code(u"api_token"_s), u"gatehouse.okta_api_token_missing"_s);
    }

    void aWrongApiTokenIsAFailedLineAndNoError()
    {
        Checked one(okta());
        QVERIFY(one.check("wrong"));
        QCOMPARE(one.answers.mark(u"api_token"_s), Mark::Failed);
        QCOMPARE(one.answers.code(u"api_token"_s), u"E0000011"_s);
    }

    void theOrganizationsOwnServerIsRefusedAndTheCustomOnesAreNamed()
    {
        Checked one(okta());
        const QString custom = one.provider.issuer.toString();
        one.provider.issuer.setPath({});
        QVERIFY(!one.check(apiToken));
        QCOMPARE(one.answers.code(u"issuer"_s), u"gatehouse.org_authorization_server"_s);
        QCOMPARE(one.answers.fact(u"issuer"_s, u"servers"_s).toArray().size(), 1);
        QVERIFY(one.answers.fact(u"issuer"_s, u"servers"_s).toArray().first().toString().startsWith(custom.chopped(7)));
    }
};

QTEST_GUILESS_MAIN(TestProviderCheck)
#include "test_provider_check.moc"
