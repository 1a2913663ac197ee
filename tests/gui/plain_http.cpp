#include "tests/gui/plain_http.h"

#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

QJsonDocument PlainHttp::answerOf(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    const bool came = reply->isFinished() || finished.wait(patienceMs);
    reply->deleteLater();
    return came ? QJsonDocument::fromJson(reply->readAll()) : QJsonDocument();
}

QJsonDocument PlainHttp::get(const QUrl &url, const QByteArray &header, const QByteArray &credential)
{
    QNetworkRequest request(url);
    if (!header.isEmpty())
        request.setRawHeader(header, credential);
    return answerOf(m_network.get(request));
}

QJsonDocument PlainHttp::send(
    const QByteArray &verb, const QUrl &url, const QJsonObject &body, const QByteArray &header, const QByteArray &credential)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!header.isEmpty())
        request.setRawHeader(header, credential);
    return answerOf(m_network.sendCustomRequest(request, verb, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson()));
}

QJsonArray PlainHttp::listOf(const QString &admin, const QString &kind, const QString &token)
{
    const QUrl url(u"%1/%2?size=1000"_s.arg(admin, kind));
    return get(url, token.isEmpty() ? QByteArray() : QByteArray("Kong-Admin-Token"), token.toUtf8()).object().value("data"_L1).toArray();
}

QStringList namesOf(const QJsonArray &list, const QString &member)
{
    QStringList names;
    for (const QJsonValue &one : list)
        names << one[member].toString();
    names.sort();
    return names;
}

} // namespace test
