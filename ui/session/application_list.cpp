#include "ui/session/application_list.h"

#include "ui/words/time_text.h"

#include <QTimeZone>

namespace ui {

namespace {

bool isIn(const tables::ApplicationRow &row, ApplicationList::Facet facet)
{
    using State = tables::ApplicationState;
    switch (facet) {
    case ApplicationList::Facet::All:
        return true;
    case ApplicationList::Facet::Waiting:
        return row.state == State::Waiting || row.state == State::DeveloperWaiting;
    case ApplicationList::Facet::Approved:
        return row.state == State::Approved || row.state == State::InGroup;
    case ApplicationList::Facet::Broken:
        return row.state == State::Broken;
    }
    Q_UNREACHABLE();
}

} // namespace

/// All that comes of reading the applications. Made and let go of off the UI thread: there may be a hundred thousand.
struct ApplicationList::Reading {
    ApplicationOverviewPtr overview;
    QSet<QString> broken; ///< as known when the reading began
    QHash<QString, int> places {}; ///< by id: index in the overview, and in the rows
    std::vector<tables::ApplicationRow> rows {};
};

ApplicationList::ApplicationList(Engine engine, Operations &operations, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_operations(&operations)
{
    setTarget({});
}

ApplicationList::~ApplicationList() = default;

void ApplicationList::setTarget(const Target &target)
{
    cancel();
    m_counting.cancel();
    ++m_attempt;
    ++m_counted;
    m_target = target;
    m_state = State::Empty;
    letGo();
    m_broken.clear();
    m_counts = {};
    const auto text = [now = m_engine.now](qint64 seconds) {
        const QDateTime moment = seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
        return timeText(moment, now(), QLocale());
    };
    const std::unique_ptr<tables::ApplicationTable> before
        = std::exchange(m_model, std::make_unique<tables::ApplicationTable>(tables::applicationTable(text), m_operations->background()));
    connect(m_model.get(), &tables::TableModel::refreshed, this, [this] {
        if (m_state == State::Loading && m_overview)
            setState(State::Ready);
    });
    setWaiting(0);
    Q_EMIT modelChanged();
    Q_EMIT overviewChanged();
    Q_EMIT stateChanged();
}

void ApplicationList::reload()
{
    if (!m_engine.applications.read)
        return;
    m_running.cancel();
    const int attempt = ++m_attempt;
    setState(State::Loading);
    m_running = m_operations->run(
        this,
        [read = m_engine.applications.read, target = m_target, broken = m_broken](
            const core::CancelToken &token) -> core::Result<std::shared_ptr<Reading>> {
            const auto overview = read(target, token);
            if (!overview)
                return core::failure(overview.error());
            const auto reading = std::make_shared<Reading>(Reading { *overview, broken });
            reading->rows = tables::applicationRows(**overview, broken);
            for (int i = 0; i < (*overview)->applications.size(); ++i)
                reading->places.insert((*overview)->applications[i].id, i);
            return reading;
        },
        [this, attempt](const core::Result<std::shared_ptr<Reading>> &reading) {
            if (attempt != m_attempt)
                return;
            if (reading) {
                take(**reading);
                return;
            }
            m_error = reading.error();
            setState(State::Failed);
        });
}

void ApplicationList::reloadWhatIsRead()
{
    if (m_overview)
        reload();
    else
        countWaiting();
}

void ApplicationList::countWaiting()
{
    if (!m_engine.applications.waiting)
        return;
    m_counting.cancel();
    const int counted = ++m_counted;
    m_counting = m_operations->run(
        this,
        [waiting = m_engine.applications.waiting, target = m_target](const core::CancelToken &token) { return waiting(target, token); },
        [this, counted](const core::Result<int> &waiting) {
            if (counted == m_counted && waiting)
                setWaiting(*waiting);
        });
}

void ApplicationList::cancel()
{
    m_running.cancel();
}

void ApplicationList::take(Reading &reading)
{
    ++m_counted; // what is counted meanwhile is older
    letGo();
    m_overview = std::move(reading.overview);
    m_places = std::move(reading.places);
    m_rows = std::move(reading.rows);
    // A chain that was found broken is so until it is followed again: reading the gateway does not ask the provider.
    m_broken.removeIf([this](const QString &id) { return !m_places.contains(id); });
    const QSet<QString> noted = (reading.broken - m_broken) + (m_broken - reading.broken);
    for (const QString &id : noted)
        tellState(id);
    showRows();
    setWaiting(count(Facet::Waiting));
    Q_EMIT overviewChanged();
}

void ApplicationList::letGo()
{
    auto gone
        = std::make_shared<Reading>(Reading { std::exchange(m_overview, {}), {}, std::exchange(m_places, {}), std::exchange(m_rows, {}) });
    m_operations->background()(
        this, [gone = std::move(gone)]() mutable { gone.reset(); }, [] {});
}

void ApplicationList::tellState(const QString &id)
{
    if (const int place = m_places.value(id, -1); place >= 0) {
        const bool isBroken = m_overview->faults.contains(id) || m_broken.contains(id);
        m_rows[size_t(place)].state = tables::applicationState(m_overview->applications[place], isBroken);
    }
}

void ApplicationList::showRows()
{
    m_counts = {};
    std::vector<tables::ApplicationRow> shown;
    shown.reserve(m_rows.size());
    for (const tables::ApplicationRow &row : m_rows) {
        for (int i = 0; i < facets; ++i)
            m_counts.at(size_t(i)) += isIn(row, Facet(i)) ? 1 : 0;
        if (isIn(row, m_facet))
            shown.push_back(row);
    }
    m_model->setRows(std::move(shown));
}

void ApplicationList::setFacet(Facet facet)
{
    if (facet == m_facet)
        return;
    m_facet = facet;
    if (m_overview)
        showRows();
}

void ApplicationList::setBroken(const QString &id, bool broken)
{
    if (!m_overview || m_broken.contains(id) == broken)
        return;
    if (broken)
        m_broken.insert(id);
    else
        m_broken.remove(id);
    tellState(id);
    showRows();
}

int ApplicationList::count(Facet facet) const
{
    return m_counts.at(size_t(facet));
}

int ApplicationList::waiting() const
{
    return m_waiting;
}

void ApplicationList::setWaiting(int waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    Q_EMIT waitingChanged(waiting);
}

const ApplicationOverviewPtr &ApplicationList::overview() const
{
    return m_overview;
}

const provisioning::RegisteredApplication *ApplicationList::find(const QString &id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? nullptr : &m_overview->applications[place];
}

void ApplicationList::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

const Target &ApplicationList::target() const
{
    return m_target;
}

ApplicationList::State ApplicationList::state() const
{
    return m_state;
}

const core::Error &ApplicationList::error() const
{
    return m_error;
}

tables::ApplicationTable *ApplicationList::model() const
{
    return m_model.get();
}

} // namespace ui
