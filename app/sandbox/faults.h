#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace sandbox {

/// What goes wrong, and with which requests.
struct FaultRule {
    enum class Action {
        Delay, ///< only delayMs; carried out and answered as ever
        DropBefore, ///< the connection ends, nothing was carried out
        DropAfter, ///< carried out, then the connection ends without an answer
        Truncate, ///< carried out; Content-Length promises all, `bytes` of the body come, the connection ends
        Status, ///< `status` with `body` instead; carried out only when `carryOut` says so
        Malformed, ///< 200 with `body` (default: broken JSON) instead; carried out only when `carryOut` says so
        Garbage, ///< bytes that are no HTTP; carried out only when `carryOut` says so
    };

    QString server {}; ///< "admin", "proxy", "portal", "provider", "upstream", "control"; empty = every one but "control"
    QByteArray method {}; ///< empty = every one
    QByteArray path = "*"; ///< compared with the path as sent, without the query; `*` stands for any characters, `/` too
    int skip = 0; ///< requests that fit and are let through first
    int count = 0; ///< how many are hit after these; 0 = all
    Action action = Action::Status;
    int delayMs = 0; ///< before anything else; may be given with each action
    qsizetype bytes = 0;
    int status = 500;
    QByteArray body {};
    bool carryOut = false;

    /// @return Invalid `gatehouse.fault` with the member at fault in `where`
    static core::Result<FaultRule> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

/// The rules in force. Safe on any thread.
class Faults {
public:
    /// @return the number of the new rule, for remove()
    int add(FaultRule rule);
    bool remove(int id);
    void clear();
    /// Every rule with `id`, `seen` (requests that fitted) and `hits` (those it spoiled).
    QJsonArray list() const;
    /// How often rule @p id spoiled a request; 0 when there is no such rule.
    int hits(int id) const;

    /// Counts a request and says what is to happen to it: the first rule that fits and is not used up.
    std::optional<FaultRule> next(const QString &server, const QByteArray &method, const QByteArray &path);

private:
    struct Entry {
        int id = 0;
        FaultRule rule;
        int seen = 0;
        int hits = 0;
    };

    mutable std::mutex m_mutex;
    QList<Entry> m_entries;
    int m_lastId = 0;
};

} // namespace sandbox
