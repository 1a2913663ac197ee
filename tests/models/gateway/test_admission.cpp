#include "models/gateway/admission.h"

#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "models/gateway/admin_client.h"
#include "models/gateway/entity_kind.h"
#include "models/net/http_pool.h"

#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using core::Access;
using core::Secret;
using Sort = core::Access::Sort;
using Kind = core::Error::Kind;

/// Every way of being let in, against the sandbox that asks for it.
class TestAdmission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }
    void eachSortIsLetIn_data();
    void eachSortIsLetIn();
    void eachRefusalIsNamed_data();
    void eachRefusalIsNamed();
    void oneSessionServesManyClients();
    void anExpiredSessionIsSignedInToAgain();
    void aSessionThatIsNeverTakenEndsInAnError();
    void aWriteRefusedForItsSessionGoesOutOnce();
    void nothingSecretIsRecorded();
    void aHeaderThatCannotGoIsRefused_data();
    void aHeaderThatCannotGoIsRefused();
    void aReadOnlyConnectionSendsNoWrite();

private:
    void start(const sandbox::GatewayOptions &options);
    gateway::AdminClient client(const Access &access, const QByteArray &token = {}, std::shared_ptr<gateway::AdminSessions> sessions = {});
    int count(const QByteArray &method, const QByteArray &path) const;

    core::SystemClock m_clock;
    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QByteArray m_password;
    QByteArray m_value;
    core::Connection::SafeMode m_mode = core::Connection::SafeMode::Write;
    QList<net::Exchange> m_exchanges;
    mutable std::mutex m_mutex;
    QList<std::pair<QByteArray, QByteArray>> m_seen; ///< method and path of each request that arrived
};

namespace {

sandbox::GatewayOptions enterprise(const QByteArray &password)
{
    sandbox::GatewayOptions options;
    options.edition = sandbox::GatewayOptions::Edition::Enterprise;
    options.adminPassword = Secret(password);
    return options;
}

Access access(Sort sort, const QString &user, const QByteArray &secret)
{
    return { sort, user, Secret(secret), {} };
}

Access withHeader(Access access, const QString &name, const QByteArray &value)
{
    access.headers.append({ name, Secret(value) });
    return access;
}

const gateway::EntityKind &services()
{
    return *gateway::findKind(u"services"_s);
}

} // namespace

void TestAdmission::init()
{
    m_password = core::randomBytes(12).toHex();
    m_value = core::randomBytes(12).toHex();
    m_mode = core::Connection::SafeMode::Write;
    m_exchanges.clear();
    m_seen.clear();
}

void TestAdmission::start(const sandbox::GatewayOptions &options)
{
    sandbox::SandboxOptions all;
    all.gateway = options;
    m_sandbox = std::make_unique<sandbox::Sandbox>(all, m_clock);
    QVERIFY(m_sandbox->start());
    m_sandbox->setObserver(u"admin"_s, [this](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        const std::scoped_lock lock(m_mutex);
        if (phase == sandbox::Phase::Arrived)
            m_seen.append({ request.method, request.path });
    });
}

gateway::AdminClient TestAdmission::client(const Access &access, const QByteArray &token, std::shared_ptr<gateway::AdminSessions> sessions)
{
    core::Connection connection;
    connection.name = u"here"_s;
    connection.adminUrl = QUrl(m_sandbox->urls().value(u"admin"_s).toString());
    connection.access = access;
    connection.safeMode = m_mode;
    const auto record = [this](const net::Exchange &exchange) { m_exchanges.append(exchange); };
    return gateway::AdminClient(net::Http(m_pool, {}, {}, record), connection, Secret(token), std::move(sessions));
}

int TestAdmission::count(const QByteArray &method, const QByteArray &path) const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_seen.count({ method, path }));
}

void TestAdmission::eachSortIsLetIn_data()
{
    QTest::addColumn<Sort>("sort");
    for (const Sort sort : { Sort::None, Sort::Token, Sort::Session, Sort::Basic, Sort::Bearer })
        QTest::addRow("%d", int(sort)) << sort;
}

void TestAdmission::eachSortIsLetIn()
{
    QFETCH(Sort, sort);
    sandbox::GatewayOptions options;
    if (sort == Sort::Session)
        options = enterprise(m_password);
    if (sort == Sort::Token) {
        options.edition = sandbox::GatewayOptions::Edition::Enterprise;
        options.adminToken = Secret(m_password);
    }
    if (sort == Sort::Basic)
        options.front = { .user = u"admin"_s, .password = Secret(m_password) };
    if (sort == Sort::Bearer)
        options.front = { .bearerToken = Secret(m_password) };
    options.front.headerName = "X-Door";
    options.front.headerValue = Secret(m_value);
    start(options);

    const bool byToken = sort == Sort::Token;
    const Access all = withHeader(access(sort, u"admin"_s, byToken ? QByteArray() : m_password), u"X-Door"_s, m_value);
    const auto node = client(all, m_password).probe();
    QVERIFY2(node, qPrintable(node ? QString() : node.error().code));
    QCOMPARE(node->enterprise, sort == Sort::Session || byToken);
    const auto made = client(all, m_password).put(services(), core::randomUuid(), { { u"host"_s, u"a.example"_s } });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().code));
}

void TestAdmission::eachRefusalIsNamed_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<Access>("given");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &asked, const Access &given, const QString &code, Kind kind = Kind::Denied) {
        QTest::newRow(name) << asked << given << kind << code;
    };
    row("wrong password", u"session"_s, access(Sort::Session, u"admin"_s, "wrong"), u"gatehouse.sign_in_refused"_s);
    row("wrong user", u"session"_s, access(Sort::Session, u"ann"_s, "right"), u"gatehouse.sign_in_refused"_s);
    row("no signing in there", u"nothing"_s, access(Sort::Session, u"admin"_s, "right"), u"gatehouse.sign_in_absent"_s, Kind::Unsupported);
    row("token for a session", u"session"_s, access(Sort::Token, {}, {}), u"gatehouse.rbac_credentials"_s);
    row("wrong basic", u"basic"_s, access(Sort::Basic, u"admin"_s, "wrong"), u"gatehouse.basic_refused"_s);
    row("no basic", u"basic"_s, access(Sort::None, {}, {}), u"gatehouse.basic_wanted"_s);
    row("basic before the session", u"basic"_s, access(Sort::Session, u"ann"_s, "right"), u"gatehouse.basic_wanted"_s);
    row("wrong bearer", u"bearer"_s, access(Sort::Bearer, {}, "wrong"), u"gatehouse.bearer_refused"_s);
    row("no bearer", u"bearer"_s, access(Sort::Basic, u"admin"_s, "right"), u"gatehouse.bearer_wanted"_s);
    row("no header", u"header"_s, access(Sort::None, {}, {}), u"gatehouse.front_refused"_s);
    row("wrong header", u"header"_s, withHeader(access(Sort::None, {}, {}), u"X-Door"_s, "wrong"), u"gatehouse.front_refused"_s);
}

void TestAdmission::eachRefusalIsNamed()
{
    QFETCH(QString, asked);
    QFETCH(Access, given);
    sandbox::GatewayOptions options;
    if (asked == u"session"_s)
        options = enterprise("right");
    if (asked == u"basic"_s)
        options.front = { .user = u"admin"_s, .password = Secret("right") };
    if (asked == u"bearer"_s)
        options.front = { .bearerToken = Secret("right") };
    if (asked == u"header"_s)
        options.front = { .headerName = "X-Door", .headerValue = Secret("right") };
    start(options);
    const auto listed = client(given).list(services());
    QVERIFY(!listed);
    QTEST(listed.error().code, "code");
    QTEST(listed.error().kind, "kind");
    if (asked == u"header"_s)
        QCOMPARE(listed.error().fields[u"headers"_s].toString(), given.headers.isEmpty() ? QString() : u"X-Door"_s);
}

void TestAdmission::oneSessionServesManyClients()
{
    start(enterprise(m_password));
    const Access given = access(Sort::Session, u"admin"_s, m_password);
    const auto sessions = std::make_shared<gateway::AdminSessions>();
    for (int i = 0; i < 3; ++i)
        QVERIFY(client(given, {}, sessions).list(services()));
    QCOMPARE(count("GET", "/auth"), 1);
    QVERIFY(client(given).list(services()));
    QCOMPARE(count("GET", "/auth"), 2);
}

void TestAdmission::anExpiredSessionIsSignedInToAgain()
{
    sandbox::GatewayOptions options = enterprise(m_password);
    options.callsPerSession = 2;
    start(options);
    const gateway::AdminClient one = client(access(Sort::Session, u"admin"_s, m_password));
    for (int i = 0; i < 5; ++i)
        QVERIFY(one.list(services()));
    QCOMPARE(count("GET", "/auth"), 3);
    QCOMPARE(count("GET", "/services"), 7); // two of them met the end of a session
}

void TestAdmission::aSessionThatIsNeverTakenEndsInAnError()
{
    sandbox::GatewayOptions options = enterprise(m_password);
    options.callsPerSession = -1;
    start(options);
    const auto listed = client(access(Sort::Session, u"admin"_s, m_password)).list(services());
    QVERIFY(!listed);
    QCOMPARE(listed.error().code, u"gatehouse.session_refused"_s);
    QCOMPARE(count("GET", "/auth"), 1);
    QCOMPARE(count("GET", "/services"), 1);
}

void TestAdmission::aWriteRefusedForItsSessionGoesOutOnce()
{
    sandbox::GatewayOptions options = enterprise(m_password);
    options.callsPerSession = 1;
    start(options);
    const gateway::AdminClient one = client(access(Sort::Session, u"admin"_s, m_password));
    QVERIFY(one.list(services()));
    const QString id = core::randomUuid();
    QVERIFY(one.put(services(), id, { { u"host"_s, u"a.example"_s } }));
    QCOMPARE(count("PUT", "/services/" + id.toLatin1()), 2); // the first was refused before it did anything
    const auto listed = client(access(Sort::Session, u"admin"_s, m_password)).list(services());
    QCOMPARE(listed->size(), 1);
}

void TestAdmission::nothingSecretIsRecorded()
{
    sandbox::GatewayOptions options = enterprise(m_password);
    options.front = { .headerName = "X-Door", .headerValue = Secret(m_value) };
    start(options);
    const auto sessions = std::make_shared<gateway::AdminSessions>();
    const Access given = withHeader(access(Sort::Session, u"admin"_s, m_password), u"X-Door"_s, m_value);
    QVERIFY(client(given, {}, sessions).list(services()));
    QCOMPARE(m_exchanges.size(), 2);
    QByteArray all;
    const auto add = [&all](const QList<net::Header> &headers) {
        for (const auto &[name, value] : headers)
            all += name + ": " + value + '\n';
    };
    for (const net::Exchange &exchange : std::as_const(m_exchanges)) {
        all += exchange.url.toUtf8() + '\n' + exchange.requestBody + exchange.responseBody;
        add(exchange.requestHeaders);
        add(exchange.responseHeaders);
    }
    const gateway::AdminSessions::Owner owner { {}, QUrl(m_sandbox->urls().value(u"admin"_s).toString()), u"admin"_s, Secret(m_password) };
    const QByteArray cookie = sessions->cookie(owner)->reveal();
    const QByteArrayList secrets { m_password, m_value, cookie, cookie.mid(cookie.indexOf('=') + 1),
        QByteArray("admin:" + m_password).toBase64() };
    for (const QByteArray &secret : secrets)
        QVERIFY2(!all.contains(secret), all.constData());
    QVERIFY2(all.contains("X-Door: [redacted]") && all.contains("Cookie: [redacted]"), all.constData());
}

void TestAdmission::aHeaderThatCannotGoIsRefused_data()
{
    QTest::addColumn<Access>("given");
    const Access none = access(Sort::None, {}, {});
    QTest::newRow("condition") << withHeader(none, u"If-Match"_s, "*");
    QTest::newRow("host") << withHeader(none, u"Host"_s, "b.example");
    QTest::newRow("no name") << withHeader(none, {}, "x");
    QTest::newRow("blank") << withHeader(none, u"X Door"_s, "x");
    QTest::newRow("twice") << withHeader(withHeader(none, u"X-Door"_s, "x"), u"x-door"_s, "y");
    QTest::newRow("beside basic") << withHeader(access(Sort::Basic, u"a"_s, "b"), u"Authorization"_s, "x");
    QTest::newRow("line feed") << withHeader(none, u"X-Door"_s, "x\r\nHost: b.example");
}

void TestAdmission::aHeaderThatCannotGoIsRefused()
{
    QFETCH(Access, given);
    start({});
    const auto listed = client(given).list(services());
    QVERIFY(!listed);
    QCOMPARE(listed.error().code, u"gatehouse.bad_header"_s);
    QVERIFY(m_seen.isEmpty());
}

void TestAdmission::aReadOnlyConnectionSendsNoWrite()
{
    start({});
    const Access none = access(Sort::None, {}, {});
    const QString id = core::randomUuid();
    const QJsonObject body { { u"host"_s, u"a.example"_s } };
    QVERIFY(client(none).put(services(), id, body));
    m_seen.clear();
    m_mode = core::Connection::SafeMode::ReadOnly;
    const gateway::AdminClient reader = client(none);
    const auto refused = [](const auto &outcome) {
        return !outcome && outcome.error().code == u"gatehouse.read_only_connection"_s && outcome.error().kind == Kind::Denied;
    };
    QVERIFY(refused(reader.put(services(), core::randomUuid(), body)));
    QVERIFY(refused(reader.patch(services(), id, { { u"port"_s, 81 } })));
    QVERIFY(refused(reader.remove(services(), id)));
    QVERIFY(m_seen.isEmpty());
    QVERIFY(reader.validate(services(), body)); // writes nothing
    QCOMPARE(reader.list(services())->size(), 1);
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "test_admission.moc"
