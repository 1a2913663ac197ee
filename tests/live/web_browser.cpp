#include "tests/live/web_browser.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace live {
namespace {

constexpr std::chrono::seconds startPatience { 60 };
constexpr int answerSeconds = 60;
constexpr int pageMs = 20'000; ///< for one page

/// Ends Chromium when chromedriver ends in any way, also killed: chromedriver by itself would leave it behind.
QString leash()
{
    return QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/live/leashed_chromium.sh");
}

QJsonObject capabilities(const QString &profile)
{
    const QStringList arguments { u"--headless=new"_s, u"--no-sandbox"_s, QString(u"--user-data-dir="_s + profile), u"--no-first-run"_s,
        u"--no-proxy-server"_s, u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-breakpad"_s,
        u"--disable-dev-shm-usage"_s, u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"_s };
    const QJsonObject wanted { { u"browserName"_s, u"chrome"_s }, { u"timeouts"_s, QJsonObject { { u"pageLoad"_s, pageMs } } },
        { u"goog:chromeOptions"_s, QJsonObject { { u"binary"_s, leash() }, { u"args"_s, QJsonArray::fromStringList(arguments) } } } };
    return { { u"capabilities"_s, QJsonObject { { u"alwaysMatch"_s, wanted } } } };
}

} // namespace

struct WebBrowser::Private {
    QTemporaryDir profile; ///< outlives the child that writes into it
    ChildProcess driver;
    std::unique_ptr<httplib::Client> client;
    QString session;
    QString version;
    QString fault;

    /// One WebDriver command. @return its value; undefined when it failed, and then `fault` is set
    QJsonValue send(const QString &path, const std::optional<QJsonObject> &body)
    {
        const std::string target = path.toStdString();
        const auto answer
            = body ? client->Post(target, QJsonDocument(*body).toJson().toStdString(), "application/json") : client->Get(target);
        if (!answer) {
            fault = path + u": "_s + QString::fromStdString(httplib::to_string(answer.error()));
            return QJsonValue::Undefined;
        }
        const QJsonValue value = QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object().value("value"_L1);
        if (answer->status == 200)
            return value;
        fault = path + u": "_s + value.toObject().value("message"_L1).toString();
        return QJsonValue::Undefined;
    }

    QJsonValue ask(const QString &what, const std::optional<QJsonObject> &body = {}) { return send(u"/session/"_s + session + what, body); }

    /// Path of an element's commands; empty when there is none.
    QString element(const QString &selector)
    {
        const QJsonObject wanted { { u"using"_s, u"css selector"_s }, { u"value"_s, selector } };
        const QJsonObject found = ask(u"/element"_s, wanted).toObject();
        return found.isEmpty() ? QString() : u"/element/"_s + found.constBegin().value().toString();
    }
};

QString WebBrowser::absence()
{
    for (const QString &program : { u"chromium"_s, u"chromedriver"_s, u"setpriv"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not there: install the Debian packages chromium and chromium-driver"_s;
    }
    return {};
}

WebBrowser::WebBrowser()
    : m_private(std::make_unique<Private>())
{
}

WebBrowser::~WebBrowser()
{
    if (!m_private->session.isEmpty())
        m_private->client->Delete("/session/" + m_private->session.toStdString());
}

core::Result<> WebBrowser::start()
{
    m_private->driver.process().setProgram(u"chromedriver"_s);
    m_private->driver.process().setArguments({ u"--port=0"_s });
    const QByteArray mark = "was started successfully on port ";
    const auto line = m_private->driver.startAndWaitFor({}, mark, startPatience);
    if (!line)
        return core::failure(line.error());
    const int port = line->mid(line->indexOf(mark) + mark.size()).trimmed().chopped(1).toInt();
    m_private->client = std::make_unique<httplib::Client>("127.0.0.1", port);
    m_private->client->set_read_timeout(answerSeconds);
    const QJsonObject made = m_private->send(u"/session"_s, capabilities(m_private->profile.path())).toObject();
    m_private->session = made.value("sessionId"_L1).toString();
    m_private->version = made.value("capabilities"_L1).toObject().value("browserVersion"_L1).toString();
    if (m_private->session.isEmpty())
        return core::failure(core::Error::Kind::Protocol, u"live.start"_s, m_private->fault, u"chromedriver"_s);
    return {};
}

QString WebBrowser::version() const
{
    return m_private->version;
}

bool WebBrowser::open(const QUrl &address)
{
    return !m_private->ask(u"/url"_s, QJsonObject { { u"url"_s, address.toString(QUrl::FullyEncoded) } }).isUndefined();
}

QUrl WebBrowser::address()
{
    return QUrl(m_private->ask(u"/url"_s).toString());
}

QString WebBrowser::text()
{
    const QString body = m_private->element(u"body"_s);
    return body.isEmpty() ? QString() : m_private->ask(body + u"/text"_s).toString();
}

bool WebBrowser::has(const QString &selector)
{
    const QJsonObject wanted { { u"using"_s, u"css selector"_s }, { u"value"_s, selector } };
    return !m_private->ask(u"/elements"_s, wanted).toArray().isEmpty();
}

bool WebBrowser::type(const QString &selector, const QString &text)
{
    const QString path = m_private->element(selector);
    return !path.isEmpty() && !m_private->ask(path + u"/value"_s, QJsonObject { { u"text"_s, text } }).isUndefined();
}

bool WebBrowser::press(const QString &selector)
{
    const QString path = m_private->element(selector);
    return !path.isEmpty() && !m_private->ask(path + u"/click"_s, QJsonObject()).isUndefined();
}

QString WebBrowser::fault() const
{
    return m_private->fault;
}

} // namespace live
