#pragma once

#include "models/identity/identity_provider.h"
#include "models/provisioning/applications/application_estate.h"

namespace provisioning {

/// One joint between a client at the provider and a service that it may call.
struct ChainLink {
    enum class Kind {
        Client, ///< registered at the provider
        Claim, ///< carries the client id in the access token
        Consumer, ///< has the client id as its custom_id
        Credential, ///< plugin jwt alone: has the client id as its key
        Application, ///< portal alone
        Developer, ///< portal alone
        Contract, ///< portal alone
        Group, ///< instead of a contract
        Service,
    };
    enum class Verdict {
        Passed,
        Failed,
        NotReached, ///< behind one that failed
        CannotKnow,
    };

    Kind kind = Kind::Client;
    Verdict verdict = Verdict::NotReached;
    QString value {}; ///< that was looked at
    QString entity {}; ///< where it stands: "consumers/<id>", "provider <issuer>"
    core::Error reason {}; ///< of Failed and CannotKnow: `gatehouse.chain_*` with what it names in `fields`
};

/// "client", "claim" …; for output.
QString linkName(ChainLink::Kind kind);
/// "passed", "failed", "not_reached", "cannot_know".
QString verdictName(ChainLink::Verdict verdict);

/// The issuer whose tokens the service takes: that of its plugin openid-connect as it stands there, or with the address of its metadata cut
/// off. Empty where the plugin (jwt) names none, or none is in force.
QString trustedIssuer(const ApplicationEstate &estate, const QString &serviceId);
/// Whether both name the same provider; a slash at the end and the address of the metadata do not count.
bool isSameIssuer(const QString &one, const QString &other);

/// The way of one application to one service.
struct ApplicationChain {
    RegisteredApplication application;
    QString clientId;
    QString serviceName;
    QList<ChainLink> links; ///< in the order in which a request meets them

    /// The first link that failed, or null.
    const ChainLink *broken() const;
};

/// A provider that can be asked; owns nothing.
struct AskedProvider {
    const identity::IdentityProvider *provider = nullptr; ///< null = nobody to ask
    net::Http http;
    oauth::Metadata metadata;
};

/// Follows the chain client -> claim -> consumer -> application -> developer -> contract (or group) -> service and says where it breaks.
/// Asks the gateway for what the estate does not hold (a hidden consumer, credentials, routes), and the provider if there is one.
///
/// What a link can fail with (all Conflict or NotFound): `gatehouse.chain_client_unknown` {client_id, issuer};
/// `gatehouse.chain_no_authentication` {service}, `_no_claim` {plugin}, `_consumer_by` {consumer_by}, `_other_issuer` {expected, found},
/// `_claim_missing` {claim, issuer}, `_claim_differs` {claim, paths}; `gatehouse.chain_no_consumer` {client_id}, `_custom_id_differs`
/// {client_id, application, consumer}, `_other_consumer` {client_id, consumer}; `gatehouse.chain_no_credential` {client_id};
/// `gatehouse.chain_developer_not_approved` {developer, status}; `gatehouse.chain_no_contract`, `_contract_pending`, `_contract_rejected`,
/// `_contract_revoked`, `_contract_suspended`, `_not_in_group`, `_in_denied_group` {application, service, groups};
/// `gatehouse.chain_service_disabled`, `_no_registration`, `_no_acl`, `_acl_beside_registration`, `_no_route` {service}.
/// Cannot be known: `gatehouse.chain_no_provider`, `_provider_cannot_tell` {issuer}, `_claim_unchecked` {claim}, or the error of the
/// asking.
/// @param clientId empty = the application's own
/// @return errors of the gateway that make the rest impossible to find out
core::Result<ApplicationChain> followChain(const gateway::AdminClient &client, const ApplicationEstate &estate,
    const RegisteredApplication &application, const gateway::Entity &service, const QString &clientId, const AskedProvider &provider);

} // namespace provisioning
