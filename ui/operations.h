#pragma once

#include "models/core/cancel.h"
#include "models/tables/table_model.h"

#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

namespace ui {

/// Runs engine work off the UI thread and hands the result back on it.
///
/// Lives on the UI thread and outlives every page. Its end cancels what runs and waits for it.
class Operations : public QObject {
    Q_OBJECT

public:
    explicit Operations(QObject *parent = nullptr);
    ~Operations() override;

    /// Runs @p work(token) on a worker thread, then @p done(result) on the UI thread, unless @p context has died by then.
    ///
    /// A dying context cancels the work. Progress of the work comes through core::Progress, never through signals of its objects.
    /// @return the token of this run, for a Cancel button
    template <typename Work, typename Done> core::CancelToken run(QObject *context, Work work, Done done)
    {
        const core::CancelToken token;
        const auto weak = token.weak();
        const auto onDeath = connect(context, &QObject::destroyed, this, [weak] { weak.cancel(); });
        const auto onStop = connect(
            &m_stop, &core::CancelSignal::raised, token.signal(), [weak] { weak.cancel(); }, Qt::DirectConnection);
        // The delivery keeps a copy of the token, so that its QObject dies on the UI thread.
        m_pool.start(
            [this, token, onDeath, onStop, alive = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
                auto result = work(token);
                QMetaObject::invokeMethod(
                    this,
                    [token, onDeath, onStop, alive = std::move(alive), result = std::move(result), done = std::move(done)]() mutable {
                        disconnect(onDeath);
                        disconnect(onStop);
                        if (alive)
                            done(std::move(result));
                    },
                    Qt::QueuedConnection);
            });
        return token;
    }

    /// A sink that work may call on its own thread: @p handle(value) is then called on the UI thread, unless @p context has died by then.
    template <typename Value, typename Handle> std::function<void(Value)> relay(QObject *context, Handle handle)
    {
        return [this, alive = QPointer<QObject>(context), handle = std::move(handle)](Value value) {
            QMetaObject::invokeMethod(
                this,
                [alive, handle, value = std::move(value)]() mutable {
                    if (alive)
                        handle(std::move(value));
                },
                Qt::QueuedConnection);
        };
    }

    /// The same for work of a table, which cannot fail.
    tables::Background background();

private:
    core::CancelSignal m_stop;
    QThreadPool m_pool;
};

} // namespace ui
