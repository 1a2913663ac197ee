#pragma once

#include <QStackedLayout>

namespace ui {

/// Shows one of several and needs as much room as that one: what is not shown does not hold the window open.
class ShownStack : public QStackedLayout {
    Q_OBJECT

public:
    ShownStack();
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

} // namespace ui
