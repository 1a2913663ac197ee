#include "app/sandbox/provider/replies.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox::provider {

core::Error oauthError(const QString &code, const QString &text, int status)
{
    core::Error error;
    error.kind = core::Error::Kind::Rejected;
    error.code = code;
    error.text = text;
    error.httpStatus = status;
    return error;
}

HttpReply jsonReply(int status, const QJsonObject &body)
{
    return { status, { { "Content-Type", "application/json; charset=utf-8" }, { "Cache-Control", "no-store" }, { "Pragma", "no-cache" } },
        QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

HttpReply errorReply(const core::Error &error, Challenge challenge)
{
    const int status = error.httpStatus == 0 ? 400 : error.httpStatus;
    HttpReply reply = jsonReply(status, { { u"error"_s, error.code }, { u"error_description"_s, error.text } });
    const bool isBearer = challenge == Challenge::Bearer;
    if (status == 401 && !isBearer)
        reply.headers.append(Header("WWW-Authenticate", "Basic realm=\"provider\", charset=\"UTF-8\""));
    else if (isBearer && (status == 401 || status == 403))
        reply.headers.append(Header("WWW-Authenticate", "Bearer error=\"" + error.code.toUtf8() + "\""));
    return reply;
}

HttpReply redirectReply(const QByteArray &location)
{
    return { 303, { { "Location", location }, { "Cache-Control", "no-store" }, { "Referrer-Policy", "no-referrer" } }, {} };
}

} // namespace sandbox::provider
