#include "tests/bench/large_sandbox.h"

#include "ui/main_window.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr std::chrono::seconds patience { 300 };

ui::Target target(const QJsonObject &urls)
{
    ui::Target target;
    target.connection.id = u"sandbox"_s;
    target.connection.name = u"Sandbox"_s;
    target.connection.adminUrl = QUrl(urls.value("admin"_L1).toString());
    target.connection.proxyUrl = QUrl(urls.value("proxy"_L1).toString());
    target.connection.environment = core::Connection::Environment::Sandbox;
    return target;
}

ui::ProviderTarget provider(const QJsonObject &urls)
{
    ui::ProviderTarget target;
    target.provider.id = u"sandbox"_s;
    target.provider.name = u"Sandbox"_s;
    target.provider.kind = u"okta"_s;
    target.provider.issuer = QUrl(urls.value("provider"_L1).toString());
    target.credential = core::Secret("sandbox-okta-token");
    return target;
}

} // namespace

core::Result<> LargeSandbox::start(int rows)
{
    m_child.process().setProgram(QCoreApplication::applicationDirPath() + u"/gatehouse-sandbox"_s);
    m_child.process().setArguments({ u"--leash"_s, u"--edition"_s, u"enterprise"_s, u"--dialect"_s, u"okta"_s, u"--estate"_s,
        u"services=%1,routes=%1,plugins=%1,consumers=%1"_s.arg(rows) });
    const auto line = m_child.startAndWaitFor({}, "\"admin\"", patience);
    if (!line)
        return core::failure(line.error());
    m_urls = QJsonDocument::fromJson(*line).object();
    return {};
}

void LargeSandbox::open(ui::MainWindow &window) const
{
    window.openSandbox(target(m_urls), provider(m_urls));
}

} // namespace bench
