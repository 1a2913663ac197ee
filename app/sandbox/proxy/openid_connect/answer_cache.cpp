#include "app/sandbox/proxy/openid_connect/answer_cache.h"

#include <QCryptographicHash>

namespace sandbox::openid {
namespace {

constexpr qsizetype maxEntries = 10'000;

} // namespace

std::optional<QJsonObject> AnswerCache::find(const QByteArray &key, const QDateTime &now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd() || found->endsAt <= now)
        return std::nullopt;
    return found->answer;
}

void AnswerCache::insert(const QByteArray &key, const QJsonObject &answer, const QDateTime &endsAt)
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= maxEntries)
        m_entries.clear();
    m_entries.insert(key, { answer, endsAt });
}

void AnswerCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

QByteArray cacheKey(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    }
    return hash.result();
}

} // namespace sandbox::openid
