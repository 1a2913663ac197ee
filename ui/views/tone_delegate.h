#pragma once

#include "ui/style/glyphs.h"
#include "ui/views/cell_delegate.h"

#include <functional>

namespace ui {

/// What marks a cell: words in a tone, a glyph before them, a stronger weight.
struct CellMark {
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::None;
    bool strong = false;
    bool quiet = false; ///< the glyph alone has the tone: for what is as it should be

    bool isPlain() const { return tone == Tone::Neutral && glyph == Glyph::None && !strong; }
};

/// The cell of a table some of whose cells have a mark.
class ToneDelegate : public CellDelegate {
    Q_OBJECT

public:
    /// @param mark of a cell; asked when it is painted
    explicit ToneDelegate(std::function<CellMark(const QModelIndex &)> mark, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<CellMark(const QModelIndex &)> m_mark;
};

} // namespace ui
