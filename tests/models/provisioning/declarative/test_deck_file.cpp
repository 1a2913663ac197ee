#include "models/provisioning/declarative/deck_file.h"

#include "models/core/yaml.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using namespace gateway::kinds;

/// A gateway as a decK file.
class TestDeckFile : public QObject {
    Q_OBJECT

private:
    static QJsonObject reference(const QString &id) { return { { u"id"_s, id } }; }
    static QJsonObject named(const QJsonValue &list, const QString &name, QLatin1StringView key = "name"_L1)
    {
        for (const QJsonValue &one : list.toArray()) {
            if (one[key].toString() == name)
                return one.toObject();
        }
        return {};
    }

    static core::Result<DeckFile> fileOf(PlanFixture &fixture, const QStringList &tags = {})
    {
        core::Parallel parallel;
        const gateway::AdminClient client = fixture.admin();
        const auto node = client.probe();
        DeclaredSchemas schemas(client);
        const auto declared = readDeclaredGateway(client, *node, tags, parallel, schemas);
        if (!declared)
            return core::failure(declared.error());
        return deckFile(*declared, tags, {});
    }

private Q_SLOTS:
    void objectsStandWhereDeckNestsThem()
    {
        PlanFixture fixture;
        const QString service
            = fixture.add(services(), { { u"name"_s, u"orders"_s }, { u"host"_s, u"h.test"_s }, { u"tags"_s, QJsonArray { u"prod"_s } } });
        const QString route = fixture.add(
            routes(), { { u"name"_s, u"r"_s }, { u"paths"_s, QJsonArray { u"/o"_s } }, { u"service"_s, reference(service) } });
        const QString alice = fixture.add(consumers(), { { u"username"_s, u"alice"_s } });
        fixture.add(keyAuthCredentials(), { { u"key"_s, u"sesame-0123456789"_s }, { u"consumer"_s, reference(alice) } });
        fixture.add(acls(), { { u"group"_s, u"partners"_s }, { u"consumer"_s, reference(alice) } }, alice);
        fixture.add(plugins(), { { u"name"_s, u"cors"_s }, { u"route"_s, reference(route) } });
        fixture.add(plugins(), { { u"name"_s, u"key-auth"_s } });
        fixture.add(plugins(),
            { { u"name"_s, u"rate-limiting"_s }, { u"config"_s, QJsonObject { { u"minute"_s, 5 } } }, { u"service"_s, reference(service) },
                { u"consumer"_s, reference(alice) } });
        const gateway::EntityKind &upstreams = *gateway::findKind(u"upstreams");
        const QString upstream = fixture.add(upstreams, { { u"name"_s, u"pool"_s } });
        fixture.add(*gateway::findKind(u"targets"), { { u"target"_s, u"10.0.0.1:80"_s } }, upstream);

        const auto file = fileOf(fixture);
        QVERIFY2(file, qPrintable(errorOf(file)));
        const QJsonObject &json = file->json;
        QCOMPARE(json.value("_format_version"_L1).toString(), u"3.0"_s);
        const QJsonObject orders = named(json.value("services"_L1), u"orders"_s);
        QVERIFY(!orders.contains(u"id"_s));
        QVERIFY(!orders.contains(u"retries"_s)); // as it is by default
        const QJsonObject nested = named(orders.value("routes"_L1), u"r"_s);
        QVERIFY(!nested.contains(u"service"_s));
        QCOMPARE(named(nested.value("plugins"_L1), u"cors"_s).value("name"_L1).toString(), u"cors"_s);
        QVERIFY(!json.contains(u"routes"_s));
        const QJsonObject caller = named(json.value("consumers"_L1), u"alice"_s, "username"_L1);
        QCOMPARE(caller.value("acls"_L1).toArray().first()["group"_L1].toString(), u"partners"_s);
        const QJsonObject limited = named(json.value("plugins"_L1), u"rate-limiting"_s);
        QCOMPARE(limited.value("service"_L1).toString(), u"orders"_s);
        QCOMPARE(limited.value("consumer"_L1).toString(), u"alice"_s);
        QCOMPARE(limited.value("config"_L1).toObject().value("minute"_L1).toInt(), 5);
        QVERIFY(!named(json.value("plugins"_L1), u"key-auth"_s).isEmpty());
        QCOMPARE(
            named(json.value("upstreams"_L1), u"pool"_s).value("targets"_L1).toArray().first()["target"_L1].toString(), u"10.0.0.1:80"_s);
    }

    void aSecretIsAPlaceholder()
    {
        PlanFixture fixture;
        const QString alice = fixture.add(consumers(), { { u"username"_s, u"alice"_s } });
        fixture.add(keyAuthCredentials(), { { u"key"_s, u"sesame-0123456789"_s }, { u"consumer"_s, reference(alice) } });
        const auto file = fileOf(fixture);
        QVERIFY2(file, qPrintable(errorOf(file)));
        const QByteArray text = core::yamlText(file->json);
        QVERIFY(!text.contains("sesame"));
        QCOMPARE(file->placeholders.size(), 1);
        QVERIFY(file->placeholders.first().startsWith(u"DECK_KEYAUTH_CREDENTIALS_"_s));
        QVERIFY(QString::fromUtf8(text).contains(u"${{ env \\\"%1"_s.arg(file->placeholders.first())));
        QVERIFY(core::parseYaml(text, u"file"_s));
    }

    void eachElementOfAListAndEachPluginHasItsOwnPlaceholder()
    {
        PlanFixture fixture(PlanFixture::enterprise());
        for (const QString &name : { u"a"_s, u"b"_s }) {
            const QString service = fixture.add(services(), { { u"name"_s, name }, { u"host"_s, u"h"_s } });
            const QJsonObject config { { u"issuer"_s, fixture.issuer().toString() }, { u"client_id"_s, QJsonArray { u"one"_s, u"two"_s } },
                { u"client_secret"_s, QJsonArray { u"sesame-one-1234"_s, u"sesame-two-1234"_s } } };
            fixture.add(plugins(), { { u"name"_s, u"openid-connect"_s }, { u"config"_s, config }, { u"service"_s, reference(service) } });
        }
        const auto file = fileOf(fixture);
        QVERIFY2(file, qPrintable(errorOf(file)));
        QVERIFY(!core::yamlText(file->json).contains("sesame"));
        QCOMPARE(file->placeholders.size(), 4);
        QCOMPARE(QSet<QString>(file->placeholders.begin(), file->placeholders.end()).size(), 4);
        const QJsonObject service = named(file->json.value("services"_L1), u"b"_s);
        const QJsonArray secrets
            = named(service.value("plugins"_L1), u"openid-connect"_s).value("config"_L1).toObject().value("client_secret"_L1).toArray();
        QCOMPARE(secrets.size(), 2);
        QVERIFY(secrets[1].toString().contains(u"DECK_PLUGINS_OPENID_CONNECT_CONFIG_CLIENT_SECRET_1"_s));
    }

    void aKeyStandsAtTheTopWithItsSet()
    {
        PlanFixture fixture;
        const QString set = fixture.add(*gateway::findKind(u"key-sets"), { { u"name"_s, u"ring"_s } });
        fixture.add(*gateway::findKind(u"keys"),
            { { u"name"_s, u"k"_s }, { u"kid"_s, u"1"_s }, { u"jwk"_s, u"{vault://env/k}"_s }, { u"set"_s, reference(set) } });
        const auto file = fileOf(fixture);
        QVERIFY2(file, qPrintable(errorOf(file)));
        QVERIFY(!named(file->json.value("key_sets"_L1), u"ring"_s).contains(u"keys"_s));
        QCOMPARE(named(file->json.value("keys"_L1), u"k"_s).value("set"_L1)[u"name"_s].toString(), u"ring"_s);
    }

    void onlyWhatHasTheTag()
    {
        PlanFixture fixture;
        fixture.add(services(), { { u"name"_s, u"a"_s }, { u"host"_s, u"h"_s }, { u"tags"_s, QJsonArray { u"prod"_s } } });
        fixture.add(services(), { { u"name"_s, u"b"_s }, { u"host"_s, u"h"_s } });
        const auto file = fileOf(fixture, { u"prod"_s });
        QVERIFY2(file, qPrintable(errorOf(file)));
        QCOMPARE(file->json.value("services"_L1).toArray().size(), 1);
        QCOMPARE(file->json.value("_info"_L1).toObject().value("select_tags"_L1).toArray(), QJsonArray { u"prod"_s });
    }
};

QTEST_GUILESS_MAIN(TestDeckFile)
#include "test_deck_file.moc"
