#pragma once

#include "ui/widgets/badge.h"

#include <QStyledItemDelegate>

namespace ui {

/// What a row of a list of choices says besides its text and its second line (tables::SecondLineRole).
enum ChoiceRole {
    IconNameRole = Qt::UserRole + 300, ///< QString: a bundled icon before the words
    GlyphRole, ///< int of Glyph: goes before the icon's place instead
    ToneRole, ///< int of Tone, of the glyph
    BadgeRole, ///< Badge: at the far end of the row
};

/// Rows of two lines with an icon before and a badge behind them: choices of a wizard, steps of a plan.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintEnd(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Badge)
