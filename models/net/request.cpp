#include "models/net/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace net {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

bool isToken(const QByteArray &text)
{
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
    });
}

bool isFieldValue(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// The framing is ours: a second Content-Length or a foreign Host would make two readers see two different requests.
bool isOurs(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "content-length" || lower == "transfer-encoding" || lower == "host" || lower == "connection";
}

tl::unexpected<Error> badRequest(const Request &request, const QString &code, const QJsonObject &fields, const QString &text)
{
    return core::failure(Error::Kind::Invalid, code, text, requestPlace(request), fields);
}

core::Result<> checkUrl(const Request &request)
{
    const QUrl &url = request.url;
    QString reason;
    if (!url.isValid() || url.isEmpty())
        reason = u"invalid"_s;
    else if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        reason = u"scheme"_s;
    else if (url.host().isEmpty())
        reason = u"no_host"_s;
    else if (!url.userInfo().isEmpty())
        reason = u"credentials"_s;
    if (!reason.isEmpty())
        return badRequest(request, u"gatehouse.bad_url"_s, { { u"reason"_s, reason } }, u"not a usable http or https address"_s);
    return {};
}

core::Result<> checkHeader(const Request &request, const QByteArray &name, const QByteArray &value)
{
    if (isToken(name) && isFieldValue(value) && !isOurs(name))
        return {};
    const QString shown = isToken(name) ? QString::fromLatin1(name) : QString();
    return badRequest(request, u"gatehouse.bad_header"_s, { { u"name"_s, shown } }, u"a header that cannot be sent"_s);
}

} // namespace

bool isRead(const QByteArray &verb)
{
    return verb == "GET" || verb == "HEAD";
}

core::Result<> checkRequest(const Request &request)
{
    if (!isToken(request.verb))
        return badRequest(request, u"gatehouse.bad_request"_s, { { u"reason"_s, u"verb"_s } }, u"not an HTTP verb"_s);
    if (const auto good = checkUrl(request); !good)
        return good;
    if (isRead(request.verb) && !request.body.isEmpty())
        return badRequest(request, u"gatehouse.bad_request"_s, { { u"reason"_s, u"body"_s } }, u"a read carries no body"_s);
    for (const auto &[name, value] : request.headers) {
        if (const auto good = checkHeader(request, name, value); !good)
            return good;
    }
    for (const auto &[name, value] : request.secretHeaders) {
        if (const auto good = checkHeader(request, name, value.reveal()); !good)
            return good;
    }
    return checkHeader(request, "Content-Type", request.contentType);
}

QString requestPlace(const Request &request)
{
    const QString address = request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QString::fromLatin1(request.verb) + u' ' + address;
}

QByteArray Response::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.size() == name.size() && qstrnicmp(key.constData(), name.data(), size_t(name.size())) == 0)
            return value;
    }
    return {};
}

core::Result<QJsonValue> Response::json() const
{
    // QJsonDocument knows objects and arrays only; inside an array every JSON value parses.
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson("[" + body + "]", &fault);
    if (fault.error == QJsonParseError::NoError && document.array().size() == 1)
        return document.array().first();

    const QByteArray type = header("Content-Type").toLower();
    const QByteArray start = body.left(512).trimmed().toLower();
    Error error;
    error.kind = Error::Kind::Protocol;
    error.httpStatus = status;
    error.sent = Error::Sent::Yes;
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || (type.startsWith("text/html") && start.startsWith('<'))) {
        error.code = u"gatehouse.html_answer"_s;
        error.text = u"HTML instead of JSON"_s;
        return core::failure(std::move(error));
    }
    error.code = u"gatehouse.not_json"_s;
    error.text = fault.error == QJsonParseError::NoError ? u"not one JSON value"_s : fault.errorString();
    error.fields = QJsonObject { { u"contentType"_s, QString::fromLatin1(type) }, { u"offset"_s, qMax(0, fault.offset - 1) } };
    return core::failure(std::move(error));
}

} // namespace net
