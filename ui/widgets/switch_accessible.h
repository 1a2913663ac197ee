#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace ui {

class SegmentedSwitch;

/// A SegmentedSwitch for assistive technology: a group with a radio button for each choice.
class SwitchAccessible : public QAccessibleWidget {
public:
    explicit SwitchAccessible(SegmentedSwitch *choices);
    ~SwitchAccessible() override;
    Q_DISABLE_COPY_MOVE(SwitchAccessible)

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    SegmentedSwitch *choices() const;
    mutable std::vector<QAccessible::Id> m_children; ///< by index, made when asked for
};

/// Makes Qt ask for a SwitchAccessible whenever a SegmentedSwitch is looked at. May be called again.
void installSwitchAccessible();

} // namespace ui
