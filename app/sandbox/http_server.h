#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace sandbox {

class Faults;

using Header = std::pair<QByteArray, QByteArray>;

/// A request as it came over the wire.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< still percent-encoded, without the query
    QByteArray query; ///< still percent-encoded, without "?"
    QList<Header> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const; ///< case-insensitive, empty when absent
    bool hasHeader(QByteArrayView name) const;
};

/// The answer; Content-Length is added by the server.
struct HttpReply {
    int status = 200;
    QList<Header> headers;
    QByteArray body;
};

using Handler = std::function<HttpReply(const HttpRequest &)>;

/// When an observer is called: before the handler runs, or after it ran and before its answer is sent.
enum class Phase {
    Arrived,
    CarriedOut,
};
using Observer = std::function<void(Phase, const HttpRequest &)>;

/// One listening port on 127.0.0.1 with a thread per connection. Handlers run on those threads, several at once.
class HttpServer {
public:
    /// @param name how faults and the control port call this server: "admin", "proxy", "portal", "provider", "upstream", "control"
    /// @param faults injected before and after @p handler; may be null; must outlive this
    HttpServer(QString name, Handler handler, Faults *faults = nullptr);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Called for every request, faulty ones too. Set before listen().
    void setObserver(Observer observer);

    /// Starts to listen; 0 = a free port.
    /// @return the port; Network `gatehouse.port_taken` when it cannot be bound
    core::Result<quint16> listen(quint16 port = 0);
    quint16 port() const;
    /// Ends all connections and threads. Called by the destructor too.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace sandbox
