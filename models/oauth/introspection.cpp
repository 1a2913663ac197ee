#include "models/oauth/introspection.h"

#include "models/core/json_reader.h"
#include "models/oauth/client_authentication.h"
#include "models/oauth/provider_error.h"

namespace oauth {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

Result<Introspection> readIntrospection(const QJsonObject &json, const QString &where)
{
    core::JsonReader reader(json, where);
    Introspection found;
    found.active = reader.boolean(u"active"_s);
    found.clientId = reader.optionalString(u"client_id"_s).value_or(QString());
    found.subject = reader.optionalString(u"sub"_s).value_or(QString());
    found.scopes = reader.optionalString(u"scope"_s).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    if (const auto seconds = reader.optionalInteger(u"exp"_s))
        found.expiresAt = QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
    found.members = json;
    if (const auto shape = reader.finish(); !shape)
        return core::failure(shape.error());
    return found;
}

} // namespace

Result<Introspection> introspect(
    const net::Http &http, const Metadata &metadata, const Client &client, const core::Secret &token, const QString &hint)
{
    const auto url = knownEndpoint(metadata.introspectionEndpoint, u"introspection_endpoint"_s);
    if (!url)
        return core::failure(url.error());
    net::FormFields form { { "token", token.reveal() } };
    if (!hint.isEmpty())
        form.emplaceBack("token_type_hint", hint.toUtf8());
    const auto request = authenticatedPost(*url, form, client);
    if (!request)
        return core::failure(request.error());
    const auto response = http.send(*request);
    if (!response)
        return core::failure(response.error());
    const QString where = net::requestPlace(*request);
    if (response->status != 200)
        return core::failure(providerError(*response, where, {}, { token, client.secret }));
    const auto json = response->json();
    if (!json)
        return core::failure(json.error());
    return readIntrospection(json->toObject(), where);
}

} // namespace oauth
