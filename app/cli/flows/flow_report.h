#pragma once

#include "app/cli/output.h"

namespace cli {

/// Tells what happens in a flow, step by step: `{"step", "ok", "detail"}` a line with --json, sentences for people otherwise.
class FlowReport {
public:
    explicit FlowReport(const Output &output);

    /// @param name "login", "token", "claim", "introspection", "request", "answer", "session"
    void step(const QString &name, bool ok, const QJsonObject &detail, const QString &text) const;
    /// Further words on the last step, for people alone.
    void more(const QString &text) const;

private:
    Output m_output;
};

} // namespace cli
