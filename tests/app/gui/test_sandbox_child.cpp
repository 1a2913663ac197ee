#include "app/gui/sandbox_child.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::SandboxChild;

class TestSandboxChild : public QObject {
    Q_OBJECT

private:
    /// Puts a program of that name and script into @p folder.
    static bool plant(const QTemporaryDir &folder, const QByteArray &script)
    {
        QFile file(folder.filePath(u"gatehouse-sandbox"_s));
        if (!file.open(QFile::WriteOnly))
            return false;
        file.write("#!/bin/sh\n" + script);
        return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<gui::SandboxUrls>(); }

    void theAddressesAreReadFromItsFirstLine()
    {
        const QTemporaryDir folder;
        QVERIFY(plant(folder, "echo '{\"admin\":\"http://127.0.0.1:1801\",\"proxy\":\"http://127.0.0.1:1800\"}'; cat >/dev/null"));
        SandboxChild child({ folder.path() });
        const QSignalSpy ready(&child, &SandboxChild::ready);
        child.start();
        QTRY_COMPARE(ready.size(), 1);
        const auto urls = ready.first().first().value<gui::SandboxUrls>();
        QCOMPARE(urls.admin, QUrl(u"http://127.0.0.1:1801"_s));
        child.start(); // runs already: the same again
        QTRY_COMPARE(ready.size(), 2);
    }

    void aMissingProgramIsSaid()
    {
        const QTemporaryDir folder;
        SandboxChild child({ folder.path() });
        const QSignalSpy failed(&child, &SandboxChild::failed);
        child.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<core::Error>().code, u"gatehouse.sandbox_missing"_s);
    }

    void itIsNotTakenFromPath()
    {
        const QTemporaryDir folder;
        QVERIFY(plant(folder, "echo '{\"admin\":\"http://127.0.0.1:1801\"}'; cat >/dev/null"));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
        SandboxChild child({ folder.filePath(u"nowhere"_s) });
        const QSignalSpy failed(&child, &SandboxChild::failed);
        child.start();
        qputenv("PATH", path);
        QTRY_COMPARE(failed.size(), 1);
    }

    void itsLastWordsAreKeptWhenItEnds()
    {
        const QTemporaryDir folder;
        QVERIFY(plant(folder, "echo first >&2; echo 'no port is free' >&2; exit 1"));
        SandboxChild child({ folder.path() });
        const QSignalSpy failed(&child, &SandboxChild::failed);
        child.start();
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<core::Error>();
        QCOMPARE(error.code, u"gatehouse.sandbox_ended"_s);
        QCOMPARE(error.text, u"no port is free"_s);
    }

    void aSilentOneIsGivenUp()
    {
        const QTemporaryDir folder;
        QVERIFY(plant(folder, "echo 'not json'; exec cat >/dev/null"));
        SandboxChild child({ folder.path() }, std::chrono::milliseconds(200));
        const QSignalSpy failed(&child, &SandboxChild::failed);
        child.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<core::Error>().code, u"gatehouse.sandbox_silent"_s);
    }

    void itEndsWithItsLeash()
    {
        const QTemporaryDir folder;
        QVERIFY(plant(folder, "echo '{\"admin\":\"http://127.0.0.1:1801\"}'; cat >/dev/null; echo bye > \"$0.ended\""));
        {
            SandboxChild child({ folder.path() });
            const QSignalSpy ready(&child, &SandboxChild::ready);
            child.start();
            QTRY_COMPARE(ready.size(), 1);
        }
        QVERIFY(QFile::exists(folder.filePath(u"gatehouse-sandbox.ended"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSandboxChild)
#include "test_sandbox_child.moc"
