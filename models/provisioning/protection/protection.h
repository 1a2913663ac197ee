#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace provisioning {

/// Where a secret is read from when it is needed; never the secret itself.
struct SecretReference {
    enum class Source {
        Keychain, ///< `keychain:NAME`
        File, ///< `file:PATH`
        Stdin, ///< `stdin`
    };

    Source source = Source::Stdin;
    QString name; ///< key or path

    /// As a protection file writes it: "keychain:NAME", "file:PATH", "stdin".
    QString toText() const;
    /// The inverse; nothing when @p text is none of these.
    static std::optional<SecretReference> fromText(const QString &text);
    bool operator==(const SecretReference &) const = default;
};

/// A route of the service.
struct ProtectedRoute {
    QString name;
    QStringList paths;

    bool operator==(const ProtectedRoute &) const = default;
};

/// The service, by the name it has or gets on the gateway.
struct ProtectedService {
    QString name;
    QUrl url; ///< empty = the service must be there already
    QList<ProtectedRoute> routes; ///< may be empty when the service has its routes already

    bool operator==(const ProtectedService &) const = default;
};

/// Who an application of the portal belongs to.
struct ProtectedDeveloper {
    QString email; ///< natural key
    QString fullName;

    bool operator==(const ProtectedDeveloper &) const = default;
};

/// One application that is to call the service.
struct ProtectedApplication {
    QString name;
    QString clientId; ///< of a client that is registered already; empty = register it
    std::optional<SecretReference> secret; ///< of a client that is registered already, to verify by minting a token
    QStringList grants { QStringLiteral("client_credentials") };
    QStringList redirectUris;
    QStringList scopes;
    bool approved = true; ///< strategy *portal*: its contract is approved; otherwise: member of the group that the service lets in
    QString type {}; ///< "service", "browser", "native", "web"; empty = from its grants
    QStringList postLogoutRedirectUris {};
    QString initiateLoginUri {};
    ProtectedDeveloper developer {}; ///< strategy *portal* alone

    bool operator==(const ProtectedApplication &) const = default;
};

/// "These registered applications may call this service with tokens of that provider": what a person asks for. Objects go by
/// their natural keys; there are no ids and no secrets in it.
struct Protection {
    QString name;
    QString strategy = QStringLiteral("open-source"); ///< "open-source", "consumer", "portal"
    QString vendor = QStringLiteral("generic"); ///< core::Provider::kind
    QUrl issuer;
    std::optional<SecretReference> initialAccessToken;
    std::optional<SecretReference> apiToken {}; ///< of the provider's management API
    QString claim = QStringLiteral("client_id"); ///< claim of the access token that carries the client id
    QString signingKey; ///< `kid` of the provider's key to trust; empty = the first that fits
    QStringList scopes {}; ///< that the gateway asks for when it fetches a token by client credentials; never `openid`
    QStringList authMethods { QStringLiteral("client_credentials"), QStringLiteral("bearer") }; ///< of openid-connect
    QString displayName {}; ///< what the portal calls the service; empty = the protection's name
    bool autoApprove = false; ///< new contracts need nobody's approval
    bool showIssuer = true; ///< the portal shows the issuer to developers
    QString group; ///< ACL group of the callers; empty = "<name>-callers"
    ProtectedService service;
    QList<ProtectedApplication> applications;

    /// The group in force.
    QString callersGroup() const { return group.isEmpty() ? name + QStringLiteral("-callers") : group; }
    bool operator==(const Protection &) const = default;
};

/// "service", "browser", "native" or "web": what was said, else what the grants need.
QString applicationType(const ProtectedApplication &application);

} // namespace provisioning
