#include "tests/live/child_process.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace live {
namespace {

constexpr int stopMs = 10'000;

} // namespace

ChildProcess::ChildProcess()
{
    m_process.setStandardErrorFile(m_folder.filePath(u"stderr"_s));
    // A group of its own, so that a script ends with what it started; a signal when this program is killed.
    m_process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
}

ChildProcess::~ChildProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto group = static_cast<pid_t>(m_process.processId());
    m_process.closeWriteChannel();
    m_process.terminate();
    m_process.waitForFinished(stopMs);
    ::kill(-group, SIGKILL);
    m_process.waitForFinished(stopMs);
}

core::Result<QByteArray> ChildProcess::startAndWaitFor(const QByteArray &input, const QByteArray &mark, std::chrono::seconds patience)
{
    m_process.start();
    m_process.write(input);
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            if (line.contains(mark))
                return line;
        }
        if (m_process.state() == QProcess::NotRunning)
            return core::failure(core::Error::Kind::Protocol, u"live.start"_s, QString::fromUtf8(log().right(2000)), m_process.program());
        m_process.waitForReadyRead(static_cast<int>(std::min<qint64>(deadline.remainingTime(), 1000)));
    }
    return core::failure(core::Error::Kind::Timeout, u"live.start"_s, QString::fromUtf8(log().right(2000)), m_process.program());
}

QByteArray ChildProcess::log() const
{
    QFile file(m_folder.filePath(u"stderr"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace live
