#include "ui/shell/overlay.h"

#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr qreal veil = 0.7; ///< how much of what lies behind is covered

QKeySequence keysOf(const QKeyEvent &event)
{
    return QKeySequence(event.keyCombination());
}
} // namespace

Overlay::Overlay(Spot spot, const QString &name, int width, QWidget *window)
    : QWidget(window)
    , m_spot(spot)
    , m_width(width)
    , m_panel(new Card(Layer::Raised, this))
    , m_box(new QVBoxLayout(m_panel))
{
    setAccessibleName(name);
    m_panel->setAccessibleName(name);
    m_box->setContentsMargins(space::l, space::l, space::l, space::l);
    m_box->setSpacing(space::s);
    m_panel->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

QVBoxLayout *Overlay::box() const
{
    return m_box;
}

bool Overlay::isOpen() const
{
    return !isHidden();
}

void Overlay::open()
{
    const QList<Overlay *> others = parentWidget()->findChildren<Overlay *>(QString(), Qt::FindDirectChildrenOnly);
    for (Overlay *other : others) {
        if (other != this)
            other->dismiss();
    }
    if (!isOpen())
        m_before = window()->focusWidget();
    arrange();
    show();
    raise();
    QWidget *first = firstFocus();
    if (!first)
        first = nextFocus(this, true);
    if (first)
        first->setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss()
{
    if (!isOpen())
        return;
    leave();
    const QWidget *focus = window()->focusWidget();
    const bool inside = focus && isAncestorOf(focus);
    if (inside && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT dismissed();
}

void Overlay::setOver(QWidget *field)
{
    m_over = field;
}

void Overlay::setFootHeight(int height)
{
    m_footHeight = height;
    arrange();
}

QWidget *Overlay::firstFocus() const
{
    return nullptr;
}

void Overlay::leave()
{
}

/// As if lines began at the left.
QPoint Overlay::topPlace(const QSize &panel) const
{
    if (!m_over || !m_over->isVisibleTo(parentWidget()))
        return { (width() - panel.width()) / 2, space::xl };
    const QRect seen(m_over->mapTo(parentWidget(), QPoint()), m_over->size());
    const QRect field = QStyle::visualRect(layoutDirection(), rect(), seen);
    const int x = field.center().x() + 1 - panel.width() / 2;
    const int y = field.top() - m_box->contentsMargins().top();
    return { std::clamp(x, int(space::l), std::max(int(space::l), width() - panel.width() - space::l)), std::max(int(space::xs), y) };
}

void Overlay::arrange()
{
    setGeometry(parentWidget()->rect().adjusted(0, 0, 0, -m_footHeight));
    const int room = width() - 2 * space::l;
    const int panelWidth = std::min(grown(m_width, QFontMetrics(QApplication::font())), room);
    const int margin = m_spot == Spot::Foot ? int(space::s) : int(space::xl);
    const int tallest = height() - 2 * margin;
    const int wanted = m_box->hasHeightForWidth() ? m_box->totalHeightForWidth(panelWidth) : m_box->totalSizeHint().height();
    const int panelHeight = std::min(wanted, tallest);
    QRect place(0, 0, panelWidth, panelHeight);
    switch (m_spot) {
    case Spot::Top:
        place.moveTopLeft(topPlace(place.size()));
        break;
    case Spot::Center:
        place.moveTopLeft({ (width() - panelWidth) / 2, std::max(margin, (height() - panelHeight) / 3) });
        break;
    case Spot::Foot:
        place.moveTopLeft({ width() - panelWidth - margin, height() - panelHeight - margin });
        break;
    }
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

/// The next one that takes the focus by Tab, going round inside this panel; null = there is none.
QWidget *Overlay::nextFocus(QWidget *from, bool next) const
{
    QWidget *candidate = from;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        const bool takes = (candidate->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && candidate->isEnabled() && !candidate->focusProxy();
        if (takes && isAncestorOf(candidate) && candidate->isVisibleTo(this))
            return candidate;
    } while (candidate != from);
    return nullptr;
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *now = window()->focusWidget();
    if (QWidget *target = nextFocus(now && isAncestorOf(now) ? now : this, next))
        target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Overlay::isOfWindow(const QKeySequence &keys) const
{
    const QList<QShortcut *> shortcuts = window()->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(shortcuts.cbegin(), shortcuts.cend(), [&keys](const QShortcut *one) { return one->keys().contains(keys); });
}

bool Overlay::event(QEvent *event)
{
    // Shortcuts are looked for in the whole window, and what lies behind would answer first: a page's Esc, a button's Alt+S.
    if (event->type() == QEvent::ShortcutOverride && !isOfWindow(keysOf(*static_cast<QKeyEvent *>(event)))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing behind is typed into
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->shortcut() == keysOf(*event) && !button->shortcut().isEmpty() && button->isVisible()) {
            button->animateClick(); // as its shortcut would: nothing where it is disabled
            return;
        }
    }
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        dismiss();
}

void Overlay::paintEvent(QPaintEvent *)
{
    if (m_spot == Spot::Foot)
        return;
    QColor color = themeOf(QApplication::palette()).chrome;
    color.setAlphaF(veil);
    QPainter(this).fillRect(rect(), color);
}

/// Esc closes it as well when the focus is in what stays usable below.
bool Overlay::leftByKey(QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if ((!asked && event->type() != QEvent::KeyPress) || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    event->accept();
    if (!asked)
        dismiss();
    return true;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool changed = watched == m_panel && event->type() == QEvent::LayoutRequest;
    if (isOpen() && (resized || changed))
        arrange();
    return (isOpen() && watched == parentWidget() && leftByKey(event)) || QWidget::eventFilter(watched, event);
}

} // namespace ui
