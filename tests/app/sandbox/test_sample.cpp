#include "app/sandbox/sandbox.h"

#include "tests/app/sandbox/raw_client.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox;
using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// The shop that stands in the sandbox of a person who looks at the console for the first time.
class TestSample : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;

    static SandboxOptions options(GatewayOptions::Edition edition)
    {
        SandboxOptions options;
        options.estate.sample = true;
        options.gateway.edition = edition;
        options.provider.dialect = edition == GatewayOptions::Edition::Enterprise ? Dialect::Okta : Dialect::Generic;
        return options;
    }

    static RawReply ask(const Sandbox &sandbox, const QString &server, const QByteArray &path)
    {
        RawClient client(quint16(QUrl(sandbox.urls().value(server).toString()).port()));
        return client.get(path);
    }

    static QJsonArray list(const Sandbox &sandbox, const QByteArray &path)
    {
        return ask(sandbox, u"admin"_s, path + "?size=1000").json().value("data"_L1).toArray();
    }

private Q_SLOTS:
    void aShopStandsInBothEditions_data()
    {
        QTest::addColumn<bool>("enterprise");
        QTest::newRow("open source") << false;
        QTest::newRow("enterprise") << true;
    }

    void aShopStandsInBothEditions()
    {
        QFETCH(bool, enterprise);
        Sandbox sandbox(options(enterprise ? GatewayOptions::Edition::Enterprise : GatewayOptions::Edition::OpenSource), m_clock);
        const auto started = sandbox.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().where + u": "_s + started.error().text));
        QVERIFY(list(sandbox, "/services").size() >= 20);
        QVERIFY(list(sandbox, "/routes").size() >= 30);
        QSet<QString> plugins;
        for (const QJsonArray all = list(sandbox, "/plugins"); const auto &plugin : all)
            plugins << plugin["name"_L1].toString();
        QVERIFY(plugins.contains(u"jwt"_s) && plugins.contains(u"acl"_s) && plugins.contains(u"key-auth"_s));
        QCOMPARE(plugins.contains(u"openid-connect"_s), enterprise);
        QCOMPARE(plugins.contains(u"application-registration"_s), enterprise);
        QCOMPARE(ask(sandbox, u"proxy"_s, "/stores").status, 200);
        QCOMPARE(ask(sandbox, u"proxy"_s, "/rates").status, 401);
        QCOMPARE(ask(sandbox, u"proxy"_s, "/accounts").status, 401);
        QCOMPARE(ask(sandbox, u"proxy"_s, "/stock").status, 401);
    }

    void applicationsWorkWaitAndAreBroken()
    {
        Sandbox sandbox(options(GatewayOptions::Edition::Enterprise), m_clock);
        QVERIFY(sandbox.start());
        QSet<int> statuses;
        for (const QByteArray service : { "billing-api", "loyalty-points" }) {
            for (const QJsonArray all = list(sandbox, "/services/" + service + "/application_instances"); const auto &contract : all)
                statuses << contract["status"_L1].toInt();
        }
        QCOMPARE(statuses, (QSet<int> { 0, 1, 2 }));
        const QStringList known = sandbox.dump()["provider"_L1]["clients"_L1].toObject().keys();
        int broken = 0;
        for (const QJsonArray all = list(sandbox, "/applications"); const auto &application : all)
            broken += known.contains(application["custom_id"_L1].toString()) ? 0 : 1;
        QCOMPARE(broken, 1);
    }

    void itIsThereAgainAfterAReset()
    {
        Sandbox sandbox(options(GatewayOptions::Edition::Enterprise), m_clock);
        QVERIFY(sandbox.start());
        const auto services = list(sandbox, "/services").size();
        sandbox.reset();
        QCOMPARE(list(sandbox, "/services").size(), services);
        QCOMPARE(sandbox.clock().offsetMs(), 0);
    }

    void thingsAreOfSeveralAges()
    {
        Sandbox sandbox(options(GatewayOptions::Edition::OpenSource), m_clock);
        QVERIFY(sandbox.start());
        QSet<qint64> times;
        for (const QJsonArray all = list(sandbox, "/services"); const auto &service : all)
            times << service["updated_at"_L1].toInteger();
        QVERIFY(times.size() > 10);
        QVERIFY(*std::max_element(times.cbegin(), times.cend()) <= m_clock.now().toSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
