#include "models/provisioning/apply/batch_run.h"

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

BatchRun::BatchRun(const PlanContext &context, PlanState state, const Watch &watch)
    : m_context(context)
    , m_steps(context, std::move(state), watch)
    , m_parallel(width)
{
}

Result<PlanState> BatchRun::carryOut()
{
    if (const auto ready = m_steps.prepareSecrets(); !ready)
        return core::failure(ready.error());
    QList<Step> open;
    for (const Step &step : m_steps.state().plan.steps) {
        if (m_steps.stateOf(step).phase != StepState::Phase::Done)
            open << step;
    }
    while (!open.isEmpty()) {
        const QList<Step> batch = takeBatch(open, isSeparate());
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

/// Takes the next steps that may go side by side off @p open.
QList<Step> BatchRun::takeBatch(QList<Step> &open, bool separate)
{
    QList<Step> batch;
    const auto fits = [&](const Step &step) {
        return batch.isEmpty() || separate || (step.kind == batch.first().kind && step.action == batch.first().action);
    };
    while (batch.size() < width && batch.size() < open.size() && fits(open[batch.size()]))
        batch << open[batch.size()];
    open.remove(0, batch.size());
    return batch;
}

Result<> BatchRun::carryOutBatch(const QList<Step> &batch)
{
    const auto looks
        = m_parallel.each(int(batch.size()), m_context.http.cancelToken(), [&](int index) { return m_steps.look(batch[index]); });
    m_steps.holdJournal();
    const auto begun = beginAll(batch, looks);
    if (const auto written = m_steps.writeJournal(); !written)
        return written;
    if (!begun)
        return core::failure(begun.error());
    // What is noted as begun is called: cancel ends the batch after this one.
    const auto made = m_parallel.each(int(begun->size()), {}, [&](int index) { return m_steps.call(begun->at(index)); });
    Result<> all;
    m_steps.holdJournal();
    for (qsizetype i = 0; i < begun->size(); ++i) {
        const auto &found = made[size_t(i)];
        const auto noted
            = found ? m_steps.keep(begun->at(i), *found, StepEvent::What::Done) : note(begun->at(i), found.error(), StepRun::Stage::Called);
        if (!noted && all)
            all = noted; // the others of the batch have been called too and are noted
    }
    const auto written = m_steps.writeJournal();
    return all ? written : all;
}

bool BatchRun::ends(const Error &error) const
{
    return isSeparate() ? concernsAll(error) : !isPassing(error);
}

Result<QList<Step>> BatchRun::beginAll(const QList<Step> &batch, const Looks &looks)
{
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const auto &looked = looks[size_t(i)];
        if (looked || !ends(looked.error()))
            continue;
        // Nothing of this batch has been called.
        const bool isNoted = !isSeparate() && looked.error().kind != Error::Kind::Cancelled;
        return core::failure(isNoted ? note(batch[i], looked.error(), StepRun::Stage::Looked).error() : looked.error());
    }
    QList<Step> begun;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        if (const auto noted = beginOne(batch[i], looks[size_t(i)], begun); !noted)
            return core::failure(noted.error());
    }
    return begun;
}

Result<> BatchRun::beginOne(const Step &step, const Result<StepRun::Looked> &looked, QList<Step> &begun)
{
    if (!looked)
        return note(step, looked.error(), StepRun::Stage::Looked);
    if (!looked->attempt)
        return m_steps.keep(step, looked->found, StepEvent::What::AlreadySo);
    const auto noted = m_steps.begin(step, *looked->attempt);
    if (noted)
        begun << step;
    return noted;
}

Result<> BatchRun::note(const Step &step, const Error &error, StepRun::Stage stage)
{
    const auto noted = m_steps.fail(step, error, stage);
    if (isPassing(error)) {
        m_again << step;
        m_limit = error;
        return {};
    }
    // fail() answers with the error itself, or with that of the journal.
    return ends(noted.error()) ? noted : Result<>();
}

Result<> BatchRun::waitForLimit()
{
    const auto time = waitAfter(m_limit, ++m_limits);
    m_waited += time;
    if (m_waited > m_context.patience)
        return core::failure(m_limit);
    m_steps.tell(StepEvent::What::Waiting, m_again.first(), m_limit, int(time.count()));
    return waitFor(m_context, time, m_again.first().kind);
}

} // namespace provisioning
