#pragma once

#include "ui/place.h"

#include <QList>
#include <QObject>

namespace ui {

/// Leads from place to place and remembers the way, as a browser does. UI thread.
class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Goes to @p place; what was ahead in the history is forgotten. A place that is the present one is only entered again.
    void open(const Place &place);
    /// Goes to @p place, which what is shown has become: going back does not lead to what it was, nor to the steps that led to it: those on
    /// the same page, of the same kind, that name no object.
    void replace(const Place &place);
    void back();
    void forward();
    bool canGoBack() const;
    bool canGoForward() const;
    const Place &current() const;
    /// Whether the place that opened() tells of is one that was left before: what a page shows there is to stay as it was.
    bool isReturning() const;
    /// Forgets the way: what lies behind belonged to another gateway.
    void forget();

Q_SIGNALS:
    /// The window is to show @p place.
    void opened(const ui::Place &place);
    /// What canGoBack() and canGoForward() say may have changed.
    void historyChanged();

private:
    void moveTo(qsizetype position);

    QList<Place> m_places;
    qsizetype m_position = -1;
    bool m_returning = false;
    Place m_nowhere;
};

} // namespace ui
