#include "models/provisioning/plan/rate_limit.h"

#include <QSemaphore>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr seconds shortest { 1 };
constexpr seconds longest { 300 };

void reallyWait(seconds time, const core::CancelToken &cancel)
{
    QSemaphore stop;
    const auto connection = QObject::connect(
        cancel.signal(), &core::CancelSignal::raised, cancel.signal(), [&stop] { stop.release(); }, Qt::DirectConnection);
    if (!cancel.isCancelled())
        stop.tryAcquire(1, int(std::chrono::milliseconds(time).count()));
    QObject::disconnect(connection);
}

} // namespace

bool isPassing(const core::Error &error)
{
    // One that was met when looking at what had just been made counts too: the next check finds that.
    return error.kind == core::Error::Kind::RateLimited;
}

seconds waitAfter(const core::Error &error, int attempt)
{
    const seconds own(1 << std::clamp(attempt, 1, 8));
    return std::clamp(error.retryAfterSeconds > 0 ? seconds(error.retryAfterSeconds) : own, shortest, longest);
}

core::Result<> waitFor(const PlanContext &context, seconds time, const QString &where)
{
    const core::CancelToken &cancel = context.http.cancelToken();
    if (context.wait)
        context.wait(time, cancel);
    else
        reallyWait(time, cancel);
    if (cancel.isCancelled())
        return core::failure(core::Error::Kind::Cancelled, u"gatehouse.cancelled"_s, {}, where);
    return {};
}

} // namespace provisioning
