#include "ui/widgets/badge.h"

#include <QApplication>
#include <QStyle>

namespace ui {

namespace {

QFont badgeFont(const QFont &base)
{
    QFont font = fontFor(Type::Caption, base);
    font.setWeight(QFont::Medium);
    return font;
}

bool hasMark(const Badge &badge)
{
    return badge.glyph != Glyph::None || !badge.icon.isEmpty();
}

int padding(const Badge &badge)
{
    return badge.quiet ? 0 : space::s - space::tiny;
}

} // namespace

QSize badgeSize(const Badge &badge, const QFont &base)
{
    const QFontMetrics metrics(badgeFont(base));
    const int mark = hasMark(badge) ? grown(size::glyph, QFontMetrics(base)) + space::xs : 0;
    return { metrics.horizontalAdvance(badge.text) + mark + 2 * padding(badge), metrics.height() + space::xs };
}

void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const Theme &theme, const QFont &base)
{
    const ToneColors &tone = theme.tone(badge.tone);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!badge.quiet) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone.soft);
        painter->drawRoundedRect(rect, radius::mark, radius::mark);
    }
    QRect inner = rect.adjusted(padding(badge), 0, -padding(badge), 0);
    if (hasMark(badge)) {
        const int side = grown(size::glyph, QFontMetrics(base));
        const QRect mark = QStyle::visualRect(direction, rect, QRect(inner.left(), inner.center().y() - side / 2 + 1, side, side));
        if (badge.glyph != Glyph::None)
            paintGlyph(painter, mark, badge.glyph, theme, badge.tone);
        else
            paintIcon(painter, mark, badge.icon, tone.ink);
        inner.setLeft(inner.left() + side + space::xs);
    }
    painter->setFont(badgeFont(base));
    painter->setPen(badge.quiet ? theme.text : tone.ink);
    const QString text = painter->fontMetrics().elidedText(badge.text, Qt::ElideRight, inner.width() + 1);
    painter->drawText(
        QStyle::visualRect(direction, rect, inner), Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft), text);
    painter->restore();
}

BadgeLabel::BadgeLabel(Badge badge, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(std::move(badge));
}

void BadgeLabel::setBadge(Badge badge)
{
    m_badge = std::move(badge);
    setAccessibleName(m_badge.text);
    updateGeometry();
    update();
}

const Badge &BadgeLabel::badge() const
{
    return m_badge;
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_badge, QApplication::font());
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_badge, themeOf(QApplication::palette()), QApplication::font());
}

} // namespace ui
