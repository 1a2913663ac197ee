#pragma once

#include "models/core/check_line.h"

namespace provisioning {

/// Tells the lines of one check. A value; the sink may be empty. Keeps no state.
class CheckLines {
public:
    explicit CheckLines(core::CheckSink sink);

    /// A question goes out. @param facts what is known already
    void ask(const QString &topic, const QJsonObject &facts = {}) const;
    /// The answer to it. @param finding as core::CheckLine::finding
    void tell(const QString &topic, core::CheckLine::Mark mark, const QJsonObject &facts = {}, const QString &finding = {}) const;
    void tell(const core::CheckLine &line) const;
    /// Something is in the way.
    void fail(const QString &topic, const core::Error &error, const QJsonObject &facts = {}) const;
    /// The same with another mark: what is in the way of one thing alone, or was merely not let be seen.
    void note(const QString &topic, core::CheckLine::Mark mark, const core::Error &error, const QJsonObject &facts = {}) const;

private:
    core::CheckSink m_sink;
};

} // namespace provisioning
