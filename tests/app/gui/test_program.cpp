#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProgram : public QObject {
    Q_OBJECT

private:
    struct Ended {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    /// Runs gatehouse without any display.
    static Ended run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
            environment.remove(name);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GATEHOUSE_BINARY_DIR "/gatehouse"), arguments);
        if (!process.waitForFinished())
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }

private Q_SLOTS:
    void helpNeedsNoDisplay()
    {
        const Ended ended = run({ u"--help"_s });
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains("Administration console"));
    }

    void versionNeedsNoDisplay()
    {
        const Ended ended = run({ u"--version"_s });
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(GATEHOUSE_VERSION));
    }

    void anUnknownOptionIsRefused()
    {
        const Ended ended = run({ u"--unknown"_s });
        QVERIFY(ended.code != 0);
        QVERIFY(ended.err.contains("unknown"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
