#include "app/sandbox/proxy/openid_connect/sessions.h"

#include "models/core/random.h"
#include "models/core/secret.h"
#include "models/jose/base64url.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

constexpr qsizetype maxSessions = 10'000;

QByteArray proofOf(const QByteArray &id, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(id, key, QCryptographicHash::Sha256);
}

bool isOver(const QDateTime &since, int seconds, const QDateTime &now)
{
    return seconds > 0 && since.addSecs(seconds) <= now;
}

} // namespace

QByteArray sealed(const QByteArray &id, const QByteArray &key)
{
    return jose::toBase64Url(id) + '.' + jose::toBase64Url(proofOf(id, key));
}

std::optional<QByteArray> opened(const QByteArray &cookie, const QByteArray &key)
{
    const QByteArrayList parts = cookie.split('.');
    if (parts.size() != 2)
        return std::nullopt;
    const core::Result<QByteArray> id = jose::fromBase64Url(parts.at(0));
    const core::Result<QByteArray> proof = jose::fromBase64Url(parts.at(1));
    if (!id || !proof || !(core::Secret(*proof) == core::Secret(proofOf(*id, key))))
        return std::nullopt;
    return *id;
}

SessionRules SessionRules::from(const PluginConfig &config, const QByteArray &secret)
{
    const QByteArray own = config.text(u"session_secret"_s).toUtf8();
    SessionRules rules { (own.isEmpty() ? secret : own) + '\n' + config.text(u"session_audience"_s).toUtf8() };
    rules.rolling = static_cast<int>(config.number(u"session_rolling_timeout"_s));
    rules.idling = static_cast<int>(config.number(u"session_idling_timeout"_s));
    rules.absolute = static_cast<int>(config.number(u"session_absolute_timeout"_s));
    return rules;
}

QByteArray Sessions::start(const Grant &grant, const SessionRules &rules, const QDateTime &now)
{
    const QByteArray id = core::randomBytes(16);
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= maxSessions)
        m_entries.clear();
    m_entries.insert(id, { grant, now, now, now });
    return sealed(id, rules.key);
}

std::optional<FoundSession> Sessions::find(const QByteArray &cookie, const SessionRules &rules, const QDateTime &now)
{
    const std::optional<QByteArray> id = opened(cookie, rules.key);
    const std::lock_guard lock(m_mutex);
    const auto entry = id ? m_entries.find(*id) : m_entries.end();
    if (entry == m_entries.end())
        return std::nullopt;
    if (isOver(entry->startedAt, rules.absolute, now) || isOver(entry->renewedAt, rules.rolling, now)
        || isOver(entry->usedAt, rules.idling, now)) {
        m_entries.erase(entry);
        return std::nullopt;
    }
    entry->usedAt = now;
    return FoundSession { *id, entry->grant, isOver(entry->renewedAt, rules.rolling * 3 / 4, now) };
}

void Sessions::update(const QByteArray &id, const Grant &grant)
{
    const std::lock_guard lock(m_mutex);
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->grant = grant;
}

void Sessions::renew(const QByteArray &id, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->renewedAt = now;
}

void Sessions::end(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    m_entries.remove(id);
}

void Sessions::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

} // namespace sandbox::openid
