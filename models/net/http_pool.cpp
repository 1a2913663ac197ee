#include "models/net/http_pool.h"

#include "models/net/http_pool_private.h"
#include "models/net/loopback_proxy.h"
#include "models/net/tls.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <utility>

namespace net {

namespace {

/// A person who tries other TLS settings over and over must not pile up managers, each of which has a thread of Qt's.
constexpr std::size_t linesPerThread = 8;

} // namespace

HttpPool::HttpPool(Blocking blocking, std::shared_ptr<const core::Clock> clock)
    : m_private(std::make_unique<Private>(blocking, clock ? std::move(clock) : std::make_shared<core::SystemClock>()))
{
}

HttpPool::~HttpPool() = default;

HttpPool::Private::Lease::Lease(Private *owner)
    : pool(owner)
{
    const QMutexLocker locker(&pool->m_mutex);
    pool->m_leases.push_back(this);
}

HttpPool::Private::Lease::~Lease()
{
    if (!pool)
        return;
    const QMutexLocker locker(&pool->m_mutex);
    std::erase(pool->m_leases, this);
}

HttpPool::Private::Private(Blocking allowed, std::shared_ptr<const core::Clock> time)
    : blocking(allowed)
    , clock(std::move(time))
{
}

HttpPool::Private::~Private()
{
    m_storage.setLocalData(nullptr);
    // Threads that outlive the pool keep an empty lease; nobody else touches their lines any more.
    const QMutexLocker locker(&m_mutex);
    for (Lease *lease : std::as_const(m_leases)) {
        lease->lines.clear();
        lease->pool = nullptr;
    }
}

bool HttpPool::Private::mayBlock() const
{
    const QCoreApplication *application = QCoreApplication::instance();
    return blocking == Blocking::AlsoOnMainThread || !application || application->thread() != QThread::currentThread();
}

core::Result<std::shared_ptr<Line>> HttpPool::Private::lend(const core::TlsSettings &settings)
{
    if (!m_storage.hasLocalData())
        m_storage.setLocalData(new Lease(this));
    Lines &lines = m_storage.localData()->lines;
    const auto known = std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line->settings == settings; });
    if (known != lines.end()) {
        lines.splice(lines.begin(), lines, known);
        return lines.front();
    }

    auto configuration = tlsConfiguration(settings);
    if (!configuration)
        return tl::unexpected(configuration.error());
    auto line = std::make_shared<Line>();
    line->settings = settings;
    line->configuration = *configuration;
    line->manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    line->manager.setProxyFactory(new LoopbackProxy);
    lines.push_front(line);
    if (lines.size() > linesPerThread)
        lines.pop_back();
    return line;
}

void HttpPool::Private::drop(const std::shared_ptr<Line> &line)
{
    if (m_storage.hasLocalData())
        std::erase(m_storage.localData()->lines, line);
}

} // namespace net
