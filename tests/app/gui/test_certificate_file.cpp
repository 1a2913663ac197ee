#include "app/gui/certificate_file.h"

#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The first root of the system: any certificate will do.
QByteArray someCertificate()
{
    const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
    return roots.isEmpty() ? QByteArray() : roots.first().toPem();
}

} // namespace

class TestCertificateFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"certificates.pem"_s);
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            return {};
        file.write(bytes);
        return path;
    }

private Q_SLOTS:
    void certificatesAloneAreTaken()
    {
        const QByteArray pem = someCertificate();
        if (pem.isEmpty())
            QSKIP("this system has no root certificates");
        const auto read
            = gui::readCertificates(fileWith("# comment\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" + pem));
        QVERIFY(read.has_value());
        QCOMPARE(*read, pem);
    }

    void aFileWithoutCertificateIsRefused()
    {
        const auto read = gui::readCertificates(fileWith("hello"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"gatehouse.no_certificate_in_file"_s);
    }

    void aMissingFileIsNamed()
    {
        const auto read = gui::readCertificates(m_folder.filePath(u"nowhere.pem"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"gatehouse.file_unreadable"_s);
        QVERIFY(read.error().where.endsWith(u"nowhere.pem"_s));
    }
};

QTEST_GUILESS_MAIN(TestCertificateFile)
#include "test_certificate_file.moc"
