#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QThreadPool>

#include <functional>
#include <mutex>
#include <optional>
#include <type_traits>
#include <vector>

namespace core {

/// Runs blocking calls side by side. Its threads are kept between calls, so what is kept per thread (TCP and TLS of net::HttpPool)
/// serves again. Calls may come from any threads at once, also from inside a running item: the caller always works too, so that
/// nothing waits for a free thread.
class Parallel {
public:
    /// @param width how many calls run at once: 6 for ordinary work, 16 for bulk
    explicit Parallel(int width = 6);
    ~Parallel();
    Q_DISABLE_COPY_MOVE(Parallel)

    /// Calls @p work(0) to @p work(count - 1), each of which returns a Result, and waits for all.
    /// @return one Result per item, in their order; Cancelled `gatehouse.cancelled` for those that had not begun when @p cancel was
    ///         raised
    template <typename Work> std::vector<std::invoke_result_t<Work, int>> each(int count, const CancelToken &cancel, const Work &work)
    {
        using Item = std::invoke_result_t<Work, int>;
        std::vector<std::optional<Item>> items(size_t(std::max(count, 0)));
        run(count, [&](int index) {
            if (cancel.isCancelled())
                items[size_t(index)].emplace(cancelled());
            else
                items[size_t(index)].emplace(work(index));
            return true;
        });
        std::vector<Item> results;
        results.reserve(items.size());
        for (std::optional<Item> &item : items)
            results.push_back(std::move(*item));
        return results;
    }

    /// As each(), but begins no further item after the first error.
    /// @return all values in their order, or the error that came first (in time)
    template <typename Work> auto all(int count, const CancelToken &cancel, const Work &work)
    {
        using Value = typename std::invoke_result_t<Work, int>::value_type;
        std::mutex mutex;
        std::optional<Error> first;
        Values<Value> values(count);
        run(count, [&](int index) {
            auto item = cancel.isCancelled() ? std::invoke_result_t<Work, int>(cancelled()) : work(index);
            if (item) {
                values.take(index, std::move(item));
                return true;
            }
            const std::lock_guard lock(mutex);
            if (!first)
                first = item.error();
            return false;
        });
        using Answer = decltype(std::move(values).answer());
        return first ? Answer(failure(*first)) : std::move(values).answer();
    }

private:
    template <typename Value> struct Values {
        explicit Values(int count)
            : m_slots(size_t(std::max(count, 0)))
        {
        }
        void take(int index, Result<Value> item) { m_slots[size_t(index)].emplace(std::move(*item)); }
        Result<std::vector<Value>> answer() &&
        {
            std::vector<Value> values;
            values.reserve(m_slots.size());
            for (std::optional<Value> &slot : m_slots)
                values.push_back(std::move(*slot)); // all are there: no item failed
            return values;
        }
        std::vector<std::optional<Value>> m_slots;
    };

    static tl::unexpected<Error> cancelled();
    /// Calls @p item for every index until one answers false; returns when none runs any more.
    void run(int count, const std::function<bool(int)> &item);

    QThreadPool m_helpers;
};

template <> struct Parallel::Values<void> {
    explicit Values(int) { }
    void take(int, const Result<> &) { }
    Result<> answer() && { return {}; }
};

} // namespace core
