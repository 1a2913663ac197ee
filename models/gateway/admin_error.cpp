#include "models/gateway/admin_error.h"

#include "models/gateway/member_path.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = core::Error::Kind;

/// More text than a person reads is cut.
constexpr qsizetype maxText = 4000;
constexpr int maxDepth = 32;

void flatten(const QJsonValue &value, const QString &path, int depth, QList<FieldError> &errors)
{
    if (depth > maxDepth || value.isNull() || value.isUndefined())
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            flatten(*member, childPath(path, member.key()), depth + 1, errors);
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const bool isEntity = path.endsWith("@entity"_L1);
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(array[i], isEntity ? path : elementPath(path, i), depth + 1, errors);
        return;
    }
    errors.append({ path, value.isString() ? value.toString() : value.toVariant().toString() });
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 413:
    case 414:
    case 415:
    case 422:
        return Kind::Rejected;
    case 401:
    case 403:
        return Kind::Denied;
    case 404:
        return Kind::NotFound;
    case 405:
        return Kind::Unsupported;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    default:
        return Kind::Http;
    }
}

/// The codes of the gateway's data layer (gateway recording, "in short").
Kind kindOfCode(int code, int status, const QJsonValue &fields)
{
    switch (code) {
    case 3: // the id is taken
    case 5: // a unique value is taken
        return Kind::Conflict;
    case 4: // something refers to it, or what it refers to is not there
        return fields.toObject().contains("@referenced_by"_L1) ? Kind::Conflict : Kind::Rejected;
    case 6:
        return Kind::NotFound;
    case 12: // writing without a database
        return Kind::Unsupported;
    case 1: // not an id
    case 2: // schema
    case 7: // offset
    case 9: // size
    case 10: // unique name
    case 11: // options
    case 13: // foreign keys unresolved
        return Kind::Rejected;
    default:
        return kindOfStatus(status);
    }
}

/// nginx judges conditional requests, and caches, after the work was done (gateway recording, section 5).
core::Error::Sent effectOf(const QByteArray &verb, int status)
{
    if (verb == "GET" || verb == "HEAD")
        return core::Error::Sent::No;
    if (status == 304 || status == 412)
        return core::Error::Sent::Yes;
    return status >= 400 && status < 500 ? core::Error::Sent::No : core::Error::Sent::Unknown;
}

bool isHtml(const net::Response &response)
{
    return response.header("Content-Type").toLower().contains("html") || response.body.trimmed().startsWith('<');
}

/// The heading of an HTML page, or its title.
QString headingOf(const QByteArray &body)
{
    static const QRegularExpression heading(
        u"<(h1|title)[^>]*>([^<]{1,300})</"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return heading.match(QString::fromUtf8(body.left(64 * 1024))).captured(2).simplified();
}

QString withoutSecrets(QString text, const QList<core::Secret> &secrets)
{
    for (const core::Secret &secret : secrets) {
        const QString value = QString::fromUtf8(secret.reveal());
        if (!value.isEmpty())
            text.replace(value, "[redacted]"_L1);
    }
    return text;
}

QJsonValue withoutSecrets(const QJsonValue &value, const QList<core::Secret> &secrets)
{
    if (value.isString())
        return withoutSecrets(value.toString(), secrets);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array.replace(i, withoutSecrets(array.at(i), secrets));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject source = value.toObject();
        for (auto member = source.begin(); member != source.end(); ++member)
            object.insert(member.key(), withoutSecrets(*member, secrets));
        return object;
    }
    return value;
}

void readBody(core::Error &error, const QJsonObject &body, const QList<core::Secret> &secrets)
{
    const QJsonValue fields = body.contains("fields"_L1) ? body.value("fields"_L1) : body.value("options"_L1);
    error.fields = withoutSecrets(fields.isUndefined() ? QJsonValue() : fields, secrets);
    const QJsonValue message = body.value("message"_L1);
    error.text = withoutSecrets(message.isString() ? message.toString() : body.value("error"_L1).toString(), secrets).left(maxText);
    const int code = body.value("code"_L1).toInt();
    if (code != 0) {
        error.code = QString::number(code);
        error.kind = kindOfCode(code, error.httpStatus, fields);
        // The message quotes the value with escapes of its own; the name of the error says enough.
        if (error.fields != fields && !fields.isUndefined())
            error.text = withoutSecrets(body.value("name"_L1).toString(), secrets);
    }
    if (error.httpStatus == 404 && error.text.startsWith("no Route matched"_L1)) {
        error.kind = Kind::Protocol;
        error.code = u"gatehouse.not_an_admin_api"_s;
    }
}

} // namespace

QList<FieldError> fieldErrors(const QJsonValue &fields)
{
    QList<FieldError> errors;
    flatten(fields, {}, 0, errors);
    return errors;
}

core::Error adminError(const net::Response &response, const QByteArray &verb, const QString &path, const QList<core::Secret> &secrets)
{
    core::Error error;
    error.httpStatus = response.status;
    error.kind = kindOfStatus(response.status);
    error.where = QString::fromLatin1(verb) + u' ' + path;
    error.sent = effectOf(verb, response.status);
    error.retryAfterSeconds = qMax(0, response.header("Retry-After").toInt());

    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isObject()) {
        readBody(error, document.object(), secrets);
    } else if (isHtml(response)) {
        error.code = u"gatehouse.html_answer"_s;
        error.text = withoutSecrets(headingOf(response.body), secrets);
    }
    return error;
}

} // namespace gateway
