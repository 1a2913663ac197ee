#pragma once

#include "app/cli/session.h"
#include "models/gateway/node_info.h"
#include "models/oauth/token_set.h"
#include "models/provisioning/apply/apply.h"

#include <QTemporaryDir>

namespace cli::demo {

/// Where the demonstration runs.
struct Target {
    QUrl adminUrl;
    QUrl proxyUrl; ///< empty = what the gateway says of itself
    QUrl issuer;
    QString strategy = QStringLiteral("open-source");
    QString vendor = QStringLiteral("generic");
    QString claim; ///< empty = what the provider is known for
    QUrl upstream; ///< the service behind the gateway; echoes what it saw
    QString user;
    core::Secret password;
    core::Secret adminToken;
    core::Secret providerCredential; ///< initial access token, or the vendor's API token
};

/// What the steps hand on to each other.
struct State {
    Target target;
    gateway::NodeInfo node;
    std::optional<OpenProvider> provider;
    std::optional<provisioning::PlanContext> context;
    QJsonObject before; ///< dump of everything before the first write
    provisioning::Protection protection;
    std::optional<provisioning::Plan> preview;
    QStringList plans; ///< applied, in order
    oauth::Client client;
    oauth::TokenSet loginTokens;
    oauth::TokenSet ownTokens;
};

} // namespace cli::demo
