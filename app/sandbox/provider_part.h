#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/http_server.h"
#include "models/core/clock.h"

namespace sandbox {

/// The place of the identity provider in the sandbox while there is none.
class ProviderPart {
public:
    ProviderPart(const core::Clock &, Faults &) { }

    void setObserver(const Observer &) { }
    core::Result<> start(quint16) { return {}; }
    void stop() { }
    QString url() const { return {}; }
    QJsonObject dump() const { return {}; }
    void load(const QJsonObject &) { }
    void reset() { }
};

} // namespace sandbox
