#include "ui/pages/certificate_chain.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCertificateChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeFingerprintIsShown()
    {
        net::CertificateInfo leaf;
        leaf.subject = u"CN=kong.example"_s;
        leaf.issuer = u"CN=Example CA"_s;
        for (int i = 0; i < 32; ++i)
            leaf.sha256.append(char(i));
        const ui::CertificateChain chain({ leaf, leaf });
        QString words;
        for (const QLabel *label : chain.findChildren<QLabel *>())
            words += label->text() + u'\n';
        QVERIFY(words.contains(u"CN=kong.example"_s));
        QVERIFY(words.contains(u"CN=Example CA"_s));
        QCOMPARE(words.count(u"00:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E:0F\n10:11:12:13:14:15:16:17:18:19:1A:1B:1C:1D:1E:1F"_s), 2);
    }
};

QTEST_MAIN(TestCertificateChain)
#include "test_certificate_chain.moc"
