#pragma once

#include "app/sandbox/http_server.h"

#include <QJsonArray>

#include <deque>
#include <mutex>

namespace sandbox {

/// What was asked of which server and how it was answered; without queries, headers and bodies, which may hold secrets. Any thread.
class RequestLog {
public:
    /// @param status 0 when it is not known
    void add(const QString &server, const HttpRequest &request, int status = 0);
    /// The last 10,000 requests, oldest first; of one server when @p server is not empty.
    QJsonArray list(const QString &server = {}) const;
    void clear();

private:
    struct Entry {
        QString server;
        QByteArray method;
        QByteArray path;
        int status = 0;
    };

    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
};

} // namespace sandbox
