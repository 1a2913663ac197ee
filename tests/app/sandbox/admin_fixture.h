#pragma once

#include "app/sandbox/gateway/admin_api.h"
#include "tests/app/sandbox/raw_client.h"

#include <atomic>
#include <memory>

namespace sandbox_test {

/// A clock that stands still until it is moved.
class StillClock final : public core::Clock {
public:
    QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); }
    void advance(int seconds) { m_seconds += seconds; }
    qint64 seconds() const { return m_seconds; }

private:
    std::atomic<qint64> m_seconds = 1'795'203'888;
};

/// An Admin API over real HTTP, with an empty database.
class AdminFixture {
public:
    explicit AdminFixture(const sandbox::GatewayOptions &options = {});

    StillClock clock;
    sandbox::Store store;
    sandbox::GatewayOptions options;
    sandbox::SchemaCatalogue catalogue { options };
    sandbox::AdminApi api { store, catalogue, clock, options };
    sandbox::HttpServer server;
    std::unique_ptr<RawClient> client;

    RawReply get(const QByteArray &target, const RawClient::Headers &headers = {}) { return client->get(target, headers); }
    /// @param json the body, as text
    RawReply send(const QByteArray &method, const QByteArray &target, const QByteArray &json, const RawClient::Headers &headers = {});
    RawReply form(const QByteArray &method, const QByteArray &target, const QByteArray &pairs);
    /// Creates an entity and gives its id; an empty text when it was refused.
    QByteArray make(const QByteArray &collection, const QByteArray &json);
};

/// The members of @p json without those that differ from run to run.
QJsonObject json(const QByteArray &text);

} // namespace sandbox_test
