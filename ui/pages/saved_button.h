#pragma once

#include "models/core/connection.h"
#include "models/core/provider.h"
#include "ui/widgets/badge.h"

#include <QPushButton>

#include <optional>

namespace ui {

/// One saved gateway or provider as a line to press: name, address, and a mark at its end.
class SavedButton : public QPushButton {
    Q_OBJECT

public:
    explicit SavedButton(const core::Connection &connection, QWidget *parent = nullptr);
    explicit SavedButton(const core::Provider &provider, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SavedButton(QString name, QString address, std::optional<Badge> mark, QWidget *parent);

    QString m_name;
    QString m_address;
    std::optional<Badge> m_mark;
};

} // namespace ui
