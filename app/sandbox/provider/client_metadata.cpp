#include "app/sandbox/provider/client_metadata.h"

#include "app/sandbox/provider/redirect_uris.h"

#include <QJsonArray>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

constexpr qsizetype maxText = 2048;
constexpr qsizetype maxItems = 32;

tl::unexpected<core::Error> refused(QLatin1StringView member, const QString &text)
{
    return core::failure(core::Error::Kind::Rejected, u"invalid_client_metadata"_s, text, QString(member));
}

/// Absent or null = @p otherwise.
core::Result<QStringList> list(const QJsonObject &json, QLatin1StringView member, const QStringList &otherwise)
{
    const QJsonValue value = json.value(member);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const QJsonArray array = value.toArray();
    QStringList items;
    for (const QJsonValue &item : array) {
        if (!item.isString() || item.toString().isEmpty() || item.toString().size() > maxText || items.contains(item.toString()))
            return refused(member, u"%1 must hold different texts"_s.arg(member));
        items << item.toString();
    }
    if (!value.isArray() || items.size() > maxItems)
        return refused(member, u"%1 must be a list of at most %2 texts"_s.arg(member).arg(maxItems));
    return items;
}

core::Result<QString> text(const QJsonObject &json, QLatin1StringView member, const QString &otherwise = {})
{
    const QJsonValue value = json.value(member);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    if (!value.isString() || value.toString().size() > maxText)
        return refused(member, u"%1 must be a text of at most %2 characters"_s.arg(member).arg(maxText));
    return value.toString();
}

core::Result<> readTypes(ClientMetadata &metadata, const QJsonObject &json)
{
    const auto grants = list(json, "grant_types"_L1, { u"authorization_code"_s });
    if (!grants)
        return core::failure(grants.error());
    static const QStringList known { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s, u"implicit"_s, u"password"_s };
    for (const QString &grant : *grants) {
        if (!known.contains(grant))
            return refused("grant_types"_L1, u"grant_types holds a grant that this server does not have"_s);
    }
    metadata.grantTypes = *grants;
    const bool usesCode = grants->contains("authorization_code"_L1);
    const bool isImplicit = grants->contains("implicit"_L1);
    QStringList usual = usesCode ? QStringList { u"code"_s } : QStringList {};
    if (isImplicit)
        usual << u"token"_s << u"id_token"_s << u"id_token token"_s;
    const auto responses = list(json, "response_types"_L1, usual);
    if (!responses)
        return core::failure(responses.error());
    const bool hasCode = responses->contains("code"_L1);
    const bool hasTokens = responses->size() > (hasCode ? 1 : 0);
    const bool areKnown
        = std::all_of(responses->cbegin(), responses->cend(), [&usual](const QString &type) { return usual.contains(type); });
    if (!areKnown || hasCode != usesCode || hasTokens != isImplicit)
        return refused("response_types"_L1, u"response_types does not fit grant_types (RFC 7591 section 2.1)"_s);
    metadata.responseTypes = *responses;
    if (grants->contains("refresh_token"_L1) && !usesCode && !grants->contains("password"_L1))
        return refused("grant_types"_L1, u"refresh_token needs a grant that gives one"_s);
    return {};
}

core::Result<> readManners(ClientMetadata &metadata, const QJsonObject &json)
{
    const auto application = text(json, "application_type"_L1, u"web"_s);
    const auto method = text(json, "token_endpoint_auth_method"_L1, u"client_secret_basic"_s);
    const auto name = text(json, "client_name"_L1);
    if (!application || !method || !name)
        return core::failure(!application ? application.error() : !method ? method.error() : name.error());
    if (*application != "web"_L1 && *application != "native"_L1)
        return refused("application_type"_L1, u"application_type must be web or native"_s);
    static const QStringList methods { u"none"_s, u"client_secret_basic"_s, u"client_secret_post"_s };
    if (!methods.contains(*method))
        return refused("token_endpoint_auth_method"_L1, u"token_endpoint_auth_method is not one of this server"_s);
    if (*method == "none"_L1 && metadata.grantTypes.contains("client_credentials"_L1))
        return refused("token_endpoint_auth_method"_L1, u"client_credentials needs a client that can keep a secret"_s);
    metadata.isNative = *application == "native"_L1;
    metadata.authMethod = *method;
    metadata.name = *name;
    return {};
}

core::Result<> readRedirects(ClientMetadata &metadata, const QJsonObject &json)
{
    const auto redirects = list(json, "redirect_uris"_L1, {});
    if (!redirects)
        return core::failure(core::Error::Kind::Rejected, u"invalid_redirect_uri"_s, redirects.error().text, u"redirect_uris"_s);
    const auto afterLogout = list(json, "post_logout_redirect_uris"_L1, {});
    if (!afterLogout)
        return core::failure(afterLogout.error());
    if (redirects->isEmpty() && !metadata.responseTypes.isEmpty())
        return core::failure(core::Error::Kind::Rejected, u"invalid_redirect_uri"_s,
            u"redirect_uris is needed for authorization_code and implicit"_s, u"redirect_uris"_s);
    for (const QString &uri : *redirects + *afterLogout) {
        if (const auto checked = checkRedirectUri(uri, metadata.isNative); !checked)
            return checked;
    }
    metadata.redirectUris = *redirects;
    metadata.postLogoutRedirectUris = *afterLogout;
    return {};
}

core::Result<> readScopes(ClientMetadata &metadata, const QJsonObject &json, const ProviderOptions &options)
{
    const auto scope = text(json, "scope"_L1);
    if (!scope)
        return core::failure(scope.error());
    metadata.scopes = scope->split(u' ', Qt::SkipEmptyParts);
    metadata.scopes.removeDuplicates();
    for (const QString &word : std::as_const(metadata.scopes)) {
        if (!options.scopes.contains(word))
            return refused("scope"_L1, u"scope holds one that this server does not have"_s);
    }
    return {};
}

/// Members that are only kept, and those that may have one value alone.
core::Result<> readRest(ClientMetadata &metadata, const QJsonObject &json, const ProviderOptions &options)
{
    static constexpr std::array kept { "client_name"_L1, "client_uri"_L1, "logo_uri"_L1, "tos_uri"_L1, "policy_uri"_L1, "software_id"_L1,
        "software_version"_L1 };
    for (const QLatin1StringView member : kept) {
        const auto value = text(json, member);
        if (!value)
            return core::failure(value.error());
        if (!value->isEmpty())
            metadata.json.insert(member, *value);
    }
    const auto contacts = list(json, "contacts"_L1, {});
    if (!contacts)
        return core::failure(contacts.error());
    if (!contacts->isEmpty())
        metadata.json.insert("contacts"_L1, QJsonArray::fromStringList(*contacts));
    const std::array fixed { std::pair("id_token_signed_response_alg"_L1, jose::algorithmName(options.algorithm)),
        std::pair("subject_type"_L1, u"public"_s) };
    for (const auto &[member, only] : fixed) {
        const auto value = text(json, member, only);
        if (!value || *value != only)
            return refused(member, u"%1 must be %2"_s.arg(member, only));
        metadata.json.insert(member, only);
    }
    return {};
}

} // namespace

bool ClientMetadata::isPublic() const
{
    return authMethod == "none"_L1;
}

core::Result<ClientMetadata> ClientMetadata::fromJson(const QJsonObject &json, const ProviderOptions &options)
{
    ClientMetadata metadata;
    core::Result<> read = readTypes(metadata, json);
    if (read)
        read = readManners(metadata, json);
    if (read)
        read = readRedirects(metadata, json);
    if (read)
        read = readScopes(metadata, json, options);
    if (read)
        read = readRest(metadata, json, options);
    if (!read)
        return core::failure(read.error());
    metadata.json.insert("redirect_uris"_L1, QJsonArray::fromStringList(metadata.redirectUris));
    metadata.json.insert("grant_types"_L1, QJsonArray::fromStringList(metadata.grantTypes));
    metadata.json.insert("response_types"_L1, QJsonArray::fromStringList(metadata.responseTypes));
    metadata.json.insert("token_endpoint_auth_method"_L1, metadata.authMethod);
    metadata.json.insert("application_type"_L1, metadata.isNative ? u"native"_s : u"web"_s);
    if (!metadata.postLogoutRedirectUris.isEmpty())
        metadata.json.insert("post_logout_redirect_uris"_L1, QJsonArray::fromStringList(metadata.postLogoutRedirectUris));
    if (!metadata.scopes.isEmpty())
        metadata.json.insert("scope"_L1, metadata.scopes.join(u' '));
    return metadata;
}

} // namespace sandbox::provider
