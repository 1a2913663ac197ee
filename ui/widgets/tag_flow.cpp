#include "ui/widgets/tag_flow.h"

#include "ui/widgets/badge.h"

#include <QApplication>
#include <QStyle>

namespace ui {

namespace {
Badge chip(const QString &text)
{
    return { .text = text };
}
} // namespace

TagFlow::TagFlow(QStringList tags, QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTags(std::move(tags));
}

void TagFlow::setTags(QStringList tags)
{
    m_tags = std::move(tags);
    setAccessibleName(QLocale().createSeparatedList(m_tags));
    updateGeometry();
    update();
}

QList<QRect> TagFlow::placesFor(int width) const
{
    QList<QRect> places;
    QPoint at(0, 0);
    for (const QString &tag : m_tags) {
        const QSize size = badgeSize(chip(tag), QApplication::font());
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, at.y() + size.height() + space::xs);
        places << QRect(at, size);
        at.rx() += size.width() + space::xs;
    }
    return places;
}

bool TagFlow::hasHeightForWidth() const
{
    return true;
}

int TagFlow::heightForWidth(int width) const
{
    const QList<QRect> places = placesFor(width);
    return places.isEmpty() ? 0 : places.last().bottom() + 1;
}

QSize TagFlow::sizeHint() const
{
    const int width = grown(size::formField, fontMetrics());
    return { width, heightForWidth(width) };
}

QSize TagFlow::minimumSizeHint() const
{
    return { space::xxl * 4, 0 };
}

void TagFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> places = placesFor(width());
    for (qsizetype i = 0; i < places.size(); ++i)
        paintBadge(&painter, QStyle::visualRect(layoutDirection(), rect(), places[i]), chip(m_tags[i]), themeOf(QApplication::palette()),
            QApplication::font());
}

} // namespace ui
