#pragma once

#include "models/forms/form_schema.h"

namespace test {

/// A value that @p field may have, other than its default where there is another one.
QJsonValue sampleValue(const forms::FormField &field);

/// A schema of the gateway made of a JSON Schema, as newer gateways' plugins are published.
forms::FormSchema schemaFromJsonSchema(const QJsonObject &root);

/// A schema with every type of field at some depth.
forms::FormSchema schemaOfEveryType();

} // namespace test
