#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/gateway/node_info.h"
#include "models/provisioning/protection/protection.h"
#include "models/provisioning/strategies/strategy.h"
#include "ui/engine/application_engine.h"
#include "ui/engine/edit_engine.h"
#include "ui/engine/entity_engine.h"
#include "ui/engine/inspector_engine.h"
#include "ui/engine/journal_engine.h"
#include "ui/engine/protection_engine.h"
#include "ui/engine/provider_engine.h"
#include "ui/engine/target.h"
#include "ui/engine/token_engine.h"

#include <functional>
#include <vector>

namespace ui {

/// What the screens ask of the engine. All functions block and are called through Operations only; copies are cheap.
struct Engine {
    std::function<core::Result<gateway::NodeInfo>(const Target &, const core::CancelToken &)> probe;
    /// Looks at a gateway step by step and tells what is found, each line on the thread of the call.
    std::function<core::Result<gateway::NodeInfo>(const Target &, const core::CheckSink &, const core::CancelToken &)> check;
    /// What each strategy can do there, best first.
    std::function<core::Result<QList<provisioning::StrategyFit>>(const Target &, const gateway::NodeInfo &, const core::CancelToken &)>
        strategies;
    /// The saved connections, by name.
    std::function<core::Result<std::vector<core::Connection>>()> connections;
    /// The credentials of a saved connection from the keychain; an empty token when it has none.
    std::function<core::Result<Target>(const core::Connection &)> credentials;
    /// Stores the connection, and its secrets in the keychain; an empty one is removed there, unless it was never read.
    std::function<core::Result<>(const Target &)> save;
    std::function<core::Result<>(const core::Connection &)> remove;
    /// The certificates of a PEM file. @return Invalid `gatehouse.file_unreadable`, `gatehouse.no_certificate_in_file` (fields: file)
    std::function<core::Result<QByteArray>(const QString &path)> readCertificates;
    /// Looks whether a file is a protection that can be read. @return what provisioning::parseProtection() returns; Storage
    /// `gatehouse.file_unreadable`, Invalid `gatehouse.file_too_large` (fields: file)
    std::function<core::Result<provisioning::Protection>(const QString &path)> readProtection;
    /// The present moment.
    std::function<QDateTime()> now;

    EntityEngine entities;
    EditEngine edits;
    ProviderEngine providers;
    ProtectionEngine protections;
    ApplicationEngine applications;
    TokenEngine tokens;
    InspectorEngine inspector;
    JournalEngine journal;
};

} // namespace ui
