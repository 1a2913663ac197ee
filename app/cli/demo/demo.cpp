#include "app/cli/demo/demo.h"

#include "app/cli/demo/state_dump.h"
#include "app/cli/plan_output.h"
#include "app/cli/text.h"
#include "models/provisioning/apply/rollback.h"
#include "models/provisioning/strategies/strategy.h"
#include "models/storage/memory_secret_store.h"
#include "ui/error_text.h"

namespace cli::demo {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

Demo::Demo(Target target, Session &session, const Output &output)
    : m_session(session)
    , m_output(output)
    , m_secrets(std::make_unique<storage::MemorySecretStore>())
{
    m_state.target = std::move(target);
}

Demo::~Demo() = default;

ExitCode Demo::run()
{
    static constexpr std::pair<QLatin1StringView, StepFunction> steps[] = {
        { "gateway.connected"_L1, &Demo::connectGateway },
        { "provider.connected"_L1, &Demo::connectProvider },
        { "plan.previewed"_L1, &Demo::previewPlan },
        { "plan.applied"_L1, &Demo::applyProtection },
        { "application.registered"_L1, &Demo::registerApplication },
        { "flow.authorization_code"_L1, &Demo::logIn },
        { "token.verified"_L1, &Demo::verifyToken },
        { "call.before_approval"_L1, &Demo::callBeforeApproval },
        { "call.after_approval"_L1, &Demo::callAfterApproval },
        { "call.client_credentials"_L1, &Demo::callWithClientCredentials },
        { "plan.rolled_back"_L1, &Demo::rollBack },
        { "state.identical"_L1, &Demo::compareState },
    };
    for (const auto &[name, step] : steps) {
        const auto detail = (this->*step)();
        print(name, detail);
        if (detail)
            continue;
        int undone = 0;
        if (const auto cleaned = takeBackPlans(&undone); !cleaned)
            m_output.error(cleaned.error());
        return exitCodeFor(detail.error());
    }
    return ExitCode::Done;
}

void Demo::print(const QString &step, const Result<QJsonObject> &detail) const
{
    if (detail) {
        m_output.object({ { u"step"_s, step }, { u"ok"_s, true }, { u"detail"_s, *detail } });
        m_output.line(u"ok    "_s + step);
        return;
    }
    const Error &error = detail.error();
    m_output.object({
        { u"step"_s, step },
        { u"ok"_s, false },
        { u"detail"_s,
            QJsonObject {
                { u"kind"_s, core::kindName(error.kind) },
                { u"code"_s, error.code },
                { u"status"_s, error.httpStatus },
                { u"where"_s, error.where },
                { u"fields"_s, error.fields },
                { u"message"_s, ui::sentence(ui::explain(error)) },
            } },
    });
    m_output.line(u"FAIL  "_s + step + u": "_s + ui::sentence(ui::explain(error)));
}

Result<provisioning::PlanState> Demo::applyCurrent()
{
    const auto plan = provisioning::makePlan(*m_state.context, m_state.node, m_state.protection);
    if (!plan)
        return core::failure(plan.error());
    // Noted before the first call: whatever happens, this plan is taken back at the end.
    m_state.plans << plan->id;
    return provisioning::applyPlan(*m_state.context, *plan);
}

Result<> Demo::takeBackPlans(int *undone)
{
    const auto count = [undone](const provisioning::StepEvent &event) {
        if (event.what == provisioning::StepEvent::What::Undone)
            ++*undone;
    };
    while (!m_state.plans.isEmpty()) {
        const auto state = provisioning::rollBackPlan(*m_state.context, m_state.plans.last(), count);
        if (!state && state.error().code != u"gatehouse.no_such_plan")
            return core::failure(state.error());
        if (state && !state->lostAttempts().isEmpty())
            return core::failure(Error::Kind::Network, u"gatehouse.registration_lost"_s, {}, m_state.context->metadata.issuer,
                QJsonObject { { u"software_id"_s, state->lostAttempts().join(u", "_s) } });
        m_state.plans.removeLast();
    }
    return {};
}

} // namespace cli::demo
