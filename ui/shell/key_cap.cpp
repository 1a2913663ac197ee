#include "ui/shell/key_cap.h"

#include "ui/style/paint_controls.h"

#include <QApplication>
#include <QKeySequence>

namespace ui {

namespace {

/// On keyboards the arrow keys have arrows, not words.
QString printed(QString keys)
{
    constexpr std::pair<Qt::Key, char16_t> arrows[] { { Qt::Key_Left, u'←' }, { Qt::Key_Right, u'→' }, { Qt::Key_Up, u'↑' },
        { Qt::Key_Down, u'↓' } };
    for (const auto &[key, arrow] : arrows) {
        const QString word = QKeySequence(key).toString(QKeySequence::NativeText);
        if (keys == word || keys.endsWith(u'+' + word))
            return keys.replace(keys.size() - word.size(), word.size(), QChar(arrow));
    }
    return keys;
}

} // namespace

QSize keyCapSize(const QString &keys, const QFont &base)
{
    const QFontMetrics metrics(fontFor(Type::Caption, base));
    return { metrics.horizontalAdvance(printed(keys)) + space::m, metrics.height() + space::xs };
}

void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &keys, const Theme &theme, const QFont &base)
{
    paint::box(painter, rect, radius::mark, theme.chrome, theme.edge);
    painter->setFont(fontFor(Type::Caption, base));
    painter->setPen(theme.text2);
    painter->drawText(rect, Qt::AlignCenter, printed(keys));
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
