#include "ui/views/chain_view.h"

#include "ui/views/chain_accessible.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

ChainView::ChainView(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    installChainAccessible();
}

void ChainView::setSteps(QList<ChainStep> steps)
{
    m_steps = std::move(steps);
    if (m_current >= m_steps.size())
        m_current = -1;
    updateGeometry();
    update();
}

const QList<ChainStep> &ChainView::steps() const
{
    return m_steps;
}

int ChainView::current() const
{
    return m_current;
}

void ChainView::setCurrent(int index)
{
    if (index == m_current || index < -1 || index >= m_steps.size())
        return;
    m_current = index;
    update();
    tellCurrent();
    Q_EMIT currentChanged(index);
}

void ChainView::tellCurrent()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

QString ChainView::stepText(int index) const
{
    const ChainStep &step = m_steps[index];
    QString text = tr("%1: %2, %3", "link of a chain: what, its value, its verdict").arg(step.title, step.value, step.verdict);
    if (index > 0 && !m_steps[index - 1].joint.isEmpty())
        text = tr("%1 (%2)", "link of a chain, its relation to the one before").arg(text, m_steps[index - 1].joint);
    return text;
}

void ChainView::copyValue() const
{
    if (m_current >= 0)
        QApplication::clipboard()->setText(m_steps[m_current].value);
}

void ChainView::copyAll() const
{
    QStringList lines;
    for (int i = 0; i < m_steps.size(); ++i)
        lines << stepText(i);
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

int ChainView::stepAt(const QPoint &position) const
{
    const QList<QRect> places = placesFor(width()).steps;
    for (int i = 0; i < places.size(); ++i) {
        if (places[i].contains(position))
            return i;
    }
    return -1;
}

bool ChainView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = stepAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_steps[index].value, this);
        return true;
    }
    return QWidget::event(event);
}

void ChainView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
    tellCurrent();
}

void ChainView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChainView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(stepAt(event->position().toPoint()));
}

void ChainView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = stepAt(event->position().toPoint());
    if (index >= 0)
        Q_EMIT activated(index);
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_steps.size()) - 1;
    if (event->matches(QKeySequence::Copy))
        copyValue();
    else if (event->key() == Qt::Key_Down)
        setCurrent(std::min(m_current + 1, last));
    else if (event->key() == Qt::Key_Up)
        setCurrent(std::max(m_current - 1, 0));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        Q_EMIT activated(m_current);
    else
        QWidget::keyPressEvent(event);
}

void ChainView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrent(stepAt(event->pos()));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *value = menu->addAction(tr("&Copy value"), this, &ChainView::copyValue);
    value->setEnabled(m_current >= 0);
    menu->addAction(tr("Copy the &whole chain"), this, &ChainView::copyAll);
    const QPoint corner = m_current >= 0 ? stepRect(m_current).center() : rect().center();
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(corner));
}

} // namespace ui
