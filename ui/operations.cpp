#include "ui/operations.h"

namespace ui {

namespace {
constexpr int threads = 16; ///< most of them wait for an answer of the network
}

Operations::Operations(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(threads);
}

Operations::~Operations()
{
    Q_EMIT m_stop.raised();
    m_pool.waitForDone();
}

tables::Background Operations::background()
{
    return [this](QObject *context, std::function<void()> work, std::function<void()> done) {
        auto job = [work = std::move(work)](const core::CancelToken &) {
            work();
            return true;
        };
        run(context, std::move(job), [done = std::move(done)](bool) { done(); });
    };
}

} // namespace ui
