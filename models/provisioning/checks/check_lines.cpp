#include "models/provisioning/checks/check_lines.h"

namespace provisioning {

using Mark = core::CheckLine::Mark;

CheckLines::CheckLines(core::CheckSink sink)
    : m_sink(std::move(sink))
{
}

void CheckLines::ask(const QString &topic, const QJsonObject &facts) const
{
    tell(topic, Mark::Running, facts);
}

void CheckLines::tell(const QString &topic, Mark mark, const QJsonObject &facts, const QString &finding) const
{
    tell({ .topic = topic, .mark = mark, .finding = finding, .facts = facts });
}

void CheckLines::tell(const core::CheckLine &line) const
{
    if (m_sink)
        m_sink(line);
}

void CheckLines::fail(const QString &topic, const core::Error &error, const QJsonObject &facts) const
{
    note(topic, Mark::Failed, error, facts);
}

void CheckLines::note(const QString &topic, Mark mark, const core::Error &error, const QJsonObject &facts) const
{
    // Being stopped is no finding.
    if (error.kind != core::Error::Kind::Cancelled)
        tell({ .topic = topic, .mark = mark, .facts = facts, .error = error });
}

} // namespace provisioning
