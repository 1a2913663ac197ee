#pragma once

#include "models/index/indexed_entity.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace entity_index {

/// A page of a kind on its way from the network to the file.
struct ReadPage {
    int kind = 0; ///< its place in the list of kinds that are read
    std::vector<IndexedEntity> rows;
    bool last = false; ///< the kind is read whole
};

/// Hands pages from those that read to the one that writes, and holds readers back when it has too many. Any thread.
class PageQueue {
public:
    /// Waits for room. @return false when nothing more is wanted
    bool put(ReadPage page)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_pages.size() < mostPages; });
        if (m_closed)
            return false;
        m_pages.push_back(std::move(page));
        m_changed.notify_all();
        return true;
    }

    /// Waits for a page. Nothing = there will be none any more.
    std::optional<ReadPage> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_pages.empty(); });
        if (m_pages.empty())
            return {};
        ReadPage page = std::move(m_pages.front());
        m_pages.pop_front();
        m_changed.notify_all();
        return page;
    }

    /// Those that read have come to their end, or the one that writes cannot go on.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    static constexpr size_t mostPages = 12;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ReadPage> m_pages;
    bool m_closed = false;
};

} // namespace entity_index
