#include "app/cli/flows/flow_report.h"

namespace cli {

using namespace Qt::StringLiterals;

FlowReport::FlowReport(const Output &output)
    : m_output(output)
{
}

void FlowReport::step(const QString &name, bool ok, const QJsonObject &detail, const QString &text) const
{
    m_output.object({ { u"step"_s, name }, { u"ok"_s, ok }, { u"detail"_s, detail } });
    m_output.line((ok ? u"+ "_s : u"! "_s) + text);
}

void FlowReport::more(const QString &text) const
{
    m_output.line(u"    "_s + text);
}

} // namespace cli
