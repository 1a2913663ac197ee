#pragma once

#include "models/tables/mark.h"
#include "ui/widgets/badge.h"

#include <QStyledItemDelegate>

namespace ui {

/// A mark of a table as a badge. Loud is what asks for a decision; what most rows have is a mark and a word.
Badge markBadge(const tables::Mark &mark);

/// The cell of every table (roles: models/tables/cell_roles.h): fixed width and elision in the middle for technical values, chips for
/// tags, badges for states, a word at the end, a second line. What chips do not fit are counted: "+2".
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Rows are as close as the whole program has them (density.h).
    explicit CellDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const tables::Marks &marks) const;
    void paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QList<Badge> &badges) const;
    void paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &tags) const;
    int paintEndWord(QPainter *painter, const QStyleOptionViewItem &option, const QString &word) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
