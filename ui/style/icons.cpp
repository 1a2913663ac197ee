#include "ui/style/icons.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPixmap tinted(const QString &name, QSize pixels, const QColor &color)
{
    const QString key = u"icon/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class InkEngine final : public QIconEngine {
public:
    InkEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    QIconEngine *clone() const override { return new InkEngine(m_name, m_ink); }
    QString key() const override { return u"ink"_s; }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, color(mode));
    }
    // Asked by styles and by native menus: `size` is already in device pixels when scaledPixmap() calls.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return tinted(m_name, size, color(mode)); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override { return tinted(m_name, size, color(mode)); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Theme &theme = themeOf(QGuiApplication::palette());
        return mode == QIcon::Disabled ? theme.textOff : inkColor(theme, m_ink);
    }
    QString m_name;
    Ink m_ink;
};

} // namespace

QColor inkColor(const Theme &t, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return t.text;
    case Ink::Text2:
        return t.text2;
    case Ink::Text3:
        return t.text3;
    case Ink::Accent:
        return t.accent;
    case Ink::OnAccent:
        return t.onAccent;
    case Ink::Success:
        return t.success.ink;
    case Ink::Warning:
        return t.warning.ink;
    case Ink::Danger:
        return t.danger.ink;
    case Ink::Violet:
        return t.violet.ink;
    }
    return t.text;
}

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new InkEngine(name, ink));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = qRound(std::min(rect.width(), rect.height()) * ratio);
    QPixmap pixmap = tinted(name, { side, side }, color);
    pixmap.setDevicePixelRatio(ratio);
    const QPointF at(rect.center().x() - side / ratio / 2, rect.center().y() - side / ratio / 2);
    // Whole device pixels, or a one-pixel line of the icon falls between two.
    painter->drawPixmap(QPointF(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio), pixmap);
}

} // namespace ui
