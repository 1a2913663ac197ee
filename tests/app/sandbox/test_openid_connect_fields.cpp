#include "app/sandbox/gateway/schema_catalogue.h"
#include "tests/app/sandbox/enterprise_fixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

QString readFile(const QString &path)
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> captures(const QString &text, const QRegularExpression &pattern)
{
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

/// Fields that the proxy reads: PluginConfig is asked for them by their literal names.
QSet<QString> fieldsInCode()
{
    static const QRegularExpression call(u"\\b(?:text|flag|number|texts)\\(u\"([a-z_0-9]+)\"_s\\)"_s);
    const QString folder = u"app/sandbox/proxy/openid_connect/"_s;
    QSet<QString> fields;
    const QStringList files = QDir(QStringLiteral(GATEHOUSE_SOURCE_DIR "/") + folder).entryList({ u"*.cpp"_s }, QDir::Files);
    for (const QString &file : files)
        fields += captures(readFile(folder + file), call);
    return fields;
}

/// Fields that the documentation calls ineffective.
QSet<QString> fieldsInDocs()
{
    static const QRegularExpression name(u"`([a-z_0-9]+)`"_s);
    const QString list = readFile(u"docs/sandbox.md"_s).section(u"### Fields without effect"_s, 1);
    return captures(list.section(u"\n* "_s, 1), name);
}

} // namespace

/// The schema of openid-connect, and which of its fields do something here.
class TestOpenidConnectFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSchemaHasEveryFieldOf34()
    {
        const sandbox::SchemaCatalogue catalogue(enterpriseOptions());
        const QList<sandbox::FieldSchema> fields = catalogue.plugin(u"openid-connect"_s)->find(u"config"_s)->record->fields;
        QCOMPARE(fields.size(), 213);
        const sandbox::FieldSchema *keys = catalogue.plugin(u"openid-connect"_s)->find(u"config"_s)->record->find(u"client_jwk"_s);
        const sandbox::FieldSchema *nodes
            = catalogue.plugin(u"openid-connect"_s)->find(u"config"_s)->record->find(u"session_redis_cluster_nodes"_s);
        QCOMPARE(keys->elements->record->fields.size() + nodes->elements->record->fields.size(), 27);
    }

    void theDefaultsAreThoseOfThePublishedSchema()
    {
        QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/plugin-OpenidConnect-3.4.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the published schema is not here");
        const QJsonObject published = QJsonDocument::fromJson(file.readAll())[u"properties"_s][u"config"_s][u"properties"_s].toObject();
        const sandbox::SchemaCatalogue catalogue(enterpriseOptions());
        const QList<sandbox::FieldSchema> fields = catalogue.plugin(u"openid-connect"_s)->find(u"config"_s)->record->fields;
        for (const sandbox::FieldSchema &field : fields) {
            const QJsonObject expected = published.value(field.name).toObject();
            QVERIFY2(!expected.isEmpty(), qPrintable(field.name));
            QCOMPARE(field.defaultValue, expected.value(u"default"_s));
            QCOMPARE(field.type, expected.value(u"type"_s).toString());
            const QJsonObject choices = field.type == u"array"_s ? expected.value(u"items"_s).toObject() : expected;
            QCOMPARE(field.elements ? field.elements->oneOf : field.oneOf, choices.value(u"enum"_s).toArray());
        }
    }

    void theDocumentationNamesExactlyTheFieldsWithoutEffect()
    {
        const sandbox::SchemaCatalogue catalogue(enterpriseOptions());
        QSet<QString> schema;
        for (const sandbox::FieldSchema &field : catalogue.plugin(u"openid-connect"_s)->find(u"config"_s)->record->fields)
            schema.insert(field.name);
        const QSet<QString> code = fieldsInCode();
        QVERIFY2((code - schema).isEmpty(), qPrintable((code - schema).values().join(u' ')));
        const QSet<QString> without = schema - code;
        const QSet<QString> docs = fieldsInDocs();
        QVERIFY2((without - docs).isEmpty(), qPrintable((without - docs).values().join(u' ')));
        QVERIFY2((docs - without).isEmpty(), qPrintable((docs - without).values().join(u' ')));
    }

    void thePluginsBelongToTheirDress()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        const auto has = [&options](const QString &name) { return sandbox::SchemaCatalogue(options).plugin(name) != nullptr; };
        QVERIFY(has(u"openid-connect"_s) && has(u"application-registration"_s) && has(u"oauth2"_s));
        options.portal = false;
        QVERIFY(has(u"openid-connect"_s) && !has(u"application-registration"_s));
        options.hasOpenIdConnect = false;
        QVERIFY(!has(u"openid-connect"_s));
        options = {};
        QVERIFY(!has(u"openid-connect"_s) && !has(u"application-registration"_s) && has(u"oauth2"_s));
    }
};

QTEST_GUILESS_MAIN(TestOpenidConnectFields)
#include "test_openid_connect_fields.moc"
