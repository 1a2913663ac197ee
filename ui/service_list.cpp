#include "ui/service_list.h"

#include "ui/time_text.h"

#include <QTimeZone>

namespace ui {

ServiceList::ServiceList(Engine engine, Operations &operations, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_operations(&operations)
{
    setTarget({});
}

ServiceList::~ServiceList() = default;

void ServiceList::setTarget(const Target &target)
{
    m_running.cancel();
    ++m_attempt;
    m_target = target;
    m_state = State::Empty;
    const auto text = [now = m_engine.now](qint64 seconds) {
        const QDateTime moment = seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
        return timeText(moment, now(), QLocale());
    };
    const std::unique_ptr<tables::ServiceTable> before
        = std::exchange(m_model, std::make_unique<tables::ServiceTable>(tables::serviceTable(text), m_operations->background()));
    connect(m_model.get(), &tables::TableModel::refreshed, this, [this] { setState(State::Ready); });
    Q_EMIT modelChanged();
    Q_EMIT stateChanged();
}

void ServiceList::reload()
{
    m_running.cancel();
    const int attempt = ++m_attempt;
    const auto work = [services = m_engine.services, target = m_target](const core::CancelToken &token) { return services(target, token); };
    setState(State::Loading);
    m_running = m_operations->run(this, work, [this, attempt](core::Result<std::vector<tables::ServiceRow>> rows) {
        if (attempt != m_attempt)
            return;
        if (!rows) {
            m_error = rows.error();
            setState(State::Failed);
            return;
        }
        m_model->setRows(std::move(*rows));
    });
}

void ServiceList::cancel()
{
    m_running.cancel();
}

void ServiceList::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

ServiceList::State ServiceList::state() const
{
    return m_state;
}

const core::Error &ServiceList::error() const
{
    return m_error;
}

tables::ServiceTable *ServiceList::model() const
{
    return m_model.get();
}

} // namespace ui
