#pragma once

#include "models/provisioning/plan/plan.h"

namespace provisioning {

/// A gateway up to 3.4.3.24 asks the issuer while it saves `openid-connect`, and refuses when it gets no discovery document (contract
/// notes, section 3.4; the text is not documented, so it is known by the word alone). Gives such an error the code
/// `gatehouse.issuer_unreachable_at_save` {issuer}; `text` keeps the gateway's words. Any other error stays as it is.
core::Error namedDiscoveryFault(const Step &step, core::Error error);

} // namespace provisioning
