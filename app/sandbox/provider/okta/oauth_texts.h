#pragma once

#include "app/sandbox/provider/context.h"

namespace sandbox::provider::okta {

/// An OAuth error by its internal code (the vendor's table of OAuth errors), with its status and words.
/// @param detail takes the place of what the words leave open
core::Error oauthText(QLatin1StringView internalCode, const QString &detail = {});

} // namespace sandbox::provider::okta
