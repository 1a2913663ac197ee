#include "ui/shell/key_cap.h"

#include "ui/style/paint_controls.h"

#include <QApplication>

namespace ui {

QSize keyCapSize(const QString &keys, const QFont &base)
{
    const QFontMetrics metrics(fontFor(Type::Caption, base));
    return { metrics.horizontalAdvance(keys) + space::m, metrics.height() + space::xs };
}

void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &keys, const Theme &theme, const QFont &base)
{
    paint::box(painter, rect, radius::mark, theme.chrome, theme.edge);
    painter->setFont(fontFor(Type::Caption, base));
    painter->setPen(theme.text2);
    painter->drawText(rect, Qt::AlignCenter, keys);
}

KeyCap::KeyCap(QString keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
{
    setAccessibleName(m_keys);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_keys, QApplication::font());
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(&painter, rect(), m_keys, themeOf(QApplication::palette()), QApplication::font());
}

} // namespace ui
