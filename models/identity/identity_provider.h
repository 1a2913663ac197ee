#pragma once

#include "models/core/provider.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/oauth/client.h"
#include "models/oauth/discovery.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace identity {

/// What a provider can do; asked before, never found out by a call that does nothing.
struct Capabilities {
    bool registersClients = false; ///< through an API of its own or RFC 7591
    bool findsClients = false; ///< a client can be looked up by a natural key, so an unknown outcome can be resolved
    bool choosesClientId = false; ///< takes our own client id and secret at creation, so both are known before the call
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
    QString applicationType {}; ///< "service", "browser", "native", "web"; empty = from `native`
    QString clientId {}; ///< ours, where Capabilities::choosesClientId says so
    core::Secret clientSecret {}; ///< likewise
    QStringList postLogoutRedirectUris {};
    QString initiateLoginUri {};
};

/// A registered application.
struct RegisteredClient {
    oauth::Client client;
    QString objectId {}; ///< what the provider's management API calls it, where that is not the client id
    QUrl managementUri; ///< RFC 7592 registration_client_uri; empty for a client entered by hand
    core::Secret managementToken; ///< registration_access_token
    QJsonObject metadata; ///< as answered, without secrets
};

/// An object of a provider besides its clients that the wiring needs: a claim, a scope, an access policy and its rule, an assignment.
/// Data, not a class: the provider that named it knows how to find, make and remove it.
struct ProviderObject {
    QString kind; ///< of that provider: "claim", "scope", "policy", "policy-rule", "assignment"
    QString naturalKey; ///< what a person calls it: "application_id"
    QString parent; ///< id of the object it stands under (a rule's policy, an assignment's application); empty = the authorization server
    QJsonObject desired; ///< the members that count, without ids of the provider's making
};

/// Such an object as it stands at the provider.
struct FoundObject {
    QString id; ///< the provider's
    QJsonObject stored; ///< as read
    QStringList differing; ///< dotted members that are not as desired; empty = equal
    QString conflictCode; ///< `gatehouse.*` code that says the way out, when something differs
};

/// What the tokens of a protection have to carry, once for all of its applications.
struct ServerWiring {
    QString claim; ///< custom claim with the client id; a claim of Capabilities::clientIdClaims needs nothing
    QStringList scopes; ///< custom scopes that are asked for
};

/// What one application needs besides its registration.
struct ApplicationWiring {
    QString application; ///< its name
    QString clientId; ///< may be a reference that is resolved later: pass it on untouched
    QString objectId; ///< RegisteredClient::objectId, likewise
    QStringList grantTypes;
    QStringList scopes;
};

/// A ProviderObject that may stand under another one of the same list.
struct WiredObject {
    ProviderObject object; ///< `parent` empty when parentIndex is set
    int parentIndex = -1; ///< index in the list of the object whose id is its parent
};

/// A claim that the provider puts into access tokens because an administrator said so.
struct TokenClaim {
    QString name;
    QString value; ///< an expression of the vendor's: "app.clientId"
    bool active = true;
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
    /// Looks a client up by @p clientId, or by @p name where that is empty. Only where Capabilities::findsClients.
    /// @return nothing when there is none; Conflict `gatehouse.name_ambiguous` {name, count} when several have that name
    virtual core::Result<std::optional<RegisteredClient>> findClient(
        const net::Http &http, const oauth::Metadata &metadata, const QString &name, const QString &clientId) const;
    /// The client's secret in clear, where the provider tells it. @return Unsupported `gatehouse.secret_not_told` {client_id}
    virtual core::Result<core::Secret> readClientSecret(const net::Http &http, const RegisteredClient &client) const;

    /// The custom claims of access tokens as they stand; nothing where the provider has no such list.
    virtual core::Result<QList<TokenClaim>> accessTokenClaims(const net::Http &http) const;

    /// Everything the authorization server needs besides clients, in the order of making. Asks nobody; a generic provider needs nothing.
    virtual QList<WiredObject> serverWiring(const ServerWiring &wanted) const;
    /// The same for one application.
    virtual QList<WiredObject> applicationWiring(const ApplicationWiring &wanted) const;
    /// Looks an object up by its natural key under its parent. @return nothing when there is none
    virtual core::Result<std::optional<FoundObject>> findObject(const net::Http &http, const ProviderObject &object) const;
    /// Makes it (POST: goes out once; an answer lost after sending is Network with sent: Unknown) and reads it again.
    virtual core::Result<FoundObject> createObject(const net::Http &http, const ProviderObject &object) const;
    /// Takes it away; one that is gone is no error.
    virtual core::Result<> removeObject(const net::Http &http, const ProviderObject &object, const QString &id) const;
};

/// Any OpenID provider: discovery, RFC 7591/7592 registration where it is offered, clients entered by hand otherwise.
/// @param initialAccessToken RFC 7591 section 3; may be empty
std::unique_ptr<IdentityProvider> makeGenericProvider(core::Provider provider, core::Secret initialAccessToken);

/// Okta through its management API.
/// @param apiToken sent as `Authorization: SSWS`; empty = what needs no administrator
std::unique_ptr<IdentityProvider> makeOktaProvider(core::Provider provider, core::Secret apiToken);

/// By core::Provider::kind: "generic", "okta".
/// @param credential the vendor's: initial access token, API token
/// @return Unsupported `gatehouse.unknown_vendor` {vendor, supported}
core::Result<std::unique_ptr<IdentityProvider>> makeProvider(const core::Provider &provider, core::Secret credential);

} // namespace identity
