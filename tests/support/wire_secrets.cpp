#include "tests/support/wire_secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutexLocker>
#include <QUrlQuery>

namespace support {

using namespace Qt::StringLiterals;

namespace {

/// Members of a JSON body that only its sender may know, at any depth.
void collectMembers(const QJsonValue &value, const QString &name, SecretScan &scan)
{
    static const QStringList secret { u"client_secret"_s, u"password"_s };
    if (value.isString() && secret.contains(name))
        scan.add(value.toString().toUtf8(), name.toUtf8());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        collectMembers(item, name, scan);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectMembers(member.value(), member.key(), scan);
}

} // namespace

void WireSecrets::collect(const sandbox::HttpRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray authorization = request.header("Authorization");
    if (authorization.startsWith("Bearer "))
        m_scan.add(authorization.mid(7), "bearer token");
    if (authorization.startsWith("Basic ")) {
        m_scan.add(authorization.mid(6), "basic credentials");
        m_scan.add(QByteArray::fromPercentEncoding(QByteArray::fromBase64(authorization.mid(6)).split(':').last()), "client secret");
    }
    if (authorization.startsWith("SSWS "))
        m_scan.add(authorization.mid(5), "API token");
    m_scan.add(request.header("Kong-Admin-Token"), "admin token");
    collectMembers(QJsonDocument::fromJson(request.body).object(), {}, m_scan);
    const QUrlQuery form(QString::fromLatin1(request.body));
    for (const QString &field : { u"code"_s, u"code_verifier"_s, u"refresh_token"_s, u"password"_s, u"client_secret"_s, u"token"_s })
        m_scan.add(form.queryItemValue(field, QUrl::FullyDecoded).toUtf8(), field.toUtf8());
}

} // namespace support
