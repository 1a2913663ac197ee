#include "ui/widgets/segmented_switch.h"

#include "ui/style/paint_controls.h"
#include "ui/widgets/switch_accessible.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace ui {

SegmentedSwitch::SegmentedSwitch(QStringList choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_counts(m_choices.size())
    , m_digits(m_choices.size(), 0)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    installSwitchAccessible();
    tellChoice();
}

int SegmentedSwitch::count() const
{
    return int(m_choices.size());
}

void SegmentedSwitch::setChoices(QStringList choices)
{
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    tellChoice();
    updateGeometry();
    update();
}

int SegmentedSwitch::current() const
{
    return m_current;
}

void SegmentedSwitch::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_choices.size())
        return;
    m_current = index;
    tellChoice();
    tellFocus();
    update();
    Q_EMIT currentChanged(index);
}

void SegmentedSwitch::setChoice(int index, const QString &text)
{
    if (m_choices.at(index) == text)
        return;
    m_choices[index] = text;
    tellChoice();
    updateGeometry();
    update();
}

void SegmentedSwitch::setCount(int index, const QString &count)
{
    if (m_counts.value(index) == count)
        return;
    m_counts[index] = count;
    m_digits[index] = std::max(m_digits[index], count.size());
    tellChoice();
    updateGeometry();
    update();
}

void SegmentedSwitch::setCountsShown(bool shown)
{
    if (shown == m_countsShown)
        return;
    m_countsShown = shown;
    updateGeometry();
    update();
}

/// The name of the switch says what is chosen about what; the choice itself is its description.
void SegmentedSwitch::tellChoice()
{
    setAccessibleDescription(textOf(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// To those who read the screen, the focus stands on a choice.
void SegmentedSwitch::tellFocus()
{
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

QString SegmentedSwitch::textOf(int index) const
{
    const QString count = m_counts.value(index);
    return count.isEmpty() ? m_choices.value(index) : m_choices.value(index) + u' ' + count;
}

int SegmentedSwitch::widthOf(int index, bool counts) const
{
    const int words = QFontMetrics(fontFor(Type::Strong, font())).horizontalAdvance(m_choices[index]) + 2 * space::m;
    if (!counts || m_digits[index] == 0)
        return words;
    const QFontMetrics caption(fontFor(Type::Caption, font()));
    return words + space::xs
        + std::max(caption.horizontalAdvance(m_counts[index]), caption.horizontalAdvance(QString(m_digits[index], QLatin1Char('0'))));
}

int SegmentedSwitch::widthWith(bool counts) const
{
    int width = 2 * space::tiny;
    for (int i = 0; i < m_choices.size(); ++i)
        width += widthOf(i, counts);
    return width;
}

QSize SegmentedSwitch::sizeHint() const
{
    return { widthWith(m_countsShown), controlHeight(fontMetrics()) };
}

QSize SegmentedSwitch::minimumSizeHint() const
{
    return sizeHint();
}

QRect SegmentedSwitch::rectOf(int index) const
{
    int x = space::tiny;
    for (int i = 0; i < index; ++i)
        x += widthOf(i, m_countsShown);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, space::tiny, widthOf(index, m_countsShown), height() - 2 * space::tiny));
}

int SegmentedSwitch::at(const QPoint &position) const
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (rectOf(i).contains(position))
            return i;
    }
    return -1;
}

void SegmentedSwitch::paintChoice(QPainter *painter, int index) const
{
    const Theme &theme = themeOf(QApplication::palette());
    const bool chosen = index == m_current;
    if (chosen)
        paint::box(painter, rectOf(index), radius::mark, theme.raised, theme.edge);
    painter->setFont(fontFor(chosen ? Type::Strong : Type::Body, font()));
    painter->setPen(chosen || index == m_hover ? theme.text : theme.text2);
    const QString count = m_countsShown ? m_counts[index] : QString();
    if (count.isEmpty() && (!m_countsShown || m_digits[index] == 0)) {
        painter->drawText(rectOf(index), Qt::AlignCenter, m_choices[index]);
        return;
    }
    const QRect inner = rectOf(index).adjusted(space::m, 0, -space::m, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeading, m_choices[index]);
    painter->setFont(fontFor(Type::Caption, font()));
    painter->setPen(theme.text3);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing, count);
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    paint::box(&painter, rect(), radius::control, theme.neutral.soft);
    for (int i = 0; i < m_choices.size(); ++i)
        paintChoice(&painter, i);
    if (hasFocus())
        paint::box(&painter, rect(), radius::control, QColor(), theme.accent, size::focusRing);
}

void SegmentedSwitch::mousePressEvent(QMouseEvent *event)
{
    setCurrent(at(event->position().toPoint()));
}

void SegmentedSwitch::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = at(event->position().toPoint());
    update();
}

void SegmentedSwitch::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void SegmentedSwitch::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(m_current + (layoutDirection() == Qt::RightToLeft ? -step : step));
}

} // namespace ui
