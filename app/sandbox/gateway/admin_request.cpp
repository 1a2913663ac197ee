#include "app/sandbox/gateway/admin_request.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/form_body.h"
#include "app/sandbox/gateway/schema.h"
#include "app/sandbox/gateway/text_checks.h"
#include "app/sandbox/http_connection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// Bytes that are no UTF-8 as invalidByte, so that the rest of the body can be read.
QByteArray repaired(const QByteArray &body)
{
    return decodeUtf8(body).toUtf8();
}

/// A text, number, `true` or `null` at the top level is JSON, but nothing the gateway expects.
bool isScalar(const QByteArray &body)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + body + ']');
    return wrapped.isArray() && wrapped.array().size() == 1;
}

BodyOutcome readJson(const QByteArray &body)
{
    if (body.startsWith("\xef\xbb\xbf"))
        return { {}, apiError(400, u"Cannot parse JSON body"_s) };
    const QJsonDocument document = QJsonDocument::fromJson(repaired(body));
    if (document.isObject())
        return { { document.object(), false }, std::nullopt };
    if (document.isArray() && document.array().isEmpty())
        return {};
    if (document.isArray() || isScalar(repaired(body)))
        return { {}, unexpectedError() };
    return { {}, apiError(400, u"Cannot parse JSON body"_s) };
}

} // namespace

QList<QByteArray> splitPath(const QByteArray &rawPath)
{
    QByteArray path = rawPath.mid(1);
    if (path.endsWith('/'))
        path.chop(1);
    return path.isEmpty() ? QList<QByteArray>() : path.split('/');
}

QString decodeSegment(const QByteArray &segment)
{
    return decodeUtf8(QByteArray::fromPercentEncoding(segment));
}

QList<std::pair<QString, QString>> decodeQuery(const QByteArray &query, bool plusIsSpace)
{
    QList<std::pair<QString, QString>> pairs;
    const auto decode = [plusIsSpace](QByteArray text) {
        if (plusIsSpace)
            text.replace('+', ' ');
        return decodeSegment(text);
    };
    for (const QByteArray &part : query.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        pairs.append({ decode(equals < 0 ? part : part.left(equals)), equals < 0 ? QString() : decode(part.mid(equals + 1)) });
    }
    return pairs;
}

BodyOutcome readBody(const HttpRequest &request)
{
    const QByteArray contentType = request.header("Content-Type");
    const QByteArray type = contentType.split(';').first().trimmed();
    if (type == "application/json")
        return readJson(request.body);
    if (type == "application/x-www-form-urlencoded")
        return { { parseForm(decodeQuery(request.body)), true }, std::nullopt };
    if (type == "multipart/form-data")
        return { { parseForm(splitMultipart(contentType, request.body)), true }, std::nullopt };
    if (!type.isEmpty() || !request.body.isEmpty())
        return { {}, nginxPage(415) };
    return {};
}

} // namespace sandbox
