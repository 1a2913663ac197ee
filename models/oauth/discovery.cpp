#include "models/oauth/discovery.h"

#include "models/oauth/document_fetch.h"
#include "models/oauth/metadata_reader.h"
#include "models/oauth/provider_error.h"

#include <QJsonArray>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

/// Whether the answer only says that no document stands here.
bool isAbsent(int status)
{
    return status >= 400 && status < 500 && status != 429;
}

QJsonObject tried(const QUrl &url, const net::Response &response, const QString &problem)
{
    return { { u"url"_s, url.toString() }, { u"status"_s, response.status }, { u"problem"_s, problem } };
}

} // namespace

Result<Metadata> discover(const net::Http &http, const QUrl &issuer)
{
    if (const auto usable = checkIssuer(issuer); !usable)
        return core::failure(usable.error());
    QJsonArray places;
    for (const QUrl &url : metadataUrls(issuer)) {
        const auto response = fetchDocument(http, url);
        if (!response)
            return core::failure(response.error());
        if (isAbsent(response->status)) {
            places.append(tried(url, *response, u"status"_s));
            continue;
        }
        const QString where = u"GET "_s + url.toString();
        if (response->status != 200)
            return core::failure(providerError(*response, where));
        const auto json = response->json();
        // A web application answers every path with its start page.
        if (!json && json.error().code == u"gatehouse.html_answer") {
            places.append(tried(url, *response, u"html"_s));
            continue;
        }
        if (!json)
            return core::failure(json.error());
        if (!json->isObject())
            return core::failure(Error::Kind::Protocol, u"gatehouse.not_json"_s, {}, where, QJsonObject { { u"expected"_s, u"object"_s } });
        return readMetadata(json->toObject(), issuer.toString(QUrl::FullyEncoded), url);
    }
    return core::failure(Error::Kind::NotFound, u"gatehouse.no_discovery"_s, {}, issuer.toString(), QJsonObject { { u"tried"_s, places } });
}

Result<jose::Jwks> fetchKeys(const net::Http &http, const Metadata &metadata)
{
    const auto url = knownEndpoint(metadata.jwksUri, u"jwks_uri"_s);
    if (!url)
        return core::failure(url.error());
    const auto response = fetchDocument(http, *url);
    if (!response)
        return core::failure(response.error());
    const QString where = u"GET "_s + url->toString();
    if (response->status != 200)
        return core::failure(providerError(*response, where));
    if (const auto json = response->json(); !json)
        return core::failure(json.error());
    auto keys = jose::Jwks::parse(response->body);
    if (!keys && keys.error().where.isEmpty())
        keys.error().where = where;
    return keys;
}

} // namespace oauth
