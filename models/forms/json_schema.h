#pragma once

#include "models/forms/form_schema.h"

namespace forms {

/// Whether @p json describes its fields the JSON Schema way (`properties`), as published plugin references do, rather than as a
/// gateway's /schemas answer does (`fields`).
bool isJsonSchema(const QJsonObject &json);

/// Reads such a reference. It has no sets and no references; an object with `additionalProperties` becomes a map.
FormSchema fromJsonSchema(const QJsonObject &json);

} // namespace forms
