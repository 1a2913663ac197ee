#include "models/core/log.h"

#include "models/core/redact.h"

#include <QMutex>
#include <QMutexLocker>

#include <cstdio>

namespace core {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logCore, "gatehouse.core", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "gatehouse.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logJose, "gatehouse.jose", QtInfoMsg)
Q_LOGGING_CATEGORY(logForms, "gatehouse.forms", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "gatehouse.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logOauth, "gatehouse.oauth", QtInfoMsg)
Q_LOGGING_CATEGORY(logGateway, "gatehouse.gateway", QtInfoMsg)
Q_LOGGING_CATEGORY(logIdentity, "gatehouse.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(logProvisioning, "gatehouse.provisioning", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "gatehouse.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logCli, "gatehouse.cli", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "gatehouse.sandbox", QtInfoMsg)

namespace {

// Qt's message handler is a plain function, so the log it writes to has to be found without an argument.
struct Installed {
    QMutex mutex;
    Log *log = nullptr;
};

Installed &installed()
{
    static Installed place;
    return place;
}

// A message is a line or two; taking secrets out of a megabyte would hold up every thread that logs.
constexpr qsizetype maxCharacters = 16'384;

QString shortened(const QString &text)
{
    return text.size() <= maxCharacters ? text : text.left(maxCharacters) + u" [%1 more]"_s.arg(text.size() - maxCharacters);
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void StandardErrorSink::write(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

Log::Log(std::unique_ptr<LogSink> sink, const Clock &clock)
    : m_sink(std::move(sink))
    , m_clock(clock)
{
    const QMutexLocker locker(&installed().mutex);
    m_outer = std::exchange(installed().log, this);
    m_outerHandler = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    const QMutexLocker locker(&installed().mutex);
    installed().log = m_outer;
    qInstallMessageHandler(m_outerHandler);
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker locker(&installed().mutex);
    if (installed().log)
        installed().log->write(type, context, text);
}

void Log::write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QString line = m_clock.now().toUTC().toString(Qt::ISODateWithMs) + u' ' + levelName(type) + u' ' + QString::fromUtf8(context.category)
        + u": " + redacted(shortened(text));
    line.replace(u'\n', u"\n    "_s); // one message stays one entry
    m_sink->write(line.toUtf8() + '\n');
}

} // namespace core
