#include "tests/app/sandbox/admin_fixture.h"
#include "tests/support/tls_certificates.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

QByteArray body(const QByteArray &certificate, const QByteArray &key, const QJsonArray &names = {})
{
    QJsonObject json { { u"cert"_s, QString::fromLatin1(certificate) }, { u"key"_s, QString::fromLatin1(key) } };
    if (!names.isEmpty())
        json.insert(u"snis"_s, names);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray authorityBody(const QByteArray &certificate)
{
    return QJsonDocument(QJsonObject { { u"cert"_s, QString::fromLatin1(certificate) } }).toJson(QJsonDocument::Compact);
}

QByteArray entityError(const RawReply &reply)
{
    return reply.json().value(u"fields"_s)[u"@entity"_s][0].toString().toUtf8();
}

} // namespace

/// Certificates, their server names, and those of authorities, beyond what the recording is replayed for.
class TestAdminCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_admin = std::make_unique<AdminFixture>();
        m_id = m_admin->make("/certificates", body(m_identity.certificatePem, m_identity.keyPem, { u"b.test"_s, u"a.test"_s }));
        QVERIFY(!m_id.isEmpty());
    }

    void theNamesAreShownInOneAndInTheList()
    {
        const QJsonValue names(QJsonArray { u"a.test"_s, u"b.test"_s });
        QCOMPARE(m_admin->get("/certificates/" + m_id).json().value(u"snis"_s), names);
        QCOMPARE(m_admin->get("/certificates/b.test").json().value(u"snis"_s), names);
        QCOMPARE(m_admin->get("/certificates").json().value(u"data"_s)[0][u"snis"_s], names);
        QCOMPARE(m_admin->get("/certificates/nope.test").message(), QByteArray("SNI not found"));
    }

    void aNameStaysTheSameEntityWhenItIsGivenAgain()
    {
        const QString before = m_admin->get("/snis/a.test").json().value(u"id"_s).toString();
        QCOMPARE(m_admin->send("PATCH", "/certificates/" + m_id, R"({"snis":["a.test","c.test"]})").status, 200);
        QCOMPARE(m_admin->get("/snis/a.test").json().value(u"id"_s).toString(), before);
        QCOMPARE(m_admin->get("/snis/b.test").status, 404);
        QCOMPARE(m_admin->send("PATCH", "/certificates/" + m_id, R"({"tags":["x"]})").json().value(u"snis"_s).toArray().size(), 2);
    }

    void aNameOfAnotherCertificateIsRefused()
    {
        const RawReply reply = m_admin->send("POST", "/certificates", body(m_identity.certificatePem, m_identity.keyPem, { u"a.test"_s }));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"code"_s), QJsonValue(2));
        QVERIFY(reply.json().value(u"fields"_s)[u"snis"_s].toString().contains(QString::fromLatin1(m_id)));
        QCOMPARE(m_admin->get("/certificates").json().value(u"data"_s).toArray().size(), 1);
    }

    void aCertificateWantsItsOwnKey()
    {
        const support::Identity other = support::CertificateAuthority::selfSigned();
        const RawReply reply = m_admin->send("POST", "/certificates", body(m_identity.certificatePem, other.keyPem));
        QCOMPARE(reply.status, 400);
        QCOMPARE(entityError(reply), QByteArray("certificate does not match key"));
        const QByteArray half = R"({"cert_alt":null,"key_alt":"x"})";
        QCOMPARE(m_admin->send("PATCH", "/certificates/" + m_id, half).status, 400);
    }

    void aCertificateInUseStays()
    {
        const QJsonObject service { { u"name"_s, u"s"_s }, { u"url"_s, u"https://h"_s },
            { u"client_certificate"_s, QJsonObject { { u"id"_s, QString::fromLatin1(m_id) } } } };
        QVERIFY(!m_admin->make("/services", QJsonDocument(service).toJson()).isEmpty());
        const RawReply refused = m_admin->send("DELETE", "/certificates/" + m_id, {});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json().value(u"fields"_s).toObject(), json(R"({"@referenced_by":"services"})"));
        QCOMPARE(m_admin->get("/certificates/" + m_id + "/services").json().value(u"data"_s).toArray().size(), 1);
        QCOMPARE(m_admin->get("/services/s/client_certificate").json().value(u"id"_s).toString().toLatin1(), m_id);
        QCOMPARE(m_admin->send("DELETE", "/services/s", {}).status, 204);
        QCOMPARE(m_admin->send("DELETE", "/certificates/" + m_id, {}).status, 204);
        QVERIFY(m_admin->store.table(*sandbox::findKind(u"snis"_s)).empty());
    }

    void anAuthorityIsKnownByItsDigest()
    {
        const support::CertificateAuthority authority;
        const RawReply made = m_admin->send("POST", "/ca_certificates", authorityBody(authority.pem()));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"cert_digest"_s).toString().size(), 64);
        const RawReply twin = m_admin->send("POST", "/ca_certificates", authorityBody(authority.pem()));
        QCOMPARE(twin.status, 409);
        QCOMPARE(twin.json().value(u"fields"_s)[u"cert_digest"_s], made.json().value(u"cert_digest"_s));
        QCOMPARE(m_admin->get("/ca_certificates/word").json().value(u"code"_s), QJsonValue(1));
    }

    void onlyOneAuthorityInForceIsTaken()
    {
        const support::CertificateAuthority authority;
        const RawReply leaf = m_admin->send("POST", "/ca_certificates", authorityBody(m_identity.certificatePem));
        QCOMPARE(entityError(leaf), QByteArray("certificate does not appear to be a CA because it is missing the \"CA\" basic constraint"));
        const RawReply two = m_admin->send("POST", "/ca_certificates", authorityBody(authority.pem() + authority.pem()));
        QCOMPARE(entityError(two), QByteArray("please submit only one certificate at a time"));
        m_admin->clock.advance(3600 * 24 * 365 * 20);
        const RawReply old = m_admin->send("POST", "/ca_certificates", authorityBody(authority.pem()));
        QCOMPARE(entityError(old), QByteArray("certificate expired, \"Not After\" time is in the past"));
    }

private:
    const support::Identity m_identity = support::CertificateAuthority::selfSigned();
    std::unique_ptr<AdminFixture> m_admin;
    QByteArray m_id;
};

QTEST_GUILESS_MAIN(TestAdminCertificates)
#include "test_admin_certificates.moc"
