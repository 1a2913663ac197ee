#include "app/sandbox/faults.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

using Action = FaultRule::Action;

struct ActionName {
    Action action;
    QLatin1StringView name;
};

constexpr std::array actionNames { ActionName { Action::Delay, "delay"_L1 }, ActionName { Action::DropBefore, "drop-before"_L1 },
    ActionName { Action::DropAfter, "drop-after"_L1 }, ActionName { Action::Truncate, "truncate"_L1 },
    ActionName { Action::Status, "status"_L1 }, ActionName { Action::Malformed, "malformed"_L1 },
    ActionName { Action::Garbage, "garbage"_L1 } };

std::optional<Action> actionFromName(const QString &name)
{
    for (const ActionName &known : actionNames) {
        if (known.name == name)
            return known.action;
    }
    return std::nullopt;
}

QString actionName(Action action)
{
    for (const ActionName &known : actionNames) {
        if (known.action == action)
            return known.name;
    }
    return {};
}

/// `*` stands for any characters; everything else for itself.
bool matches(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool fits(const FaultRule &rule, const QString &server, const QByteArray &method, const QByteArray &path)
{
    // A fault on the control port would leave nobody able to take it back: only a rule that names it hits it.
    const bool here = rule.server.isEmpty() ? server != u"control"_s : rule.server == server;
    return here && (rule.method.isEmpty() || rule.method == method) && matches(rule.path, path);
}

core::Result<> readNumber(const QJsonObject &json, const QString &name, int least, int most, int &target)
{
    if (!json.contains(name))
        return {};
    const double number = json.value(name).toDouble(least - 1.0);
    if (number < least || number > most || number != static_cast<int>(number))
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.fault"_s, u"not a number in range"_s, name);
    target = static_cast<int>(number);
    return {};
}

} // namespace

core::Result<FaultRule> FaultRule::fromJson(const QJsonObject &json)
{
    static const QStringList known { u"server"_s, u"method"_s, u"path"_s, u"skip"_s, u"count"_s, u"action"_s, u"delayMs"_s, u"bytes"_s,
        u"status"_s, u"body"_s, u"carryOut"_s };
    for (const QString &name : json.keys()) {
        if (!known.contains(name))
            return core::failure(core::Error::Kind::Invalid, u"gatehouse.fault"_s, u"unknown member"_s, name);
    }
    const std::optional<Action> action = actionFromName(json.value(u"action"_s).toString());
    if (!action)
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.fault"_s, u"unknown action"_s, u"action"_s);
    FaultRule rule;
    rule.action = *action;
    rule.server = json.value(u"server"_s).toString();
    rule.method = json.value(u"method"_s).toString().toUtf8();
    rule.path = json.value(u"path"_s).toString(u"*"_s).toUtf8();
    rule.body = json.value(u"body"_s).toString().toUtf8();
    rule.carryOut = json.value(u"carryOut"_s).toBool();
    int bytes = 0;
    for (const core::Result<> &result : { readNumber(json, u"skip"_s, 0, 1'000'000, rule.skip),
             readNumber(json, u"count"_s, 0, 1'000'000, rule.count), readNumber(json, u"delayMs"_s, 0, 600'000, rule.delayMs),
             readNumber(json, u"bytes"_s, 0, 1'000'000'000, bytes), readNumber(json, u"status"_s, 100, 599, rule.status) }) {
        if (!result)
            return core::failure(result.error());
    }
    rule.bytes = bytes;
    return rule;
}

QJsonObject FaultRule::toJson() const
{
    return { { u"server"_s, server }, { u"method"_s, QString::fromUtf8(method) }, { u"path"_s, QString::fromUtf8(path) },
        { u"skip"_s, skip }, { u"count"_s, count }, { u"action"_s, actionName(action) }, { u"delayMs"_s, delayMs },
        { u"bytes"_s, static_cast<qint64>(bytes) }, { u"status"_s, status }, { u"body"_s, QString::fromUtf8(body) },
        { u"carryOut"_s, carryOut } };
}

int Faults::add(FaultRule rule)
{
    const std::lock_guard lock(m_mutex);
    m_entries.append({ ++m_lastId, std::move(rule) });
    return m_lastId;
}

bool Faults::remove(int id)
{
    const std::lock_guard lock(m_mutex);
    return m_entries.removeIf([id](const Entry &entry) { return entry.id == id; }) > 0;
}

void Faults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

QJsonArray Faults::list() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray array;
    for (const Entry &entry : m_entries) {
        QJsonObject json = entry.rule.toJson();
        json.insert(u"id"_s, entry.id);
        json.insert(u"seen"_s, entry.seen);
        json.insert(u"hits"_s, entry.hits);
        array.append(json);
    }
    return array;
}

int Faults::hits(int id) const
{
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : m_entries) {
        if (entry.id == id)
            return entry.hits;
    }
    return 0;
}

std::optional<FaultRule> Faults::next(const QString &server, const QByteArray &method, const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    for (Entry &entry : m_entries) {
        if (!fits(entry.rule, server, method, path))
            continue;
        ++entry.seen;
        const bool usedUp = entry.rule.count > 0 && entry.hits >= entry.rule.count;
        if (entry.seen <= entry.rule.skip || usedUp)
            continue;
        ++entry.hits;
        return entry.rule;
    }
    return std::nullopt;
}

} // namespace sandbox
