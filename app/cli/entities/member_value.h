#pragma once

#include "models/core/result.h"
#include "models/forms/form_schema.h"

namespace cli {

/// The value that a person means by @p text where @p field is to hold it: text as it is, numbers and booleans as such, a list as JSON or
/// with commas, records and maps as JSON. Without a field (null) JSON where it is JSON, text otherwise.
/// @return Invalid `gatehouse.bad_value` {key, value}
core::Result<QJsonValue> memberValue(const forms::FormField *field, const QString &path, const QString &text);

} // namespace cli
