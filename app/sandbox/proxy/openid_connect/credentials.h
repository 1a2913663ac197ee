#pragma once

#include "app/sandbox/http_server.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"

#include <optional>

namespace sandbox::openid {

/// A name and its password, or a client id and its secret.
struct NameAndSecret {
    QString name;
    QString secret;
};

/// What a request brought to prove who calls (Enterprise contract, section 3.5).
struct FoundCredentials {
    QByteArray token; ///< bearer token
    std::optional<NameAndSecret> person; ///< for the password grant
    std::optional<NameAndSecret> client; ///< for client credentials
    QByteArray refreshToken;
};

/// Reads `Authorization: Basic ...`. @return none for another scheme, bad base64, bytes that are no UTF-8, no colon or an empty name
std::optional<NameAndSecret> parseBasic(const QByteArray &header);

/// The value of a cookie; empty when the request has none of that name.
QByteArray cookieOf(const HttpRequest &request, const QString &name);

/// A parameter of the query or of a form body; empty when there is none.
QString queryArgument(const HttpRequest &request, const QString &name);
QString bodyArgument(const HttpRequest &request, const QString &name);
/// The query without the parameters of those names.
QByteArray queryWithout(const QByteArray &query, const QStringList &names);

FoundCredentials findCredentials(const PluginConfig &config, const HttpRequest &request);

} // namespace sandbox::openid
