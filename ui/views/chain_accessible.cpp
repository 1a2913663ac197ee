#include "ui/views/chain_accessible.h"

#include "ui/views/chain_view.h"

#include <QPointer>

namespace ui {

namespace {

/// One link. It has no object of its own, so it asks the view every time.
class StepAccessible final : public QAccessibleInterface {
public:
    StepAccessible(ChainView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_view && m_index < m_view->steps().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->stepText(m_index);
        return kind == QAccessible::Value ? m_view->steps()[m_index].value : QString();
    }

    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->stepRect(m_index);
        return { m_view->mapToGlobal(place.topLeft()), place.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->current() == m_index;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        return state;
    }

private:
    QPointer<ChainView> m_view;
    int m_index;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChainView *>(object);
    return view ? new ChainAccessible(view) : nullptr;
}

} // namespace

ChainAccessible::ChainAccessible(ChainView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

ChainAccessible::~ChainAccessible()
{
    for (const QAccessible::Id id : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

ChainView *ChainAccessible::view() const
{
    return static_cast<ChainView *>(object());
}

int ChainAccessible::childCount() const
{
    return view() ? int(view()->steps().size()) : 0;
}

QAccessibleInterface *ChainAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(m_children.size()) <= index)
        m_children.push_back(QAccessible::registerAccessibleInterface(new StepAccessible(view(), int(m_children.size()))));
    return QAccessible::accessibleInterface(m_children[size_t(index)]);
}

int ChainAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *ChainAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *ChainAccessible::focusChild() const
{
    return view() && view()->hasFocus() ? child(view()->current()) : nullptr;
}

void installChainAccessible()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace ui
