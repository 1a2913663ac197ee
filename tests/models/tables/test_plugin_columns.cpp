#include "models/tables/plugin_columns.h"

#include "models/tables/plugin_settings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using tables::PluginRow;

class TestPluginColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScopeIsSaidInWords()
    {
        PluginRow row = tables::pluginRow({ { u"id"_s, u"p"_s }, { u"name"_s, u"acl"_s } });
        QCOMPARE(tables::pluginScope(row), u"everything"_s);
        row.serviceId = u"s"_s;
        row.service = u"orders"_s;
        row.consumerId = u"c"_s;
        row.consumer = u"bob"_s;
        QCOMPARE(tables::pluginScope(row), u"service orders, consumer bob"_s);
        const auto table = tables::pluginTable([](qint64) { return QString(); });
        QCOMPARE(table.facets(row), quint32(tables::ServicePlugins | tables::ConsumerPlugins));
    }

    void thoseOfOneNameAreSortedByWhatTheyApplyTo()
    {
        std::vector<PluginRow> rows;
        for (const QString &service : { u"returns"_s, u"accounts"_s, u"orders"_s }) {
            rows.push_back(tables::pluginRow({ { u"id"_s, u"p%1"_s.arg(rows.size()) }, { u"name"_s, u"acl"_s } }));
            rows.back().serviceId = rows.back().service = service;
        }
        const auto table
            = std::make_shared<const tables::TableDescription<PluginRow>>(tables::pluginTable([](qint64) { return QString(); }));
        QCOMPARE((tables::TypedContent<PluginRow>(table, rows).ascending(0, QLocale::c())), (std::vector<int> { 1, 2, 0 }));
    }

    void aConsumerGroupIsAScopeToo()
    {
        const PluginRow row = tables::pluginRow({ { u"id"_s, u"p"_s }, { u"name"_s, u"rate-limiting-advanced"_s },
            { u"consumer_group"_s, QJsonObject { { u"id"_s, u"gold"_s } } } });
        QVERIFY(!row.isGlobal());
        QCOMPARE(tables::pluginScope(row), u"consumer group gold"_s);
        QCOMPARE(tables::pluginTable([](qint64) { return QString(); }).facets(row), quint32(tables::ConsumerPlugins));
    }

    void whoLetsAnonymousCallersInIsNoted()
    {
        const auto withAnonymous = [](const QJsonValue &consumer) {
            return tables::pluginRow({ { u"name"_s, u"key-auth"_s }, { u"config"_s, QJsonObject { { u"anonymous"_s, consumer } } } });
        };
        QVERIFY(withAnonymous(u"guest"_s).letsAnonymousIn);
        QVERIFY(!withAnonymous(QJsonValue::Null).letsAnonymousIn);
    }

    void theSettingsThatMatterAreOneLine()
    {
        QCOMPARE(tables::pluginSettings(u"acl"_s, { { u"allow"_s, QJsonArray { u"a"_s, u"b"_s } }, { u"hide_groups_header"_s, true } }),
            u"allow: a, b"_s);
        QCOMPARE(tables::pluginSettings(u"rate-limiting"_s, { { u"minute"_s, 100 }, { u"hour"_s, QJsonValue::Null } }), u"minute: 100"_s);
    }

    void textsOfUnknownPluginsAreNotShown()
    {
        const QString line = tables::pluginSettings(u"my-plugin"_s, { { u"header"_s, u"Bearer abc"_s }, { u"timeout"_s, 10 } });
        QCOMPARE(line, u"timeout: 10"_s);
    }

    void anOptionalConsumerPicksNobody()
    {
        QVERIFY(!tables::picksCallers({ { u"issuer"_s, u"https://x"_s } }));
        const QJsonObject claim { { u"consumer_claim"_s, QJsonArray { u"cid"_s } } };
        QVERIFY(tables::picksCallers(claim));
        QJsonObject optional = claim;
        optional.insert(u"consumer_optional"_s, true);
        QVERIFY(!tables::picksCallers(optional));
        optional.insert(u"scopes_required"_s, QJsonArray { u"orders"_s });
        QVERIFY(tables::picksCallers(optional));
    }
};

QTEST_GUILESS_MAIN(TestPluginColumns)
#include "test_plugin_columns.moc"
