#pragma once

#include "models/core/secret.h"

#include <QString>

namespace oauth {

/// How a client proves itself at the token endpoint (OpenID Connect Core section 9).
enum class ClientAuth {
    None,
    Basic,
    Post,
};

/// Our side of a registration: what a flow needs to know of the client.
struct Client {
    QString id;
    core::Secret secret;
    ClientAuth auth = ClientAuth::None;
};

} // namespace oauth
