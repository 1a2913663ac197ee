#pragma once

#include "models/forms/form_schema.h"
#include "models/gateway/snippet_correction.h"

#include <QJsonObject>
#include <QList>

namespace gateway {

/// @p config of a plugin made to fit @p record, the field `config` of the plugin's schema: names that the gateway does not know are taken
/// for those they stand for or left out, values get the type of their field where that is plain. What cannot be put right stays as it is;
/// the gateway will name it. Each change is appended to @p corrections. Null and fitting values are left alone. Any thread.
QJsonObject fitConfig(const QJsonObject &config, const forms::FormField &record, QList<SnippetCorrection> &corrections);

/// The same for one member that stands beside `config`.
QJsonValue fitMember(const QJsonValue &value, const forms::FormField &field, QList<SnippetCorrection> &corrections);

} // namespace gateway
