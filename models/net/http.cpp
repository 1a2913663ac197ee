#include "models/net/http.h"

#include "models/net/attempt.h"
#include "models/net/http_pool_private.h"
#include "models/net/recording.h"
#include "models/net/retry.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

namespace net {

using namespace Qt::StringLiterals;
using core::Error;
using std::chrono::milliseconds;

namespace {

milliseconds remaining(const QDeadlineTimer &deadline)
{
    return std::chrono::duration_cast<milliseconds>(deadline.remainingTimeAsDuration());
}

tl::unexpected<Error> stopped(Error::Kind kind, const Request &request)
{
    const QString code = kind == Error::Kind::Cancelled ? u"gatehouse.cancelled"_s : u"gatehouse.deadline"_s;
    return core::failure(kind, code, {}, requestPlace(request));
}

} // namespace

Http::Http(HttpPool &pool, core::TlsSettings tls, core::CancelToken cancel, Recorder recorder)
    : m_pool(&pool)
    , m_tls(std::move(tls))
    , m_cancel(cancel)
    , m_token(std::move(cancel))
    , m_recorder(std::move(recorder))
{
}

core::Result<Response> Http::send(const Request &request) const
{
    Q_ASSERT_X(m_pool->m_private->mayBlock(), "net::Http::send", "must not block the thread of the user interface");
    if (const auto good = checkRequest(request); !good)
        return tl::unexpected(good.error());

    const QDeadlineTimer deadline(m_deadline.value_or(request.deadline), Qt::PreciseTimer);
    for (int attempt = 1;; ++attempt) {
        auto outcome = sendOnce(request, deadline);
        if (!isRead(request.verb) || attempt == readAttempts || !isWorthRepeating(outcome))
            return outcome;
        const auto asked = outcome ? askedWait(*outcome, m_pool->m_private->clock->now()) : std::nullopt;
        const milliseconds wait = waitBeforeRepeat(attempt, asked, QRandomGenerator::system()->generateDouble());
        if (wait >= remaining(deadline))
            return outcome;
        if (const auto waited = pause(request, wait); !waited)
            return tl::unexpected(waited.error());
    }
}

Http Http::regardless(milliseconds deadline) const
{
    Http deaf(*this);
    deaf.m_cancel.reset();
    deaf.m_deadline = deadline;
    return deaf;
}

const core::CancelToken &Http::cancelToken() const
{
    return m_token;
}

core::Result<Response> Http::sendOnce(const Request &request, const QDeadlineTimer &deadline) const
{
    if (m_cancel && m_cancel->isCancelled())
        return stopped(Error::Kind::Cancelled, request);
    const auto line = m_pool->m_private->lend(m_tls);
    if (!line)
        return tl::unexpected(line.error());
    if (remaining(deadline) <= milliseconds(0))
        return stopped(Error::Kind::Timeout, request);

    const QDateTime startedAt = m_pool->m_private->clock->now();
    QElapsedTimer elapsed;
    elapsed.start();
    Attempt attempt(**line, request, m_cancel ? &*m_cancel : nullptr, remaining(deadline));
    auto outcome = attempt.run();
    // Qt may hand a dying connection to the next request, or one whose certificate was refused.
    if (!outcome)
        m_pool->m_private->drop(*line);
    else
        outcome->receivedAt = m_pool->m_private->clock->now();
    if (m_recorder)
        m_recorder(recordedExchange(request, outcome, { startedAt, elapsed.elapsed() }));
    return outcome;
}

core::Result<> Http::pause(const Request &request, milliseconds time) const
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer); // a coarse one may come up to 5 % early, before the time that the far side asked for
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    if (m_cancel) {
        QObject::connect(m_cancel->signal(), &core::CancelSignal::raised, &loop, &QEventLoop::quit);
        if (m_cancel->isCancelled())
            return stopped(Error::Kind::Cancelled, request);
    }
    timer.start(time);
    loop.exec();
    if (m_cancel && m_cancel->isCancelled())
        return stopped(Error::Kind::Cancelled, request);
    return {};
}

} // namespace net
