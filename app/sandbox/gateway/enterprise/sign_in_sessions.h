#pragma once

#include "app/sandbox/http_server.h"
#include "models/core/secret.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace sandbox {

/// Signing in to the Admin API with user and password, and the sessions made so (Enterprise contract, section 1.2). The bodies of its
/// refusals are not documented. Safe on any thread.
class SignInSessions {
public:
    /// @param callsPerSession after so many calls a session has expired; 0 = never
    SignInSessions(QString user, core::Secret password, int callsPerSession);

    /// `/auth`: GET signs in, DELETE out.
    HttpReply answer(const HttpRequest &request);
    /// Who sends the request by its cookie and Kong-Admin-User; empty for nobody.
    QString userOf(const HttpRequest &request) const;
    /// Counts a call of a session; before userOf() is asked about it.
    void count(const HttpRequest &request);

private:
    const QString m_user;
    const core::Secret m_password;
    const int m_callsPerSession;
    mutable QMutex m_mutex;
    QHash<QByteArray, int> m_calls; ///< by the value of the cookie
};

} // namespace sandbox
