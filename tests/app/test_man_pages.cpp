#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(GATEHOUSE_BINARY_DIR "/") + program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of a page as roff's reader sees it: without its escapes.
QString pageOf(const QString &program)
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/packaging/man/%1.1").arg(program));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression font(u"\\\\f[BIRP]"_s);
    return QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s).remove(font);
}

/// Every match of @p pattern's first group.
QSet<QString> all(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QSet<QString> optionsIn(const QString &text)
{
    return all(text, u"(--[a-z][a-z0-9-]+)"_s);
}

QString sorted(const QSet<QString> &words)
{
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return list.join(u' ');
}

} // namespace

/// What the manual pages tell and what the programs can are the same.
class TestManPages : public QObject {
    Q_OBJECT

private:
    static QSet<QString> commands() { return all(outputOf(u"gatehouse-cli"_s, { u"--help"_s }), u"^  ([a-z]+)  "_s); }

private Q_SLOTS:
    void everyCommandIsInThePage()
    {
        const QSet<QString> known = commands();
        QVERIFY(known.size() > 20);
        const QString page = pageOf(u"gatehouse-cli"_s);
        const QString list
            = page.mid(page.indexOf(u".SH COMMANDS"_s), page.indexOf(u".SH COMMON OPTIONS"_s) - page.indexOf(u".SH COMMANDS"_s));
        QCOMPARE(sorted(all(list, u"^\\.B ([a-z]+)$"_s)), sorted(known));
    }

    void everyOptionIsInThePage()
    {
        const QString page = pageOf(u"gatehouse-cli"_s);
        QSet<QString> offered { u"--help"_s, u"--version"_s };
        for (const QString &command : commands())
            offered += all(outputOf(u"gatehouse-cli"_s, { command, u"--help"_s }), u"^  (?:-[a-z], )?(--[a-z][a-z0-9-]+)"_s);
        const QSet<QString> told = optionsIn(page);
        QCOMPARE(sorted(offered - told), QString());
        QCOMPARE(sorted(told - offered), QString());
    }

    void everyExitCodeIsInThePage()
    {
        const QString help = outputOf(u"gatehouse-cli"_s, { u"--help"_s });
        const QString page = pageOf(u"gatehouse-cli"_s);
        const QSet<QString> codes = all(help.mid(help.indexOf(u"Exit codes:"_s)), u"\\b(\\d+) "_s);
        QVERIFY(codes.size() > 10);
        QCOMPARE(sorted(all(page.mid(page.indexOf(u".SH EXIT STATUS"_s)), u"^\\.B (\\d+)$"_s)), sorted(codes));
    }

    void theOtherProgramsHaveTheirOptionsToldToo_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("the window") << u"gatehouse"_s;
        QTest::newRow("the sandbox") << u"gatehouse-sandbox"_s;
    }
    void theOtherProgramsHaveTheirOptionsToldToo()
    {
        QFETCH(const QString, program);
        const QSet<QString> offered
            = all(outputOf(program, { u"--help"_s }), u"^  (?:-[a-z], )?(--[a-z][a-z0-9-]+)"_s) - QSet { u"--help-all"_s };
        QVERIFY(!offered.isEmpty());
        QCOMPARE(sorted(offered - optionsIn(pageOf(program))), QString());
    }
};

QTEST_GUILESS_MAIN(TestManPages)
#include "test_man_pages.moc"
