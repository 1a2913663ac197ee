#include "models/net/attempt.h"

#include "models/net/http_pool_private.h"
#include "models/net/network_error.h"
#include "models/net/tls.h"

#include <QEventLoop>
#include <QJsonObject>
#include <QTimer>

namespace net {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr qint64 pieceSize = 64 * 1024; ///< bytes per read; a compressed answer is unpacked no faster than this

QNetworkRequest qtRequest(const Line &line, const Request &request)
{
    QNetworkRequest out(request.url);
    out.setSslConfiguration(line.configuration);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "Gatehouse/" GATEHOUSE_VERSION);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    for (const auto &[name, value] : request.secretHeaders)
        out.setRawHeader(name, value.reveal());
    if (isRead(request.verb))
        return out;

    // Together with OnceBody these two keep Qt from sending twice.
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    // Qt wants a type for every upload, even an empty one.
    out.setRawHeader("Content-Type", request.contentType.isEmpty() ? QByteArray("application/x-www-form-urlencoded") : request.contentType);
    return out;
}

} // namespace

Attempt::Attempt(Line &line, const Request &request, const core::CancelToken *cancel, std::chrono::milliseconds deadline)
    : m_line(line)
    , m_request(request)
    , m_cancel(cancel)
    , m_deadline(deadline)
    , m_upload(request.body)
{
}

Attempt::~Attempt() = default;

core::Result<Response> Attempt::run()
{
    start();
    listen();
    wait();
    return outcome();
}

void Attempt::start()
{
    const QNetworkRequest request = qtRequest(m_line, m_request);
    if (m_request.verb == "GET")
        m_reply.reset(m_line.manager.get(request));
    else if (m_request.verb == "HEAD")
        m_reply.reset(m_line.manager.head(request));
    else
        m_reply.reset(m_line.manager.sendCustomRequest(request, m_request.verb, &m_upload));
}

void Attempt::listen()
{
    QNetworkReply *reply = m_reply.get();
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [this] { readMore(); });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [this] { lookAtSize(); });
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [this](const QList<QSslError> &errors) { judge(errors); });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [this] { lookAtCertificate(); });
}

void Attempt::wait()
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&timer, &QTimer::timeout, &loop, [this] { stop(Stop::Deadline); });
    if (m_cancel) {
        QObject::connect(m_cancel->signal(), &core::CancelSignal::raised, &loop, [this] { stop(Stop::Cancelled); });
        if (m_cancel->isCancelled()) // raised after the caller's look and before the connect
            stop(Stop::Cancelled);
    }
    timer.start(m_deadline);
    if (!m_reply->isFinished())
        loop.exec();
}

void Attempt::stop(Stop reason)
{
    if (m_stop != Stop::None || m_reply->isFinished())
        return;
    m_stop = reason;
    m_reply->abort();
}

void Attempt::readMore()
{
    while (m_stop == Stop::None) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            return;
        m_body += piece;
        if (m_body.size() > m_request.bodyLimit) {
            stop(Stop::TooLarge);
            m_stop = Stop::TooLarge; // also when the last piece came with the end of the answer
        }
    }
}

void Attempt::lookAtSize()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.bodyLimit && m_request.verb != "HEAD")
        stop(Stop::TooLarge);
}

void Attempt::lookAtCertificate()
{
    const auto chain = m_reply->sslConfiguration().peerCertificateChain();
    if (checkPin(m_line.settings, chain) != Pin::Mismatch)
        return;
    m_refusal = certificateRefusal(m_line.settings, m_request.url.host(), chain, {});
    stop(Stop::CertificateRefused);
}

void Attempt::judge(const QList<QSslError> &errors)
{
    if (acceptPinned(*m_reply, m_line.settings, errors))
        return;
    m_refusal = certificateRefusal(m_line.settings, m_request.url.host(), m_reply->sslConfiguration().peerCertificateChain(), errors);
}

core::Result<Response> Attempt::outcome()
{
    readMore();
    if (m_refusal)
        return core::failure(completed(*m_refusal));
    if (m_stop != Stop::None)
        return core::failure(completed(stopError()));
    if (auto error = replyError(*m_reply, m_body.size(), m_request.verb != "HEAD"))
        return core::failure(completed(std::move(*error)));
    Response out;
    out.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    out.headers = m_reply->rawHeaderPairs();
    out.body = m_body;
    out.peerChain = m_reply->sslConfiguration().peerCertificateChain();
    return out;
}

Error Attempt::stopError() const
{
    Error error;
    error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.sent = Error::Sent::Unknown;
    switch (m_stop) {
    case Stop::Cancelled:
        error.kind = Error::Kind::Cancelled;
        error.code = u"gatehouse.cancelled"_s;
        break;
    case Stop::TooLarge:
        error.kind = Error::Kind::Protocol;
        error.code = u"gatehouse.body_too_large"_s;
        error.fields = QJsonObject { { u"limit"_s, m_request.bodyLimit } };
        break;
    case Stop::Deadline:
    case Stop::CertificateRefused:
    case Stop::None:
        error.kind = Error::Kind::Timeout;
        error.code = u"gatehouse.deadline"_s;
        error.fields = QJsonObject { { u"host"_s, m_request.url.host() } };
        break;
    }
    return error;
}

Error Attempt::completed(Error error) const
{
    error.where = requestPlace(m_request);
    if (isRead(m_request.verb)) // may well have arrived, but changes nothing there
        error.sent = Error::Sent::No;
    return error;
}

} // namespace net
