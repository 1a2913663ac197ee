#include "ui/pages/saved_button.h"

#include "ui/environment.h"
#include "ui/style/look_style.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QStyle>

namespace ui {

SavedButton::SavedButton(const core::Connection &connection, QWidget *parent)
    : QPushButton(parent)
    , m_connection(connection)
{
    setLoudness(this, Loudness::Ghost);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Open %1").arg(connection.name));
    setAccessibleDescription(connection.adminUrl.toDisplayString());
}

QSize SavedButton::sizeHint() const
{
    const QFontMetrics caption(fontFor(Type::Caption, font()));
    return { space::xxl * 4, twoLineRowHeight(fontMetrics(), caption, Density::Compact) };
}

void SavedButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    const auto seen = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QRect inner = rect().adjusted(space::s, space::xs, -space::s, -space::xs);
    if (const QString environment = environmentName(m_connection.environment); !environment.isEmpty()) {
        const Badge badge { .text = environment, .tone = environmentTone(m_connection.environment) };
        const QSize size = badgeSize(badge, font());
        const QRect place(QPoint(inner.right() - size.width(), inner.center().y() - size.height() / 2 + 1), size);
        paintBadge(&painter, seen(place), badge, theme, font());
        inner.setRight(place.left() - space::s);
    }
    const QFont strong = fontFor(Type::Strong, font());
    const QFont caption = fontFor(Type::MonoCaption, font());
    const QFontMetrics first(strong);
    const QFontMetrics second(caption);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(seen(QRect(inner.left(), inner.top(), inner.width(), first.height())), Qt::AlignVCenter | Qt::AlignLeading,
        first.elidedText(m_connection.name, Qt::ElideRight, inner.width()));
    painter.setFont(caption);
    painter.setPen(theme.text2);
    painter.drawText(seen(QRect(inner.left(), inner.bottom() - second.height() + 1, inner.width(), second.height())),
        Qt::AlignVCenter | Qt::AlignLeading, second.elidedText(m_connection.adminUrl.toDisplayString(), Qt::ElideMiddle, inner.width()));
}

} // namespace ui
