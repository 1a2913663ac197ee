#include "models/identity/identity_provider.h"

using namespace Qt::StringLiterals;

namespace identity {

using core::Error;
using core::Result;

namespace {

tl::unexpected<Error> notOffered(const QString &what)
{
    return core::failure(Error::Kind::Unsupported, u"gatehouse.not_offered"_s, {}, what, QJsonObject { { u"what"_s, what } });
}

} // namespace

Result<std::optional<RegisteredClient>> IdentityProvider::findClient(
    const net::Http &, const oauth::Metadata &, const QString &, const QString &) const
{
    return notOffered(u"client"_s);
}

Result<core::Secret> IdentityProvider::readClientSecret(const net::Http &, const RegisteredClient &client) const
{
    return core::failure(
        Error::Kind::Unsupported, u"gatehouse.secret_not_told"_s, {}, {}, QJsonObject { { u"client_id"_s, client.client.id } });
}

QList<WiredObject> IdentityProvider::serverWiring(const ServerWiring &) const
{
    return {};
}

QList<WiredObject> IdentityProvider::applicationWiring(const ApplicationWiring &) const
{
    return {};
}

Result<QList<TokenClaim>> IdentityProvider::accessTokenClaims(const net::Http &) const
{
    return QList<TokenClaim>();
}

Result<std::optional<FoundObject>> IdentityProvider::findObject(const net::Http &, const ProviderObject &object) const
{
    return notOffered(object.kind);
}

Result<FoundObject> IdentityProvider::createObject(const net::Http &, const ProviderObject &object) const
{
    return notOffered(object.kind);
}

Result<> IdentityProvider::removeObject(const net::Http &, const ProviderObject &object, const QString &) const
{
    return notOffered(object.kind);
}

Result<std::unique_ptr<IdentityProvider>> makeProvider(const core::Provider &provider, core::Secret credential)
{
    if (provider.kind == u"okta")
        return makeOktaProvider(provider, std::move(credential));
    if (provider.kind == u"generic")
        return makeGenericProvider(provider, std::move(credential));
    return core::failure(Error::Kind::Unsupported, u"gatehouse.unknown_vendor"_s, {}, u"provider"_s,
        QJsonObject { { u"vendor"_s, provider.kind }, { u"supported"_s, u"generic, okta"_s } });
}

} // namespace identity
