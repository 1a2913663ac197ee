#pragma once

#include "ui/views/column_layout.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace ui {

/// The popup in which columns are shown, hidden and put in order, by mouse and keyboard. Every change holds at once.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    /// @param layout outlives this
    explicit ColumnChooser(ColumnLayout &layout, QWidget *parent = nullptr);
    /// Opens below @p anchor, its right edge below that of the anchor.
    void open(const QWidget &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();
    void move(int step);
    void showButtons();

    ColumnLayout *m_layout;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_filling = false;
};

} // namespace ui
