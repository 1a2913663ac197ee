#include "models/provisioning/apply/separate_run.h"

#include "models/provisioning/plan/rate_limit.h"

namespace provisioning {

using core::Error;
using core::Result;

namespace {

constexpr int width = 16; ///< steps at once

/// Whether whatever comes next would meet the same.
bool concernsAll(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Timeout:
    case Error::Kind::Cancelled:
    case Error::Kind::Keychain:
    case Error::Kind::Storage:
        return true;
    default:
        return false;
    }
}

} // namespace

SeparateRun::SeparateRun(const PlanContext &context, PlanState state, const Watch &watch)
    : m_context(context)
    , m_steps(context, std::move(state), watch)
    , m_parallel(width)
{
}

Result<PlanState> SeparateRun::carryOut()
{
    if (const auto ready = m_steps.prepareSecrets(); !ready)
        return core::failure(ready.error());
    QList<Step> open;
    for (const Step &step : m_steps.state().plan.steps) {
        if (m_steps.stateOf(step).phase != StepState::Phase::Done)
            open << step;
    }
    while (!open.isEmpty()) {
        const QList<Step> batch = open.mid(0, width);
        open.remove(0, batch.size());
        m_again.clear();
        if (const auto done = carryOutBatch(batch); !done)
            return core::failure(done.error());
        if (m_again.isEmpty()) {
            m_limits = 0;
            continue;
        }
        if (const auto over = waitForLimit(); !over)
            return core::failure(over.error());
        open = m_again + open;
    }
    return m_steps.finish();
}

Result<> SeparateRun::carryOutBatch(const QList<Step> &batch)
{
    const auto looks
        = m_parallel.each(int(batch.size()), m_context.http.cancelToken(), [&](int index) { return m_steps.look(batch[index]); });
    const auto begun = beginAll(batch, looks);
    if (!begun)
        return core::failure(begun.error());
    // What is noted as begun is called: cancel ends the batch after this one.
    const auto made = m_parallel.each(int(begun->size()), {}, [&](int index) { return m_steps.call(begun->at(index)); });
    Result<> all;
    for (qsizetype i = 0; i < begun->size(); ++i) {
        const auto &found = made[size_t(i)];
        const auto noted
            = found ? m_steps.keep(begun->at(i), *found, StepEvent::What::Done) : note(begun->at(i), found.error(), StepRun::Stage::Called);
        if (!noted && all)
            all = noted; // the others of the batch have been called too and are noted
    }
    return all;
}

Result<QList<Step>> SeparateRun::beginAll(const QList<Step> &batch, const Looks &looks)
{
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const auto &looked = looks[size_t(i)];
        if (!looked && concernsAll(looked.error()))
            return core::failure(looked.error()); // nothing of this batch has been called
    }
    QList<Step> begun;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const auto &looked = looks[size_t(i)];
        Result<> noted;
        if (!looked)
            noted = note(batch[i], looked.error(), StepRun::Stage::Looked);
        else if (!looked->attempt)
            noted = m_steps.keep(batch[i], looked->found, StepEvent::What::AlreadySo);
        else if (noted = m_steps.begin(batch[i], *looked->attempt); noted)
            begun << batch[i];
        if (!noted)
            return core::failure(noted.error());
    }
    return begun;
}

Result<> SeparateRun::note(const Step &step, const Error &error, StepRun::Stage stage)
{
    const auto noted = m_steps.fail(step, error, stage);
    if (isPassing(error)) {
        m_again << step;
        m_limit = error;
        return {};
    }
    // fail() answers with the error itself, or with that of the journal.
    return concernsAll(noted.error()) ? noted : Result<>();
}

Result<> SeparateRun::waitForLimit()
{
    const auto time = waitAfter(m_limit, ++m_limits);
    m_waited += time;
    if (m_waited > m_context.patience)
        return core::failure(m_limit);
    m_steps.tell(StepEvent::What::Waiting, m_again.first(), m_limit, int(time.count()));
    return waitFor(m_context, time, m_again.first().kind);
}

} // namespace provisioning
