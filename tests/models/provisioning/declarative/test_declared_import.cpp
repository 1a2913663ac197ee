#include "tests/models/provisioning/declarative/declared_fixture.h"
#include "tests/support/secret_scan.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using namespace gateway::kinds;

namespace {

const QByteArray head = "_format_version: \"3.0\"\n";
const QByteArray apiKey = "sesame-0123456789";
const QByteArray hmacSecret = "hmac-secret-98765";

QJsonObject reference(const QString &id)
{
    return { { u"id"_s, id } };
}

/// Services, routes, plugins on several things, a consumer with credentials, an upstream with targets.
void addEstate(PlanFixture &fixture)
{
    const auto tagged = [](const QString &tag) { return QJsonArray { tag }; };
    const QString service = fixture.add(
        services(), { { u"name"_s, u"orders"_s }, { u"host"_s, u"pool"_s }, { u"retries"_s, 2 }, { u"tags"_s, tagged(u"prod"_s) } });
    fixture.add(services(), { { u"name"_s, u"plain"_s }, { u"host"_s, u"h.test"_s } });
    const QString route = fixture.add(routes(),
        { { u"name"_s, u"r"_s }, { u"paths"_s, QJsonArray { u"/o"_s, u"/a"_s } }, { u"service"_s, reference(service) },
            { u"headers"_s, QJsonObject { { u"x-a"_s, QJsonArray { u"1"_s } } } } });
    fixture.add(routes(), { { u"paths"_s, QJsonArray { u"/nameless"_s } }, { u"service"_s, reference(service) } });
    const QString alice = fixture.add(consumers(), { { u"username"_s, u"alice"_s }, { u"custom_id"_s, u"client-1"_s } });
    fixture.add(keyAuthCredentials(), { { u"key"_s, QString::fromLatin1(apiKey) }, { u"consumer"_s, reference(alice) } });
    fixture.add(*gateway::findKind(u"hmac-auth-credentials"),
        { { u"username"_s, u"alice-h"_s }, { u"secret"_s, QString::fromLatin1(hmacSecret) }, { u"consumer"_s, reference(alice) } });
    fixture.add(acls(), { { u"group"_s, u"partners"_s } }, alice);
    fixture.add(plugins(), { { u"name"_s, u"cors"_s }, { u"route"_s, reference(route) } });
    fixture.add(plugins(), { { u"name"_s, u"key-auth"_s } });
    fixture.add(plugins(),
        { { u"name"_s, u"rate-limiting"_s }, { u"config"_s, QJsonObject { { u"minute"_s, 5 } } }, { u"service"_s, reference(service) },
            { u"consumer"_s, reference(alice) } });
    const QString upstream = fixture.add(*gateway::findKind(u"upstreams"), { { u"name"_s, u"pool"_s }, { u"slots"_s, 100 } });
    for (const QString &target : { u"10.0.0.1:80"_s, u"10.0.0.2:80"_s })
        fixture.add(*gateway::findKind(u"targets"), { { u"target"_s, target }, { u"weight"_s, 50 } }, upstream);
}

/// The file with the secrets in the place of their placeholders.
QByteArray filledIn(const QByteArray &file)
{
    QList<QByteArray> lines = file.split('\n');
    for (QByteArray &line : lines) {
        if (line.contains("DECK_KEYAUTH"))
            line = line.left(line.indexOf(':')) + ": " + apiKey;
        else if (line.contains("DECK_HMAC"))
            line = line.left(line.indexOf(':')) + ": " + hmacSecret;
    }
    return lines.join('\n');
}

} // namespace

/// A file compared with a gateway, and imported into it.
class TestDeclaredImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTripOverAnEmptiedGateway()
    {
        DeclaredFixture fixture;
        addEstate(fixture);
        const auto file = fixture.exported();
        QVERIFY2(file, qPrintable(errorOf(file)));
        support::SecretScan scan;
        scan.add(apiKey, "key");
        scan.add(hmacSecret, "secret");
        QCOMPARE(scan.findIn(*file, u"export"_s), QStringList());
        QCOMPARE(fixture.differences(*file), QStringList());

        const auto wiped = fixture.import(head, true);
        QVERIFY2(wiped, qPrintable(errorOf(wiped)));
        QCOMPARE(fixture.differences(head), QStringList());
        QVERIFY(fixture.admin().list(consumers())->isEmpty());
        QCOMPARE(fixture.diff(*file).error().code, u"gatehouse.placeholder_unfilled"_s);

        const auto imported = fixture.import(filledIn(*file));
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(fixture.differences(*file), QStringList());
        QCOMPARE(fixture.differences(filledIn(*file)), QStringList());
        QCOMPARE(*fixture.exported(), *file);
        QCOMPARE(scan.findInFolder(fixture.folder.path()), QStringList());
        const auto keys = fixture.admin().list(keyAuthCredentials());
        QCOMPARE(keys->first().secrets.value(u"key"_s).reveal(), apiKey);

        const auto back = fixture.rollBack(imported->plan.id);
        QVERIFY2(back, qPrintable(errorOf(back)));
        QCOMPARE(fixture.differences(head), QStringList());
        const auto unwiped = fixture.rollBack(wiped->plan.id);
        QVERIFY2(unwiped, qPrintable(errorOf(unwiped)));
        QCOMPARE(fixture.differences(filledIn(*file)), QStringList());
    }

    void membersAreChangedAndPutBack()
    {
        DeclaredFixture fixture;
        addEstate(fixture);
        const QByteArray before = *fixture.exported();
        QByteArray file = before;
        file.replace("retries: 2", "retries: 7").replace("minute: 5", "hour: 9").replace("weight: 50", "weight: 60");
        QCOMPARE(fixture.differences(file),
            QStringList({ u"services/orders: retries"_s, u"plugins/rate-limiting: config.hour, config.minute"_s,
                u"targets/10.0.0.1:80: weight"_s, u"targets/10.0.0.2:80: weight"_s }));
        const auto imported = fixture.import(file);
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(fixture.differences(file), QStringList());
        QVERIFY(fixture.rollBack(imported->plan.id));
        QCOMPARE(fixture.differences(before), QStringList());
    }

    void whatTheFileLeavesOutGoesToItsDefault()
    {
        DeclaredFixture fixture;
        addEstate(fixture);
        QByteArray file = *fixture.exported();
        file.replace("  retries: 2\n", "");
        QCOMPARE(fixture.differences(file), QStringList(u"services/orders: retries"_s));
        QVERIFY(fixture.import(file));
        QCOMPARE(fixture.admin().get(services(), u"orders"_s)->json.value("retries"_L1).toInt(), 5);
    }

    void aSecretIsReplacedAndPutBack()
    {
        DeclaredFixture fixture;
        addEstate(fixture);
        QByteArray file = filledIn(*fixture.exported());
        file.replace(hmacSecret, "another-secret-1");
        QCOMPARE(fixture.differences(file), QStringList(u"hmac-auth-credentials/alice-h: secret"_s));
        const auto imported = fixture.import(file);
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(fixture.differences(file), QStringList());
        support::SecretScan scan;
        scan.add("another-secret-1", "new");
        scan.add(hmacSecret, "old");
        QCOMPARE(scan.findInFolder(fixture.folder.path()), QStringList());
        QVERIFY(fixture.rollBack(imported->plan.id));
        QCOMPARE(
            fixture.admin().list(*gateway::findKind(u"hmac-auth-credentials"))->first().secrets.value(u"secret"_s).reveal(), hmacSecret);
    }

    void aHashedPasswordIsNotCompared()
    {
        DeclaredFixture fixture;
        const QByteArray file
            = head + "consumers:\n- username: b\n  basicauth_credentials:\n  - username: b\n    password: password-1234\n";
        const auto imported = fixture.import(file);
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(fixture.differences(file), QStringList());
        QCOMPARE(fixture.differences(*fixture.exported()), QStringList());
        const auto wiped = fixture.planOf(head, true);
        QVERIFY2(wiped, qPrintable(errorOf(wiped)));
        QCOMPARE(wiped->steps.size(), 2);
        QCOMPARE(wiped->steps[0].kind, u"basic-auth-credentials"_s); // children first
        QCOMPARE(wiped->steps[0].undo, UndoQuality::WithoutSecret);
        QCOMPARE(wiped->steps[1].undo, UndoQuality::Exact);
    }

    void aRecordIsChangedInPart()
    {
        DeclaredFixture fixture;
        const QByteArray file = head
            + "upstreams:\n- name: pool\n  healthchecks:\n    active:\n      healthy: {interval: 5, successes: 2}\n      http_path: /a\n";
        const auto made = fixture.import(file);
        QVERIFY2(made, qPrintable(errorOf(made)));
        QCOMPARE(fixture.differences(file), QStringList());
        QByteArray other = file;
        other.replace("interval: 5", "interval: 7");
        QCOMPARE(fixture.differences(other), QStringList(u"upstreams/pool: healthchecks.active.healthy.interval"_s));
        const auto changed = fixture.import(other);
        QVERIFY2(changed, qPrintable(errorOf(changed)));
        QCOMPARE(fixture.differences(other), QStringList());
        const auto back = fixture.rollBack(changed->plan.id);
        QVERIFY2(back, qPrintable(errorOf(back)));
        QCOMPARE(fixture.differences(file), QStringList());
    }

    void anElementOfASecretListIsReplacedAlone()
    {
        DeclaredFixture fixture(PlanFixture::enterprise());
        const QByteArray start = head + "plugins:\n- name: openid-connect\n  config:\n    issuer: " + fixture.issuer().toString().toUtf8()
            + "\n    client_id: [one, two]\n    client_secret: [";
        const auto made = fixture.import(start + "sesame-one-1234, sesame-two-1234]\n");
        QVERIFY2(made, qPrintable(errorOf(made)));
        const QByteArray file = start + "\"${{ env 'DECK_A' }}\", sesame-new-1234]\n";
        QCOMPARE(fixture.differences(file), QStringList(u"plugins/openid-connect: config.client_secret[1]"_s));
        const auto changed = fixture.import(file);
        QVERIFY2(changed, qPrintable(errorOf(changed)));
        QCOMPARE(fixture.differences(start + "sesame-one-1234, sesame-new-1234]\n"), QStringList());
        QVERIFY(fixture.rollBack(changed->plan.id));
        QCOMPARE(fixture.differences(start + "sesame-one-1234, sesame-two-1234]\n"), QStringList());

        const auto longer = fixture.diff(start + "sesame-one-1234, sesame-two-1234, \"${{ env 'DECK_A' }}\"]\n");
        QCOMPARE(longer.error().code, u"gatehouse.placeholder_unfilled"_s);
        const auto shortened = fixture.import(start + "\"${{ env 'DECK_A' }}\"]\n");
        QVERIFY2(shortened, qPrintable(errorOf(shortened)));
        QCOMPARE(fixture.admin().list(plugins())->first().secrets.keys(), QStringList(u"config.client_secret[0]"_s));
        QCOMPARE(fixture.differences(start + "sesame-one-1234]\n"), QStringList());
        QVERIFY(fixture.rollBack(shortened->plan.id));
        QCOMPARE(fixture.differences(start + "sesame-one-1234, sesame-two-1234]\n"), QStringList());

        QByteArray none = start;
        none.chop(int(sizeof("    client_secret: [")) - 1);
        const auto gone = fixture.import(none);
        QVERIFY2(gone, qPrintable(errorOf(gone)));
        QVERIFY(!fixture.admin().list(plugins())->first().secrets.contains(u"config.client_secret[0]"_s));
        QVERIFY(fixture.rollBack(gone->plan.id));
        QCOMPARE(fixture.differences(start + "sesame-one-1234, sesame-two-1234]\n"), QStringList());
    }

    void aSecretInAMapIsReplacedAlone()
    {
        DeclaredFixture fixture;
        const auto file = [](const QByteArray &token, const QByteArray &plain) {
            return QByteArray(head
                + "plugins:\n- name: http-log\n  config:\n    http_endpoint: http://log.test\n    headers:\n      X-Plain: " + plain
                + "\n      Authorization: " + token + "\n      X-Api-Token: other-secret-99\n");
        };
        const auto made = fixture.import(file("sesame-one-1234", "a"));
        QVERIFY2(made, qPrintable(errorOf(made)));
        QCOMPARE(fixture.differences(file("sesame-one-1234", "a")), QStringList());
        for (const auto &[token, plain] : { std::pair("sesame-two-1234", "a"), std::pair("sesame-two-1234", "b") }) {
            const auto changed = fixture.import(file(token, plain));
            QVERIFY2(changed, qPrintable(errorOf(changed)));
            QCOMPARE(fixture.differences(file(token, plain)), QStringList());
        }
        QVERIFY(fixture.rollBack(fixture.latest().plan.id));
        QCOMPARE(fixture.differences(file("sesame-two-1234", "a")), QStringList());

        QByteArray fewer = file("\"${{ env 'DECK_A' }}\"", "a");
        fewer.replace("      X-Api-Token: other-secret-99\n", "");
        QCOMPARE(fixture.differences(fewer), QStringList(u"plugins/http-log: config.headers.X-Api-Token"_s));
        const auto taken = fixture.import(fewer);
        QVERIFY2(taken, qPrintable(errorOf(taken)));
        const auto kept = [&fixture] { return fixture.admin().list(plugins())->first().secrets.keys(); };
        QVERIFY(kept().contains(u"config.headers.Authorization"_s));
        QVERIFY(!kept().contains(u"config.headers.X-Api-Token"_s));
        QVERIFY(fixture.rollBack(taken->plan.id));
        QCOMPARE(fixture.differences(file("sesame-two-1234", "a")), QStringList());
        const auto none = fixture.import(head + "plugins:\n- name: http-log\n  config:\n    http_endpoint: http://log.test\n");
        QVERIFY2(none, qPrintable(errorOf(none)));
        QVERIFY(!kept().contains(u"config.headers.Authorization"_s));
        QVERIFY(fixture.rollBack(none->plan.id));
        QCOMPARE(fixture.differences(file("sesame-two-1234", "a")), QStringList());
    }

    void urlAndOldNamesCountAsTheNewOnes()
    {
        DeclaredFixture fixture;
        const QByteArray file
            = head + "services:\n- name: a\n  url: https://h.test:8443/p\n  plugins:\n  - name: acl\n    config: {whitelist: [x, y]}\n";
        const auto made = fixture.import(file);
        QVERIFY2(made, qPrintable(errorOf(made)));
        QCOMPARE(fixture.differences(file), QStringList());
        QCOMPARE(fixture.admin().get(services(), u"a"_s)->json.value("port"_L1).toInt(), 8443);
    }

    void withoutDeleteNothingGoes()
    {
        DeclaredFixture fixture;
        addEstate(fixture);
        const QByteArray before = *fixture.exported();
        QCOMPARE(fixture.planOf(head)->steps.size(), 0);
        QCOMPARE(fixture.import(head + "services:\n- name: third\n  host: h\n")->steps.size(), 1);
        QCOMPARE(fixture.differences(before), QStringList(u"services/third: -"_s));
    }

    void selectTagsSpeakOfTheirObjectsAlone()
    {
        DeclaredFixture fixture;
        addEstate(fixture);
        const auto file = fixture.exported({ u"prod"_s });
        QVERIFY2(file, qPrintable(errorOf(file)));
        QCOMPARE(fixture.differences(*file), QStringList());
        const QByteArray other = head + "_info:\n  select_tags: [prod]\nservices:\n- name: tagged\n  host: h\n";
        QCOMPARE(fixture.differences(other), QStringList({ u"services/tagged: +"_s, u"services/orders: -"_s }));
        QVERIFY(fixture.import(other));
        QCOMPARE(fixture.admin().get(services(), u"tagged"_s)->json.value("tags"_L1).toArray(), QJsonArray { u"prod"_s });
    }

    void flatReferencesAreFollowed()
    {
        DeclaredFixture fixture;
        addEstate(fixture);
        const auto imported = fixture.import(head
            + "plugins:\n- name: acl\n  route: {name: flat}\n  config: {allow: [x]}\nroutes:\n- name: flat\n  paths: [/f]\n  service: "
              "orders\n"
              "acls:\n- group: team\n  consumer: {username: alice}\n");
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        const auto route = fixture.admin().get(routes(), u"flat"_s);
        QVERIFY(route);
        QCOMPARE(route->json.value("service"_L1)[u"id"_s].toString(), fixture.admin().get(services(), u"orders"_s)->id());
        QVERIFY(fixture.admin().get(acls(), u"team"_s, u"alice"_s));
    }

    void whatAPortalMadeIsLeftToIt()
    {
        DeclaredFixture fixture(PlanFixture::enterprise());
        const auto made = fixture.admin().post(developers(),
            { { u"email"_s, u"dev@example.test"_s }, { u"password"_s, u"a-password-1234"_s },
                { u"meta"_s, u"{\"full_name\":\"Dev\"}"_s } });
        QVERIFY2(made, qPrintable(errorOf(made)));
        QCOMPARE(fixture.differences(head), QStringList());
        const auto wiped = fixture.import(head, true);
        QVERIFY2(wiped, qPrintable(errorOf(wiped)));
        QVERIFY(fixture.admin().get(developers(), made->id()));
    }

    void aPlaceholderInAListIsNamed()
    {
        DeclaredFixture fixture;
        const auto diff = fixture.diff(head + "routes:\n- name: r\n  paths: [/a, '${{ env \"DECK_PATH\" }}']\n");
        QVERIFY(!diff);
        QCOMPARE(diff.error().code, u"gatehouse.placeholder_unfilled"_s);
        QCOMPARE(diff.error().fields[u"member"_s].toString(), u"paths[1]"_s);
        QCOMPARE(diff.error().fields[u"variable"_s].toString(), u"DECK_PATH"_s);
    }

    void aGroupThatLooksLikeAnIdIsRefused()
    {
        DeclaredFixture fixture;
        const auto diff = fixture.diff(head + "consumers:\n- username: b\n  acls:\n  - group: 0f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0\n");
        QVERIFY(!diff);
        QCOMPARE(diff.error().kind, core::Error::Kind::Unsupported);
        QCOMPARE(diff.error().code, u"gatehouse.bad_value"_s);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("dangling") << QByteArray("routes:\n- name: r\n  paths: [/]\n  service: nobody\n")
                                  << u"gatehouse.dangling_reference"_s;
        QTest::newRow("twice") << QByteArray("services:\n- {name: a, host: h}\n- {name: a, host: h}\n") << u"gatehouse.duplicate_name"_s;
        QTest::newRow("plugin twice") << QByteArray("plugins:\n- name: cors\n- name: cors\n") << u"gatehouse.duplicate_name"_s;
        QTest::newRow("nameless") << QByteArray("services:\n- host: h\n") << u"gatehouse.missing_key"_s;
        QTest::newRow("member") << QByteArray("services:\n- {name: a, hots: h}\n") << u"gatehouse.unknown_key"_s;
        QTest::newRow("id") << QByteArray("services:\n- {id: a, host: h}\n") << u"gatehouse.bad_value"_s;
        QTest::newRow("placeholder of a new secret")
            << QByteArray("consumers:\n- username: b\n  keyauth_credentials:\n  - key: ${{ env \"DECK_K\" }}\n")
            << u"gatehouse.placeholder_unfilled"_s;
        QTest::newRow("placeholder of no secret")
            << QByteArray("services:\n- {name: a, host: '${{ env \"DECK_K\" }}'}\n") << u"gatehouse.placeholder_unfilled"_s;
    }

    void faultsAreNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        DeclaredFixture fixture;
        const auto diff = fixture.diff(head + text);
        QVERIFY(!diff);
        QCOMPARE(diff.error().code, code);
        QVERIFY2(diff.error().where.startsWith(u"kong.yaml:"_s), qPrintable(diff.error().where));
    }
};

QTEST_GUILESS_MAIN(TestDeclaredImport)
#include "test_declared_import.moc"
