#include "app/gui/route_calling.h"

#include "app/gui/flow_watching.h"
#include "app/gui/registered_applications.h"
#include "models/gateway/entity_kind.h"
#include "models/net/authorization_header.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int mostRoutes = 100;
constexpr int graceMs = 1000; ///< the proxy looks into its database, and then has work to do

core::Result<core::Secret> basicOf(const EngineParts &parts, const ui::RouteCallSetup &setup)
{
    core::Secret secret = setup.client.secret;
    if (secret.isEmpty() && setup.registered) {
        const auto kept = secretOf(*setup.registered, parts);
        if (!kept)
            return core::failure(kept.error());
        secret = *kept;
    }
    if (secret.isEmpty())
        return core::failure(
            core::Error::Kind::Invalid, u"gatehouse.client_secret_missing"_s, {}, {}, QJsonObject { { u"client_id"_s, setup.client.id } });
    return net::basic(setup.client.id, secret);
}

core::Result<core::Secret> credentialOf(const EngineParts &parts, const ui::RouteCallSetup &setup)
{
    switch (setup.as) {
    case gateway::Credential::ClientBasic:
    case gateway::Credential::PersonBasic:
        return basicOf(parts, setup);
    case gateway::Credential::Cookie:
        return setup.cookie ? core::Secret(setup.cookie->name.toUtf8() + '=' + setup.cookie->value.reveal()) : core::Secret();
    case gateway::Credential::Bearer:
        break;
    }
    return net::bearer(setup.token);
}

QString shownBody(const gateway::RouteAnswer &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer.response.body);
    return gateway::withoutTokens(json.isNull() ? answer.response.body : json.toJson(QJsonDocument::Indented), answer.hidden);
}

/// Text that a route matches, out of a path of the gateway; nothing for a regular expression, which begins with a tilde.
QString plainPath(const QJsonObject &route)
{
    const QJsonArray paths = route.value("paths"_L1).toArray();
    for (const QJsonValue &path : paths) {
        if (path.toString().startsWith(u'/'))
            return path.toString();
    }
    return {};
}

} // namespace

core::Result<ui::RouteOutcome> callRoute(
    const EngineParts &parts, const ui::RouteCallSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel)
{
    const auto credential = credentialOf(parts, setup);
    if (!credential)
        return core::failure(credential.error());
    // While a proxy is waited for the calls are many and all the same: the last one tells.
    std::optional<ui::FlowExchange> last;
    ui::FlowWatch lastOnly;
    lastOnly.exchange = [&last](const ui::FlowExchange &exchange) { last = exchange; };
    FlowWatching watching(lastOnly);
    watching.setStep(ui::FlowStep::RouteCall);
    gateway::RouteCall call;
    call.url = setup.url;
    call.method = setup.method;
    call.credential = setup.as;
    call.value = *credential;
    call.hidden = setup.hidden;
    call.hidden << setup.token << setup.client.secret;
    if (setup.cookie)
        call.hidden << setup.cookie->value;
    const std::chrono::milliseconds lag(setup.lagSeconds > 0 ? qint64(setup.lagSeconds * 1000) + graceMs : 0);
    const auto answer = gateway::callRouteWithin(watching.http(parts, setup.tls, cancel), call, { lag, setup.waiting }, *parts.clock);
    if (last && watch.exchange)
        watch.exchange(*last);
    if (!answer)
        return core::failure(answer.error());
    ui::RouteOutcome outcome;
    outcome.status = answer->response.status;
    for (const auto &[name, value] : answer->response.headers)
        outcome.headers.emplaceBack(QString::fromUtf8(name), gateway::withoutTokens(value, answer->hidden));
    outcome.body = shownBody(*answer);
    outcome.upstream = gateway::echoedHeaders(*answer);
    outcome.meanings = answer->meanings;
    outcome.refusal = answer->refusal;
    outcome.unknownRoute = gateway::isUnknownRoute(answer->response);
    outcome.cookies = answer->cookies;
    outcome.elapsedMs = answer->elapsedMs;
    return outcome;
}

core::Result<std::vector<ui::RouteChoice>> readRoutes(
    const gateway::AdminClient &client, const ui::Target &target, const gateway::NodeInfo &node)
{
    gateway::ListQuery query;
    query.pageSize = mostRoutes;
    query.limit = mostRoutes;
    const auto routes = client.list(gateway::kinds::routes(), query);
    if (!routes)
        return core::failure(routes.error());
    const QUrl told = target.connection.proxyUrl;
    const QString proxy = (told.isEmpty() ? node.proxyUrl(target.connection.adminUrl.host()) : told).toString(QUrl::StripTrailingSlash);
    std::vector<ui::RouteChoice> choices;
    for (const gateway::Entity &route : *routes) {
        const QString path = plainPath(route.json);
        if (!path.isEmpty() && !proxy.isEmpty())
            choices.push_back(
                { route.json.value("name"_L1).toString(), QUrl(proxy + path), route.json.value("methods"_L1).toVariant().toStringList(),
                    route.json.value("service"_L1).toObject().value("id"_L1).toString(), route.id() });
    }
    std::sort(choices.begin(), choices.end(), [](const ui::RouteChoice &a, const ui::RouteChoice &b) { return a.name < b.name; });
    return choices;
}

} // namespace gui
