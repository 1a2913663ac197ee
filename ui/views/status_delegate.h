#pragma once

#include "ui/views/cell_delegate.h"
#include "ui/widgets/badge.h"

#include <functional>

namespace ui {

/// The cell of a column of states (tables::StateRole): each painted as the badge that the page has for it.
class StatusDelegate : public CellDelegate {
    Q_OBJECT

public:
    /// @param badgeOf by state; its words are those of the cell
    explicit StatusDelegate(std::function<Badge(int)> badgeOf, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<Badge(int)> m_badgeOf;
};

} // namespace ui
