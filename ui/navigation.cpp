#include "ui/navigation.h"

#include "ui/style/icons.h"
#include "ui/style/paint_controls.h"
#include "ui/widgets/badge.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum PageRole {
    IdRole = Qt::UserRole,
    SectionRole,
    CountRole,
    IconRole,
    BadgeRole,
    ToneRole,
};

class PageDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool section = index.data(SectionRole).toBool();
        if (section && index.data().toString().isEmpty())
            return { 0, space::m };
        return { 0, option.fontMetrics.height() + (section ? space::l : space::m) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect rect = option.rect.adjusted(space::s, 0, -space::s, 0);
        if (index.data(SectionRole).toBool())
            paintSection(painter, rect, option, index.data().toString());
        else
            paintPage(painter, rect, option, index);
        painter->restore();
    }

private:
    static void paintSection(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QString &title)
    {
        QFont font = fontFor(Type::Caption, option.font);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(themeOf(option.palette).text3);
        painter->drawText(rect.adjusted(space::s, 0, -space::s, -space::xs), Qt::AlignLeading | Qt::AlignBottom, title);
    }

    static void paintPage(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Theme &theme = themeOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            paint::box(painter, rect, radius::control, chosen ? theme.selection : theme.pressed);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint::box(painter, rect, radius::control, QColor(), theme.accent, size::focusRing);
        const auto seen = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
        const int side = grown(size::icon, option.fontMetrics);
        const QRect mark(rect.left() + space::s, rect.center().y() - side / 2 + 1, side, side);
        paintIcon(painter, seen(mark), index.data(IconRole).toString(), chosen ? theme.accent : theme.text2);

        const QString count = index.data(CountRole).toString();
        const QFont caption = fontFor(Type::Caption, option.font);
        const Badge badge { .text = index.data(BadgeRole).toString(), .tone = Tone(index.data(ToneRole).toInt()) };
        const QSize badgeRoom = badge.text.isEmpty() ? QSize() : badgeSize(badge, option.font);
        const int wide = badge.text.isEmpty() ? QFontMetrics(caption).horizontalAdvance(count) : badgeRoom.width();
        const int countWidth = wide > 0 ? wide + space::s : 0;
        const int left = mark.right() + space::m;
        const QRect words(left, rect.top(), rect.right() - space::s - countWidth - left, rect.height());
        painter->setFont(fontFor(chosen ? Type::Strong : Type::Body, option.font));
        painter->setPen(theme.text);
        const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(seen(words), Qt::AlignVCenter | Qt::AlignLeading, title);
        if (!badge.text.isEmpty()) {
            const QRect place(
                QPoint(rect.right() + 1 - space::s - badgeRoom.width(), rect.center().y() - badgeRoom.height() / 2 + 1), badgeRoom);
            paintBadge(painter, seen(place), badge, theme, option.font);
            return;
        }
        painter->setFont(caption);
        painter->setPen(theme.text3);
        painter->drawText(rect.adjusted(space::s, 0, -space::s, 0), Qt::AlignVCenter | Qt::AlignTrailing, count);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_pages);
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Pages"));
}

void Navigation::clear()
{
    m_pages.clear();
}

void Navigation::addSection(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setData(true, SectionRole);
    item->setFlags(Qt::NoItemFlags);
    m_pages.appendRow(item);
}

void Navigation::addPage(const QString &id, const QString &title, const QString &iconName)
{
    auto *item = new QStandardItem(title);
    item->setData(id, IdRole);
    item->setData(iconName, IconRole);
    m_pages.appendRow(item);
    showMarks(id);
}

QStandardItem *Navigation::find(const QString &id) const
{
    for (int row = 0; row < m_pages.rowCount(); ++row) {
        if (m_pages.item(row)->data(IdRole).toString() == id)
            return m_pages.item(row);
    }
    return nullptr;
}

void Navigation::setCount(const QString &id, const QString &count)
{
    m_counts.insert(id, count);
    showMarks(id);
}

void Navigation::setBadge(const QString &id, const QString &words, Tone tone)
{
    m_badges.insert(id, { words, tone });
    showMarks(id);
}

void Navigation::showMarks(const QString &id)
{
    QStandardItem *item = find(id);
    if (!item)
        return;
    const QString count = m_counts.value(id);
    const auto [words, tone] = m_badges.value(id, { QString(), Tone::Neutral });
    item->setData(count, CountRole);
    item->setData(words, BadgeRole);
    item->setData(int(tone), ToneRole);
    const QString mark = words.isEmpty() ? count : words;
    item->setData(mark.isEmpty() ? item->text() : u"%1, %2"_s.arg(item->text(), mark), Qt::AccessibleTextRole);
}

void Navigation::setCurrentPage(const QString &id)
{
    const QSignalBlocker silent(this);
    const QStandardItem *item = find(id);
    setCurrentIndex(item ? item->index() : QModelIndex());
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const QString id = current.data(IdRole).toString(); !id.isEmpty())
        Q_EMIT pageChosen(id);
}

void Navigation::chooseAgain()
{
    if (const QString id = currentIndex().data(IdRole).toString(); !id.isEmpty())
        Q_EMIT pageChosen(id);
}

void Navigation::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->pos());
    const bool again = event->button() == Qt::LeftButton && pressed.isValid() && pressed == currentIndex();
    QListView::mousePressEvent(event);
    if (again)
        chooseAgain();
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        chooseAgain();
}

} // namespace ui
