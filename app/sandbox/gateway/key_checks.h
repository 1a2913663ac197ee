#pragma once

#include <QJsonObject>

namespace sandbox {

/// Whether the JSON or PEM form of an entity of kind `keys` is a key, and the one that its `kid` names.
void checkKey(const QJsonObject &entity, QJsonObject &errors);

} // namespace sandbox
