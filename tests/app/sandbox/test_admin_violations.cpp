#include "tests/app/sandbox/admin_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Gateway recording, section 4, "schema violations": `fields` mirrors the body and has no fixed type, the message names all in order.
class TestAdminViolations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAndMessageAreAsRecorded_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("message");
        QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/app/sandbox/data/violations.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &entry : rows) {
            const QJsonObject row = entry.toObject();
            QTest::newRow(qPrintable(row.value(u"name"_s).toString()))
                << row.value(u"path"_s).toString().toLatin1() << QJsonDocument(row.value(u"body"_s).toObject()).toJson()
                << row.value(u"fields"_s).toObject() << row.value(u"message"_s).toString();
        }
    }

    void fieldsAndMessageAreAsRecorded()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        QFETCH(const QJsonObject, fields);
        QFETCH(const QString, message);
        const RawReply reply = m_admin.send("POST", path, body);
        QCOMPARE(reply.json().value(u"message"_s).toString(), message);
        QCOMPARE(reply.json().value(u"fields"_s), QJsonValue(fields));
        QCOMPARE(reply.json().value(u"code"_s), QJsonValue(2));
        QCOMPARE(reply.status, 400);
    }

    void anEmptyTableIsAListAndARecord()
    {
        const QJsonObject plugin = m_admin.send("POST", "/plugins", R"({"name":"key-auth","config":[]})").json();
        QCOMPARE(plugin.value(u"config"_s).toObject().value(u"key_names"_s), QJsonValue(QJsonArray { u"apikey"_s }));
    }

    void aJwtCredentialNeedsItsKey_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << QByteArray(R"({"algorithm":"RS256"})") << u"required field missing"_s;
        QTest::newRow("no PEM") << QByteArray(R"({"algorithm":"RS256","rsa_public_key":"x"})") << u"invalid key"_s;
    }

    void aJwtCredentialNeedsItsKey()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, error);
        m_admin.send("PUT", "/consumers/alice", "{}");
        const RawReply reply = m_admin.send("POST", "/consumers/alice/jwt", body);
        const QJsonObject fields = reply.json().value(u"fields"_s).toObject();
        QCOMPARE(fields.value(u"rsa_public_key"_s), QJsonValue(error));
        QCOMPARE(
            fields.value(u"@entity"_s), QJsonValue(QJsonArray { u"failed conditional validation given value of field 'algorithm'"_s }));
        QCOMPARE(m_admin.send("POST", "/consumers/alice/jwt", R"({"algorithm":"PS256"})").status, 400);
    }

private:
    AdminFixture m_admin;
};

QTEST_GUILESS_MAIN(TestAdminViolations)
#include "test_admin_violations.moc"
