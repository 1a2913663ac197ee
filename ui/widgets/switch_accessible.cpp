#include "ui/widgets/switch_accessible.h"

#include "ui/widgets/segmented_switch.h"

#include <QPointer>

namespace ui {

namespace {

/// One choice. It has no object of its own, so it asks the switch every time.
class ChoiceAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ChoiceAccessible(SegmentedSwitch *choices, int index)
        : m_switch(choices)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_switch && m_index < m_switch->count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_switch ? m_switch->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return m_switch ? QAccessible::queryAccessibleInterface(m_switch) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_switch->textOf(m_index) : QString();
    }

    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_switch->rectOf(m_index);
        return { m_switch->mapToGlobal(place.topLeft()), place.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.checkable = true;
        state.focusable = true;
        state.checked = m_switch->current() == m_index;
        state.focused = state.checked && m_switch->hasFocus();
        state.disabled = !m_switch->isEnabled();
        state.invisible = !m_switch->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return { pressAction() }; }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid() && m_switch->isEnabled())
            m_switch->setCurrent(m_index);
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<SegmentedSwitch> m_switch;
    int m_index;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *choices = qobject_cast<SegmentedSwitch *>(object);
    return choices ? new SwitchAccessible(choices) : nullptr;
}

} // namespace

SwitchAccessible::SwitchAccessible(SegmentedSwitch *choices)
    : QAccessibleWidget(choices, QAccessible::Grouping)
{
}

SwitchAccessible::~SwitchAccessible()
{
    for (const QAccessible::Id id : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

SegmentedSwitch *SwitchAccessible::choices() const
{
    return static_cast<SegmentedSwitch *>(object());
}

int SwitchAccessible::childCount() const
{
    return choices() ? choices()->count() : 0;
}

QAccessibleInterface *SwitchAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(m_children.size()) <= index)
        m_children.push_back(QAccessible::registerAccessibleInterface(new ChoiceAccessible(choices(), int(m_children.size()))));
    return QAccessible::accessibleInterface(m_children[size_t(index)]);
}

int SwitchAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *SwitchAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *SwitchAccessible::focusChild() const
{
    return choices() && choices()->hasFocus() ? child(choices()->current()) : nullptr;
}

void installSwitchAccessible()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace ui
