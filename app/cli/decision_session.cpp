#include "app/cli/decision_session.h"

#include "app/cli/output.h"
#include "app/cli/text.h"
#include "models/core/paths.h"
#include "models/provisioning/applications/decision.h"
#include "models/provisioning/applications/retirement.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

core::Result<provisioning::PlanContext> contextOf(Session &session, const gateway::AdminClient &client, const net::Http &http)
{
    const auto store = session.store();
    if (!store)
        return core::failure(store.error());
    provisioning::PlanContext context(client, http);
    context.store = *store;
    context.clock = &session.clock();
    context.stateDirectory = core::stateDir();
    return context;
}

} // namespace

core::Result<> carryOut(
    Session &session, const gateway::AdminClient &client, const provisioning::DecisionPreview &preview, const Output &output)
{
    const auto context = contextOf(session, client, session.http());
    if (!context)
        return core::failure(context.error());
    const auto plan = provisioning::decide(*context, preview);
    if (!plan)
        return core::failure(plan.error());
    QJsonObject outcome { { u"outcome"_s, u"done"_s } };
    if (!plan->isEmpty())
        outcome.insert(u"plan"_s, *plan);
    output.object(outcome);
    output.line(Text::tr("Done."));
    if (!plan->isEmpty())
        output.line(Text::tr("To take it back: rollback %1").arg(*plan));
    return {};
}

core::Result<> carryOut(Session &session, const gateway::AdminClient &client, const provisioning::AskedProvider &provider,
    const QString &name, const QList<provisioning::RetiredObject> &objects, const Output &output)
{
    auto context = contextOf(session, client, provider.http);
    if (!context)
        return core::failure(context.error());
    context->provider = provider.provider;
    context->metadata = provider.metadata;
    const auto gone = provisioning::retire(*context, name, objects, [&output](const provisioning::RetiredObject &object) {
        output.object({ { u"removed"_s, object.kind }, { u"id"_s, object.id } });
        output.line(Text::tr("Removed: %1 %2").arg(object.kind, object.key));
    });
    if (!gone)
        return gone;
    output.object({ { u"outcome"_s, u"done"_s } });
    return {};
}

} // namespace cli
