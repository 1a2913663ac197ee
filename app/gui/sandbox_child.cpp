#include "app/gui/sandbox_child.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Kind = core::Error::Kind;

namespace gui {

namespace {

constexpr qsizetype keptErrorBytes = 4096;
constexpr int endPatienceMs = 2000;
#ifdef Q_OS_WIN
constexpr QLatin1StringView programName("gatehouse-sandbox.exe");
#else
constexpr QLatin1StringView programName("gatehouse-sandbox");
#endif

} // namespace

SandboxChild::SandboxChild(QStringList folders, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(Kind::Timeout, u"gatehouse.sandbox_silent"_s); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxChild::readAddresses);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_errors += m_process.readAllStandardError();
        m_errors = m_errors.right(keptErrorBytes);
    });
    connect(&m_process, &QProcess::finished, this, [this] { fail(Kind::Network, u"gatehouse.sandbox_ended"_s); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Kind::Unsupported, u"gatehouse.sandbox_missing"_s);
    });
}

SandboxChild::~SandboxChild()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(endPatienceMs))
        m_process.kill();
    m_process.waitForFinished(endPatienceMs);
}

QString SandboxChild::findProgram() const
{
    for (const QString &folder : m_folders) {
        const QFileInfo program(folder + u'/' + programName);
        if (program.isExecutable() && program.isFile())
            return program.absoluteFilePath();
    }
    return {};
}

void SandboxChild::start()
{
    if (m_urls) {
        Q_EMIT ready(*m_urls);
        return;
    }
    if (m_process.state() != QProcess::NotRunning)
        return; // its addresses are still awaited
    const QString program = findProgram();
    if (program.isEmpty()) {
        fail(Kind::Unsupported, u"gatehouse.sandbox_missing"_s);
        return;
    }
    m_errors.clear();
    m_patience.start();
    m_process.start(program,
        { u"--leash"_s, u"--edition"_s, u"enterprise"_s, u"--dialect"_s, u"okta"_s, u"--estate"_s, u"sample"_s });
}

void SandboxChild::readAddresses()
{
    while (!m_urls && m_process.canReadLine()) {
        const QJsonObject urls = QJsonDocument::fromJson(m_process.readLine()).object();
        const QUrl admin(urls.value("admin"_L1).toString());
        if (admin.host().isEmpty())
            continue;
        m_patience.stop();
        m_urls = SandboxUrls { admin, QUrl(urls.value("proxy"_L1).toString()), QUrl(urls.value("provider"_L1).toString()) };
        Q_EMIT ready(*m_urls);
    }
    if (m_urls)
        m_process.readAllStandardOutput(); // nobody reads what it says later
}

QString SandboxChild::lastWords() const
{
    const QString words = QString::fromUtf8(m_errors).trimmed();
    return words.section(u'\n', -1);
}

void SandboxChild::fail(Kind kind, const QString &code)
{
    m_patience.stop();
    m_urls.reset();
    core::Error error;
    error.kind = kind;
    error.code = code;
    error.text = lastWords();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.blockSignals(true); // its end has been told already
        m_process.kill();
        m_process.waitForFinished(endPatienceMs);
        m_process.blockSignals(false);
    }
    Q_EMIT failed(error);
}

} // namespace gui
