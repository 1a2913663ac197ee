#include "models/oauth/key_source.h"

namespace oauth {

using namespace Qt::StringLiterals;
using core::Result;

KeySource::KeySource(Metadata metadata, const core::Clock &clock, std::optional<jose::Jwks> keys, std::chrono::seconds interval)
    : m_metadata(std::move(metadata))
    , m_clock(&clock)
    , m_keys(std::move(keys))
    , m_interval(interval)
{
}

Result<jose::Jwk> KeySource::verify(const net::Http &http, const jose::Jws &jws, const QList<jose::Algorithm> &allowed)
{
    const bool justFetched = !m_keys;
    if (justFetched) {
        if (const auto fetched = fetch(http); !fetched)
            return core::failure(fetched.error());
    }
    auto key = jose::verifyJws(jws, *m_keys, allowed);
    const bool unknown = !key && key.error().code == u"gatehouse.kid_unknown";
    if (!unknown || justFetched || !mayFetchAgain())
        return key;
    m_refetchedAt = m_clock->now();
    if (const auto fetched = fetch(http); !fetched)
        return core::failure(fetched.error());
    return jose::verifyJws(jws, *m_keys, allowed);
}

Result<> KeySource::fetch(const net::Http &http)
{
    auto keys = fetchKeys(http, m_metadata);
    if (!keys)
        return core::failure(keys.error());
    m_keys = std::move(*keys);
    return {};
}

bool KeySource::mayFetchAgain() const
{
    if (!m_refetchedAt.isValid())
        return true;
    const qint64 since = m_refetchedAt.secsTo(m_clock->now());
    return since < 0 || since >= m_interval.count(); // a clock that was set back must not lock us out
}

} // namespace oauth
