#pragma once

#include "models/forms/form_schema.h"

namespace gateway {

/// The fields of one plugin as a whole. A plugin's own schema names `config` and what it narrows (`protocols`, `consumer`); the rest of an
/// object of kind plugins is in @p frame, the schema of that kind. What both name is as the plugin has it. A
/// client id is no secret (RFC 6749, 2.2), though openid-connect encrypts it.
forms::FormSchema pluginForm(const forms::FormSchema &frame, const forms::FormSchema &plugin);

} // namespace gateway
