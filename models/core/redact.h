#pragma once

#include <QString>

namespace core {

/// @p text with everything taken out that looks like a secret: values of `code=`, of names with token, secret, password, assertion,
/// verifier, key or cookie in them, `Authorization` lines, what follows Bearer, Basic or DPoP, JWTs (cut ones too), private keys in
/// PEM. Rather too much than too little: a last net below the rule that no secret is ever given to a log. Any thread.
QString redacted(const QString &text);

} // namespace core
