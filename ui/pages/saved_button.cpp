#include "ui/pages/saved_button.h"

#include "ui/pages/provider_form.h"
#include "ui/style/environment.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QStyle>

namespace ui {

namespace {

std::optional<Badge> environmentMark(core::Connection::Environment environment)
{
    const QString name = environmentName(environment);
    return name.isEmpty() ? std::nullopt : std::optional(Badge { .text = name, .tone = environmentTone(environment) });
}

} // namespace

SavedButton::SavedButton(const core::Connection &connection, QWidget *parent)
    : SavedButton(connection.name, connection.adminUrl.toDisplayString(), environmentMark(connection.environment), parent)
{
}

SavedButton::SavedButton(const core::Provider &provider, QWidget *parent)
    : SavedButton(provider.name, provider.issuer.toDisplayString(), Badge { .text = providerKindName(provider.kind) }, parent)
{
}

SavedButton::SavedButton(QString name, QString address, std::optional<Badge> mark, QWidget *parent)
    : QPushButton(parent)
    , m_name(std::move(name))
    , m_address(std::move(address))
    , m_mark(std::move(mark))
{
    setLoudness(this, Loudness::Ghost);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Open %1").arg(m_name));
    setAccessibleDescription(m_address);
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
    if (m_mark) {
        const QSize size = badgeSize(*m_mark, font());
        const QRect place(QPoint(inner.right() - size.width(), inner.center().y() - size.height() / 2 + 1), size);
        paintBadge(&painter, seen(place), *m_mark, theme, font());
        inner.setRight(place.left() - space::s);
    }
    const QFont strong = fontFor(Type::Strong, font());
    const QFont caption = fontFor(Type::MonoCaption, font());
    const QFontMetrics first(strong);
    const QFontMetrics second(caption);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(seen(QRect(inner.left(), inner.top(), inner.width(), first.height())), Qt::AlignVCenter | Qt::AlignLeading,
        first.elidedText(m_name, Qt::ElideRight, inner.width()));
    painter.setFont(caption);
    painter.setPen(theme.text2);
    painter.drawText(seen(QRect(inner.left(), inner.bottom() - second.height() + 1, inner.width(), second.height())),
        Qt::AlignVCenter | Qt::AlignLeading, second.elidedText(m_address, Qt::ElideMiddle, inner.width()));
}

} // namespace ui
