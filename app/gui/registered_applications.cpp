#include "app/gui/registered_applications.h"

#include "models/provisioning/plan/journal.h"
#include "models/provisioning/steps/client_record.h"
#include "models/storage/store.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using provisioning::StepState;

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

ui::RegisteredApplication application(const provisioning::Plan &plan, const provisioning::Step &step, const StepState &state)
{
    const QString plansOwn = state.outputs.value(u"secrets_plan"_s);
    ui::RegisteredApplication found;
    found.name = step.desired.value("client_name"_L1).toString(step.naturalKey);
    found.clientId = state.outputs.value(u"client_id"_s);
    found.issuer = plan.issuer;
    found.planId = plan.id;
    found.secretsPlan = plansOwn;
    found.secretsStep = state.outputs.value(u"secrets_step"_s).toInt();
    found.auth = provisioning::registeredClient(state.outputs, { nullptr, plansOwn }, found.secretsStep).client.auth;
    found.grantTypes = texts(step.desired.value("grant_types"_L1));
    found.scopes = step.desired.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    return found;
}

} // namespace

core::Result<std::vector<ui::RegisteredApplication>> registeredApplications(const EngineParts &parts)
{
    std::vector<ui::RegisteredApplication> all;
    if (!QFileInfo::exists(parts.storePath))
        return all; // looking makes no file
    const auto store = storage::Store::open(parts.storePath, *parts.clock);
    if (!store)
        return core::failure(store.error());
    auto plans = provisioning::Journal(*store).all();
    if (!plans)
        return core::failure(plans.error());
    std::reverse(plans->begin(), plans->end());
    for (const provisioning::PlanState &state : std::as_const(*plans)) {
        for (qsizetype i = 0; i < state.steps.size(); ++i) {
            const provisioning::Step &step = state.plan.steps.at(i);
            if (step.action != provisioning::Step::Action::Client || state.steps.at(i).phase != StepState::Phase::Done)
                continue;
            ui::RegisteredApplication found = application(state.plan, step, state.steps.at(i));
            // A later plan that found the client there names the same one again.
            const bool known = std::any_of(all.cbegin(), all.cend(),
                [&found](const ui::RegisteredApplication &one) { return one.clientId == found.clientId && one.issuer == found.issuer; });
            if (!known)
                all.push_back(std::move(found));
        }
    }
    return all;
}

core::Result<core::Secret> secretOf(const ui::RegisteredApplication &application, const EngineParts &parts)
{
    if (application.secretsPlan.isEmpty() || application.auth == oauth::ClientAuth::None)
        return core::Secret();
    provisioning::PlanSecrets secrets(parts.secretsOf(application.secretsPlan), application.secretsPlan);
    if (const auto loaded = secrets.load(); !loaded)
        return core::failure(loaded.error());
    return secrets.get(application.secretsStep, u"client_secret"_s);
}

} // namespace gui
