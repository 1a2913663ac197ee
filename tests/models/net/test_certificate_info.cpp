#include "models/net/certificate_info.h"
#include "tests/support/tls_certificates.h"

#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestCertificateInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChainComesBackOutOfAnError();
    void otherErrorsHaveNoChain();
};

void TestCertificateInfo::theChainComesBackOutOfAnError()
{
    const support::CertificateAuthority authority("Root \"A\"");
    const support::Identity leaf = authority.issue();
    const auto chain = QSslCertificate::fromData(leaf.certificatePem + authority.pem());
    core::Error error;
    error.kind = core::Error::Kind::Tls;
    error.fields = QJsonObject { { u"chain"_s, net::chainToJson(chain) } };

    const auto shown = net::presentedChain(error);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().subject, u"CN=gateway.test, O=Gatehouse Tests"_s);
    QCOMPARE(shown.first().issuer, u"CN=Root \"A\", O=Gatehouse Tests"_s);
    QCOMPARE(shown.first().notAfter, chain.first().expiryDate());
    QCOMPARE(shown.first().sha256, leaf.sha256);
    QCOMPARE(shown.last().subject, shown.last().issuer);
}

void TestCertificateInfo::otherErrorsHaveNoChain()
{
    core::Error error;
    error.kind = core::Error::Kind::Tls;
    QVERIFY(net::presentedChain(error).isEmpty());
    error.kind = core::Error::Kind::Http;
    error.fields = QJsonObject { { u"chain"_s, QJsonArray { QJsonObject {} } } };
    QVERIFY(net::presentedChain(error).isEmpty());
}

QTEST_GUILESS_MAIN(TestCertificateInfo)
#include "test_certificate_info.moc"
