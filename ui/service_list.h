#pragma once

#include "ui/engine.h"
#include "ui/operations.h"

#include <memory>

namespace ui {

/// The services of one gateway: reads them off the UI thread and keeps the table that shows them.
class ServiceList : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, ///< never read
        Loading,
        Ready,
        Failed,
    };

    ServiceList(Engine engine, Operations &operations, QObject *parent = nullptr);
    ~ServiceList() override;

    /// Forgets what was read; the model is a new one afterwards.
    void setTarget(const Target &target);
    /// Reads all services. Rows that are known stay on the screen meanwhile.
    void reload();
    void cancel();

    State state() const;
    const core::Error &error() const;
    tables::ServiceTable *model() const;

Q_SIGNALS:
    void stateChanged();
    /// model() is another one now.
    void modelChanged();

private:
    void setState(State state);

    Engine m_engine;
    Operations *m_operations;
    Target m_target;
    State m_state = State::Empty;
    core::Error m_error;
    core::CancelToken m_running;
    int m_attempt = 0;
    std::unique_ptr<tables::ServiceTable> m_model;
};

} // namespace ui
