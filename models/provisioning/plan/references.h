#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QJsonObject>

namespace provisioning {

/// What a step came to, by name: "id", "client_id".
using Outputs = QHash<QString, QString>;

/// A reference to what step @p index comes to, for Step::desired and Step::parent: "${3.id}".
QString referTo(int index, const QString &name);

/// Replaces every reference in @p text by the outputs of the steps before.
/// @return Invalid `gatehouse.unresolved` {reference} when a step has not come to anything yet
core::Result<QString> resolve(const QString &text, const QHash<int, Outputs> &outputs);

/// The same for every string in @p json, at any depth.
core::Result<QJsonObject> resolve(const QJsonObject &json, const QHash<int, Outputs> &outputs);

/// Replaces the references whose outputs are known and leaves the others.
QString resolveKnown(const QString &text, const QHash<int, Outputs> &outputs);
QJsonObject resolveKnown(const QJsonObject &json, const QHash<int, Outputs> &outputs);

} // namespace provisioning
