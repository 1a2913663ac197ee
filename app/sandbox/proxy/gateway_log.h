#pragma once

#include "models/core/clock.h"

#include <QStringList>

#include <deque>
#include <mutex>

namespace sandbox {

/// What the gateway writes into its error log: the reasons that its answers keep to themselves. Never a token or a secret. Any thread.
class GatewayLog {
public:
    /// @param clock must outlive this
    explicit GatewayLog(const core::Clock &clock)
        : m_clock(clock)
    {
    }

    /// @param plugin its name, which goes in brackets before the line
    /// @param level "notice", "warn", "error"
    void add(const QString &plugin, const QString &line, const QString &level = QStringLiteral("notice"));
    /// The last 1,000 lines, oldest first: "2026/11/21 10:00:00 [notice] [openid-connect] ...".
    QStringList lines() const;
    void clear();

private:
    const core::Clock &m_clock;
    mutable std::mutex m_mutex;
    std::deque<QString> m_lines;
};

} // namespace sandbox
