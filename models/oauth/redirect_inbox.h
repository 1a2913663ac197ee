#pragma once

#include "models/core/error.h"
#include "models/core/secret.h"

#include <functional>
#include <memory>
#include <optional>

namespace oauth {

/// Takes the address of the last page of a login from a person's hands to the login that waits for it, where the browser cannot reach the
/// listener (RFC 8252 section 7.3 needs it on this computer). Copies share one inbox; any thread.
class RedirectInbox {
public:
    /// @param refused told why an address was not taken, on the thread of the login, which waits on; may be empty
    explicit RedirectInbox(std::function<void(const core::Error &)> refused = {});

    /// Hands over the whole address as the browser shows it; it may carry a code or tokens. Replaces one that was not looked at yet.
    void put(const core::Secret &address) const;
    /// For the login: what was handed over since the last time.
    std::optional<core::Secret> take() const;
    /// For the login: the address was not of this login.
    void refuse(const core::Error &error) const;

private:
    struct Box;
    std::shared_ptr<Box> m_box;
};

} // namespace oauth
