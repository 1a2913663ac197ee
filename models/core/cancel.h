#pragma once

#include <QObject>

#include <atomic>
#include <memory>

namespace core {

/// Wakes whoever waits for a cancel. Lives as long as any copy of its token.
class CancelSignal : public QObject {
    Q_OBJECT

public:
    CancelSignal();
    ~CancelSignal() override;

Q_SIGNALS:
    void raised();
};

/// Says "stop" to an operation on another thread. Copies share one flag; every function may be called from any thread.
class CancelToken {
    struct State {
        std::atomic_bool stop { false };
        CancelSignal signal;
    };

public:
    /// Does not keep the token alive: for connections that outlast the operation.
    class Weak {
    public:
        void cancel() const;

    private:
        friend class CancelToken;
        explicit Weak(std::weak_ptr<State> state);
        std::weak_ptr<State> m_state;
    };

    CancelToken();

    /// Raises the flag and wakes who waits; later calls do nothing.
    void cancel() const;
    bool isCancelled() const;
    /// Connect first, then look at isCancelled() again, then wait: a cancel between the two is lost otherwise.
    CancelSignal *signal() const;
    Weak weak() const;

private:
    explicit CancelToken(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace core
