#include "models/tables/reference_index.h"

#include <algorithm>

namespace tables {

namespace {

quint32 hashOf(const QString &id)
{
    return quint32(qHash(id));
}

} // namespace

void ReferenceIndex::add(const QString &id, int row)
{
    if (!id.isEmpty())
        m_rows.emplace_back(hashOf(id), row);
}

void ReferenceIndex::finish()
{
    std::sort(m_rows.begin(), m_rows.end());
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    m_rows.shrink_to_fit();
}

std::vector<int> ReferenceIndex::rowsAbout(const QString &id) const
{
    std::vector<int> rows;
    const quint32 hash = hashOf(id);
    for (auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), std::pair(hash, 0)); at != m_rows.cend() && at->first == hash; ++at)
        rows.push_back(at->second);
    return rows;
}

} // namespace tables
