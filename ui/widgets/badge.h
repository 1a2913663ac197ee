#pragma once

#include "ui/style/glyphs.h"
#include "ui/style/icons.h"

#include <QWidget>

namespace ui {

/// A glyph or icon and a word on the soft fill of a tone; a plain chip without either.
struct Badge {
    QString text;
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::None;
    QString icon = {}; ///< used when there is no glyph
    bool quiet = false; ///< no fill: for places where nearly everything has one
};

/// Size in pixels beside text of the font @p base.
QSize badgeSize(const Badge &badge, const QFont &base);
void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const Theme &theme, const QFont &base);

/// A badge as a widget.
class BadgeLabel : public QWidget {
    Q_OBJECT

public:
    explicit BadgeLabel(Badge badge, QWidget *parent = nullptr);
    void setBadge(Badge badge);
    const Badge &badge() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

} // namespace ui
