#pragma once

#include "models/tables/application_columns.h"
#include "ui/engine/engine.h"
#include "ui/operations.h"

#include <array>
#include <memory>

namespace ui {

/// The applications of one gateway: reads them off the UI thread, keeps the table that shows them, and counts what waits for a decision.
/// UI thread.
class ApplicationList : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, ///< never read
        Loading,
        Ready,
        Failed,
    };
    /// Which of them the table shows.
    enum class Facet {
        All,
        Waiting, ///< a contract or its developer
        Approved, ///< let in somewhere, as a consumer too
        Broken,
    };
    static constexpr int facets = 4;

    ApplicationList(Engine engine, Operations &operations, QObject *parent = nullptr);
    ~ApplicationList() override;

    /// Forgets what was read; the model is a new one afterwards.
    void setTarget(const Target &target);
    /// Reads all applications. Rows that are known stay on the screen meanwhile.
    void reload();
    /// After something was written elsewhere: reads all again if they were read, else only counts what waits.
    void reloadWhatIsRead();
    /// Only counts what waits, for the navigation; waitingChanged() follows. A count that cannot be had is silently none.
    void countWaiting();
    void cancel();

    const Target &target() const;
    State state() const;
    const core::Error &error() const;
    tables::ApplicationTable *model() const;
    void setFacet(Facet facet);
    /// How many rows a facet has.
    int count(Facet facet) const;
    /// How many applications wait for a decision; 0 while that is not known.
    int waiting() const;
    /// What was read last; null before.
    const ApplicationOverviewPtr &overview() const;
    /// The application of that id as it was read last, or null.
    const provisioning::RegisteredApplication *find(const QString &id) const;
    /// Notes what following its chain has shown.
    void setBroken(const QString &id, bool broken);

Q_SIGNALS:
    void stateChanged();
    /// model() is another one now.
    void modelChanged();
    /// overview() is another one now.
    void overviewChanged();
    void waitingChanged(int waiting);

private:
    void setState(State state);
    void setWaiting(int waiting);
    struct Reading;
    void take(Reading &reading);
    void letGo();
    void tellState(const QString &id);
    void showRows();

    Engine m_engine;
    Operations *m_operations;
    Target m_target;
    State m_state = State::Empty;
    core::Error m_error;
    core::CancelToken m_running;
    core::CancelToken m_counting;
    int m_attempt = 0; ///< an answer to an earlier attempt is dropped
    int m_counted = 0; ///< likewise for the count
    int m_waiting = 0;
    Facet m_facet = Facet::All;
    ApplicationOverviewPtr m_overview;
    QHash<QString, int> m_places; ///< by id: index in the overview, and in m_rows
    QSet<QString> m_broken; ///< found by following chains
    std::vector<tables::ApplicationRow> m_rows;
    std::array<int, facets> m_counts {};
    std::unique_ptr<tables::ApplicationTable> m_model;
};

} // namespace ui
