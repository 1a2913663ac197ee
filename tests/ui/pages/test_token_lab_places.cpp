#include "ui/pages/token_lab_page.h"

#include "tests/ui/look_application.h"
#include "tests/ui/pages/token_lab_fixture.h"
#include "ui/token/verdict_list.h"

using namespace Qt::StringLiterals;
using ui::TokenFlow;

namespace {

ui::Target gatewayAt(const QString &id, quint16 proxyPort)
{
    ui::Target target;
    target.connection.id = id;
    target.connection.adminUrl = QUrl(u"http://127.0.0.1:8001"_s);
    target.connection.proxyUrl = QUrl(u"https://127.0.0.1:%1"_s.arg(proxyPort));
    target.connection.tls.extraCaPem = "the CA";
    target.connection.tls.pinnedSha256 = "of the Admin API";
    target.connection.tls.clientCertificatePem = "ours";
    return target;
}

ui::RouteChoice routeAt(quint16 proxyPort)
{
    return { u"orders"_s, QUrl(u"https://127.0.0.1:%1/orders"_s.arg(proxyPort)), {}, {} };
}

} // namespace

/// What the lab has of one provider or gateway goes to no other one.
class TestTokenLabPlaces : public QObject {
    Q_OBJECT

private:
    static QString address(const test::TokenLabFixture &lab) { return lab.find<QComboBox>(u"routeUrl"_s)->currentText(); }

    static bool opens(test::TokenLabFixture &lab, const ui::Target &target)
    {
        lab.bench->session.open(target);
        return QTest::qWaitFor([&lab] { return lab.bench->session.state() == ui::GatewaySession::State::Connected; });
    }

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void aTokenIsRefreshedWhereItCameFrom()
    {
        test::TokenLabFixture lab;
        lab.runLogin();
        lab.type(u"labProvider"_s, u"https://other.example"_s);
        lab.press(u"refreshNow"_s);
        QTRY_COMPARE(lab.fake->ran.size(), 2);
        const ui::FlowSetup again = lab.fake->ran.last();
        QCOMPARE(again.flow, TokenFlow::Refresh);
        QCOMPARE(again.provider.issuer, QUrl(u"https://id.example"_s));
        QCOMPARE(again.client.id, u"shop"_s);
        QCOMPARE(again.refreshToken.reveal(), QByteArray("the-refresh-token-of-the-test"));
        QTRY_VERIFY(lab.bench->tasks.tasks().first().title.contains(u"id.example"_s));
    }

    void anotherProviderIsNotOfferedTheToken()
    {
        test::TokenLabFixture lab;
        lab.runLogin();
        lab.choose(TokenFlow::Refresh);
        const auto *field = lab.find<QLineEdit>(u"labRefresh"_s);
        QVERIFY(!field->placeholderText().isEmpty());
        lab.type(u"labProvider"_s, u"https://other.example"_s);
        lab.type(u"labApplication"_s, u"shop"_s);
        QVERIFY(field->placeholderText().isEmpty());
        lab.press(u"runFlow"_s);
        QVERIFY(!lab.errorAt(u"labRefresh"_s).isEmpty());
        QCOMPARE(lab.fake->ran.size(), 1);
        lab.type(u"labProvider"_s, u"https://id.example"_s);
        lab.type(u"labApplication"_s, u"shop"_s);
        lab.press(u"runFlow"_s);
        QTRY_COMPARE(lab.fake->ran.size(), 2);
        QCOMPARE(lab.fake->ran.last().refreshToken.reveal(), QByteArray("the-refresh-token-of-the-test"));
    }

    void routesGoWithTheirGateway()
    {
        test::TokenLabFixture lab;
        lab.fake->routes = { routeAt(8000) };
        QVERIFY(opens(lab, gatewayAt(u"a"_s, 8000)));
        QTRY_COMPARE(address(lab), u"https://127.0.0.1:8000/orders"_s);
        lab.fake->routes = {};
        QVERIFY(opens(lab, gatewayAt(u"b"_s, 9000)));
        QTRY_COMPARE(address(lab), QString());
        lab.fake->routes = { routeAt(9000) };
        lab.page->enter({ .page = u"token-lab"_s }); // one was made meanwhile
        QTRY_COMPARE(address(lab), u"https://127.0.0.1:9000/orders"_s);
        lab.fake->routes = { routeAt(9100) };
        QVERIFY(opens(lab, gatewayAt(u"b"_s, 9100))); // the same one, elsewhere
        QTRY_COMPARE(address(lab), u"https://127.0.0.1:9100/orders"_s);
        lab.type(u"routeUrl"_s, u"https://127.0.0.1:1/typed"_s);
        QVERIFY(opens(lab, gatewayAt(u"c"_s, 9100)));
        lab.page->enter({ .page = u"token-lab"_s });
        QTRY_COMPARE(lab.find<QComboBox>(u"routeUrl"_s)->count(), 1);
        QCOMPARE(address(lab), u"https://127.0.0.1:1/typed"_s);
    }

    void theProxyIsNotTheAdminApi()
    {
        test::TokenLabFixture lab;
        lab.runLogin();
        QVERIFY(opens(lab, gatewayAt(u"a"_s, 8000))); // a node that says nothing of a lag
        lab.type(u"routeUrl"_s, u"https://somebody:geheim@127.0.0.1:8000/orders?x=1"_s);
        lab.press(u"callRoute"_s);
        QTRY_COMPARE(lab.fake->called.size(), 1);
        const core::TlsSettings tls = lab.fake->called.first().tls;
        QCOMPARE(tls.extraCaPem, QByteArray("the CA"));
        QVERIFY(tls.pinnedSha256.isEmpty() && tls.clientCertificatePem.isEmpty());
        for (const ui::Task &task : lab.bench->tasks.tasks())
            QVERIFY2(!task.title.contains(u"geheim"_s), qPrintable(task.title));
        QTRY_VERIFY(lab.bench->tasks.running() == nullptr); // it has its answer
        lab.type(u"routeUrl"_s, u"https://elsewhere.example/orders"_s);
        lab.press(u"callRoute"_s);
        QTRY_COMPARE(lab.fake->called.size(), 2);
        QVERIFY(lab.fake->called.last().tls.extraCaPem.isEmpty());
    }

    void aFailedCheckIsReadOutAsFailed()
    {
        const ui::VerdictList list({ { u"exp"_s, oauth::TokenVerdict::State::Failed, u"1"_s },
            { u"iss"_s, oauth::TokenVerdict::State::Passed, u"https://id"_s } });
        const QStringList spoken = list.accessibleDescription().split(u", "_s);
        QCOMPARE(spoken.size(), 2);
        QVERIFY2(spoken[0].endsWith(u": failed"_s) && spoken[1].endsWith(u": passed"_s), qPrintable(list.accessibleDescription()));
    }
};

QTEST_MAIN(TestTokenLabPlaces)
#include "test_token_lab_places.moc"
