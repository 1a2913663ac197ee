#pragma once

#include "ui/engine/engine.h"
#include "ui/operations.h"

#include <optional>

namespace ui {

/// The one gateway that the window works with, and what is known of it. UI thread.
class GatewaySession : public QObject {
    Q_OBJECT

public:
    enum class State {
        None,
        Connecting,
        Connected,
        Failed,
    };

    GatewaySession(Engine engine, Operations &operations, QObject *parent = nullptr);

    /// Leaves the present gateway and connects to @p target.
    void open(const Target &target);
    /// The same for a saved connection, whose credential is read first.
    void openSaved(const core::Connection &connection);
    /// Asks the present gateway again what it is.
    void retry();
    /// Stops connecting; ends as Failed with Error::Kind::Cancelled.
    void cancel();
    void close();
    /// It is known by other means that the present gateway is gone: Failed with @p error.
    void fail(const core::Error &error);

    State state() const;
    /// The secrets of a saved one are in it once the keychain and the gateway have answered.
    const Target &target() const;
    /// What the gateway said last; kept while it is asked again.
    const std::optional<gateway::NodeInfo> &node() const;
    /// Why the last attempt failed; meaningful in State::Failed.
    const core::Error &error() const;

Q_SIGNALS:
    void stateChanged();
    /// Another gateway, or none, is the present one: lists of the one before are worth nothing.
    void targetChanged();

private:
    void setTarget(const Target &target);
    void connectNow(std::function<core::Result<Target>(const core::CancelToken &)> credentials);
    void setState(State state);

    Engine m_engine;
    Operations *m_operations;
    State m_state = State::None;
    Target m_target;
    std::function<core::Result<Target>(const core::CancelToken &)> m_credentials;
    std::optional<gateway::NodeInfo> m_node;
    core::Error m_error;
    core::CancelToken m_running;
    int m_attempt = 0; ///< an answer to an earlier attempt is dropped
};

} // namespace ui
