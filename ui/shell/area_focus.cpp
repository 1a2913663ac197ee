#include "ui/shell/area_focus.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
}

bool holds(const QWidget *area, const QWidget *widget)
{
    return widget && (area == widget || area->isAncestorOf(widget));
}

/// Gives the focus, and scrolls to what has it: a scroll area does that only for a focus that moves inside of it.
void giveFocus(QWidget *widget, Qt::FocusReason reason)
{
    widget->setFocus(reason);
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(widget);
    }
}

} // namespace

AreaFocus::AreaFocus(QList<QWidget *> areas, QList<QWidget *> main, QObject *parent)
    : QObject(parent)
    , m_areas(std::move(areas))
    , m_main(std::move(main))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
}

void AreaFocus::setCovered(std::function<bool(const QWidget *)> covered)
{
    m_covered = std::move(covered);
}

void AreaFocus::setHome(QWidget *area, std::function<QWidget *()> entry)
{
    m_home = area;
    m_entry = std::move(entry);
}

void AreaFocus::remember(QWidget *now)
{
    if (QWidget *area = areaOf(now))
        m_last.insert(area, now);
}

/// The part that @p widget is in; null when it is in none.
QWidget *AreaFocus::areaOf(const QWidget *widget) const
{
    const auto found = std::find_if(m_areas.cbegin(), m_areas.cend(), [widget](const QWidget *area) { return holds(area, widget); });
    return found == m_areas.cend() ? nullptr : *found;
}

/// Qt moves the focus on when what has it is hidden or switched off: not to the first part of the window then.
bool AreaFocus::catchFallen(const QWidget *lost)
{
    if (!lost || (lost->isVisible() && lost->isEnabled()))
        return false;
    QWidget *area = areaOf(lost);
    if (!area || !area->isVisible())
        area = m_home;
    if (!area)
        return false;
    QWidget *entry = area == m_home && m_entry ? m_entry() : nullptr;
    const QList<QWidget *> possible = stops(area);
    if (!possible.contains(entry))
        entry = possible.isEmpty() ? nullptr : possible.first();
    if (entry)
        giveFocus(entry, Qt::OtherFocusReason);
    return entry;
}

QWidget *AreaFocus::focused() const
{
    return m_areas.first()->window()->focusWidget();
}

/// What Tab stops at inside @p area, in its order.
QList<QWidget *> AreaFocus::stops(QWidget *area) const
{
    QList<QWidget *> found;
    QWidget *widget = area;
    do {
        if (holds(area, widget) && takesTab(widget))
            found << widget;
        widget = widget->nextInFocusChain();
    } while (widget != area);
    return found;
}

bool AreaFocus::step(bool next)
{
    QList<QWidget *> all;
    for (QWidget *area : std::as_const(m_areas)) {
        if (!m_covered || !m_covered(area))
            all += stops(area);
    }
    if (all.isEmpty())
        return false;
    if (catchFallen(focused()))
        return true;
    const qsizetype now = all.indexOf(focused());
    const qsizetype target = now < 0 ? (next ? 0 : all.size() - 1) : (now + (next ? 1 : -1) + all.size()) % all.size();
    giveFocus(all[target], next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void AreaFocus::stepArea(bool next)
{
    const QWidget *now = focused();
    const auto here = std::find_if(m_main.cbegin(), m_main.cend(), [now](const QWidget *area) { return holds(area, now); });
    qsizetype at = here == m_main.cend() ? (next ? -1 : 0) : here - m_main.cbegin();
    for (qsizetype tried = 0; tried < m_main.size(); ++tried) {
        at = (at + (next ? 1 : -1) + m_main.size()) % m_main.size();
        const QList<QWidget *> possible = stops(m_main[at]);
        if (possible.isEmpty())
            continue;
        QWidget *last = m_last.value(m_main[at]);
        giveFocus(possible.contains(last) ? last : possible.first(), Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace ui
