#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace ui {

class ChainView;

/// A ChainView for assistive technology: a list with an item for each link.
class ChainAccessible : public QAccessibleWidget {
public:
    explicit ChainAccessible(ChainView *view);
    ~ChainAccessible() override;
    Q_DISABLE_COPY_MOVE(ChainAccessible)

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    ChainView *view() const;
    mutable std::vector<QAccessible::Id> m_children; ///< by index, made when asked for
};

/// Makes Qt ask for a ChainAccessible whenever a ChainView is looked at. May be called again.
void installChainAccessible();

} // namespace ui
