#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// The cell of every table (roles: models/tables/cell_roles.h): fixed width and elision in the middle for technical values, chips for
/// tags, a word at the end, a second line. What chips do not fit are counted: "+2".
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Rows are as close as the whole program has them (density.h).
    explicit CellDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &tags) const;
    int paintEndWord(QPainter *painter, const QStyleOptionViewItem &option, const QString &word) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
