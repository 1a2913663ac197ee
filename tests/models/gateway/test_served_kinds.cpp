#include "models/gateway/served_kinds.h"

#include "tests/models/gateway/client_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServedKinds : public QObject {
    Q_OBJECT

private:
    static const gateway::EntityKind &kindCalled(QStringView name) { return *gateway::findKind(name); }

private Q_SLOTS:
    void theListOfEndpointsDecides()
    {
        const ClientFixture fixture(
            [](const ScriptedServer::Request &) { return json(R"({"message":"An unexpected error occurred"})", 500); });
        gateway::NodeInfo node;
        node.endpoints = QStringList { u"/services"_s, u"/services/{services}"_s, u"/upstreams"_s, u"/upstreams/{upstreams}/targets"_s };
        const auto served = [&](QStringView name) {
            return ClientFixture::run([&] { return gateway::isServed(fixture.client, node, kindCalled(name)); });
        };
        QCOMPARE(served(u"services"), true);
        QCOMPARE(served(u"targets"), true);
        QCOMPARE(served(u"vaults"), false);
        QCOMPARE(served(u"contracts"), false);
        QVERIFY(fixture.server.lines().isEmpty());
    }

    void withoutEndpointsTheCollectionIsAsked_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("served");
        QTest::newRow("a list") << 200 << true;
        QTest::newRow("nothing there") << 404 << false;
        QTest::newRow("forbidden") << 403 << true;
    }

    void withoutEndpointsTheCollectionIsAsked()
    {
        QFETCH(int, status);
        QFETCH(bool, served);
        const ClientFixture fixture([status](const ScriptedServer::Request &) {
            return json(status == 200 ? R"({"data":[],"next":null})" : R"({"message":"no"})", status);
        });
        const auto answer = ClientFixture::run([&] { return gateway::isServed(fixture.client, {}, kindCalled(u"vaults")); });
        QCOMPARE(answer, served);
        QCOMPARE(fixture.server.lines(), (QList<QByteArray> { "GET /vaults?size=1" }));
    }

    void aNodeInTroubleIsAnError()
    {
        const ClientFixture fixture(
            [](const ScriptedServer::Request &) { return json(R"({"message":"An unexpected error occurred"})", 500); });
        const auto answer = ClientFixture::run([&] { return gateway::isServed(fixture.client, {}, kindCalled(u"vaults")); });
        QVERIFY(!answer);
        QCOMPARE(answer.error().httpStatus, 500);
    }
};

QTEST_GUILESS_MAIN(TestServedKinds)
#include "test_served_kinds.moc"
