#include "tests/models/gateway/client_fixture.h"

#include "models/gateway/rbac_error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

class TestRbacError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusalIsNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("action");
        const QString permission = u"gatehouse.rbac_permission"_s;
        QTest::newRow("credentials") << 401 << u"Invalid RBAC credentials"_s << u"gatehouse.rbac_credentials"_s << QString() << QString();
        QTest::newRow("read") << 403 << u"ada, you do not have permissions to read this resource"_s << permission << u"ada"_s << u"read"_s;
        QTest::newRow("other action") << 403 << u"ada, you do not have permissions to frobnicate this resource"_s << permission << u"ada"_s
                                      << u"frobnicate"_s;
        QTest::newRow("name with a comma") << 403 << u"Lovelace, Ada, you do not have permissions to create this resource"_s << permission
                                           << u"Lovelace, Ada"_s << u"create"_s;
        QTest::newRow("nobody") << 403 << u"you do not have permissions to delete this resource"_s << permission << QString()
                                << u"delete"_s;
        QTest::newRow("other 401") << 401 << u"Unauthorized"_s << QString() << QString() << QString();
        QTest::newRow("other 403") << 403 << u"Forbidden"_s << QString() << QString() << QString();
        QTest::newRow("words with another status") << 400 << u"Invalid RBAC credentials"_s << QString() << QString() << QString();
        QTest::newRow("swapped") << 403 << u"Invalid RBAC credentials"_s << QString() << QString() << QString();
    }

    void aRefusalIsNamed()
    {
        QFETCH(int, status);
        QFETCH(QString, message);
        QFETCH(QString, code);
        const QByteArray body = QJsonDocument(QJsonObject { { u"message"_s, message } }).toJson();
        ClientFixture fixture([&](const ScriptedServer::Request &) { return json(body, status); }, u"team a"_s, "wrong-token");
        const auto refused = ClientFixture::run([&] { return fixture.client.list(gateway::kinds::developers()); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().text, message);
        QCOMPARE(refused.error().where, u"GET /team%20a/developers"_s);
        if (code.isEmpty())
            return;
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        const QJsonObject fields = refused.error().fields.toObject();
        QTEST(fields.value("user"_L1).toString(), "user");
        QTEST(fields.value("action"_L1).toString(), "action");
        QCOMPARE(fields.value("path"_L1).toString(), u"/developers"_s);
        QCOMPARE(fields.value("workspace"_L1).toString(), u"team a"_s);
    }

    void aPathThatOnlyBeginsLikeTheWorkspaceIsKept()
    {
        Error error;
        error.kind = Error::Kind::Denied;
        error.httpStatus = 401;
        error.text = u"Invalid RBAC credentials"_s;
        gateway::nameMissingRight(error, u"/serv/services"_s, u"serv"_s);
        QCOMPARE(error.fields.toObject().value("path"_L1).toString(), u"/services"_s);
        error.code.clear();
        gateway::nameMissingRight(error, u"/services"_s, u"serv"_s);
        QCOMPARE(error.fields.toObject().value("path"_L1).toString(), u"/services"_s);
        error.code.clear();
        gateway::nameMissingRight(error, u"/services"_s, {});
        QCOMPARE(error.fields.toObject().value("workspace"_L1).toString(), u"default"_s);
    }
};

QTEST_GUILESS_MAIN(TestRbacError)
#include "test_rbac_error.moc"
