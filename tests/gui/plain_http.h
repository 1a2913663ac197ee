#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

namespace test {

/// Asks servers without any code of the program under test.
class PlainHttp {
public:
    /// @return the answer's JSON, null when there is none
    QJsonDocument get(const QUrl &url, const QByteArray &header = {}, const QByteArray &credential = {});
    /// Anything else. @param body left out when it is empty
    QJsonDocument send(const QByteArray &verb, const QUrl &url, const QJsonObject &body = {}, const QByteArray &header = {},
        const QByteArray &credential = {});
    /// What the Admin API at @p admin lists of one kind.
    QJsonArray listOf(const QString &admin, const QString &kind, const QString &token = {});

private:
    static QJsonDocument answerOf(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

/// The names of what was listed, sorted.
QStringList namesOf(const QJsonArray &list, const QString &member = QStringLiteral("name"));

} // namespace test
