#pragma once

#include <QString>
#include <QStringList>

namespace gateway {

/// How a call to a protected route proves itself.
enum class Credential {
    ClientBasic, ///< client id and secret: the gateway fetches the token
    PersonBasic, ///< name and password: the gateway fetches the token with its own client
    Bearer, ///< a token
    Cookie, ///< the session that the gateway set
};

/// What a refusal of openid-connect can mean, likeliest first; the gateway itself is terse on purpose, and a contract that is missing comes
/// as 401 or 403 (gateway contract, sections 3.8, 4.3 and 6.1). Empty for a status that says it all.
QStringList meaningsOf(int status, Credential credential);

} // namespace gateway
