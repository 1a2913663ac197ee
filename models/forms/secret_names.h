#pragma once

#include <QStringView>

namespace forms {

/// Whether a text member of this name holds a secret by what gateways call such members ("client_secret", "redis_password",
/// "http_proxy_authorization"). For places where no schema is at hand, and for fields that the schema forgets to mark `encrypted`
/// (openid-connect of the gateway's 3.4 marks none). "token_endpoint", "key_claim_name" and their like are no secrets.
bool isSecretName(QStringView name);

} // namespace forms
