#pragma once

#include <QPainter>

class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionViewItem;

/// How LookStyle draws the parts of item views.
namespace ui::paint {

/// The fill of a row: opaque and the same colour in the branch area and in every cell, so that a row is one band.
void row(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget, bool branchArea);
void headerSection(QPainter *painter, const QStyleOption *option, bool empty);
void headerLabel(QPainter *painter, const QStyleOptionHeader *option, const QWidget *widget);

} // namespace ui::paint
