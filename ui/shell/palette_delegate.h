#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A result of the palette: icon, title, quiet words, keys at the end. Rows without a position are headings.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        PositionRole = Qt::UserRole,
        IconRole,
        DetailRole,
        KeysRole,
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
