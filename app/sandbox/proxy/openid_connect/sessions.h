#pragma once

#include "app/sandbox/proxy/openid_connect/outcome.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace sandbox::openid {

/// An id with the proof that this gateway gave it out: "id.mac" in base64url.
/// @param key what the proof is made with
QByteArray sealed(const QByteArray &id, const QByteArray &key);
/// The inverse. @return none for anything that sealed() did not make with that key
std::optional<QByteArray> opened(const QByteArray &cookie, const QByteArray &key);

/// How long sessions live, and what tells those of one plugin from those of another.
struct SessionRules {
    QByteArray key; ///< of the cookie's proof: secret and audience
    int rolling = 3600; ///< seconds until the cookie must be renewed
    int idling = 900; ///< seconds without a request
    int absolute = 86400; ///< seconds from the login on; 0 in any of them = no limit

    /// @param secret used when the configuration has none
    static SessionRules from(const PluginConfig &config, const QByteArray &secret);
};

/// A session in use.
struct FoundSession {
    QByteArray id;
    Grant grant;
    bool wantsRenewal = false; ///< most of the rolling time has gone: send the cookie again
};

/// Who is logged in. The cookie holds an id, the tokens stay here. Any thread.
class Sessions {
public:
    /// @return the cookie's value
    QByteArray start(const Grant &grant, const SessionRules &rules, const QDateTime &now);
    /// @return none for a cookie that is not ours, or a session that ended
    std::optional<FoundSession> find(const QByteArray &cookie, const SessionRules &rules, const QDateTime &now);
    void update(const QByteArray &id, const Grant &grant);
    void renew(const QByteArray &id, const QDateTime &now);
    void end(const QByteArray &id);
    void clear();

private:
    struct Entry {
        Grant grant;
        QDateTime startedAt;
        QDateTime renewedAt;
        QDateTime usedAt;
    };

    std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace sandbox::openid
