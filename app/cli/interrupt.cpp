#include "app/cli/interrupt.h"

#include <csignal>
#include <pthread.h>

namespace cli {

namespace {

constexpr int endSignal = SIGUSR1; ///< ours: ends the waiting thread

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, endSignal);
    return set;
}

} // namespace

Interrupt::Interrupt(core::CancelToken token)
{
    const sigset_t set = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::thread([set, token] {
        int received = 0;
        while (sigwait(&set, &received) == 0 && received != endSignal)
            token.cancel();
    });
}

Interrupt::~Interrupt()
{
    pthread_kill(m_thread.native_handle(), endSignal);
    m_thread.join();
}

} // namespace cli
