#include "app/gui/protection_document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProtectionDocument : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"orders.yaml"_s));
        return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void aProtectionIsRead()
    {
        const auto protection
            = gui::readProtection(write("gatehouse: protection/1\nname: orders\nprovider:\n  issuer: https://id.example.com\n"
                                        "service:\n  name: orders-api\napplications:\n  - name: Batch\n"));
        QVERIFY2(protection, qPrintable(protection ? QString() : protection.error().code + protection.error().where));
        QCOMPARE(protection->name, u"orders"_s);
    }

    void aFaultHasItsLineAndColumn()
    {
        const auto protection = gui::readProtection(write("gatehouse: protection/1\nname: orders\nprovidr: {}\n"));
        QVERIFY(!protection);
        QVERIFY2(protection.error().where.startsWith(u"orders.yaml:3"_s), qPrintable(protection.error().where));
    }

    void aMissingFileIsSaid()
    {
        const auto protection = gui::readProtection(m_folder.filePath(u"nowhere.yaml"_s));
        QVERIFY(!protection);
        QCOMPARE(protection.error().code, u"gatehouse.file_unreadable"_s);
    }

    void aFolderIsNoFile() { QCOMPARE(gui::readProtection(m_folder.path()).error().code, u"gatehouse.file_unreadable"_s); }

    void somethingHugeIsNotRead()
    {
        const auto protection = gui::readProtection(write(QByteArray(5 * 1024 * 1024, ' ')));
        QVERIFY(!protection);
        QCOMPARE(protection.error().code, u"gatehouse.file_too_large"_s);
    }
};

QTEST_GUILESS_MAIN(TestProtectionDocument)
#include "test_protection_document.moc"
