#include "app/sandbox/provider/okta/management_api.h"

#include "app/sandbox/provider/okta/apps.h"
#include "app/sandbox/provider/okta/authorization_servers.h"
#include "app/sandbox/provider/okta/people.h"
#include "models/jose/strict_json.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

constexpr qint64 windowSeconds = 60;
constexpr int usualLimit = 600;

/// Whether this call is within the limit; its headers go to @p headers.
bool isWithinLimit(const Context &context, QList<Header> &headers)
{
    const qint64 now = context.clock.now().toSecsSinceEpoch();
    RateWindow &window = context.state.rateWindow;
    if (now < window.start || now >= window.start + windowSeconds)
        window = { now, 0 };
    ++window.calls;
    const bool isLimited = context.options.rateLimit > 0;
    const int limit = isLimited ? context.options.rateLimit : usualLimit;
    const int left = isLimited ? std::max(0, limit - window.calls) : limit - 1;
    headers.append(Header("X-Rate-Limit-Limit", QByteArray::number(limit)));
    headers.append(Header("X-Rate-Limit-Remaining", QByteArray::number(left)));
    headers.append(Header("X-Rate-Limit-Reset", QByteArray::number(window.start + windowSeconds)));
    headers.append(Header("X-Okta-Request-Id", randomText(18)));
    return !isLimited || window.calls <= limit;
}

bool isAdministrator(const Context &context, const HttpRequest &request)
{
    const core::Secret token = readApiToken(request.header("Authorization"));
    const core::Secret wanted = context.options.apiToken.isEmpty() ? core::Secret("sandbox-okta-token") : context.options.apiToken;
    return token == wanted;
}

ApiAnswer dispatch(const ApiCall &call)
{
    const QString resource = call.segment(0);
    if (resource == "authorizationServers"_L1)
        return serveAuthorizationServers(call);
    if (resource == "apps"_L1)
        return serveApps(call);
    if (resource == "groups"_L1)
        return serveGroups(call);
    if (resource == "users"_L1)
        return serveUsers(call);
    if (resource == "api-tokens"_L1)
        return serveApiTokens(call);
    if (resource == "clients"_L1 && call.path.mid(2) == QStringList { u"lifecycle"_s, u"newSecret"_s })
        return replaceSecrets(call, call.segment(1));
    return notFound(resource, "Path"_L1);
}

ApiAnswer answer(const Context &context, const HttpRequest &request, const QStringList &below, QList<Header> &headers)
{
    if (!isWithinLimit(context, headers))
        return refused("E0000047"_L1);
    if (!isAdministrator(context, request))
        return refused("E0000011"_L1);
    const auto query = FormFields::parse(request.query);
    if (!query)
        return refused("E0000001"_L1, u"query"_s, { query.error().text });
    const bool hasBody = request.method == "POST" || request.method == "PUT";
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (hasBody && !request.body.isEmpty() && type != "application/json")
        return refused("E0000021"_L1);
    const auto body = hasBody ? readApiBody(request.body) : core::Result<QJsonObject>(QJsonObject {});
    if (!body)
        return core::failure(body.error());
    return dispatch({ context, request.method, below, *query, *body });
}

} // namespace

HttpReply serveManagement(const Context &context, const HttpRequest &request, const QStringList &below)
{
    QList<Header> headers;
    const ApiAnswer result = answer(context, request, below, headers);
    HttpReply reply = result ? *result : apiErrorReply(result.error());
    reply.headers += headers;
    return reply;
}

core::Secret readApiToken(const QByteArray &header)
{
    if (header.left(5).compare("SSWS ", Qt::CaseInsensitive) != 0)
        return {};
    return core::Secret(header.mid(5).trimmed());
}

core::Result<QJsonObject> readApiBody(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty() || text == "\"\"")
        return QJsonObject {};
    const auto json = jose::parseStrictObject(text, maxJsonBytes);
    if (!json)
        return refused("E0000003"_L1);
    return *json;
}

} // namespace sandbox::provider::okta
