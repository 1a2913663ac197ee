#include "ui/pages/provider_form.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestProviderForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIssuerIsTakenAsItIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("as it is") << u"https://id.example.com/realms/acme"_s << u"https://id.example.com/realms/acme"_s;
        QTest::newRow("slash at the end") << u"https://id.example.com/"_s << u"https://id.example.com/"_s;
        QTest::newRow("spaces") << u"  https://id.example.com "_s << u"https://id.example.com"_s;
        QTest::newRow("no scheme") << u"acme.okta.com/oauth2/default"_s << u"https://acme.okta.com/oauth2/default"_s;
        QTest::newRow("this computer") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("its description") << u"https://id.example.com/.well-known/openid-configuration"_s << u"https://id.example.com"_s;
    }

    void theIssuerIsTakenAsItIsMeant()
    {
        QFETCH(QString, typed);
        const auto provider = ui::providerFrom({ .issuer = typed, .kind = u"generic"_s }, {});
        QVERIFY(provider);
        QTEST(provider->issuer.toString(), "issuer");
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"gatehouse.issuer_empty"_s;
        QTest::newRow("plain") << u"http://id.example.com"_s << u"gatehouse.issuer_not_https"_s;
        QTest::newRow("query") << u"https://id.example.com?a=b"_s << u"gatehouse.issuer_invalid"_s;
        QTest::newRow("password") << u"https://me:secret@id.example.com"_s << u"gatehouse.issuer_invalid"_s;
    }

    void whatCannotBeUsedIsRefused()
    {
        QFETCH(QString, typed);
        const auto provider = ui::providerFrom({ .issuer = typed, .kind = u"generic"_s }, {});
        QVERIFY(!provider);
        QTEST(provider.error().code, "code");
        QCOMPARE(ui::fieldOfProvider(provider.error()), ui::ProviderField::Issuer);
        QVERIFY(!provider.error().text.contains(u"secret"_s));
    }

    void aMissingNameIsTheHost()
    {
        QCOMPARE(ui::providerFrom({ .issuer = u"https://id.example.com"_s }, {})->name, u"id.example.com"_s);
        QCOMPARE(ui::providerFrom({ .issuer = u"https://id.example.com"_s, .name = u" Dev "_s }, {})->name, u"Dev"_s);
    }

    void oktaIsKnownByItsHost()
    {
        QCOMPARE(ui::kindOfIssuer(u"https://acme.okta.com/oauth2/default"_s), u"okta"_s);
        QCOMPARE(ui::kindOfIssuer(u"dev-1.oktapreview.com"_s), u"okta"_s);
        QVERIFY(ui::kindOfIssuer(u"https://okta.com.example"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProviderForm)
#include "test_provider_form.moc"
