#pragma once

#include "models/gateway/node_info.h"

#include <QList>

namespace ui {

/// One thing that this program can do with a gateway, or the reason why it cannot.
struct Capability {
    QString title;
    QString reason;
    bool possible = false;
};

/// What can be done with the gateway @p node besides protecting services with tokens (provisioning::strategyFits() tells that), most
/// important first, translated.
QList<Capability> capabilitiesOf(const gateway::NodeInfo &node);

} // namespace ui
