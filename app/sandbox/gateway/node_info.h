#pragma once

#include "app/sandbox/gateway/schema_catalogue.h"
#include "app/sandbox/gateway/store.h"

#include <QUrl>

namespace sandbox {

/// What the node says of itself (gateway recording, section 1).
struct NodeFacts {
    QString nodeId;
    QString hostname;
    quint16 adminPort = 0;
    quint16 proxyPort = 0;
};

/// The body of `GET /`.
QJsonObject nodeInformation(const NodeFacts &facts, const SchemaCatalogue &catalogue, const Store &store);
/// The body of `GET /status`. @param inBytes whether memory comes as a number, `?unit=b`
QJsonObject nodeStatus(qint64 requests, bool inBytes);
/// The body of `GET /endpoints`: what is served here.
QJsonObject nodeEndpoints();
/// The body of `GET /workspaces`: the open-source edition has the one named default.
QJsonObject workspaceList(const NodeFacts &facts);

} // namespace sandbox
