#include "ui/forms/group_header.h"

#include "ui/style/paint_controls.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyle>

namespace ui {

GroupHeader::GroupHeader(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setAccessibleName(title);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFoldable(false);
}

void GroupHeader::setFoldable(bool foldable)
{
    m_foldable = foldable;
    setEnabled(foldable);
    setFocusPolicy(foldable ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

void GroupHeader::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    update();
}

QSize GroupHeader::sizeHint() const
{
    const QFontMetrics title(fontFor(Type::Title, QApplication::font()));
    const QFontMetrics count(fontFor(Type::Caption, QApplication::font()));
    return { title.horizontalAdvance(text()) + count.horizontalAdvance(m_count) + 4 * space::m, title.height() + space::m };
}

void GroupHeader::keyPressEvent(QKeyEvent *event)
{
    const bool turned = layoutDirection() == Qt::RightToLeft;
    if (event->key() == (turned ? Qt::Key_Left : Qt::Key_Right))
        setChecked(true);
    else if (event->key() == (turned ? Qt::Key_Right : Qt::Key_Left))
        setChecked(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void GroupHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(QApplication::palette());
    QPainter painter(this);
    if (m_foldable && underMouse())
        paint::box(&painter, rect(), radius::control, theme.hover);
    if (hasFocus())
        paint::box(&painter, rect(), radius::control, QColor(), theme.accent, size::focusRing);
    int left = space::m;
    const auto turned = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (m_foldable) {
        const bool closedWay = layoutDirection() == Qt::RightToLeft;
        const QRect arrow = turned(QRect(space::xs, 0, size::icon, height()));
        paint::chevron(&painter, QRectF(arrow).center(), theme.text2,
            isChecked()     ? Qt::DownArrow
                : closedWay ? Qt::LeftArrow
                            : Qt::RightArrow);
        left = size::icon + space::s;
    }
    const QFont titleFont = fontFor(Type::Title, QApplication::font());
    const int titleWidth = std::min(QFontMetrics(titleFont).horizontalAdvance(text()), width() - left);
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    painter.drawText(turned(QRect(left, 0, titleWidth + space::xs, height())), Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setFont(fontFor(Type::Caption, QApplication::font()));
    painter.setPen(theme.text3);
    left += titleWidth + space::m;
    painter.drawText(turned(QRect(left, 0, std::max(0, width() - left), height())), Qt::AlignVCenter | Qt::AlignLeading, m_count);
}

} // namespace ui
