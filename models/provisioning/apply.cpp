#include "models/provisioning/apply.h"

#include "models/core/random.h"
#include "models/provisioning/client_step.h"
#include "models/provisioning/connection_lock.h"
#include "models/provisioning/entity_step.h"
#include "models/provisioning/verification_step.h"
#include "models/storage/database.h"
#include "models/storage/store.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

/// Carries out the steps of one plan that are not done yet.
class Run {
public:
    Run(const PlanContext &context, PlanState state, const Watch &watch)
        : m_context(context)
        , m_state(std::move(state))
        , m_watch(watch)
        , m_journal(*context.store)
        , m_secrets(context.secrets, m_state.plan.id)
    {
    }

    Result<PlanState> carryOut()
    {
        if (const auto ready = prepareSecrets(); !ready)
            return core::failure(ready.error());
        for (const Step &step : m_state.plan.steps) {
            if (m_state.steps.at(step.index).phase == StepState::Phase::Done)
                continue;
            if (const auto done = carryOut(step); !done)
                return core::failure(done.error());
        }
        if (const auto finished = m_journal.finished(m_state.plan); !finished)
            return core::failure(finished.error());
        m_state.phase = PlanState::Phase::Done;
        return m_state;
    }

private:
    Result<> prepareSecrets()
    {
        const auto &steps = m_state.plan.steps;
        const auto isClient = [](const Step &step) { return step.action == Step::Action::Client; };
        const auto registers = [&isClient](const Step &step) { return isClient(step) && step.outlook == Step::Outlook::Missing; };
        if (std::none_of(steps.begin(), steps.end(), isClient))
            return {};
        if (const auto loaded = m_secrets.load(); !loaded)
            return loaded;
        return std::any_of(steps.begin(), steps.end(), registers) ? m_secrets.save() : Result<>();
    }

    Result<> carryOut(const Step &planned)
    {
        const auto step = resolveStep(planned, m_state.outputs());
        if (!step)
            return core::failure(step.error());
        if (m_context.http.cancelToken().isCancelled())
            return core::failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s, {}, step->kind + u'/' + step->naturalKey);

        const auto found = look(*step);
        if (!found)
            return fail(*step, found.error());
        if (found->outlook == Step::Outlook::AlreadySo)
            return keep(*step, *found, StepEvent::What::AlreadySo);
        if (found->outlook == Step::Outlook::Missing && step->kind == gateway::kinds::services().name && step->desired.isEmpty())
            return fail(*step, serviceMissing(step->naturalKey));
        if (found->outlook == Step::Outlook::Conflict) {
            Error error;
            error.kind = Error::Kind::Conflict;
            error.code = found->conflictCode;
            error.where = step->kind + u'/' + step->naturalKey;
            error.fields = QJsonObject { { u"paths"_s, found->conflicts.join(u", "_s) } };
            return fail(*step, error);
        }
        return write(*step);
    }

    Result<Found> look(const Step &step)
    {
        switch (step.action) {
        case Step::Action::Entity:
            return checkEntity(m_context.gateway, step);
        case Step::Action::Client:
            return lookForClient(step);
        case Step::Action::Verification: {
            Found found;
            found.outlook = step.outlook;
            return found;
        }
        }
        Q_UNREACHABLE();
    }

    Result<Found> lookForClient(const Step &step)
    {
        auto found = checkClient(m_context, step, m_state.steps.at(step.index));
        // The provider may have given out a new management token, which stands in the keychain alone.
        if (const auto loaded = m_secrets.load(); !loaded)
            return core::failure(loaded.error());
        return found;
    }

    Result<> write(const Step &step)
    {
        StepState &state = m_state.steps[step.index];
        if (step.action == Step::Action::Client && state.phase == StepState::Phase::Started) {
            // Nobody can look a registration up, so the attempt under way counts as lost and a new one is made.
            if (const auto noted = m_journal.lost(m_state.plan, step, state.attempt); !noted)
                return noted;
            state.lostAttempts << state.attempt;
            tell(StepEvent::What::Lost, step, {}, {}, state.attempt);
        }
        const QString attempt = step.action == Step::Action::Client ? core::randomUuid() : step.id;
        if (const auto noted = m_journal.started(m_state.plan, step, attempt); !noted)
            return noted;
        state.phase = StepState::Phase::Started;
        state.attempt = attempt;
        state.secretsPlan = m_state.plan.id;
        tell(StepEvent::What::Started, step, {}, {}, attempt);

        auto made = call(step, attempt);
        if (!made && made.error().sent == Error::Sent::Unknown)
            made = lookAgain(step, made.error());
        if (!made)
            return fail(step, made.error());
        tell(StepEvent::What::Answered, step, made->outputs);
        return keep(step, *made, StepEvent::What::Done);
    }

    Result<Found> call(const Step &step, const QString &attempt)
    {
        switch (step.action) {
        case Step::Action::Entity:
            return applyEntity(m_context.gateway, step);
        case Step::Action::Client:
            return applyClient(m_context, step, attempt, m_secrets, m_state.plan.id);
        case Step::Action::Verification:
            return verify(step);
        }
        Q_UNREACHABLE();
    }

    /// The answer was lost, the object may be there: its id is ours, so the gateway can tell.
    Result<Found> lookAgain(const Step &step, const Error &error)
    {
        if (step.action != Step::Action::Entity)
            return core::failure(error);
        const auto found = checkEntity(m_context.gateway.regardless(), step);
        if (!found || found->outlook != Step::Outlook::AlreadySo)
            return core::failure(error);
        return *found;
    }

    Result<Found> verify(const Step &step)
    {
        const auto client = clientOf(step);
        if (!client)
            return core::failure(client.error());
        return applyVerification(m_context, step, *client);
    }

    /// The client that a verification logs in as: one that a step before registered, or one that the person named.
    Result<oauth::Client> clientOf(const Step &step)
    {
        for (const Step &other : m_state.plan.steps) {
            if (other.action != Step::Action::Client || other.application != step.application)
                continue;
            const Outputs outputs = m_state.steps.at(other.index).outputs;
            PlanSecrets earlier(m_context.secrets, outputs.value(u"secrets_plan"_s));
            const bool own = outputs.value(u"secrets_plan"_s) == m_state.plan.id;
            if (const auto loaded = own ? Result<>() : earlier.load(); !loaded)
                return core::failure(loaded.error());
            const auto client = registeredClient(outputs, own ? m_secrets : earlier, outputs.value(u"secrets_step"_s).toInt()).client;
            if (client.auth != oauth::ClientAuth::None && client.secret.isEmpty())
                return core::failure(Error::Kind::Invalid, u"gatehouse.secret_missing"_s, {}, u"application "_s + step.application);
            return client;
        }
        const auto reference = SecretReference::fromText(step.desired.value("secret"_L1).toString());
        if (!reference || !m_context.readSecret)
            return core::failure(Error::Kind::Invalid, u"gatehouse.secret_missing"_s, {}, u"application "_s + step.application);
        const auto secret = m_context.readSecret(*reference);
        if (!secret)
            return core::failure(secret.error());
        return oauth::Client { step.desired.value("client_id"_L1).toString(), *secret, oauth::ClientAuth::Basic };
    }

    Result<> keep(const Step &step, const Found &found, StepEvent::What what)
    {
        StepState &state = m_state.steps[step.index];
        // An acl has no id of ours: what appeared after our own start is ours. Anything else that is there now under another id was
        // made by somebody else while our attempt failed.
        const gateway::EntityKind *kind = gateway::findKind(step.kind);
        const bool withoutOurId = step.action == Step::Action::Entity && kind && kind->nestedByNaturalKey;
        state.made = found.ours || (withoutOurId && !state.attempt.isEmpty());
        state.id = found.outputs.value(u"id"_s);
        state.outputs = found.outputs;
        state.after = found.stored;
        state.secretsPlan = m_state.plan.id;
        if (const auto noted = m_journal.done(m_state.plan, step, state); !noted)
            return noted;
        state.phase = StepState::Phase::Done;
        tell(what, step, found.outputs);
        return {};
    }

    Result<> fail(const Step &step, const Error &error)
    {
        tell(StepEvent::What::Failed, step, {}, error);
        // A lost answer stays "started": the next run looks whether it happened. So does a registration that came about and could not
        // be taken back, which nobody can look up: it counts as lost then.
        const bool leftBehind = step.action == Step::Action::Client && error.sent == Error::Sent::Yes;
        if (error.sent != Error::Sent::Unknown && !leftBehind && error.kind != Error::Kind::Cancelled) {
            if (const auto noted = m_journal.failed(m_state.plan, step, error); !noted)
                return noted;
        }
        return core::failure(error);
    }

    void tell(StepEvent::What what, const Step &step, const Outputs &outputs, const Error &error = {}, const QString &attempt = {})
    {
        if (m_watch)
            m_watch({ what, step, outputs, attempt, error });
    }

    const PlanContext &m_context;
    PlanState m_state;
    const Watch &m_watch;
    Journal m_journal;
    PlanSecrets m_secrets;
};

/// Runs with the journal's file kept open.
Result<PlanState> run(const PlanContext &context, PlanState state, const Watch &watch)
{
    const auto open = context.store->keepOpen();
    if (!open)
        return core::failure(open.error());
    return Run(context, std::move(state), watch).carryOut();
}

} // namespace

Result<PlanState> applyPlan(const PlanContext &context, const Plan &plan, const Watch &watch)
{
    if (plan.hasConflicts())
        return core::failure(Error::Kind::Conflict, u"gatehouse.plan_has_conflicts"_s, {}, plan.name);
    const auto lock = lockConnection(context);
    if (!lock)
        return core::failure(lock.error());
    if (const auto stored = Journal(*context.store).planned(plan); !stored)
        return core::failure(stored.error());
    PlanState state;
    state.plan = plan;
    state.steps.resize(plan.steps.size());
    return run(context, std::move(state), watch);
}

Result<PlanState> resumePlan(const PlanContext &context, const QString &planId, const Watch &watch)
{
    const auto lock = lockConnection(context);
    if (!lock)
        return core::failure(lock.error());
    const auto state = Journal(*context.store).load(planId);
    if (!state)
        return core::failure(state.error());
    if (state->phase == PlanState::Phase::RolledBack || state->phase == PlanState::Phase::RollingBack)
        return core::failure(Error::Kind::Conflict, u"gatehouse.plan_rolled_back"_s, {}, planId);
    if (state->phase == PlanState::Phase::Done)
        return *state;
    return run(context, *state, watch);
}

} // namespace provisioning
