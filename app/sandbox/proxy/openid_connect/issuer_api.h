#pragma once

#include "app/sandbox/gateway/admin_api.h"
#include "app/sandbox/proxy/openid_connect/issuers.h"
#include "models/jose/jwk.h"

namespace sandbox {

/// What the openid-connect plugin adds to the Admin API (Enterprise contract, sections 3.4 and 3.9): the discovery cache and the gateway's
/// own keys, and that saving the plugin asks its issuer. Any thread.
class IssuerApi {
public:
    /// All must outlive this.
    IssuerApi(openid::Issuers &issuers, const SchemaCatalogue &catalogue, const core::Clock &clock, const GatewayOptions &options);

    /// For AdminApi::extend().
    AdminExtension extension();

private:
    std::optional<AdminResource> find(const QList<QByteArray> &segments);
    std::optional<HttpReply> refuse(const EntityKind &kind, const AdminBody &body);
    HttpReply keys();

    openid::Issuers &m_issuers;
    const SchemaCatalogue &m_catalogue;
    const core::Clock &m_clock;
    GatewayOptions m_options;
    std::mutex m_mutex;
    std::optional<jose::Jwk> m_key; // made when it is first asked for
};

} // namespace sandbox
