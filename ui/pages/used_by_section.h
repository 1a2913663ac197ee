#pragma once

#include "ui/session/entity_lists.h"
#include "ui/workbench.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// What refers to an object, by kind and number, each with the way to its table. Asks the gateway; hidden while there is nothing.
class UsedBySection : public QWidget {
    Q_OBJECT

public:
    UsedBySection(const Workbench &bench, const EntityHit &object, QWidget *parent = nullptr);
    /// Asks now.
    void read();

private:
    void showUsers(const QList<gateway::Dependents> &users);

    Workbench m_bench;
    EntityHit m_object;
    QVBoxLayout *m_column;
};

} // namespace ui
