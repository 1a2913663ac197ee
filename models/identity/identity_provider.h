#pragma once

#include "models/core/provider.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/oauth/client.h"
#include "models/oauth/discovery.h"

#include <QJsonObject>
#include <QStringList>

namespace identity {

/// What a provider can do; asked before, never found out by a call that does nothing.
struct Capabilities {
    bool registersClients = false; ///< through an API of its own or RFC 7591
    bool findsClients = false; ///< a client can be looked up by a natural key, so an unknown outcome can be resolved
    bool ephemeralLoopbackPort = true; ///< RFC 8252 section 7.3: any port of a registered loopback URI
    QStringList clientIdClaims; ///< claims of an access token that may carry the client id, best first: "client_id", "azp"
};

/// The application to register.
struct ClientRequest {
    QString name;
    QString softwareId; ///< RFC 7591 section 2: ours, made before the call; names the client when its answer is lost
    QStringList grantTypes; ///< "authorization_code", "client_credentials", "refresh_token"
    QStringList redirectUris;
    QStringList scopes;
    oauth::ClientAuth auth = oauth::ClientAuth::Basic;
    bool native = true; ///< application_type native or web
};

/// A registered application.
struct RegisteredClient {
    oauth::Client client;
    QUrl managementUri; ///< RFC 7592 registration_client_uri; empty for a client entered by hand
    core::Secret managementToken; ///< registration_access_token
    QJsonObject metadata; ///< as answered, without secrets
};

/// The narrow interface behind which every vendor stands. Blocking, worker thread; each call takes its Http.
class IdentityProvider {
public:
    IdentityProvider() = default;
    virtual ~IdentityProvider() = default;
    Q_DISABLE_COPY_MOVE(IdentityProvider)

    virtual core::Result<oauth::Metadata> discover(const net::Http &http) const = 0;
    /// From the metadata and the vendor's known manners.
    virtual Capabilities capabilities(const oauth::Metadata &metadata) const = 0;
    /// Registers. An answer lost after sending is Network with sent: Unknown.
    virtual core::Result<RegisteredClient> createClient(
        const net::Http &http, const oauth::Metadata &metadata, const ClientRequest &request) const = 0;
    /// Reads a registered client again; the answer may carry a new management token, which must be kept.
    /// @return NotFound when it is gone
    virtual core::Result<RegisteredClient> readClient(const net::Http &http, const RegisteredClient &client) const = 0;
    /// Takes the registration back; one that is gone is no error.
    virtual core::Result<> removeClient(const net::Http &http, const RegisteredClient &client) const = 0;
};

/// Any OpenID provider: discovery, RFC 7591/7592 registration where it is offered, clients entered by hand otherwise.
/// @param initialAccessToken RFC 7591 section 3; may be empty
std::unique_ptr<IdentityProvider> makeGenericProvider(core::Provider provider, core::Secret initialAccessToken);

} // namespace identity
