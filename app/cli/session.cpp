#include "app/cli/session.h"

#include "app/cli/access_options.h"
#include "app/cli/text.h"
#include "app/cli/tls_options.h"
#include "models/core/paths.h"
#include "models/core/random.h"
#include "models/storage/access_secrets.h"

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

tl::unexpected<Error> optionMissing(const QString &option)
{
    return core::failure(Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, option, QJsonObject { { u"option"_s, option } });
}

Result<QUrl> httpUrl(const QString &text, const QString &option)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool usable = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
    if (!usable || !url.userInfo().isEmpty())
        return core::failure(Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, option,
            QJsonObject { { u"key"_s, option }, { u"value"_s, url.toString(QUrl::RemoveUserInfo) } });
    return url;
}

} // namespace

Session::Session(const core::Clock &clock, core::CancelToken cancel, std::unique_ptr<storage::SecretStore> secrets)
    : m_clock(&clock)
    , m_cancel(std::move(cancel))
    , m_secrets(std::move(secrets))
    , m_pool(net::HttpPool::Blocking::AlsoOnMainThread)
{
}

void Session::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        { u"json"_s, Text::tr("Print one JSON object a line.") },
        { u"gateway"_s, Text::tr("Base address of the gateway's Admin API."), u"URL"_s },
        { u"connection"_s, Text::tr("Use the saved gateway of this name."), u"NAME"_s },
        { u"workspace"_s, Text::tr("Workspace of the gateway."), u"NAME"_s },
        { u"admin-token-file"_s, Text::tr("File with the Admin API token; - reads standard input."), u"FILE"_s },
        { u"provider"_s, Text::tr("Issuer of the OpenID provider."), u"URL"_s },
        { u"provider-ca-file"_s, Text::tr("PEM file with more roots for the provider."), u"FILE"_s },
        { u"vendor"_s, Text::tr("Whose manners the provider has: generic or okta."), u"NAME"_s },
        { u"initial-access-token-file"_s, Text::tr("File with the token that lets register clients (RFC 7591)."), u"FILE"_s },
        { u"provider-token-file"_s, Text::tr("File with the API token of the provider's administration (Okta)."), u"FILE"_s },
        { u"client-id"_s, Text::tr("Client at the provider."), u"ID"_s },
        { u"client-secret-file"_s, Text::tr("File with the client's secret; - reads standard input."), u"FILE"_s },
        { u"client-auth"_s, Text::tr("How the client proves itself: basic, post or none."), u"METHOD"_s },
    });
    describeAccessOptions(parser);
    describeTlsOptions(parser);
}

const core::Clock &Session::clock() const
{
    return *m_clock;
}

const core::CancelToken &Session::cancel() const
{
    return m_cancel;
}

SecretInput &Session::secretInput()
{
    return m_secretInput;
}

storage::SecretStore &Session::passingSecrets()
{
    return m_passingSecrets;
}

storage::SecretStore &Session::secrets()
{
    return *m_secrets;
}

net::Http Session::http(const core::TlsSettings &tls)
{
    return http(tls, m_cancel);
}

net::Http Session::http(const core::TlsSettings &tls, const core::CancelToken &cancel)
{
    return net::Http(m_pool, tls, cancel);
}

Result<const storage::Store *> Session::store()
{
    if (!m_store) {
        auto opened = storage::Store::open(core::dataDir() + u"/store.db"_s, *m_clock);
        if (!opened)
            return core::failure(opened.error());
        m_store = *opened;
    }
    return &*m_store;
}

Result<core::Connection> Session::connection(const QCommandLineParser &parser)
{
    core::Connection connection;
    if (parser.isSet(u"connection"_s)) {
        const auto opened = store();
        if (!opened)
            return core::failure(opened.error());
        const auto saved = (*opened)->connections();
        if (!saved)
            return core::failure(saved.error());
        const QString name = parser.value(u"connection"_s);
        const auto found = std::find_if(saved->begin(), saved->end(), [&name](const core::Connection &one) { return one.name == name; });
        if (found == saved->end())
            return core::failure(
                Error::Kind::NotFound, u"gatehouse.no_such_connection"_s, {}, u"--connection"_s, QJsonObject { { u"id"_s, name } });
        connection = *found;
    } else if (!parser.isSet(u"gateway"_s)) {
        return optionMissing(u"--gateway"_s);
    }
    if (parser.isSet(u"gateway"_s)) {
        const auto url = httpUrl(parser.value(u"gateway"_s), u"--gateway"_s);
        if (!url)
            return core::failure(url.error());
        connection.adminUrl = *url;
    }
    if (parser.isSet(u"workspace"_s))
        connection.workspace = parser.value(u"workspace"_s);
    const auto tls = tlsFromOptions(parser, m_secretInput, connection.tls);
    if (!tls)
        return core::failure(tls.error());
    connection.tls = *tls;
    if (const auto access = accessFromOptions(parser, m_secretInput, connection); !access)
        return core::failure(access.error());
    m_gatewayUrl = connection.adminUrl;
    return connection;
}

QUrl Session::gatewayUrl() const
{
    return m_gatewayUrl;
}

Result<core::Secret> Session::adminToken(const QCommandLineParser &parser, const core::Connection &connection)
{
    if (connection.access.sort != core::Access::Sort::Token)
        return core::Secret();
    if (parser.isSet(u"admin-token-file"_s))
        return m_secretInput.read(parser.value(u"admin-token-file"_s));
    if (connection.id.isEmpty())
        return core::Secret();
    const auto kept = m_secrets->read(storage::secretKey(u"connection"_s, connection.id, u"admin-token"_s));
    if (!kept && kept.error().kind == Error::Kind::NotFound)
        return core::Secret();
    return kept;
}

Result<gateway::AdminClient> Session::gateway(const QCommandLineParser &parser)
{
    const auto opened = connection(parser);
    if (!opened)
        return core::failure(opened.error());
    return gateway(parser, *opened);
}

Result<gateway::AdminClient> Session::gateway(const QCommandLineParser &parser, const core::Connection &connection)
{
    m_gatewayUrl = connection.adminUrl;
    core::Connection opened = connection;
    if (const auto read = readAccess(opened); !read)
        return core::failure(read.error());
    const auto token = adminToken(parser, opened);
    if (!token)
        return core::failure(token.error());
    return gateway::AdminClient(http(opened.tls), opened, *token, m_sessions);
}

Result<> Session::readAccess(core::Connection &connection)
{
    return connection.id.isEmpty() ? Result<>() : storage::readAccessSecrets(*m_secrets, connection);
}

/// The credential of the provider's administration: of an option, or as @p choice refers to it; may be empty.
Result<core::Secret> Session::providerCredential(const QCommandLineParser &parser, const QString &vendor, const ProviderChoice &choice)
{
    const QString option = vendor == u"generic" ? u"initial-access-token-file"_s : u"provider-token-file"_s;
    if (parser.isSet(option))
        return m_secretInput.read(parser.value(option));
    return choice.credential ? read(*choice.credential) : core::Secret();
}

Result<OpenProvider> Session::provider(const QCommandLineParser &parser, const ProviderChoice &choice)
{
    if (!parser.isSet(u"provider"_s) && choice.issuer.isEmpty())
        return optionMissing(u"--provider"_s);
    const auto issuer = parser.isSet(u"provider"_s) ? httpUrl(parser.value(u"provider"_s), u"--provider"_s) : Result<QUrl>(choice.issuer);
    if (!issuer)
        return core::failure(issuer.error());
    const auto tls = providerTlsFromOptions(parser);
    if (!tls)
        return core::failure(tls.error());
    const QString vendor = parser.isSet(u"vendor"_s) ? parser.value(u"vendor"_s) : choice.vendor;
    const auto credential = providerCredential(parser, vendor, choice);
    if (!credential)
        return core::failure(credential.error());
    return provisioning::openProvider({ {}, {}, vendor, *issuer, *tls }, *credential, http(*tls));
}

OpenProvider Session::unopenedProvider(const QUrl &issuer)
{
    return provisioning::unopenedProvider(issuer, http());
}

Result<core::Secret> Session::read(const provisioning::SecretReference &reference)
{
    using Source = provisioning::SecretReference::Source;
    switch (reference.source) {
    case Source::Keychain:
        return m_secrets->read(reference.name);
    case Source::File:
        return m_secretInput.read(reference.name);
    case Source::Stdin:
        return m_secretInput.read(u"-"_s);
    }
    Q_UNREACHABLE();
}

Result<oauth::Client> Session::client(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"client-id"_s))
        return optionMissing(u"--client-id"_s);
    oauth::Client client;
    client.id = parser.value(u"client-id"_s);
    const QString auth = parser.isSet(u"client-auth"_s) ? parser.value(u"client-auth"_s)
        : parser.isSet(u"client-secret-file"_s)         ? u"basic"_s
                                                        : u"none"_s;
    if (auth != u"basic" && auth != u"post" && auth != u"none")
        return core::failure(Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, u"--client-auth"_s,
            QJsonObject { { u"key"_s, u"--client-auth"_s }, { u"value"_s, auth } });
    client.auth = auth == u"none" ? oauth::ClientAuth::None : auth == u"post" ? oauth::ClientAuth::Post : oauth::ClientAuth::Basic;
    if (client.auth == oauth::ClientAuth::None)
        return client;
    if (!parser.isSet(u"client-secret-file"_s))
        return optionMissing(u"--client-secret-file"_s);
    const auto secret = m_secretInput.read(parser.value(u"client-secret-file"_s));
    if (!secret)
        return core::failure(secret.error());
    client.secret = *secret;
    return client;
}

} // namespace cli
