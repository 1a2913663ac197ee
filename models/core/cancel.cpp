#include "models/core/cancel.h"

namespace core {

CancelSignal::CancelSignal() = default;
CancelSignal::~CancelSignal() = default;

CancelToken::CancelToken()
    : m_state(std::make_shared<State>())
{
}

CancelToken::CancelToken(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

CancelToken::Weak::Weak(std::weak_ptr<State> state)
    : m_state(std::move(state))
{
}

void CancelToken::Weak::cancel() const
{
    if (const auto state = m_state.lock())
        CancelToken(state).cancel();
}

void CancelToken::cancel() const
{
    if (!m_state->stop.exchange(true))
        Q_EMIT m_state->signal.raised();
}

bool CancelToken::isCancelled() const
{
    return m_state->stop.load();
}

CancelSignal *CancelToken::signal() const
{
    return &m_state->signal;
}

CancelToken::Weak CancelToken::weak() const
{
    return Weak(m_state);
}

} // namespace core
