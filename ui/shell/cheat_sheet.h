#pragma once

#include "ui/shell/overlay.h"

namespace ui {

/// All keys of the window, from the table that gives them out.
class CheatSheet : public Overlay {
    Q_OBJECT

public:
    explicit CheatSheet(QWidget *window);

private:
    QWidget *makeList();
};

} // namespace ui
