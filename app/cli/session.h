#pragma once

#include "app/cli/secret_input.h"
#include "models/core/cancel.h"
#include "models/core/clock.h"
#include "models/gateway/admin_client.h"
#include "models/identity/identity_provider.h"
#include "models/net/http_pool.h"
#include "models/provisioning/apply/plan_workplace.h"
#include "models/storage/memory_secret_store.h"
#include "models/storage/secret_store.h"
#include "models/storage/store.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace cli {

using provisioning::OpenProvider;

/// Which provider a protection file or a plan names; options go before it.
struct ProviderChoice {
    QUrl issuer;
    QString vendor = QStringLiteral("generic"); ///< core::Provider::kind
    std::optional<provisioning::SecretReference> credential; ///< initial access token, or API token of the vendor
};

/// What the options that every command has come to: the gateway, the provider, where things are kept. Built once a run.
class Session {
public:
    /// @param cancel raised by Ctrl+C
    /// @param secrets the keychain, or what a test or the demonstration puts in its place
    Session(const core::Clock &clock, core::CancelToken cancel, std::unique_ptr<storage::SecretStore> secrets);

    /// The options that every command has.
    static void describe(QCommandLineParser &parser);

    const core::Clock &clock() const;
    const core::CancelToken &cancel() const;
    SecretInput &secretInput();
    storage::SecretStore &secrets();
    /// What takes the keychain's place where a person goes without one; gone with this run.
    storage::SecretStore &passingSecrets();
    net::Http http(const core::TlsSettings &tls = {});
    /// With a cancel of its own.
    net::Http http(const core::TlsSettings &tls, const core::CancelToken &cancel);

    /// Opens the store on first use. @return what storage::Store::open() returns
    core::Result<const storage::Store *> store();
    /// @return Invalid `gatehouse.option_missing` {option}, NotFound `gatehouse.no_such_connection`
    core::Result<core::Connection> connection(const QCommandLineParser &parser);
    /// Address of the gateway that was last named or opened; empty before.
    QUrl gatewayUrl() const;
    /// Fills what the access of a saved connection keeps in the keychain. @return what storage::readAccessSecrets() returns
    core::Result<> readAccess(core::Connection &connection);
    /// The Admin API's token: empty where another sort of access goes; else of the option, or of the keychain for a saved connection; may
    /// be empty.
    core::Result<core::Secret> adminToken(const QCommandLineParser &parser, const core::Connection &connection);
    core::Result<gateway::AdminClient> gateway(const QCommandLineParser &parser);
    /// Opens the connection with its token. @param connection as connection() returned it
    core::Result<gateway::AdminClient> gateway(const QCommandLineParser &parser, const core::Connection &connection);
    /// Opens the provider that the options name, or else @p choice, and asks it for metadata and keys.
    core::Result<OpenProvider> provider(const QCommandLineParser &parser, const ProviderChoice &choice = {});
    /// A provider that nothing is asked of: for plans without a step there.
    OpenProvider unopenedProvider(const QUrl &issuer);
    /// Reads what a protection file refers to.
    core::Result<core::Secret> read(const provisioning::SecretReference &reference);
    /// A registered client named by --client-id and --client-secret-file. @return Invalid `gatehouse.option_missing`
    core::Result<oauth::Client> client(const QCommandLineParser &parser);

private:
    core::Result<core::Secret> providerCredential(const QCommandLineParser &parser, const QString &vendor, const ProviderChoice &choice);

    const core::Clock *m_clock;
    core::CancelToken m_cancel;
    std::unique_ptr<storage::SecretStore> m_secrets;
    storage::MemorySecretStore m_passingSecrets;
    net::HttpPool m_pool;
    SecretInput m_secretInput;
    std::shared_ptr<gateway::AdminSessions> m_sessions = std::make_shared<gateway::AdminSessions>();
    std::optional<storage::Store> m_store;
    QUrl m_gatewayUrl;
};

} // namespace cli
