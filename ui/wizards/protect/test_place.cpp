#include "ui/wizards/protect/test_place.h"

#include "ui/session/gateway_session.h"
#include "ui/session/plan_run.h"
#include "ui/session/provider_list.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using provisioning::Step;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts << item.toString();
    return texts;
}

/// Where callers reach the first path of the plan's route.
QString routeOf(const Workbench &bench, const provisioning::Plan &plan)
{
    const core::Connection &connection = bench.session->target().connection;
    QUrl url = connection.proxyUrl;
    if (url.isEmpty() && bench.session->node())
        url = bench.session->node()->proxyUrl(connection.adminUrl.host());
    for (const Step &step : plan.steps) {
        if (step.kind != u"routes" || url.isEmpty())
            continue;
        url.setPath(textsOf(step.desired.value("paths"_L1)).value(0));
        return url.toString();
    }
    return {};
}

void addApplication(QVariantMap &details, const PlanRun &run)
{
    for (const Step &step : run.plan().steps) {
        if (step.action == Step::Action::Verification && !details.contains(u"scopes"_s)) // what a client on its own asks for
            details.insert(u"scopes"_s, step.desired.value("scope"_L1).toString());
        if (step.action != Step::Action::Client || details.contains(u"clientId"_s))
            continue;
        const provisioning::Outputs outputs = run.outputs(step.index);
        details.insert(u"application"_s, step.application);
        details.insert(u"clientId"_s, outputs.value(u"client_id"_s, step.desired.value("client_id"_L1).toString()));
        details.insert(u"grants"_s, textsOf(step.desired.value("grant_types"_L1)));
        details.insert(u"redirect_uris"_s, textsOf(step.desired.value("redirect_uris"_L1)));
        details.insert(u"step"_s, step.index);
    }
}

} // namespace

Place testPlace(const Workbench &bench, const PlanRun &run)
{
    QVariantMap details;
    for (const core::Provider &provider : bench.providers->providers()) {
        if (provider.issuer.toString() == run.plan().issuer)
            details.insert(u"provider"_s, provider.id);
    }
    details.insert(u"issuer"_s, run.plan().issuer);
    details.insert(u"plan"_s, run.plan().id);
    addApplication(details, run);
    if (const QString route = routeOf(bench, run.plan()); !route.isEmpty())
        details.insert(u"route"_s, route);
    for (const Step &step : run.plan().steps) {
        if (step.kind != u"services")
            continue;
        details.insert(u"service"_s, step.naturalKey);
        details.insert(u"service_id"_s, run.outputs(step.index).value(u"id"_s, step.id));
    }
    return { .page = u"token-lab"_s, .object = {}, .details = details };
}

} // namespace ui
