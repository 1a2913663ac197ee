#include "models/net/network_error.h"

#include "models/net/tls.h"

#include <QJsonObject>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QSslSocket>

namespace net {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

Error make(Error::Kind kind, const QString &code, const QString &text, Error::Sent sent = Error::Sent::No)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.text = text;
    error.sent = sent;
    return error;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Qt counts fewer bytes than announced as an error by itself; this holds it to that.
bool isShort(const QNetworkReply &reply, qint64 bodySize)
{
    const QByteArray announced = reply.rawHeader("Content-Length");
    const int status = statusOf(reply);
    if (announced.isEmpty() || status == 204 || status == 304 || reply.hasRawHeader("Content-Encoding"))
        return false;
    return bodySize < announced.toLongLong();
}

bool isUnpackingFault(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::UnknownContentError && (statusOf(reply) < 400 || reply.errorString().contains("ecompress"_L1));
}

Error tlsError(const QNetworkReply &reply)
{
    if (!QSslSocket::supportsSsl())
        return make(Error::Kind::Unsupported, u"gatehouse.tls_unavailable"_s, u"no TLS library"_s);
    return handshakeFailure(reply.url().host(), reply.sslConfiguration().peerCertificateChain(), reply.errorString());
}

/// An alert after our side of the handshake was done, which TLS 1.3 allows. Only the one about the certificate says for sure that
/// nothing was looked at.
Error lateTlsError(const QNetworkReply &reply)
{
    Error error = tlsError(reply);
    if (error.code != "gatehouse.tls_client_certificate"_L1)
        error.sent = Error::Sent::Unknown;
    return error;
}

Error connectionError(const QNetworkReply &reply)
{
    using Kind = Error::Kind;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return make(Kind::Network, u"gatehouse.connection_refused"_s, u"connection refused"_s);
    case QNetworkReply::HostNotFoundError:
        return make(Kind::Network, u"gatehouse.host_not_found"_s, u"host not found"_s);
    case QNetworkReply::TimeoutError:
        return make(Kind::Network, u"gatehouse.unreachable"_s, u"no connection in time"_s, Error::Sent::Unknown);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(reply);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return make(Kind::Network, u"gatehouse.proxy"_s, u"the proxy did not connect"_s, Error::Sent::Unknown);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return make(Kind::Protocol, u"gatehouse.not_http"_s, u"the answer is not HTTP"_s, Error::Sent::Unknown);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return make(Kind::Network, u"gatehouse.connection_lost"_s, u"the connection closed without an HTTP answer"_s, Error::Sent::Unknown);
    default: {
        if (reply.errorString().contains("SSL routines"_L1))
            return lateTlsError(reply);
        if (reply.errorString().contains("TLS initialization"_L1))
            return make(Kind::Unsupported, u"gatehouse.tls_unavailable"_s, u"no TLS library"_s);
        const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error());
        return make(Kind::Network, u"gatehouse.network"_s, QString::fromLatin1(name), Error::Sent::Unknown);
    }
    }
}

/// The error with a status: the head of the answer came.
std::optional<Error> answerError(const QNetworkReply &reply, qint64 bodySize, bool bodyExpected)
{
    using Kind = Error::Kind;
    const QNetworkReply::NetworkError fault = reply.error();
    if (isUnpackingFault(reply))
        return make(Kind::Protocol, u"gatehouse.bad_encoding"_s, u"the answer cannot be unpacked"_s, Error::Sent::Unknown);
    // Qt's classes of errors that only repeat the status: 2xx content, 4xx server.
    const bool repeatsStatus = (fault >= QNetworkReply::ContentAccessDenied && fault <= QNetworkReply::UnknownContentError)
        || (fault >= QNetworkReply::InternalServerError && fault <= QNetworkReply::UnknownServerError)
        || fault == QNetworkReply::ProtocolInvalidOperationError; // 400, 418
    const bool cut = (fault != QNetworkReply::NoError && (!repeatsStatus || fault == QNetworkReply::ContentReSendError))
        || (bodyExpected && isShort(reply, bodySize));
    if (cut)
        return make(Kind::Network, u"gatehouse.answer_cut_short"_s, u"answer cut short"_s, Error::Sent::Unknown);
    return {};
}

} // namespace

std::optional<Error> replyError(const QNetworkReply &reply, qint64 bodySize, bool bodyExpected)
{
    const int status = statusOf(reply);
    std::optional<Error> error;
    if (status != 0)
        error = answerError(reply, bodySize, bodyExpected);
    else if (reply.error() != QNetworkReply::NoError)
        error = connectionError(reply);
    else
        error = make(Error::Kind::Protocol, u"gatehouse.not_http"_s, u"the answer is not HTTP"_s, Error::Sent::Unknown);
    if (!error)
        return {};
    error->httpStatus = status;
    if (error->kind != Error::Kind::Tls) {
        const QUrl url = reply.url();
        error->fields = QJsonObject { { u"host"_s, url.host() }, { u"port"_s, url.port(url.scheme() == "https"_L1 ? 443 : 80) } };
    }
    return error;
}

} // namespace net
