#include "app/sandbox/proxy/gateway_log.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr size_t maxLines = 1'000;

} // namespace

void GatewayLog::add(const QString &plugin, const QString &line, const QString &level)
{
    const QString time = m_clock.now().toUTC().toString(u"yyyy/MM/dd HH:mm:ss"_s);
    const std::lock_guard lock(m_mutex);
    m_lines.push_back(u"%1 [%2] [%3] %4"_s.arg(time, level, plugin, line));
    if (m_lines.size() > maxLines)
        m_lines.pop_front();
}

QStringList GatewayLog::lines() const
{
    const std::lock_guard lock(m_mutex);
    return { m_lines.cbegin(), m_lines.cend() };
}

void GatewayLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_lines.clear();
}

} // namespace sandbox
