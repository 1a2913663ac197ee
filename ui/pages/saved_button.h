#pragma once

#include "models/core/connection.h"

#include <QPushButton>

namespace ui {

/// One saved gateway as a line to press: tile in the tone of its environment, name, address.
class SavedButton : public QPushButton {
    Q_OBJECT

public:
    explicit SavedButton(const core::Connection &connection, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Connection m_connection;
};

} // namespace ui
