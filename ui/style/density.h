#pragma once

#include "ui/theme.h"

#include <QObject>

namespace ui {

/// How close rows stand in the whole program. Whoever measures a row asks for it; Comfortable until a DensityChoice says otherwise.
Density currentDensity();

/// The choice between close and airy rows: remembered, and worn by every list at once. UI thread.
class DensityChoice : public QObject {
    Q_OBJECT

public:
    /// Wears what was chosen last.
    explicit DensityChoice(QObject *parent = nullptr);
    Density choice() const;
    /// Wears @p density now and at the next start.
    void choose(Density density);

Q_SIGNALS:
    void changed();
};

} // namespace ui
