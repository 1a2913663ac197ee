#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/scenario_file.h"
#include "tests/app/cli/strategy_target.h"
#include "tests/support/scripted_person.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace {

/// Somebody else's browser or program: keeps cookies, follows no redirect.
class Caller {
public:
    struct Answer {
        int status = 0;
        QString text; ///< headers and body
    };

    /// @param call "METHOD URL [name: value]… [body]"
    Answer run(const QString &call)
    {
        QStringList words = split(call);
        const std::string method = words.takeFirst().toStdString();
        const QUrl url(words.takeFirst());
        httplib::Request request;
        request.method = method;
        request.path = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded).toStdString();
        while (!words.isEmpty() && words.first().contains(u": ") && !words.first().startsWith(u'{')) {
            const QString header = words.takeFirst();
            request.set_header(header.section(u": "_s, 0, 0).toStdString(), header.section(u": "_s, 1).toStdString());
        }
        request.body = words.value(0).toStdString();
        if (!m_cookie.isEmpty())
            request.set_header("Cookie", m_cookie.toStdString());
        httplib::Client client(url.host().toStdString(), url.port());
        const auto result = client.send(request);
        if (!result)
            return {};
        if (result->has_header("Set-Cookie"))
            m_cookie = QString::fromStdString(result->get_header_value("Set-Cookie")).section(u';', 0, 0);
        QString text;
        for (const auto &[name, value] : result->headers)
            text += QString::fromStdString(name + ": " + value + '\n');
        return { result->status, text + QString::fromStdString(result->body) };
    }

private:
    /// At spaces; a word in single quotes is taken as it stands.
    static QStringList split(const QString &call)
    {
        static const QRegularExpression word(u"'([^']*)'|(\\S+)"_s);
        QStringList words;
        for (auto match = word.globalMatch(call); match.hasNext();) {
            const auto next = match.next();
            words << (next.captured(2).isEmpty() ? next.captured(1) : next.captured(2));
        }
        return words;
    }

    QString m_cookie;
};

/// Runs a command that prints an address to open, and opens it as @p person ("user password") would.
CommandLine::Outcome runWithPerson(const CommandLine &cli, const QStringList &arguments, const QString &person)
{
    static const QRegularExpression address(u"\"open\":\"([^\"]+)\""_s);
    QProcess process;
    cli.start(process, arguments);
    QByteArray out;
    while (!address.match(QString::fromUtf8(out)).hasMatch() && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(1000);
        out += process.readAllStandardOutput();
    }
    if (const auto match = address.match(QString::fromUtf8(out)); match.hasMatch()) {
        support::ScriptedPerson browser(person.section(u' ', 0, 0).toUtf8(), person.section(u' ', 1).toUtf8());
        browser.visit(QUrl(match.captured(1)));
    }
    process.waitForFinished(30'000);
    auto outcome = CommandLine::outcomeOf(process);
    outcome.out.prepend(out);
    return outcome;
}

} // namespace

/// Runs docs/scenarios.md as it stands: every command, every call, every expectation.
class TestScenarios : public QObject {
    Q_OBJECT

    QList<Procedure> m_procedures = readScenarios(QStringLiteral(GATEHOUSE_SOURCE_DIR "/docs/scenarios.md"));
    core::SystemClock m_clock;

    struct Stage {
        StrategyTarget target { u"portal"_s };
        std::unique_ptr<sandbox::Sandbox> sandbox;
        QTemporaryDir folder;
        QHash<QString, QString> variables;
        Caller caller;
    };

    std::unique_ptr<Stage> makeStage(const Procedure &procedure) const;
    QString filled(QString text, const Stage &stage) const;
    void run(const ScenarioAction &action, Stage &stage);
    void check(const ScenarioAction &action, Stage &stage, int found, const QString &output);

private Q_SLOTS:
    void everyScenario_data();
    void everyScenario();
};

std::unique_ptr<TestScenarios::Stage> TestScenarios::makeStage(const Procedure &procedure) const
{
    auto stage = std::make_unique<Stage>();
    sandbox::SandboxOptions options = stage->target.sandboxOptions();
    options.gateway.portalAppAuth = procedure.sandbox.value(u"portal_app_auth"_s, options.gateway.portalAppAuth);
    stage->sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    if (!stage->sandbox->start())
        qFatal("the sandbox does not start");
    const QJsonObject urls = stage->sandbox->urls();
    for (auto url = urls.begin(); url != urls.end(); ++url)
        stage->variables.insert(url.key().toUpper(), url.value().toString());
    const QStringList given = stage->target.options(*stage->sandbox);
    stage->variables.insert(u"ADMIN_TOKEN_FILE"_s, given.value(given.indexOf(u"--admin-token-file"_s) + 1));
    stage->variables.insert(u"API_TOKEN_FILE"_s, given.value(given.indexOf(u"--provider-token-file"_s) + 1));
    stage->variables.insert(u"ADMIN_TOKEN"_s, QString::fromUtf8(stage->target.adminToken()));
    const QUrl issuer(urls.value(u"provider"_s).toString());
    stage->variables.insert(u"ORG"_s, issuer.toString(QUrl::RemovePath));
    stage->variables.insert(u"API_TOKEN"_s, QString::fromUtf8(stage->target.apiToken()));
    stage->variables.insert(u"DIR"_s, stage->folder.path());
    stage->variables.insert(u"OPEN"_s, given.join(u' '));
    return stage;
}

QString TestScenarios::filled(QString text, const Stage &stage) const
{
    QStringList names = stage.variables.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names)
        text.replace(u'$' + name, stage.variables.value(name));
    return text;
}

void TestScenarios::check(const ScenarioAction &action, Stage &stage, int found, const QString &output)
{
    const QByteArray where = "scenarios.md:" + QByteArray::number(action.line) + ' ';
    const QByteArray about = ": " + action.text.toUtf8() + '\n' + output.toUtf8();
    QVERIFY2(found == action.expected, QByteArray(where + "came to " + QByteArray::number(found) + about).constData());
    for (const QString &pattern : action.patterns) {
        const QRegularExpression expression(filled(pattern, stage));
        QVERIFY2(expression.isValid(), qPrintable(pattern));
        const auto match = expression.match(output);
        QVERIFY2(match.hasMatch(), QByteArray(where + "does not match " + pattern.toUtf8() + about).constData());
        const QStringList names = expression.namedCaptureGroups();
        for (const QString &name : names) {
            if (!name.isEmpty())
                stage.variables.insert(name, match.captured(name));
        }
    }
    for (const QString &pattern : action.absent)
        QVERIFY2(!QRegularExpression(filled(pattern, stage)).match(output).hasMatch(),
            QByteArray(where + "matches " + pattern.toUtf8() + about).constData());
}

void TestScenarios::run(const ScenarioAction &action, Stage &stage)
{
    if (action.actor == ScenarioAction::Actor::Caller) {
        const auto answer = stage.caller.run(filled(action.text, stage));
        return check(action, stage, answer.status, answer.text);
    }
    const CommandLine cli(stage.folder.filePath(u"home"_s));
    const QStringList arguments = QProcess::splitCommand(filled(action.text, stage));
    const auto outcome = action.person.isEmpty() ? cli.run(arguments) : runWithPerson(cli, arguments, action.person);
    QVERIFY(!outcome.crashed);
    check(action, stage, outcome.exitCode, QString::fromUtf8(outcome.text()));
}

void TestScenarios::everyScenario_data()
{
    QTest::addColumn<int>("procedure");
    for (int i = 0; i < m_procedures.size(); ++i) {
        if (!m_procedures.at(i).scenarios.isEmpty())
            QTest::newRow(qPrintable(m_procedures.at(i).title)) << i;
    }
}

void TestScenarios::everyScenario()
{
    QFETCH(int, procedure);
    const auto stage = makeStage(m_procedures.at(procedure));
    for (const Scenario &scenario : m_procedures.at(procedure).scenarios) {
        for (auto content = scenario.files.begin(); content != scenario.files.end(); ++content) {
            QFile file(stage->folder.filePath(content.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(filled(content.value(), *stage).toUtf8());
        }
        QVERIFY2(!scenario.actions.isEmpty(), qPrintable(scenario.title));
        for (const ScenarioAction &action : scenario.actions) {
            run(action, *stage);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d. %s", scenario.number, qPrintable(scenario.title));
    }
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "test_scenarios.moc"
