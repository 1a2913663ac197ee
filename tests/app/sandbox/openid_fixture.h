#pragma once

#include "app/sandbox/provider/provider.h"
#include "app/sandbox/proxy/openid_connect/issuer_api.h"
#include "tests/app/sandbox/enterprise_fixture.h"
#include "tests/app/sandbox/proxy_fixture.h"

#include <functional>
#include <mutex>

namespace sandbox_test {

/// What the provider of OpenIdFixture knows: the clients "cid-1" and "cid-2" with the secret "good", the gateway's own client "kong" with
/// the secret "kong-secret", and alice, whose password is "wonderland".
sandbox::ProviderOptions openIdProvider();

/// The set-up of the acceptance vectors (Enterprise contract, section 12): the service "svc" behind "/r" of the proxy, and a provider in
/// the same process. The plugins are put there by the tests.
class OpenIdFixture : public ProxyFixture {
public:
    explicit OpenIdFixture(
        const sandbox::GatewayOptions &gateway = enterpriseOptions(), const sandbox::ProviderOptions &provider = openIdProvider());

    sandbox::IssuerApi issuerApi { proxy.openIdConnect().issuers(), catalogue, clock, options };
    std::function<void()> duringTokenCall {}; ///< called on the provider's thread while the gateway waits for a token
    sandbox::Provider provider;
    QByteArray service; ///< id of "svc"
    QByteArray plugin; ///< id of openid-connect, once it is put there

    /// Puts openid-connect on the service: issuer, consumer_claim application_id, consumer_by custom_id, client_credentials and bearer.
    /// @param changes members of `config` that take the place of those; null = the default
    void protect(const QJsonObject &changes = {});
    /// Puts application-registration beside it.
    void registerService(const QByteArray &config = R"({"display_name":"Svc"})");
    /// A developer and an application of theirs whose custom_id is @p customId.
    void makeApplication(const QByteArray &customId = "cid-1");
    /// A contract of that application with the service, in the status given.
    void makeContract(int status = 0);
    void setContract(int status);

    /// Calls "/r" with what `curl -u` sends.
    RawReply callWithBasic(const QByteArray &client, const QByteArray &secret);
    RawReply callWithBearer(const QByteArray &token);
    /// An access token by client credentials, from the provider itself.
    QByteArray tokenOf(const QByteArray &client = "cid-1", const QByteArray &scope = "api:read");
    /// How often a path of the provider was asked.
    int providerCalls(const QByteArray &path);
    /// Whether the gateway's log has a line with that text.
    bool logHas(const QString &text);

private:
    void observe(const sandbox::HttpRequest &request);

    QByteArray m_developer;
    QByteArray m_application;
    QByteArray m_contract;
    std::mutex m_mutex;
    QByteArrayList m_paths;
};

/// The `Authorization` header of a name and a secret.
std::pair<QByteArray, QByteArray> basic(const QByteArray &name, const QByteArray &secret);

/// "name=value" of the cookie that a reply sets; empty when it sets none.
QByteArray cookieIn(const RawReply &reply, const QByteArray &name);

} // namespace sandbox_test
