#include "ui/pages/gateway_form.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::GatewayField;
using ui::GatewayForm;

class TestGatewayForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedBecomesAConnection()
    {
        core::Connection base;
        base.id = u"the-id"_s;
        base.tls.pinnedSha256 = QByteArray(32, 'a');
        const GatewayForm form { .adminUrl = u" https://kong.example:8444/admin// "_s,
            .name = u"  Production  EU "_s,
            .workspace = u" team "_s,
            .proxyUrl = u"https://api.example"_s,
            .environment = core::Connection::Environment::Production };
        const auto connection = ui::connectionFrom(form, base);
        QVERIFY(connection.has_value());
        QCOMPARE(connection->adminUrl, QUrl(u"https://kong.example:8444/admin"_s));
        QCOMPARE(connection->name, u"Production EU"_s);
        QCOMPARE(connection->workspace, u"team"_s);
        QCOMPARE(connection->proxyUrl, QUrl(u"https://api.example"_s));
        QCOMPARE(connection->id, u"the-id"_s);
        QCOMPARE(connection->tls, base.tls);
    }

    void whatWasNotTypedStaysWhereItIsForTheSame_data()
    {
        using Sort = core::Access::Sort;
        QTest::addColumn<Sort>("before");
        QTest::addColumn<Sort>("after");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("the same") << Sort::Bearer << Sort::Bearer << QByteArray("kept");
        QTest::newRow("the same password") << Sort::Basic << Sort::Session << QByteArray("kept");
        QTest::newRow("something else") << Sort::Basic << Sort::Bearer << QByteArray();
    }

    void whatWasNotTypedStaysWhereItIsForTheSame()
    {
        QFETCH(core::Access::Sort, before);
        QFETCH(core::Access::Sort, after);
        core::Connection base;
        base.access = { before, u"ann"_s, core::Secret("kept"), { { u"X-Door"_s, core::Secret("open") }, { u"X-Old"_s, {} } } };
        const GatewayForm form { .adminUrl = u"kong:8001"_s,
            .access = { after, u"ann"_s, {}, { { u"x-door"_s, {} }, { u"X-New"_s, core::Secret("new") } } },
            .safeMode = core::Connection::SafeMode::ReadOnly };
        const auto connection = ui::connectionFrom(form, base);
        QVERIFY(connection.has_value());
        QTEST(connection->access.secret.reveal(), "secret");
        const QList<core::Access::Header> headers { { u"x-door"_s, core::Secret("open") }, { u"X-New"_s, core::Secret("new") } };
        QCOMPARE(connection->access.headers, headers);
        QCOMPARE(connection->safeMode, core::Connection::SafeMode::ReadOnly);
    }

    void whatCannotGoIsSaidAtItsInput()
    {
        using Sort = core::Access::Sort;
        const auto faultOf = [](const core::Access &access) {
            const auto connection = ui::connectionFrom({ .adminUrl = u"kong:8001"_s, .access = access }, {});
            return connection ? GatewayField::None : ui::fieldOf(connection.error());
        };
        QCOMPARE(faultOf({ Sort::Basic, {}, core::Secret("pw"), {} }), GatewayField::User);
        QCOMPARE(faultOf({ Sort::None, {}, {}, { { u"If-Match"_s, core::Secret("*") } } }), GatewayField::Headers);
        QCOMPARE(faultOf({ Sort::None, {}, {}, { { {}, core::Secret("x") } } }), GatewayField::Headers);
        QCOMPARE(faultOf({ Sort::None, {}, {}, {} }), GatewayField::None);
    }

    void schemeAndNameCanBeLeftOut()
    {
        const auto connection = ui::connectionFrom({ .adminUrl = u"127.0.0.1:8001"_s }, {});
        QVERIFY(connection.has_value());
        QCOMPARE(connection->adminUrl, QUrl(u"http://127.0.0.1:8001"_s));
        QCOMPARE(connection->name, u"127.0.0.1"_s);
    }

    void wrongAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << u"  "_s << u"gatehouse.url_empty"_s;
        QTest::newRow("no host") << u"http://"_s << u"gatehouse.url_invalid"_s;
        QTest::newRow("port out of range") << u"http://kong:99999"_s << u"gatehouse.url_invalid"_s;
        QTest::newRow("another scheme") << u"ftp://kong"_s << u"gatehouse.url_scheme"_s;
        QTest::newRow("a password") << u"https://me:pw@kong"_s << u"gatehouse.url_has_password"_s;
        QTest::newRow("a query") << u"https://kong/?a=b"_s << u"gatehouse.url_has_query"_s;
    }

    void wrongAddressesAreRefused()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        const auto connection = ui::connectionFrom({ .adminUrl = url }, {});
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, code);
        QCOMPARE(ui::fieldOf(connection.error()), GatewayField::AdminUrl);
        QVERIFY(!connection.error().fields.toObject().value("url"_L1).toString().contains(u"pw"_s));
    }

    void aWrongProxyIsSaidAtTheProxy()
    {
        const auto connection = ui::connectionFrom({ .adminUrl = u"http://kong"_s, .proxyUrl = u"ftp://kong"_s }, {});
        QVERIFY(!connection);
        QCOMPARE(ui::fieldOf(connection.error()), GatewayField::ProxyUrl);
    }

    void errorsBelongToTheirField()
    {
        const auto field = [](core::Error::Kind kind, const QString &code = {}) {
            core::Error error;
            error.kind = kind;
            error.code = code;
            return ui::fieldOf(error);
        };
        using Kind = core::Error::Kind;
        QCOMPARE(field(Kind::Network), GatewayField::AdminUrl);
        QCOMPARE(field(Kind::Denied), GatewayField::Token);
        QCOMPARE(field(Kind::NotFound, u"gatehouse.workspace_unknown"_s), GatewayField::Workspace);
        QCOMPARE(field(Kind::Protocol, u"gatehouse.html_answer"_s), GatewayField::AdminUrl);
        QCOMPARE(field(Kind::Invalid, u"gatehouse.no_certificate_in_file"_s), GatewayField::CaFile);
        QCOMPARE(field(Kind::Conflict, u"gatehouse.name_taken"_s), GatewayField::Name);
        QCOMPARE(field(Kind::Tls), GatewayField::None);
        QCOMPARE(field(Kind::Keychain), GatewayField::None);
    }
};

QTEST_GUILESS_MAIN(TestGatewayForm)
#include "test_gateway_form.moc"
