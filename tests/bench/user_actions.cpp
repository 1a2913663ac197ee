#include "tests/bench/user_actions.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace bench {
namespace {

constexpr int quietMs = 60; ///< without work: everything has come in
constexpr int longestMs = 20'000;
constexpr double hardly = 0.3; ///< ms on the processor that count as nothing: a clock's second, a cursor's blink

double threadMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Until the loop would sleep.
void drain()
{
    do {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents));
}

/// Sleeps until something comes in, and works it off. @return what that took on the processor
double nextStretch()
{
    QTimer::singleShot(quietMs, QCoreApplication::instance(), [] {});
    const double before = threadMilliseconds();
    QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    drain();
    return threadMilliseconds() - before;
}

/// @return the longest stretch
double untilQuiet()
{
    double longest = 0;
    QElapsedTimer whole;
    QElapsedTimer quiet;
    whole.start();
    quiet.start();
    while (quiet.elapsed() < quietMs && whole.elapsed() < longestMs) {
        const double stretch = nextStretch();
        longest = std::max(longest, stretch);
        if (stretch > hardly)
            quiet.restart();
    }
    return longest;
}

template <typename Part> std::vector<double> sorted(const std::vector<Cost> &costs, const Part &part)
{
    std::vector<double> values;
    std::transform(costs.begin(), costs.end(), std::back_inserter(values), part);
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

Cost costOf(const std::function<void()> &act)
{
    Cost cost;
    QMetaObject::invokeMethod(QCoreApplication::instance(), act, Qt::QueuedConnection);
    QElapsedTimer wall;
    wall.start();
    const double before = threadMilliseconds();
    drain();
    cost.busy = threadMilliseconds() - before;
    cost.wall = double(wall.nsecsElapsed()) / 1e6;
    cost.later = untilQuiet();
    return cost;
}

Cost costUntil(const std::function<void()> &act, const std::function<bool()> &happened, int seconds)
{
    Cost cost = costOf(act);
    QElapsedTimer time;
    time.start();
    while (!happened() && time.elapsed() < seconds * 1000)
        cost.later = std::max(cost.later, nextStretch());
    cost.later = std::max(cost.later, untilQuiet());
    return cost;
}

void settle()
{
    drain();
    untilQuiet();
}

bool waitUntil(const std::function<bool()> &happened, int seconds)
{
    QElapsedTimer time;
    time.start();
    while (!happened() && time.elapsed() < seconds * 1000)
        nextStretch();
    return happened();
}

Report::Report()
{
    std::printf("%-52s | UI thread, busy   | wall             | after  |\n", "ms, of 20 (or as many as there are)");
    std::printf("%-52s | median     worst | median    worst | worst  | budget\n", "");
}

void Report::add(const QString &action, const std::vector<Cost> &costs, double budget)
{
    if (costs.empty())
        return;
    const auto busy = sorted(costs, [](const Cost &cost) { return cost.busy; });
    const auto wall = sorted(costs, [](const Cost &cost) { return cost.wall; });
    const auto later = sorted(costs, [](const Cost &cost) { return cost.later; });
    const double worst = std::max(busy.back(), later.back());
    const bool over = worst > budget;
    std::printf("%-52s | %6.1f  %8.1f | %6.1f %8.1f | %6.1f | %5.0f%s", qPrintable(action), busy[busy.size() / 2], busy.back(),
        wall[wall.size() / 2], wall.back(), later.back(), budget, over ? "  OVER:" : "");
    for (size_t round = 0; over && round < costs.size(); ++round) {
        if (std::max(costs[round].busy, costs[round].later) > budget)
            std::printf(" %zu.", round + 1);
    }
    std::printf("\n");
    std::fflush(stdout);
    ++m_rows;
    m_over += over ? 1 : 0;
    m_overHundred += worst > 100 ? 1 : 0;
    m_worst = std::max(m_worst, worst);
}

void Report::sumUp() const
{
    std::printf("%d actions: %d over their budget, %d over 100 ms; the worst took %.1f ms\n", m_rows, m_over, m_overHundred, m_worst);
}

} // namespace bench
