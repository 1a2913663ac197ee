#pragma once

#include <QJsonObject>
#include <QString>

namespace sandbox {

/// A key as the gateway prints it in messages: `{consumer={id="..."},group="g1"}`, names in order, null for null.
QString luaKey(const QJsonObject &key);

/// A nested error as the gateway embeds it in a message: a Lua table over several lines (gateway recording, section 4).
QString luaDump(const QJsonValue &value);

} // namespace sandbox
