#include "models/oauth/userinfo.h"

#include "models/core/json_reader.h"
#include "models/oauth/provider_error.h"

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;

core::Result<QJsonObject> fetchUserinfo(
    const net::Http &http, const Metadata &metadata, const core::Secret &accessToken, const QString &subject)
{
    const auto url = knownEndpoint(metadata.userinfoEndpoint, u"userinfo_endpoint"_s);
    if (!url)
        return core::failure(url.error());
    net::Request request;
    request.url = *url;
    request.headers = { { "Accept", "application/json" } };
    request.secretHeaders = { { "Authorization", core::Secret("Bearer " + accessToken.reveal()) } };
    request.bodyLimit = net::smallBodyLimit;
    const auto response = http.send(request);
    if (!response)
        return core::failure(response.error());
    const QString where = net::requestPlace(request);
    if (response->status != 200)
        return core::failure(providerError(*response, where, {}, { accessToken }));
    if (response->header("Content-Type").toLower().startsWith("application/jwt"))
        return core::failure(Error::Kind::Unsupported, u"gatehouse.userinfo_signed"_s, {}, where);
    const auto json = response->json();
    if (!json)
        return core::failure(json.error());
    core::JsonReader reader(json->toObject(), where);
    const QString found = reader.string(u"sub"_s);
    if (const auto shape = reader.finish(); !shape)
        return core::failure(shape.error());
    if (!subject.isEmpty() && found != subject)
        return core::failure(Error::Kind::Rejected, u"gatehouse.userinfo_sub"_s, {}, where,
            QJsonObject { { u"expected"_s, subject }, { u"found"_s, found } });
    return json->toObject();
}

} // namespace oauth
