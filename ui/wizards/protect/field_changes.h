#pragma once

#include "models/provisioning/steps/step_call.h"

#include <QWidget>

namespace ui {

/// Fields with what they are now and what they will be, in three columns. What differs has a mark besides its colours.
class FieldChanges : public QWidget {
    Q_OBJECT

public:
    /// @param compares there is something to compare with; otherwise only what will be is shown
    FieldChanges(const QList<provisioning::FieldChange> &changes, bool compares, QWidget *parent = nullptr);
};

} // namespace ui
