#include "app/sandbox/request_log.h"

#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr size_t maxEntries = 10'000;

/// A credential may be named by its key, and that key is the secret.
QByteArray withoutKeys(const QByteArray &path)
{
    QList<QByteArray> segments = path.split('/');
    for (qsizetype i = 1; i < segments.size(); ++i) {
        static const QByteArrayList named { "key-auths", "key-auth", "oauth2_tokens" };
        const bool isCredential = named.contains(segments.at(i - 1));
        if (isCredential && QUuid::fromString(QLatin1StringView(segments.at(i))).isNull())
            segments[i] = "***";
    }
    return segments.join('/');
}

} // namespace

void RequestLog::add(const QString &server, const HttpRequest &request, int status)
{
    const std::lock_guard lock(m_mutex);
    m_entries.push_back({ server, request.method, withoutKeys(request.path), status });
    if (m_entries.size() > maxEntries)
        m_entries.pop_front();
}

QJsonArray RequestLog::list(const QString &server) const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray array;
    for (const Entry &entry : m_entries) {
        if (!server.isEmpty() && entry.server != server)
            continue;
        array.append(QJsonObject { { u"server"_s, entry.server }, { u"method"_s, QString::fromUtf8(entry.method) },
            { u"path"_s, QString::fromUtf8(entry.path) }, { u"status"_s, entry.status } });
    }
    return array;
}

void RequestLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

} // namespace sandbox
