#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QJsonObject>
#include <QUrl>

namespace cli::demo {

/// Reads every collection of the gateway by plain HTTP, and the provider's own dump where it offers one. Without `updated_at`, which a
/// write that was taken back may leave changed; everything else counts.
/// @param adminToken of the Admin API; may be empty
/// @param providerDump address of the provider's dump; empty = the provider offers none
core::Result<QJsonObject> dumpState(const QUrl &adminUrl, const core::Secret &adminToken, const QUrl &providerDump);

/// The dotted paths that differ, at most 20.
QStringList dumpDifferences(const QJsonValue &before, const QJsonValue &after, const QString &path = {});

} // namespace cli::demo
