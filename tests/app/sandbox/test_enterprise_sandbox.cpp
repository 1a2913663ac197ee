#include "app/sandbox/sandbox.h"
#include "tests/app/sandbox/enterprise_fixture.h"

#include <QTest>
#include <QUrl>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// The Enterprise gateway as a part of the whole sandbox.
class TestEnterpriseSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }

    void thePortalHasAUrlWhereThereIsOne()
    {
        QCOMPARE(m_box->urls().keys(), (QStringList { u"admin"_s, u"control"_s, u"portal"_s, u"provider"_s, u"proxy"_s, u"upstream"_s }));
        QCOMPARE(to(u"portal"_s).get("/default/auth").status, 401);
        sandbox::GatewayOptions options;
        options.portal = false;
        start(options);
        QVERIFY(!m_box->urls().contains(u"portal"_s));
    }

    void faultsAndLogsKnowThePortal()
    {
        m_box->faults().add({ .server = u"portal"_s, .status = 503 });
        QCOMPARE(to(u"portal"_s).get("/default/session").status, 503);
        m_box->faults().clear();
        QCOMPARE(to(u"portal"_s).get("/default/session").status, 401);
        QCOMPARE(m_box->requests().list(u"portal"_s).last()[u"path"_s], QJsonValue(u"/default/session"_s));
    }

    void aResetLeavesTheDefaultWorkspace()
    {
        makeDeveloper();
        const QByteArray cookie = logIn();
        QVERIFY(!cookie.isEmpty());
        QCOMPARE(to(u"admin"_s).sendJson("POST", "/workspaces", { { u"name"_s, u"team"_s } }).status, 201);
        m_box->reset();
        QCOMPARE(list("/workspaces").size(), 1);
        QCOMPARE(list("/developers").size(), 0);
        QCOMPARE(list("/consumers").size(), 0);
        QCOMPARE(to(u"portal"_s).get("/default/developer", { { "Cookie", cookie } }).status, 401);
    }

    void aStateHoldsDevelopersAndTheirPasswords()
    {
        makeDeveloper();
        QCOMPARE(to(u"admin"_s).sendJson("PATCH", "/workspaces/default", { { u"comment"_s, u"kept"_s } }).status, 200);
        const QJsonObject state = m_box->state();
        QVERIFY(!QJsonDocument(state).toJson().contains("\"wonder\""));
        const QJsonObject dump = m_box->dump();
        start({});
        QVERIFY(m_box->load(state).has_value());
        QCOMPARE(m_box->dump().value(u"gateway"_s), dump.value(u"gateway"_s));
        QVERIFY(!logIn().isEmpty());
        QCOMPARE(to(u"admin"_s).get("/workspaces/default").json().value(u"comment"_s), QJsonValue(u"kept"_s));
    }

    void aStateOfAnOpenSourceGatewayGetsItsWorkspace()
    {
        QJsonObject state = m_box->state();
        QJsonObject gateway = state.value(u"gateway"_s).toObject();
        gateway.remove(u"workspaces"_s);
        state.insert(u"gateway"_s, gateway);
        QVERIFY(m_box->load(state).has_value());
        QCOMPARE(list("/workspaces").size(), 1);
    }

    void anOpenSourceGatewayTakesNoEnterpriseState()
    {
        const QJsonObject state = m_box->state();
        sandbox::Sandbox openSource({}, m_clock);
        QVERIFY(openSource.start().has_value());
        const core::Result<> loaded = openSource.load(state);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"gatehouse.sandbox_state"_s);
        QCOMPARE(loaded.error().where, u"edition"_s);
    }

private:
    void start(sandbox::GatewayOptions gateway)
    {
        gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
        sandbox::SandboxOptions options;
        options.gateway = gateway;
        m_box = std::make_unique<sandbox::Sandbox>(options, m_clock);
        QVERIFY(m_box->start().has_value());
    }
    RawClient to(const QString &server) const
    {
        return RawClient(static_cast<quint16>(QUrl(m_box->urls().value(server).toString()).port()));
    }
    QJsonArray list(const QByteArray &path) const { return to(u"admin"_s).get(path).json().value(u"data"_s).toArray(); }
    void makeDeveloper() const
    {
        const QJsonObject developer { { u"email"_s, u"ann@example.com"_s }, { u"password"_s, u"wonder"_s }, { u"status"_s, 0 },
            { u"meta"_s, u"{\"full_name\":\"Ann\"}"_s } };
        QCOMPARE(to(u"admin"_s).sendJson("POST", "/developers", developer).status, 200);
    }
    QByteArray logIn() const
    {
        const QByteArray pair = QByteArray("ann@example.com:wonder").toBase64();
        return to(u"portal"_s).get("/default/auth", { { "Authorization", "Basic " + pair } }).header("Set-Cookie").split(';').first();
    }

    StillClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_box;
};

QTEST_GUILESS_MAIN(TestEnterpriseSandbox)
#include "test_enterprise_sandbox.moc"
