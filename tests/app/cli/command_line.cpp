#include "tests/app/cli/command_line.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

CommandLine::CommandLine(QString home)
    : m_home(std::move(home))
{
}

QString CommandLine::storePath() const
{
    return m_home + u"/data/gatehouse/store.db"_s;
}

void CommandLine::start(QProcess &process, const QStringList &arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : { std::pair(u"XDG_DATA_HOME"_s, u"/data"_s), std::pair(u"XDG_STATE_HOME"_s, u"/state"_s),
             std::pair(u"XDG_CONFIG_HOME"_s, u"/config"_s), std::pair(u"XDG_CACHE_HOME"_s, u"/cache"_s),
             std::pair(u"TMPDIR"_s, u"/tmp"_s) }) {
        QDir().mkpath(m_home + folder);
        environment.insert(name, m_home + folder);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GATEHOUSE_BINARY_DIR "/gatehouse-cli"), arguments);
}

CommandLine::Outcome CommandLine::outcomeOf(QProcess &process)
{
    Outcome outcome;
    outcome.crashed = process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = process.exitCode();
    outcome.out += process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    const QList<QByteArray> lines = outcome.out.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            outcome.lines << document.object();
    }
    return outcome;
}

CommandLine::Outcome CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return outcomeOf(process);
}
