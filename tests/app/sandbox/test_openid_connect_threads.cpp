#include "tests/app/sandbox/openid_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Many callers at once, and a database that stays free meanwhile.
class TestOpenidConnectThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDatabaseIsFreeWhileTheProviderIsAsked()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        std::atomic_int status = 0;
        gateway.duringTokenCall
            = [&gateway, &status] { status = gateway.send("POST", "/consumers", R"({"username":"meanwhile"})").status; };
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
        QCOMPARE(status, 201);
    }

    void callersAndAdministratorsDoNotDisturbEachOther()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"auth_methods"_s, QJsonArray { u"session"_s, u"client_credentials"_s } } });
        gateway.registerService();
        gateway.makeApplication();
        gateway.makeContract();
        std::atomic_int served = 0;
        std::vector<std::thread> callers;
        for (int i = 0; i < 4; ++i) {
            callers.emplace_back([&gateway, &served] {
                RawClient client(gateway.proxyServer.port());
                for (int call = 0; call < 30; ++call)
                    served += client.get("/r", { basic("cid-1", "good") }).status == 200 ? 1 : 0;
            });
        }
        for (int i = 0; i < 20; ++i) {
            gateway.send("DELETE", "/openid-connect/issuers", {});
            gateway.make("/consumers", R"({"username":"other)" + QByteArray::number(i) + R"("})");
        }
        for (std::thread &caller : callers)
            caller.join();
        QCOMPARE(served, 120);
    }
};

QTEST_GUILESS_MAIN(TestOpenidConnectThreads)
#include "test_openid_connect_threads.moc"
