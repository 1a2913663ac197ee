#include "models/tables/joins.h"
#include "models/tables/service_protection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tables::Guard;
using tables::MarkKind;
using tables::PluginRow;

class TestServiceProtection : public QObject {
    Q_OBJECT

private:
    static PluginRow plugin(const QString &name, const QString &service = u"s"_s)
    {
        PluginRow row;
        row.id = name + service;
        row.name = name;
        row.serviceId = service;
        row.issuer = name == u"openid-connect"_s ? u"https://acme.okta.com/oauth2/default"_s : QString();
        return row;
    }

    static tables::ServiceRow told(const std::vector<PluginRow> &plugins, const std::vector<tables::RouteRow> &routes = {})
    {
        tables::ServiceRow service;
        service.id = u"s"_s;
        tables::ServiceProtection(plugins, &routes, {}).tell(service);
        return service;
    }

private Q_SLOTS:
    void whoProvesNothingIsLetInOrNot_data()
    {
        QTest::addColumn<QStringList>("plugins"); // "+" = with an anonymous consumer
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isProtected");
        QTest::newRow("key") << QStringList { u"key-auth+"_s } << u"Anonymous too|API key"_s << false;
        QTest::newRow("token") << QStringList { u"openid-connect+"_s } << u"Anonymous too|Okta"_s << false;
        QTest::newRow("one of two ways") << QStringList { u"key-auth+"_s, u"jwt+"_s } << u"Anonymous too|API key|jwt"_s << false;
        QTest::newRow("another way refuses") << QStringList { u"key-auth+"_s, u"jwt"_s } << u"API key|jwt"_s << true;
        QTest::newRow("the access list refuses") << QStringList { u"key-auth+"_s, u"acl"_s } << u"API key + acl"_s << true;
    }

    void whoProvesNothingIsLetInOrNot()
    {
        QFETCH(const QStringList, plugins);
        QFETCH(const QString, words);
        QFETCH(const bool, isProtected);
        std::vector<PluginRow> rows;
        for (QString name : plugins) {
            const bool anonymous = name.endsWith(u'+');
            rows.push_back(plugin(name.remove(u'+')));
            rows.back().letsAnonymousIn = anonymous;
        }
        const tables::ServiceRow service = told(rows);
        QStringList said;
        for (const tables::Mark &mark : service.protection)
            said << mark.text;
        QCOMPARE(said.join(u'|'), words);
        QCOMPARE(service.guard, isProtected ? Guard::Protected : Guard::Open);
    }

    void aRouteThatTakesAnybodyIsNotGuarded()
    {
        PluginRow key = plugin(u"key-auth"_s, {});
        key.routeId = u"r"_s;
        key.letsAnonymousIn = true;
        tables::RouteRow route;
        route.id = u"r"_s;
        route.serviceId = u"s"_s;
        QCOMPARE(told({ key }, { route }).guard, Guard::Open);
    }

    void whileItsRoutesAreUnreadNothingIsSaid()
    {
        tables::ServiceRow service;
        service.id = u"s"_s;
        tables::ServiceProtection({}, nullptr, {}).tell(service);
        QCOMPARE(service.guard, Guard::Unknown);
        QVERIFY(service.protection.isEmpty());
        const std::vector<PluginRow> plugins { plugin(u"key-auth"_s) };
        tables::ServiceProtection(plugins, nullptr, {}).tell(service);
        QCOMPARE(service.guard, Guard::Protected); // whatever its routes have
    }

    void aConsumerGroupsPluginGuardsNothing()
    {
        PluginRow key = plugin(u"key-auth"_s, {});
        key.groupId = u"gold"_s;
        QCOMPARE(told({ key }).guard, Guard::Open);
    }

    void whatGuardsAServiceIsSaid_data()
    {
        QTest::addColumn<QStringList>("plugins");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isProtected");
        QTest::newRow("portal") << QStringList { u"openid-connect"_s, u"application-registration"_s } << u"Portal · Okta"_s << true;
        QTest::newRow("consumer") << QStringList { u"openid-connect"_s, u"acl"_s } << u"Consumer · Okta"_s << true;
        QTest::newRow("open source") << QStringList { u"jwt"_s, u"acl"_s } << u"jwt + acl"_s << true;
        QTest::newRow("key") << QStringList { u"key-auth"_s } << u"API key"_s << true;
        QTest::newRow("nothing") << QStringList { u"cors"_s } << u"Unprotected"_s << false;
        QTest::newRow("no access list") << QStringList { u"openid-connect"_s } << u"Incomplete|Okta"_s << false;
        QTest::newRow("access list alone") << QStringList { u"acl"_s } << u"Incomplete|acl"_s << false;
    }

    void whatGuardsAServiceIsSaid()
    {
        QFETCH(const QStringList, plugins);
        QFETCH(const QString, words);
        QFETCH(const bool, isProtected);
        std::vector<PluginRow> rows;
        for (const QString &name : plugins)
            rows.push_back(plugin(name));
        const tables::ServiceRow service = told(rows);
        QStringList said;
        for (const tables::Mark &mark : service.protection)
            said << mark.text;
        QCOMPARE(said.join(u'|'), words);
        QCOMPARE(service.guard == Guard::Protected, isProtected);
        QCOMPARE(service.guard == Guard::Incomplete, words.startsWith(u"Incomplete"_s));
    }

    void disabledOnesAndThoseOfOthersDoNotCount()
    {
        PluginRow off = plugin(u"jwt"_s);
        off.enabled = false;
        PluginRow ofConsumer = plugin(u"key-auth"_s);
        ofConsumer.consumerId = u"c"_s;
        QCOMPARE(told({ off, ofConsumer, plugin(u"jwt"_s, u"another"_s) }).guard, Guard::Open);
    }

    void aGlobalPluginGuardsEverything() { QCOMPARE(told({ plugin(u"key-auth"_s, {}) }).guard, Guard::Protected); }

    void routesMayGuardThemselves()
    {
        PluginRow onRoute = plugin(u"jwt"_s, {});
        onRoute.routeId = u"r1"_s;
        tables::RouteRow first;
        first.id = u"r1"_s;
        first.serviceId = u"s"_s;
        tables::RouteRow second = first;
        second.id = u"r2"_s;
        QCOMPARE(told({ onRoute }, { first }).guard, Guard::Protected);
        const tables::ServiceRow half = told({ onRoute }, { first, second });
        QCOMPARE(half.guard, Guard::Open);
        QVERIFY(half.protection.first().text.startsWith(u"1 of 2"_s));
    }

    void issuersAreCalledByTheirVendorOrKnownName()
    {
        QCOMPARE(tables::issuerName(u"https://login.microsoftonline.com/x/v2.0"_s, {}), u"Entra ID"_s);
        QCOMPARE(tables::issuerName(u"https://sso.acme.example/realms/main"_s, {}), u"Keycloak"_s);
        QCOMPARE(tables::issuerName(u"https://id.acme.example/"_s, {}), u"id.acme.example"_s);
        QCOMPARE(tables::issuerName(u"https://id.acme.example/"_s, { { u"https://id.acme.example"_s, u"Acme"_s } }), u"Acme"_s);
    }

    void servicesRoutesAndPluginsAreJoinedInMemory()
    {
        const tables::Background now = [](QObject *, const std::function<void()> &work, const std::function<void()> &done) {
            work();
            done();
        };
        const auto text = [](qint64) { return QString(); };
        tables::RouteTable routes(tables::routeTable(text), now);
        tables::ServiceTable services(tables::serviceTable(text), now);
        tables::RouteRow route;
        route.id = u"r"_s;
        route.serviceId = u"s"_s;
        routes.setRows({ route });
        tables::ServiceRow service;
        service.id = u"s"_s;
        service.name = u"orders"_s;
        std::vector rows { service };
        tables::joinServices(rows, { .routes = routes.typedContent() });
        QCOMPARE(rows[0].routes, 1);
        QCOMPARE(rows[0].guard, Guard::Unknown);
        services.setRows(rows);
        std::vector routeRows { route };
        tables::joinRoutes(routeRows, { .services = services.typedContent() });
        QCOMPARE(routeRows[0].service, u"orders"_s);
        std::vector plugins { plugin(u"acl"_s), plugin(u"jwt"_s, u"unknown"_s) };
        tables::joinPlugins(plugins, { .services = services.typedContent() });
        QCOMPARE(plugins[0].service, u"orders"_s);
        QCOMPARE(plugins[1].service, u"unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestServiceProtection)
#include "test_service_protection.moc"
