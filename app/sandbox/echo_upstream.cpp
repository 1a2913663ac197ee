#include "app/sandbox/echo_upstream.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sandbox {

HttpReply echo(const HttpRequest &request)
{
    QJsonObject headers;
    for (const Header &header : request.headers) {
        const QString name = QString::fromUtf8(header.first);
        const QString value = QString::fromUtf8(header.second);
        headers.insert(name, headers.contains(name) ? QString(headers.value(name).toString() + u", " + value) : value);
    }
    const QByteArray path = request.query.isEmpty() ? request.path : QByteArray(request.path + '?' + request.query);
    const QJsonObject body { { u"method"_s, QString::fromUtf8(request.method) }, { u"path"_s, QString::fromUtf8(path) },
        { u"headers"_s, headers }, { u"body"_s, QString::fromUtf8(request.body) } };
    return { 200, { { "Content-Type", "application/json" } }, QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

} // namespace sandbox
