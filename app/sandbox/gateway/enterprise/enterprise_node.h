#pragma once

#include "app/sandbox/gateway/gateway_options.h"
#include "app/sandbox/gateway/node_info.h"

namespace sandbox {

/// The version of the Enterprise dress, as `version` of `GET /` and the Server header write it.
QString enterpriseVersion();

/// Turns the body of `GET /` of an open-source node into that of an Enterprise one (Enterprise contract, section 1.4).
QJsonObject enterpriseInformation(QJsonObject information, const GatewayOptions &options);
/// The body of `GET /license/report`. The caller holds the store's lock.
QJsonObject licenseReport(const NodeFacts &facts, const Store &store, const GatewayOptions &options);
/// `GET /endpoints`: those of the open-source node, those of the Enterprise one, each below a workspace too.
QJsonObject enterpriseEndpoints(const QJsonObject &openSource, const GatewayOptions &options);

} // namespace sandbox
