#include "ui/pages/idea_picture.h"

#include "ui/style/icons.h"
#include "ui/style/paint_controls.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int ourNode = 2; ///< the gateway: what this program works on
constexpr int tile = 48;
} // namespace

IdeaPicture::IdeaPicture(QWidget *parent)
    : QWidget(parent)
    , m_nodes { { u"view-list-icons"_s, tr("Application"), tr("asks for a token") }, { u"globe"_s, tr("Provider"), tr("signs it") },
        { u"security-high"_s, tr("Gateway"), tr("checks it") }, { u"network-server"_s, tr("Service"), tr("answers") } }
    , m_arrows { tr("login, consent"), tr("token"), tr("call") }
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("An application gets a token from a provider and calls a service through the gateway"));
}

int IdeaPicture::tileSide() const
{
    return grown(tile, fontMetrics());
}

QSize IdeaPicture::sizeHint() const
{
    return { grown(size::readable, fontMetrics()), tileSide() + space::s + 2 * fontMetrics().height() + space::xs };
}

QSize IdeaPicture::minimumSizeHint() const
{
    return { tileSide() * 9, sizeHint().height() };
}

qreal IdeaPicture::nodeX(int node) const
{
    const qreal margin = tileSide() * 1.3;
    const qreal x = margin + node * (width() - 2 * margin) / (m_nodes.size() - 1.0);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void IdeaPicture::paintNode(QPainter *painter, int node) const
{
    const Theme &theme = themeOf(QApplication::palette());
    const bool ours = node == ourNode;
    const int side = tileSide();
    const QRectF rect(nodeX(node) - side / 2.0, 0, side, side);
    paint::box(painter, rect, radius::panel, ours ? theme.info.soft : theme.raised, ours ? theme.accent : theme.edge, ours ? 1.5 : 1);
    const int icon = grown(size::iconLarge, fontMetrics());
    const QRectF inner(rect.center() - QPointF(icon / 2.0, icon / 2.0), QSizeF(icon, icon));
    paintIcon(painter, inner, m_nodes[node].icon, ours ? theme.accent : theme.text2);
    const int height = fontMetrics().height();
    const qreal wide = side * 4;
    painter->setFont(fontFor(Type::Strong, font()));
    painter->setPen(theme.text);
    painter->drawText(QRectF(nodeX(node) - wide / 2, rect.bottom() + space::s, wide, height), Qt::AlignCenter, m_nodes[node].name);
    painter->setFont(fontFor(Type::Caption, font()));
    painter->setPen(theme.text3);
    painter->drawText(QRectF(nodeX(node) - wide / 2, rect.bottom() + space::s + height, wide, height), Qt::AlignCenter, m_nodes[node].does);
}

void IdeaPicture::paintArrow(QPainter *painter, int from) const
{
    const Theme &theme = themeOf(QApplication::palette());
    const qreal gap = tileSide() / 2.0 + space::m;
    const qreal forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const qreal begin = nodeX(from) + forward * gap;
    const qreal end = nodeX(from + 1) - forward * gap;
    const qreal y = tileSide() / 2.0 + 0.5;
    constexpr qreal head = 7;
    painter->setPen(QPen(theme.control, 1.5));
    painter->drawLine(QPointF(begin, y), QPointF(end - forward * head, y));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.control);
    painter->drawPolygon(QPolygonF({ { end, y }, { end - forward * head, y - 4 }, { end - forward * head, y + 4 } }));
    painter->setFont(fontFor(Type::Caption, font()));
    painter->setPen(theme.text3);
    const QRectF words(std::min(begin, end), 0, std::abs(end - begin), y - space::xs);
    painter->drawText(
        words, Qt::AlignHCenter | Qt::AlignBottom, painter->fontMetrics().elidedText(m_arrows[from], Qt::ElideRight, int(words.width())));
}

void IdeaPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_arrows.size(); ++i)
        paintArrow(&painter, i);
    for (int i = 0; i < m_nodes.size(); ++i)
        paintNode(&painter, i);
}

} // namespace ui
