#pragma once

#include "models/core/check_line.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

/// Keeps what a check tells.
class CheckAnswers {
public:
    core::CheckSink sink()
    {
        return [this](const core::CheckLine &line) {
            if (!m_lines.contains(line.topic))
                m_order.append(line.topic);
            m_lines.insert(line.topic, line);
        };
    }

    QStringList topics() const { return m_order; }
    core::CheckLine line(const QString &topic) const { return m_lines.value(topic); }
    core::CheckLine::Mark mark(const QString &topic) const { return line(topic).mark; }
    QJsonValue fact(const QString &topic, const QString &name) const { return line(topic).facts.value(name); }
    QString code(const QString &topic) const { return line(topic).error ? line(topic).error->code : QString(); }

    /// Topics whose question was never answered.
    QStringList open() const
    {
        QStringList topics;
        for (const core::CheckLine &line : m_lines) {
            if (line.mark == core::CheckLine::Mark::Running)
                topics.append(line.topic);
        }
        return topics;
    }

private:
    QStringList m_order;
    QHash<QString, core::CheckLine> m_lines;
};
