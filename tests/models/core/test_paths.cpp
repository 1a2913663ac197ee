#include "models/core/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVariablesAreFollowed();
    void withoutThemTheDefaultsHold_data();
    void withoutThemTheDefaultsHold();
    void foldersAreMadeForTheOwnerAlone();
    void aFolderThatStandsStaysAsItIs();
    void aFileInTheWayIsReported();
};

void TestPaths::theVariablesAreFollowed()
{
    qputenv("XDG_DATA_HOME", "/somewhere/data/");
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    qputenv("XDG_CONFIG_HOME", "/somewhere/config");
    QCOMPARE(core::dataDir(), u"/somewhere/data/gatehouse"_s);
    QCOMPARE(core::stateDir(), u"/somewhere/state/gatehouse"_s);
    QCOMPARE(core::configDir(), u"/somewhere/config/gatehouse"_s);
}

void TestPaths::withoutThemTheDefaultsHold_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("not absolute") << QByteArray("data"); // the specification: to be ignored
}

void TestPaths::withoutThemTheDefaultsHold()
{
    QFETCH(QByteArray, value);
    for (const char *name : { "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME" })
        qputenv(name, value);
    QCOMPARE(core::dataDir(), QDir::homePath() + u"/.local/share/gatehouse"_s);
    QCOMPARE(core::stateDir(), QDir::homePath() + u"/.local/state/gatehouse"_s);
    QCOMPARE(core::configDir(), QDir::homePath() + u"/.config/gatehouse"_s);
}

void TestPaths::foldersAreMadeForTheOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/c"_s);
    QVERIFY(core::makePrivateFolder(path + u'/'));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    QVERIFY(QFileInfo(path).isDir());
}

void TestPaths::aFolderThatStandsStaysAsItIs()
{
    const QTemporaryDir folder;
    const auto wide = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), wide));
    QVERIFY(core::makePrivateFolder(folder.path()));
    QVERIFY(QFileInfo(folder.path()).permissions().testFlag(QFile::ReadOther));
}

void TestPaths::aFileInTheWayIsReported()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!core::makePrivateFolder(file.fileName()));
    QVERIFY(!core::makePrivateFolder(file.fileName() + u"/a"_s));
}

QTEST_GUILESS_MAIN(TestPaths)
#include "test_paths.moc"
