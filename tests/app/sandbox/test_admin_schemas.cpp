#include "tests/app/sandbox/admin_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

const QString liveSchemas = QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/kong-3.4.2-live-schemas/");

/// Without descriptions, which say nothing that a program could keep; the order of lists that are sets does not count.
QJsonValue comparable(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray source = value.toArray();
        for (const QJsonValue &element : source)
            list.append(comparable(element));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject source = value.toObject();
    for (auto member = source.constBegin(); member != source.constEnd(); ++member) {
        if (member.key() != u"description"_s || !member->isString())
            object.insert(member.key(), comparable(member.value()));
    }
    return object;
}

QStringList liveNames(const QString &folder)
{
    QStringList names = QDir(liveSchemas + folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

QJsonObject readLive(const QString &path)
{
    QFile file(liveSchemas + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestAdminSchemas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySchemaEqualsTheRealOne_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("file");
        for (const QString &name : liveNames(u"entities"_s))
            QTest::newRow(qPrintable(name)) << QByteArray("/schemas/" + name.toLatin1()) << QString(u"entities/"_s + name + u".json");
        for (const QString &name : liveNames(u"plugins"_s))
            QTest::newRow(qPrintable(name)) << QByteArray("/schemas/plugins/" + name.toLatin1())
                                            << QString(u"plugins/"_s + name + u".json");
        if (!QDir(liveSchemas).exists())
            QTest::newRow("none") << QByteArray() << QString();
    }

    void everySchemaEqualsTheRealOne()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QString, file);
        if (!QDir(liveSchemas).exists())
            QSKIP("the recorded schemas are not here");
        const RawReply reply = m_admin.get(path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(comparable(reply.json()), comparable(readLive(file)));
    }

    void theNodeListsTheRealPlugins()
    {
        if (!QDir(liveSchemas).exists())
            QSKIP("the recorded schemas are not here");
        QCOMPARE(m_admin.catalogue.pluginNames(), liveNames(u"plugins"_s));
        QCOMPARE(m_admin.catalogue.pluginNames().size(), 37);
    }

    void anUnknownSchemaIs404_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("entity") << QByteArray("/schemas/nope") << QByteArray("No entity named 'nope'");
        QTest::newRow("plugin") << QByteArray("/schemas/plugins/nope") << QByteArray("No plugin named 'nope'");
        QTest::newRow("none") << QByteArray("/schemas") << QByteArray("Not found");
    }

    void anUnknownSchemaIs404()
    {
        QFETCH(const QByteArray, path);
        const RawReply reply = m_admin.get(path);
        QCOMPARE(reply.status, 404);
        QTEST(reply.message(), "message");
    }

    void theOldPathShowsTheConfigAlone()
    {
        const QJsonObject schema = m_admin.get("/plugins/schema/acl").json();
        QCOMPARE(schema.value(u"entity_checks"_s), QJsonValue(QJsonArray()));
        QCOMPARE(schema.value(u"fields"_s).toArray().size(), 3);
        QVERIFY(schema.value(u"fields"_s).toArray().first().toObject().contains(u"allow"_s));
    }

    void validationAnswersAsRecordedAndWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray plugin = "/schemas/plugins/validate";
        const QByteArray service = "/schemas/services/validate";
        const QByteArray route = "/schemas/routes/validate";
        const QByteArray ok = R"({"message":"schema validation successful"})";
        const auto row = [](const char *name, const QByteArray &path, const QByteArray &body, const QByteArray &answer) {
            QTest::newRow(name) << path << body << answer;
        };
        row("plugin ok", plugin, R"({"name":"acl","config":{"allow":["a"]}})", ok);
        row("plugin exclusive", plugin, R"({"name":"acl","config":{"allow":["a"],"deny":["b"]}})",
            R"j({"message":"schema violation (exactly one of these fields must be non-empty: 'config.allow', 'config.deny')",)j"
            R"j("name":"schema violation","code":2,)j"
            R"j("fields":{"@entity":["exactly one of these fields must be non-empty: 'config.allow', 'config.deny'"]}})j");
        row("plugin at least one", plugin, R"({"name":"acl","config":{}})",
            R"j({"message":"2 schema violations (exactly one of these fields must be non-empty: 'config.allow', 'config.deny'; )j"
            R"j(at least one of these fields must be non-empty: 'config.allow', 'config.deny')","name":"schema violation","code":2,)j"
            R"j("fields":{"@entity":["exactly one of these fields must be non-empty: 'config.allow', 'config.deny'",)j"
            R"j("at least one of these fields must be non-empty: 'config.allow', 'config.deny'"]}})j");
        row("plugin unknown", plugin, R"({"name":"nope","config":{}})",
            R"j({"message":"schema violation (name: plugin 'nope' not enabled; add it to the 'plugins' configuration property)",)j"
            R"j("name":"schema violation","code":2,)j"
            R"j("fields":{"name":"plugin 'nope' not enabled; add it to the 'plugins' configuration property"}})j");
        row("service ok", service, R"({"name":"x","host":"h"})", ok);
        row("service wrong", service, R"({"name":"x y"})",
            R"j({"message":"2 schema violations (host: required field missing; name: invalid value 'x y': the only accepted )j"
            R"j(ascii characters are alphanumerics or ., -, _, and ~)","name":"schema violation","code":2,"fields":{"name":)j"
            R"j("invalid value 'x y': the only accepted ascii characters are alphanumerics or ., -, _, and ~",)j"
            R"j("host":"required field missing"}})j");
        row("route ok", route, R"({"name":"r1","paths":["/x"]})", ok);
        row("route wrong", route, R"({"name":"r1"})",
            R"j({"message":"schema violation (must set one of 'methods', 'hosts', 'headers', 'paths', 'snis' when 'protocols' )j"
            R"j(is 'https')","name":"schema violation","code":2,"fields":{"@entity":)j"
            R"j(["must set one of 'methods', 'hosts', 'headers', 'paths', 'snis' when 'protocols' is 'https'"]}})j");
        row("unknown entity", "/schemas/nope/validate", R"({"name":"r1"})", R"({"message":"No entity named 'nope'"})");
    }

    void validationAnswersAsRecordedAndWritesNothing()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, answer);
        const RawReply reply = m_admin.send("POST", path, body);
        QCOMPARE(reply.json(), json(answer));
        QCOMPARE(reply.status, reply.message().contains("successful") ? 200 : path.contains("nope") ? 404 : 400);
        QVERIFY(m_admin.store.table(*sandbox::findKind(u"services"_s)).empty());
    }

private:
    AdminFixture m_admin;
};

QTEST_GUILESS_MAIN(TestAdminSchemas)
#include "test_admin_schemas.moc"
