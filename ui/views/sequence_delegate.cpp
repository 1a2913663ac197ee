#include "ui/views/sequence_delegate.h"

#include "ui/widgets/badge.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr int sideRoom = 44; ///< half a name of a lane
constexpr int durationWidth = 78;
constexpr int barHeight = 6;
constexpr qreal arrowLength = 8;
constexpr qreal arrowHalf = 4;
constexpr qreal lineWidth = 1.5;
constexpr int hatchStep = 4;
constexpr qreal shortestBar = 3;

void paintRow(QPainter *painter, const QStyleOptionViewItem &item)
{
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
}

/// In the middle of a pixel, so that a line of one pixel is sharp.
qreal crisp(qreal place)
{
    return std::floor(place) + 0.5;
}

void paintHatch(QPainter *painter, const QRectF &span, const QColor &ink)
{
    painter->setPen(QPen(ink, 1));
    painter->setClipRect(span);
    for (qreal x = span.left() - span.height(); x < span.right(); x += hatchStep)
        painter->drawLine(QPointF(x, span.bottom()), QPointF(x + span.height(), span.top()));
    painter->setClipping(false);
}

} // namespace

void SequenceDelegate::setLanes(int lanes)
{
    m_lanes = lanes;
}

qreal SequenceDelegate::laneX(const QRect &rect, int lane, int lanes)
{
    const QFontMetrics metrics(QApplication::font());
    const int side = std::min(grown(sideRoom, metrics), rect.width() / 4);
    const qreal x = rect.left() + side + (rect.width() - 2.0 * side) * lane / std::max(1, lanes - 1);
    return QApplication::isRightToLeft() ? rect.left() + rect.right() - x : x;
}

void SequenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    paintRow(painter, item);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeOf(item.palette).edge, 1));
    for (int lane = 0; lane < m_lanes; ++lane) {
        const qreal x = crisp(laneX(item.rect, lane, m_lanes));
        painter->drawLine(QPointF(x, item.rect.top()), QPointF(x, item.rect.bottom() + 1));
    }
    if (index.data(FromLaneRole).isValid())
        paintArrow(painter, item, index);
    painter->restore();
}

void SequenceDelegate::paintArrow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const Tone tone = Tone(index.data(RowToneRole).toInt());
    const QColor ink = tone == Tone::Danger ? theme.danger.ink : theme.text2;
    const qreal from = crisp(laneX(option.rect, index.data(FromLaneRole).toInt(), m_lanes));
    const qreal to = crisp(laneX(option.rect, index.data(ToLaneRole).toInt(), m_lanes));
    const qreal y = option.rect.center().y() + 0.5;
    const qreal way = to > from ? 1 : -1;
    QPen pen(ink, lineWidth);
    if (index.data(AnswerRole).toBool())
        pen.setDashPattern({ 3, 2.5 });
    painter->setPen(pen);
    painter->drawLine(QPointF(from, y), QPointF(to - way * (arrowLength - 2), y));
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(
        QPolygonF({ { to - way, y }, { to - way * arrowLength, y - arrowHalf }, { to - way * arrowLength, y + arrowHalf } }));
    painter->drawEllipse(QPointF(from, y), arrowHalf - 1, arrowHalf - 1);
}

void TimingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    paintRow(painter, item);
    const Theme &theme = themeOf(item.palette);
    const int words = grown(durationWidth, item.fontMetrics);
    const QRect bar = item.rect.adjusted(space::m, 0, -words - space::m, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawRect(QStyle::visualRect(item.direction, item.rect, QRect(bar.left(), bar.center().y(), bar.width(), 1)));
    const qreal start = index.data(StartRole).toDouble();
    const qreal width = std::max(shortestBar, index.data(LengthRole).toDouble() * bar.width());
    QRectF span(
        std::min(bar.left() + start * bar.width(), bar.right() - width), bar.center().y() - barHeight / 2.0 + 0.5, width, barHeight);
    if (item.direction == Qt::RightToLeft)
        span.moveRight(item.rect.left() + item.rect.right() - span.left());
    const bool byHand = index.data(ByHandRole).toBool();
    const bool failed = Tone(index.data(RowToneRole).toInt()) == Tone::Danger;
    if (!index.data(LengthRole).isValid())
        span = {};
    painter->setBrush(byHand ? theme.neutral.soft : failed ? theme.danger.mark : theme.accentFill);
    painter->drawRoundedRect(span, space::tiny, space::tiny);
    if (byHand)
        paintHatch(painter, span, theme.control);
    painter->setFont(fontFor(Type::Caption, item.font));
    painter->setPen(theme.text2);
    const QRect right(bar.right() + 1, item.rect.top(), words, item.rect.height());
    painter->drawText(QStyle::visualRect(item.direction, item.rect, right),
        int(Qt::AlignVCenter | QStyle::visualAlignment(item.direction, Qt::AlignRight)), text);
    painter->restore();
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Badge badge {
        .text = item.text, .tone = Tone(index.data(RowToneRole).toInt()), .glyph = Glyph(index.data(RowGlyphRole).toInt()), .quiet = true
    };
    item.text.clear();
    paintRow(painter, item);
    QSize size = badgeSize(badge, item.font);
    const QRect inner = item.rect.adjusted(space::m, 0, -space::xs, 0);
    size.setWidth(std::min(size.width(), inner.width()));
    const QRect place(QPoint(inner.left(), inner.top() + (inner.height() - size.height()) / 2), size);
    paintBadge(painter, QStyle::visualRect(item.direction, item.rect, place), badge, themeOf(item.palette), item.font);
}

LaneHeader::LaneHeader(int section, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_section(section)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
}

bool LaneHeader::setLanes(const QStringList &lanes)
{
    if (m_lanes == lanes)
        return false;
    m_lanes = lanes;
    viewport()->update();
    return true;
}

void LaneHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save(); // the style leaves an empty clip behind when none was set
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex != m_section || m_lanes.isEmpty())
        return;
    painter->save();
    QFont font = fontFor(Type::Caption, QApplication::font());
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(themeOf(palette()).text3);
    const QList<QRectF> places = namePlaces(rect, painter->fontMetrics());
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const QString name = painter->fontMetrics().elidedText(m_lanes[lane], Qt::ElideRight, int(std::ceil(places[lane].width())));
        painter->drawText(places[lane], Qt::AlignCenter, name);
    }
    painter->restore();
}

/// Over its life line each, as far as the neighbours leave room: the longer name has more of what lies between two lines.
QList<QRectF> LaneHeader::namePlaces(const QRect &rect, const QFontMetrics &metrics) const
{
    const int lanes = int(m_lanes.size());
    QList<qreal> lines;
    QList<qreal> widths;
    for (int lane = 0; lane < lanes; ++lane) {
        lines << SequenceDelegate::laneX(rect, lane, lanes);
        widths << metrics.horizontalAdvance(m_lanes[lane]) + 1;
    }
    const bool mirrored = lanes > 1 && lines.last() < lines.first();
    QList<QRectF> places;
    for (int lane = 0; lane < lanes; ++lane) {
        const auto border = [&](int other, qreal edge) {
            if (other < 0 || other >= lanes)
                return edge;
            const qreal share = widths[lane] / (widths[lane] + widths[other]);
            const qreal gap = lines[other] > lines[lane] ? -space::xs : space::xs;
            return lines[lane] + (lines[other] - lines[lane]) * share + gap;
        };
        const qreal from = border(mirrored ? lane + 1 : lane - 1, rect.left());
        const qreal to = border(mirrored ? lane - 1 : lane + 1, rect.right());
        const qreal wide = std::min(widths[lane], to - from);
        places << QRectF(std::clamp(lines[lane] - wide / 2, from, to - wide), rect.top(), wide, rect.height());
    }
    return places;
}

int LaneHeader::widthForNames() const
{
    QFont font = fontFor(Type::Caption, QApplication::font());
    font.setWeight(QFont::Medium);
    int widest = 0;
    int between = 0; ///< two lines, at least
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const int width = QFontMetrics(font).horizontalAdvance(m_lanes[lane]) + 2 * space::xs;
        between = std::max(between, (width + widest) / 2);
        widest = std::max(widest, width);
    }
    return 2 * grown(sideRoom, QFontMetrics(QApplication::font())) + between * std::max(0, int(m_lanes.size()) - 1);
}

} // namespace ui
