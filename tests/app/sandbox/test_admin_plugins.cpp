#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

/// What a plugin wants at the least, as JSON; nothing for most.
QJsonObject leastConfig(const QString &plugin)
{
    static const QHash<QString, QByteArray> configs { { u"acl"_s, R"({"allow":["g"]})" },
        { u"acme"_s, R"({"account_email":"someone@example.com"})" }, { u"azure-functions"_s, R"({"functionname":"f","appname":"a"})" },
        { u"file-log"_s, R"({"path":"log"})" }, { u"http-log"_s, R"({"http_endpoint":"http://h"})" },
        { u"ip-restriction"_s, R"({"allow":["10.0.0.1"]})" }, { u"ldap-auth"_s, R"({"ldap_host":"h","base_dn":"dc=x","attribute":"cn"})" },
        { u"loggly"_s, R"({"key":"k"})" }, { u"oauth2"_s, R"({"enable_client_credentials":true})" },
        { u"opentelemetry"_s, R"({"endpoint":"http://h"})" }, { u"post-function"_s, R"({"log":["return"]})" },
        { u"pre-function"_s, R"({"access":["return"]})" }, { u"proxy-cache"_s, R"({"strategy":"memory"})" },
        { u"rate-limiting"_s, R"({"minute":1})" }, { u"response-ratelimiting"_s, R"({"limits":{"video":{"minute":1}}})" },
        { u"tcp-log"_s, R"({"host":"h","port":1})" }, { u"udp-log"_s, R"({"host":"h","port":1})" } };
    return json(configs.value(plugin, "{}"));
}

QJsonValue withoutNulls(const QJsonValue &value)
{
    QJsonArray list;
    QJsonObject object;
    for (const QJsonValue &one : value.toArray())
        list << withoutNulls(one);
    const QJsonObject source = value.toObject();
    for (auto member = source.begin(); member != source.end(); ++member) {
        if (!member->isNull())
            object.insert(member.key(), withoutNulls(*member));
    }
    return value.isArray() ? QJsonValue(list) : value.isObject() ? QJsonValue(object) : value;
}

QByteArray body(const QString &plugin, const QJsonObject &config)
{
    return QJsonDocument(QJsonObject { { u"name"_s, plugin }, { u"config"_s, config } }).toJson(QJsonDocument::Compact);
}

} // namespace

/// Each of the plugins is taken with what it wants at the least, filled up, and refused when a field is wrong.
class TestAdminPlugins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPluginIsTakenAndFilledUp_data() { addPlugins(); }
    void everyPluginIsTakenAndFilledUp()
    {
        QFETCH(const QString, plugin);
        const RawReply made = m_admin.send("POST", "/plugins", body(plugin, leastConfig(plugin)));
        QVERIFY2(made.status == 201, made.body.constData());
        const QJsonObject config = made.json().value(u"config"_s).toObject();
        const QJsonArray fields = m_admin.get("/plugins/schema/" + plugin.toUtf8()).json().value(u"fields"_s).toArray();
        QCOMPARE(config.size(), fields.size());
        for (const QJsonValue &field : fields) {
            const QString name = field.toObject().constBegin().key();
            const QJsonValue standard = field[name][u"default"_s];
            const bool isSet = leastConfig(plugin).contains(name) || field[name][u"type"_s] == u"record"_s;
            if (!standard.isUndefined() && !isSet)
                QCOMPARE(withoutNulls(config.value(name)), withoutNulls(standard)); // unset members of a list's records are filled too
        }
    }

    void anUnknownFieldIsRefused_data() { addPlugins(); }
    void anUnknownFieldIsRefused()
    {
        QFETCH(const QString, plugin);
        QJsonObject config = leastConfig(plugin);
        config.insert(u"nope"_s, 1);
        const RawReply reply = m_admin.send("POST", "/schemas/plugins/validate", body(plugin, config));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"fields"_s)[u"config"_s][u"nope"_s], QJsonValue(u"unknown field"_s));
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QString>("plugin");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("error");
        const auto row = [](const QString &plugin, const QByteArray &config, const QString &field, const QString &error) {
            QTest::newRow(qPrintable(plugin + u' ' + field)) << plugin << config << field << error;
        };
        row(u"acme"_s, R"({"account_email":"nobody"})", u"account_email"_s, u"invalid value: nobody"_s);
        row(u"bot-detection"_s, R"({"allow":["\u0028"]})", u"allow"_s, u"not a valid regex: ("_s);
        row(u"response-ratelimiting"_s, R"({"limits":{}})", u"limits"_s, u"length must be at least 1"_s);
        row(u"statsd"_s, R"({"allow_status_codes":["200"]})", u"allow_status_codes"_s, u"invalid value: 200"_s);
        row(u"tcp-log"_s, R"({"host":"h","port":70000})", u"port"_s, u"value should be between 0 and 65535"_s);
        row(u"zipkin"_s, R"({"traceid_byte_count":9})", u"traceid_byte_count"_s, u"expected one of: 8, 16"_s);
    }

    void wrongValuesAreRefused()
    {
        QFETCH(const QString, plugin);
        QFETCH(const QByteArray, config);
        QFETCH(const QString, field);
        const RawReply reply = m_admin.send("POST", "/plugins", body(plugin, json(config)));
        QCOMPARE(reply.status, 400);
        const QJsonValue error = reply.json().value(u"fields"_s)[u"config"_s][field];
        QTEST(error.isArray() ? error[0].toString() : error.toString(), "error");
    }

    void bothOrNoneAreWanted()
    {
        const RawReply reply = m_admin.send("POST", "/plugins", body(u"aws-lambda"_s, { { u"aws_key"_s, u"k"_s } }));
        QCOMPARE(reply.json().value(u"fields"_s)[u"@entity"_s][0],
            QJsonValue(u"all or none of these fields must be set: 'config.aws_key', 'config.aws_secret'"_s));
    }

private:
    void addPlugins()
    {
        QTest::addColumn<QString>("plugin");
        for (const QString &name : m_admin.catalogue.pluginNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    AdminFixture m_admin;
};

QTEST_GUILESS_MAIN(TestAdminPlugins)
#include "test_admin_plugins.moc"
