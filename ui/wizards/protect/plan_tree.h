#pragma once

#include "models/provisioning/plan/plan.h"
#include "ui/widgets/badge.h"

#include <QTreeView>

class QStandardItemModel;

namespace ui {

/// The steps of a plan below the two systems that they change, with a badge each; and its notes.
class PlanTree : public QTreeView {
    Q_OBJECT

public:
    explicit PlanTree(QWidget *parent = nullptr);
    /// @param gateway name of the gateway; @p provider that of the provider
    void setPlan(const provisioning::Plan &plan, const QString &gateway, const QString &provider);
    void setBadge(int step, const Badge &badge);
    /// The chosen step; -1 = none. Notes come behind the steps.
    int current() const;
    void choose(int step);

Q_SIGNALS:
    /// A step, or with an index from the number of steps on, a note.
    void chosen(int step);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QStandardItemModel *m_model;
    QHash<int, QPersistentModelIndex> m_places;
};

} // namespace ui
