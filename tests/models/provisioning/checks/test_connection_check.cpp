#include "models/provisioning/checks/connection_check.h"

#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/net/http_pool.h"
#include "tests/models/provisioning/checks/check_answers.h"
#include "tests/support/scripted_server.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = core::Error::Kind;
using Mark = core::CheckLine::Mark;
using Edition = sandbox::GatewayOptions::Edition;

namespace {

/// A sandbox to be checked.
struct Checked {
    explicit Checked(sandbox::GatewayOptions options = {})
        : sandbox({ .gateway = std::move(options) }, clock)
    {
        started = sandbox.start().has_value();
        connection.adminUrl = QUrl(sandbox.urls().value("admin"_L1).toString());
    }

    core::Result<gateway::NodeInfo> check(const QByteArray &token = {})
    {
        return provisioning::checkConnection(net::Http(pool, {}, cancel), connection, core::Secret(token), answers.sink());
    }

    core::SystemClock clock;
    sandbox::Sandbox sandbox;
    bool started = false;
    core::Connection connection;
    net::HttpPool pool { net::HttpPool::Blocking::AlsoOnMainThread };
    core::CancelToken cancel;
    CheckAnswers answers;
};

sandbox::GatewayOptions enterprise()
{
    sandbox::GatewayOptions options;
    options.edition = Edition::Enterprise;
    return options;
}

sandbox::GatewayOptions guarded()
{
    sandbox::GatewayOptions options = enterprise();
    options.adminToken = core::Secret("admin-token");
    options.readOnlyToken = core::Secret("reader-token");
    return options;
}

} // namespace

/// What the check of a gateway finds, against the built-in one in all its dresses.
class TestConnectionCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOpenSourceNodeIsDescribed()
    {
        Checked one;
        QVERIFY(one.started);
        const auto node = one.check();
        QVERIFY(node);
        QCOMPARE(one.answers.topics(),
            (QStringList { u"address"_s, u"tls"_s, u"api"_s, u"database"_s, u"workspaces"_s, u"plugins"_s, u"rights"_s, u"portal"_s,
                u"strategy.portal"_s, u"strategy.consumer"_s, u"strategy.open-source"_s }));
        QVERIFY(one.answers.open().isEmpty());
        QCOMPARE(one.answers.mark(u"api"_s), Mark::Done);
        QCOMPARE(one.answers.fact(u"api"_s, u"version"_s).toString(), node->version);
        QVERIFY(!one.answers.fact(u"api"_s, u"enterprise"_s).toBool());
        QCOMPARE(one.answers.line(u"tls"_s).finding, u"plain_local"_s);
        QCOMPARE(one.answers.mark(u"workspaces"_s), Mark::Off);
        QCOMPARE(one.answers.mark(u"rights"_s), Mark::Off);
        QCOMPARE(one.answers.mark(u"portal"_s), Mark::Off);
        QCOMPARE(one.answers.mark(u"strategy.open-source"_s), Mark::Done);
        QVERIFY(one.answers.fact(u"strategy.open-source"_s, u"recommended"_s).toBool());
        QCOMPARE(one.answers.code(u"strategy.portal"_s), u"gatehouse.no_enterprise"_s);
        QCOMPARE(one.answers.code(u"strategy.consumer"_s), u"gatehouse.plugin_missing"_s);
    }

    void anEnterpriseNodeCanDoEverything()
    {
        Checked one(enterprise());
        QVERIFY(one.check());
        for (const QString &topic : { u"portal"_s, u"plugins"_s, u"workspaces"_s, u"strategy.portal"_s, u"strategy.consumer"_s })
            QVERIFY2(one.answers.mark(topic) == Mark::Done, qPrintable(topic));
        QVERIFY(one.answers.fact(u"strategy.portal"_s, u"recommended"_s).toBool());
        QVERIFY(!one.answers.fact(u"strategy.consumer"_s, u"recommended"_s).toBool());
    }

    void theLineOfKongConfThatDoesNotFitIsNamed()
    {
        sandbox::GatewayOptions options = enterprise();
        options.portalAppAuth = u"kong-oauth2"_s;
        Checked one(options);
        QVERIFY(one.check());
        QCOMPARE(one.answers.mark(u"portal"_s), Mark::Attention);
        QCOMPARE(one.answers.code(u"portal"_s), u"gatehouse.portal_app_auth"_s);
        QCOMPARE(
            one.answers.line(u"portal"_s).error->fields.toObject().value("line"_L1).toString(), u"portal_app_auth = external-oauth2"_s);
        QVERIFY(one.answers.fact(u"strategy.consumer"_s, u"recommended"_s).toBool());
    }

    void whatTheNodeHidesCannotBeKnown()
    {
        sandbox::GatewayOptions options = enterprise();
        options.unknown.rootShowsPortal = false;
        Checked one(options);
        QVERIFY(one.check());
        QCOMPARE(one.answers.mark(u"portal"_s), Mark::Unknown);
        QCOMPARE(one.answers.mark(u"strategy.portal"_s), Mark::Unknown);
    }

    void anAdministratorHasEveryRight()
    {
        Checked one(guarded());
        QVERIFY(one.check("admin-token"));
        QCOMPARE(one.answers.mark(u"rights"_s), Mark::Done);
        QCOMPARE(one.answers.fact(u"rights"_s, u"user"_s).toString(), u"admin"_s);
    }

    void whatAReaderMayNotDoIsListed()
    {
        Checked one(guarded());
        QVERIFY(one.check("reader-token"));
        QCOMPARE(one.answers.mark(u"rights"_s), Mark::Attention);
        QCOMPARE(one.answers.fact(u"rights"_s, u"user"_s).toString(), u"reader"_s);
        const QJsonArray rights = one.answers.fact(u"rights"_s, u"rights"_s).toArray();
        QVERIFY(rights.contains(u"update /services/*"_s));
        QVERIFY(rights.contains(u"update /consumers/*/acls/*"_s));
        QVERIFY(!rights.contains(u"read /services"_s));
        QCOMPARE(one.answers.line(u"strategy.consumer"_s).finding, u"no_rights"_s);
    }

    void aWrongTokenStandsAtTheRights()
    {
        Checked one(guarded());
        const auto node = one.check("wrong");
        QVERIFY(!node);
        QCOMPARE(node.error().kind, Kind::Denied);
        QCOMPARE(one.answers.mark(u"api"_s), Mark::Done);
        QCOMPARE(one.answers.mark(u"rights"_s), Mark::Failed);
        QCOMPARE(one.answers.code(u"rights"_s), u"gatehouse.rbac_credentials"_s);
        QVERIFY(!one.answers.topics().contains(u"portal"_s));
    }

    void aMissingTokenIsNoWrongOne()
    {
        Checked one(guarded());
        QVERIFY(!one.check());
        QCOMPARE(one.answers.code(u"rights"_s), u"gatehouse.rbac_token_missing"_s);
    }

    void anUnknownWorkspaceStandsAtTheWorkspaces()
    {
        Checked one(enterprise());
        one.connection.workspace = u"nowhere"_s;
        QVERIFY(!one.check());
        QCOMPARE(one.answers.mark(u"api"_s), Mark::Done);
        QCOMPARE(one.answers.code(u"workspaces"_s), u"gatehouse.workspace_unknown"_s);
    }

    void aWebPageIsNoAdminApi()
    {
        ScriptedServer server([](const ScriptedServer::Request &) {
            return ScriptedServer::Answer { .status = 200, .body = "<html><body>Welcome</body></html>", .contentType = "text/html" };
        });
        Checked one;
        one.connection.adminUrl = server.url();
        QVERIFY(!one.check());
        QCOMPARE(one.answers.mark(u"address"_s), Mark::Done);
        QCOMPARE(one.answers.mark(u"api"_s), Mark::Failed);
        QCOMPARE(one.answers.code(u"api"_s), u"gatehouse.html_answer"_s);
    }

    void nothingThereStandsAtTheAddress()
    {
        Checked one;
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        one.connection.adminUrl.setPort(closed.serverPort());
        closed.close();
        const auto node = one.check();
        QVERIFY(!node);
        QCOMPARE(node.error().code, u"gatehouse.connection_refused"_s);
        QCOMPARE(one.answers.topics(), QStringList { u"address"_s });
        QCOMPARE(one.answers.mark(u"address"_s), Mark::Failed);
    }

    void beingStoppedIsNoFinding()
    {
        Checked one;
        one.cancel.cancel();
        const auto node = one.check();
        QVERIFY(!node);
        QCOMPARE(node.error().kind, Kind::Cancelled);
        QCOMPARE(one.answers.mark(u"address"_s), Mark::Running);
    }

    void aConnectionLostInTheMiddleEndsTheCheckThere()
    {
        Checked one(enterprise());
        one.sandbox.faults().add({ .server = u"admin"_s, .path = "/workspaces/default", .action = sandbox::FaultRule::Action::DropBefore });
        const auto node = one.check();
        QVERIFY(!node);
        QCOMPARE(one.answers.mark(u"api"_s), Mark::Done);
        QCOMPARE(one.answers.mark(u"portal"_s), Mark::Failed);
        QVERIFY(one.answers.open().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "test_connection_check.moc"
