#include "models/identity/okta/okta_error.h"

#include "models/net/retry.h"
#include "models/oauth/provider_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr qsizetype maxCauses = 20;

Error::Kind kindOf(int status)
{
    if (status == 429)
        return Error::Kind::RateLimited;
    if (status == 401 || status == 403)
        return Error::Kind::Denied;
    if (status == 404)
        return Error::Kind::NotFound;
    if (status == 409)
        return Error::Kind::Conflict;
    return status >= 500 ? Error::Kind::Http : Error::Kind::Rejected;
}

QJsonArray causesOf(const QJsonObject &body, const QList<core::Secret> &secrets)
{
    QJsonArray causes;
    const QJsonArray said = body.value("errorCauses"_L1).toArray();
    for (const QJsonValue &cause : said) {
        const QString text = oauth::providerText(cause.toObject().value("errorSummary"_L1).toString(), secrets);
        if (!text.isEmpty() && causes.size() < maxCauses)
            causes.append(text);
    }
    return causes;
}

} // namespace

Error oktaError(const net::Response &response, const QString &where, const QList<core::Secret> &secrets)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString code = oauth::providerText(body.value("errorCode"_L1).toString(), secrets);
    if (code.isEmpty()) {
        Error error = oauth::providerError(response, where, {}, secrets);
        if (response.status == 404)
            error.kind = Error::Kind::NotFound;
        return error;
    }
    Error error;
    error.kind = kindOf(response.status);
    error.httpStatus = response.status;
    error.code = code;
    error.text = oauth::providerText(body.value("errorSummary"_L1).toString(), secrets);
    error.where = where;
    if (error.kind == Error::Kind::RateLimited)
        error.retryAfterSeconds = net::askedSeconds(response);
    QJsonObject fields;
    if (const QJsonArray causes = causesOf(body, secrets); !causes.isEmpty())
        fields.insert(u"causes"_s, causes);
    if (const QString id = oauth::providerText(body.value("errorId"_L1).toString(), secrets); !id.isEmpty())
        fields.insert(u"errorId"_s, id);
    if (const QByteArray id = response.header("X-Okta-Request-Id"); !id.isEmpty())
        fields.insert(u"requestId"_s, oauth::providerText(QString::fromLatin1(id), secrets));
    error.fields = fields;
    return error;
}

core::Result<QJsonValue> oktaAnswer(const net::Response &response, const QString &where, const QList<core::Secret> &secrets)
{
    if (response.status < 200 || response.status > 299)
        return core::failure(oktaError(response, where, secrets));
    if (response.body.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    auto json = response.json();
    if (!json)
        json.error().where = where;
    return json;
}

} // namespace identity
