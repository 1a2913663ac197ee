#pragma once

#include "models/core/result.h"
#include "models/core/tls_settings.h"
#include "models/net/http_pool.h"

#include <QMutex>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QThreadStorage>

#include <list>
#include <vector>

namespace net {

/// One QNetworkAccessManager with the TLS settings that all of its connections were made with. Qt's own connection cache
/// does not look at TLS settings, so two settings must never share a manager.
struct Line {
    core::TlsSettings settings;
    QSslConfiguration configuration;
    QNetworkAccessManager manager;
};

/// The lines of one thread, most recently used first.
using Lines = std::list<std::shared_ptr<Line>>;

struct HttpPool::Private {
    /// What a thread keeps: takes its lines out of the pool when the thread ends.
    struct Lease {
        explicit Lease(Private *pool);
        ~Lease();
        Q_DISABLE_COPY_MOVE(Lease)

        Private *pool;
        Lines lines;
    };

    Private(Blocking allowed, std::shared_ptr<const core::Clock> time);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// Whether the calling thread may wait.
    bool mayBlock() const;
    /// The line of the calling thread for @p settings.
    /// @return Invalid `gatehouse.tls_settings`
    core::Result<std::shared_ptr<Line>> lend(const core::TlsSettings &settings);
    /// Forgets a line of the calling thread together with its connections.
    void drop(const std::shared_ptr<Line> &line);

    const Blocking blocking;
    const std::shared_ptr<const core::Clock> clock;

private:
    QMutex m_mutex;
    std::vector<Lease *> m_leases;
    QThreadStorage<Lease *> m_storage;
};

} // namespace net
