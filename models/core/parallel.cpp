#include "models/core/parallel.h"

#include <condition_variable>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// One call of run(). Shared with the helpers, which may come to it only when it is over.
struct Job {
    std::mutex mutex;
    std::condition_variable idle;
    std::function<bool(int)> item;
    int count = 0;
    int next = 0;
    int running = 0;
};

void workOn(Job &job)
{
    std::unique_lock lock(job.mutex);
    while (job.next < job.count) {
        const int index = job.next++;
        ++job.running;
        lock.unlock();
        const bool goOn = job.item(index);
        lock.lock();
        --job.running;
        if (!goOn)
            job.count = job.next;
    }
    if (job.running == 0)
        job.idle.notify_all();
}

} // namespace

Parallel::Parallel(int width)
{
    m_helpers.setMaxThreadCount(std::max(width, 1) - 1); // the caller is the last one
    m_helpers.setExpiryTimeout(-1);
}

Parallel::~Parallel() = default;

tl::unexpected<Error> Parallel::cancelled()
{
    return failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s);
}

void Parallel::run(int count, const std::function<bool(int)> &item)
{
    const auto job = std::make_shared<Job>();
    job->item = item;
    job->count = count;
    for (int helper = std::min(m_helpers.maxThreadCount(), count - 1); helper > 0; --helper)
        m_helpers.start([job] { workOn(*job); });
    workOn(*job);
    std::unique_lock lock(job->mutex);
    job->idle.wait(lock, [&job] { return job->running == 0; });
}

} // namespace core
