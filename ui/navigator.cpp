#include "ui/navigator.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype rememberedPlaces = 100;
}

void Navigator::open(const Place &place)
{
    Place remembered = place;
    remembered.token = {};
    remembered.details.remove(u"do"_s); // an order is given once, never by going back
    if (m_position < 0 || !m_places[m_position].isSame(remembered)) {
        m_places.resize(m_position + 1);
        m_places.append(remembered);
        if (m_places.size() > rememberedPlaces)
            m_places.removeFirst();
        m_position = m_places.size() - 1;
    }
    m_returning = false;
    Q_EMIT opened(place);
    Q_EMIT historyChanged();
}

void Navigator::replace(const Place &place)
{
    const auto isStep = [&place](const Place &one) {
        return one.page == place.page && one.object.isEmpty() && one.details.value(u"kind"_s) == place.details.value(u"kind"_s);
    };
    m_position = std::max<qsizetype>(m_position - 1, -1);
    while (m_position >= 0 && isStep(m_places[m_position]))
        --m_position;
    m_places.resize(m_position + 1);
    open(place);
}

void Navigator::back()
{
    if (canGoBack())
        moveTo(m_position - 1);
}

void Navigator::forward()
{
    if (canGoForward())
        moveTo(m_position + 1);
}

void Navigator::moveTo(qsizetype position)
{
    m_position = position;
    const Place place = m_places[position];
    m_returning = true;
    Q_EMIT opened(place);
    m_returning = false;
    Q_EMIT historyChanged();
}

bool Navigator::canGoBack() const
{
    return m_position > 0;
}

bool Navigator::canGoForward() const
{
    return m_position + 1 < m_places.size();
}

const Place &Navigator::current() const
{
    return m_position < 0 ? m_nowhere : m_places[m_position];
}

bool Navigator::isReturning() const
{
    return m_returning;
}

void Navigator::forget()
{
    if (m_position < 0)
        return;
    m_places = { m_places[m_position] };
    m_position = 0;
    Q_EMIT historyChanged();
}

} // namespace ui
