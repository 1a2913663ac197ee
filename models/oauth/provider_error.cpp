#include "models/oauth/provider_error.h"

#include "models/core/redact.h"
#include "models/net/retry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr qsizetype maxText = 1000;
constexpr qsizetype shortestSecret = 8; ///< shorter values stand in words by chance

struct Said {
    QString code;
    QString text;
};

/// `error` is a string in OAuth; some vendors put an object there.
Said bodySaid(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonValue error = json.value("error"_L1);
    if (error.isObject())
        return { error.toObject().value("code"_L1).toString(), error.toObject().value("message"_L1).toString() };
    return { error.toString(), json.value("error_description"_L1).toString() };
}

Said challengeSaid(const QByteArray &challenge)
{
    static const QRegularExpression parameter(uR"re(\b(error|error_description)="((?:[^"\\]|\\.){0,1000})")re"_s);
    Said said;
    auto matches = parameter.globalMatch(QString::fromUtf8(challenge.left(8192)));
    while (matches.hasNext()) {
        const auto match = matches.next();
        (match.captured(1) == u"error" ? said.code : said.text) = match.captured(2);
    }
    return said;
}

Error::Kind kindOf(int status, const QString &code)
{
    if (status == 429)
        return Error::Kind::RateLimited;
    if (status == 401 || status == 403 || code == u"invalid_client")
        return Error::Kind::Denied;
    if (status >= 500)
        return Error::Kind::Http;
    if (status == 404 && code.isEmpty())
        return Error::Kind::NotFound;
    return code.isEmpty() ? Error::Kind::Http : Error::Kind::Rejected;
}

} // namespace

QString providerText(const QString &text, const QList<core::Secret> &secrets)
{
    QString clean = text;
    for (const core::Secret &secret : secrets) {
        const QString value = QString::fromUtf8(secret.reveal());
        if (value.size() >= shortestSecret)
            clean.replace(value, u"[removed]"_s);
    }
    return core::redacted(clean.left(maxText).simplified());
}

Error providerError(const net::Response &response, const QString &where, const QDateTime &now, const QList<core::Secret> &secrets)
{
    Said said = bodySaid(response.body);
    if (said.code.isEmpty())
        said = challengeSaid(response.header("WWW-Authenticate"));
    Error error;
    error.kind = kindOf(response.status, said.code);
    error.httpStatus = response.status;
    error.code = providerText(said.code, secrets);
    error.text = providerText(said.text, secrets);
    error.where = where;
    if (error.kind == Error::Kind::RateLimited)
        error.retryAfterSeconds = net::askedSeconds(response, now);
    if (error.code.isEmpty()) {
        error.code = u"gatehouse.unexpected_status"_s;
        error.fields = QJsonObject {
            { u"status"_s, response.status },
            { u"contentType"_s, providerText(QString::fromLatin1(response.header("Content-Type"))) },
        };
    }
    return error;
}

core::Result<QUrl> knownEndpoint(const QUrl &url, const QString &name)
{
    if (url.isEmpty())
        return core::failure(
            Error::Kind::Protocol, u"gatehouse.endpoint_missing"_s, {}, u"provider metadata"_s, QJsonObject { { u"endpoint"_s, name } });
    return url;
}

} // namespace oauth
