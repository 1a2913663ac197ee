#include "models/core/log_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::LogFile;

class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileAndFolderAreForTheOwnerAlone();
    void aSecondRunAppends();
    void aFullFileIsPutAsideAndOnlyTheLastAreKept();
    void aLineLargerThanAFileIsWrittenWhole();
    void aFolderThatCannotBeMadeStopsNothing();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

constexpr QFile::Permissions others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

void TestLogFile::fileAndFolderAreForTheOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state/gatehouse/log"_s);
    LogFile file(path);
    file.write("line\n");
    QCOMPARE(contentOf(path), QByteArray("line\n"));
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(QFileInfo(path).absolutePath()).permissions() & others, QFile::Permissions());
}

void TestLogFile::aSecondRunAppends()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    LogFile(path).write("one\n");
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    LogFile(path).write("two\n");
    QCOMPARE(contentOf(path), QByteArray("one\ntwo\n"));
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
}

void TestLogFile::aFullFileIsPutAsideAndOnlyTheLastAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    LogFile file(path, 20, 3);
    for (char letter = 'a'; letter <= 'i'; ++letter)
        file.write(QByteArray(9, letter) + '\n'); // two lines fit
    QCOMPARE(contentOf(path), QByteArray("iiiiiiiii\n"));
    QCOMPARE(contentOf(path + u".1"_s), QByteArray("ggggggggg\nhhhhhhhhh\n"));
    QCOMPARE(contentOf(path + u".2"_s), QByteArray("eeeeeeeee\nfffffffff\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({ u"log"_s, u"log.1"_s, u"log.2"_s }));
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
}

void TestLogFile::aLineLargerThanAFileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    LogFile file(path, 10, 2);
    const QByteArray line = QByteArray(50, 'x') + '\n';
    file.write(line);
    QCOMPARE(contentOf(path), line);
}

void TestLogFile::aFolderThatCannotBeMadeStopsNothing()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    LogFile file(blocker.fileName() + u"/log"_s, 10, 2);
    file.write("one\n");
    file.write("two, which does not fit\n");
    QCOMPARE(contentOf(blocker.fileName()), QByteArray());
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "test_log_file.moc"
