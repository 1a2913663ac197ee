#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace bench {

/// What one action cost the UI thread, in milliseconds.
struct Cost {
    double wall = 0; ///< from the posted event to the idle loop
    double busy = 0; ///< the same on the processor: what a busy computer does besides does not count
    double later = 0; ///< the longest stretch on the processor afterwards, when answers of workers come in
};

/// Posts @p act as an event, lets the loop run until it is idle, and then until nothing has come in for a while.
Cost costOf(const std::function<void()> &act);

/// The same, and goes on until @p happened: for what takes the network a while. No longer than @p seconds.
Cost costUntil(const std::function<void()> &act, const std::function<bool()> &happened, int seconds);

/// Runs the loop until nothing has come in for a while.
void settle();

/// Runs the loop until @p happened, which is asked again and again. @return false after @p seconds
bool waitUntil(const std::function<bool()> &happened, int seconds);

/// The table of what was measured; rows are printed as they come.
class Report {
public:
    Report();
    /// @param budget in ms; a row over it is marked by what the processor says
    void add(const QString &action, const std::vector<Cost> &costs, double budget);
    /// Says how many rows were over their budget and over 100 ms.
    void sumUp() const;

private:
    int m_rows = 0;
    int m_over = 0;
    int m_overHundred = 0;
    double m_worst = 0;
};

} // namespace bench
