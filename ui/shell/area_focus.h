#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace ui {

/// The order in which Tab and F6 go through the parts of the window.
///
/// Pages are made when they are first gone to, so the order of making is not that of the screen: here the parts stand in their order and
/// within a part its own order counts. The focus of what is hidden or switched off stays in its part.
class AreaFocus : public QObject {
    Q_OBJECT

public:
    /// @param areas all parts in the order of the screen; they outlive this
    /// @param main those of them that F6 goes through
    AreaFocus(QList<QWidget *> areas, QList<QWidget *> main, QObject *parent = nullptr);
    /// Tab leaves out a part while @p covered says that something lies over it.
    void setCovered(std::function<bool(const QWidget *area)> covered);
    /// The part that the focus falls to when what had it is gone and stood in none, as a panel over the window.
    /// @param entry where in it the focus goes then, and when what had it there is gone; null = to its first control
    void setHome(QWidget *area, std::function<QWidget *()> entry);
    /// To the next or previous control, through all parts and round at the ends. @return whether there was one
    bool step(bool next);
    /// To the next or previous main part that can take the focus, to where the focus was in it.
    void stepArea(bool next);

private:
    QList<QWidget *> stops(QWidget *area) const;
    QWidget *focused() const;
    void remember(QWidget *now);
    QWidget *areaOf(const QWidget *widget) const;
    bool catchFallen(const QWidget *lost);

    QList<QWidget *> m_areas;
    QList<QWidget *> m_main;
    std::function<bool(const QWidget *area)> m_covered;
    QWidget *m_home = nullptr;
    std::function<QWidget *()> m_entry;
    QHash<QWidget *, QPointer<QWidget>> m_last; ///< where the focus was in a part
};

} // namespace ui
