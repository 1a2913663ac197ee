#include "models/provisioning/protection/present_protection.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using provisioning::PresentProtection;

namespace {

QJsonObject plugin(const QString &name, const QJsonObject &config = {})
{
    return { { u"name"_s, name }, { u"config"_s, config } };
}

QJsonObject openIdConnect(const QJsonObject &more = {})
{
    QJsonObject config { { u"issuer"_s, u"https://id.example/oauth2/x"_s }, { u"consumer_claim"_s, QJsonArray { u"cid"_s } } };
    for (auto member = more.begin(); member != more.end(); ++member)
        config.insert(member.key(), member.value());
    return plugin(u"openid-connect"_s, config);
}

} // namespace

class TestPresentProtection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePluginsTellTheStrategy()
    {
        const QJsonObject acl = plugin(u"acl"_s, { { u"allow"_s, QJsonArray { u"callers"_s } } });
        QCOMPARE(provisioning::presentProtection({ openIdConnect(), plugin(u"application-registration"_s) }).strategy, u"portal"_s);
        QCOMPARE(provisioning::presentProtection({ openIdConnect(), acl }).strategy, u"consumer"_s);
        QCOMPARE(provisioning::presentProtection({ plugin(u"jwt"_s), acl }).strategy, u"open-source"_s);
        QVERIFY(provisioning::presentProtection({ openIdConnect() }).strategy.isEmpty()); // either may have been meant
        QVERIFY(provisioning::presentProtection({ acl }).strategy.isEmpty());
        const PresentProtection none = provisioning::presentProtection({ plugin(u"cors"_s) });
        QVERIFY(none.strategy.isEmpty() && none.issuer.isEmpty() && none.claim.isEmpty() && none.group.isEmpty());
    }

    void openIdConnectTellsTheRest()
    {
        const PresentProtection present = provisioning::presentProtection(
            { openIdConnect({ { u"issuer"_s, u"https://id.example/oauth2/x/.well-known/openid-configuration"_s },
                  { u"auth_methods"_s, QJsonArray { u"bearer"_s } }, { u"scopes"_s, QJsonArray { u"openid"_s, u"api.access"_s } } }),
                plugin(u"acl"_s, { { u"whitelist"_s, QJsonArray { u"callers"_s } } }) });
        QCOMPARE(present.issuer, QUrl(u"https://id.example/oauth2/x"_s));
        QCOMPARE(present.claim, u"cid"_s);
        QCOMPARE(present.authMethods, QStringList { u"bearer"_s });
        QCOMPARE(present.scopes, QStringList { u"api.access"_s });
        QCOMPARE(present.group, u"callers"_s);
    }

    void oldAndNewNamesOfTheClaimAreKnown_data()
    {
        QTest::addColumn<QJsonObject>("plugin");
        QTest::addColumn<QString>("claim");
        const QJsonValue nested = QJsonArray { u"act"_s, u"client"_s };
        QTest::newRow("old") << openIdConnect() << u"cid"_s;
        QTest::newRow("new") << plugin(u"openid-connect"_s, { { u"consumer_claims"_s, QJsonArray { QJsonArray { u"azp"_s } } } })
                             << u"azp"_s;
        QTest::newRow("two of them") << plugin(
            u"openid-connect"_s, { { u"consumer_claims"_s, QJsonArray { QJsonArray { u"azp"_s }, QJsonArray { u"cid"_s } } } })
                                     << QString();
        QTest::newRow("inside another") << openIdConnect({ { u"consumer_claim"_s, nested } }) << QString();
        QTest::newRow("of jwt") << plugin(u"jwt"_s, { { u"key_claim_name"_s, u"client_id"_s } }) << u"client_id"_s;
        QTest::newRow("none") << plugin(u"openid-connect"_s, { { u"consumer_claim"_s, QJsonValue() } }) << QString();
    }

    void oldAndNewNamesOfTheClaimAreKnown()
    {
        QFETCH(QJsonObject, plugin);
        QFETCH(QString, claim);
        QCOMPARE(provisioning::presentProtection({ plugin }).claim, claim);
    }

    void severalGroupsAreNoAnswer()
    {
        QVERIFY(provisioning::presentProtection({ plugin(u"acl"_s, { { u"allow"_s, QJsonArray { u"a"_s, u"b"_s } } }) }).group.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPresentProtection)
#include "test_present_protection.moc"
