#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <mutex>
#include <optional>

namespace sandbox::openid {

/// Answers of the provider that are used again until they end. Any thread.
class AnswerCache {
public:
    std::optional<QJsonObject> find(const QByteArray &key, const QDateTime &now) const;
    void insert(const QByteArray &key, const QJsonObject &answer, const QDateTime &endsAt);
    void clear();

private:
    struct Entry {
        QJsonObject answer;
        QDateTime endsAt;
    };

    mutable std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
};

/// One key of several parts, none of which can be read from it.
QByteArray cacheKey(const QStringList &parts);

} // namespace sandbox::openid
