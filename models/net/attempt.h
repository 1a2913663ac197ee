#pragma once

#include "models/core/cancel.h"
#include "models/net/once_body.h"
#include "models/net/request.h"

#include <QNetworkReply>

#include <memory>

class QEventLoop;

namespace net {

struct Line;

/// One exchange on the wire: sends the request, waits in a bounded event loop of its own, takes the answer apart.
/// Made, run and destroyed on one thread.
class Attempt {
public:
    /// @param line must outlive this
    /// @param request must outlive this; checked already (checkRequest())
    /// @param cancel null = deaf
    /// @param deadline milliseconds from run() on, more than 0
    Attempt(Line &line, const Request &request, const core::CancelToken *cancel, std::chrono::milliseconds deadline);
    ~Attempt();
    Q_DISABLE_COPY_MOVE(Attempt)

    core::Result<Response> run();

private:
    /// Why we ended the exchange ourselves.
    enum class Stop {
        None,
        Cancelled,
        Deadline,
        TooLarge,
        CertificateRefused,
    };

    void start();
    void listen();
    void wait();
    void stop(Stop reason);
    void readMore();
    void lookAtSize();
    void lookAtCertificate();
    void judge(const QList<QSslError> &errors);

    core::Result<Response> outcome();
    core::Error stopError() const;
    core::Error completed(core::Error error) const;

    Line &m_line;
    const Request &m_request;
    const core::CancelToken *m_cancel;
    const std::chrono::milliseconds m_deadline;
    OnceBody m_upload;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_body;
    Stop m_stop = Stop::None;
    std::optional<core::Error> m_refusal;
};

} // namespace net
